/** Choices that more than one item offers. The key is stored; the text is what people see. */

export const frequentie = {
  maand: 'elke maand',
  kwartaal: 'elk kwartaal',
  halfjaar: 'elk halfjaar',
  jaar: 'elk jaar',
} as const

export const eenheid = {
  '%': '%',
  procentpunt: 'procentpunt',
  aantal: 'aantal',
  bezoeken: 'bezoeken',
  bedden: 'bedden',
  uren: 'uren',
  dagen: 'dagen',
  weken: 'weken',
  fte: 'fte',
  '€': '€',
  'per inwoner': 'per inwoner',
  'per 1.000 inwoners': 'per 1.000 inwoners',
  'cijfer 1-10': 'cijfer 1-10',
} as const

export const sector = {
  huisartsen: 'Huisartsen',
  msz: 'Ziekenhuis en medisch-specialistische zorg',
  vvt: 'Verpleging, verzorging en thuiszorg',
  ggz: 'GGZ',
  gehandicaptenzorg: 'Gehandicaptenzorg',
  gemeente: 'Gemeente',
  zorgverzekeraar: 'Zorgverzekeraar',
  welzijn: 'Welzijn en sociaal werk',
  'informele-zorg': 'Informele zorg',
  inwoners: 'Inwoners en patiënten',
  ggd: 'GGD',
  apothekers: 'Apothekers',
  paramedici: 'Paramedici',
  geboortezorg: 'Geboortezorg',
  ambulance: 'Ambulancezorg',
  jeugd: 'Jeugd',
  wonen: 'Wonen',
  onderwijs: 'Onderwijs',
  'kennis-ondersteuning': 'Kennis en ondersteuning',
  overig: 'Overig',
} as const

export const thema = {
  ouderen: 'Ouderen',
  'mentale-gezondheid': 'Mentale gezondheid',
  eerstelijn: 'Eerste lijn',
  'gezondheid-preventie': 'Gezondheid en preventie',
  jeugd: 'Jeugd',
  arbeidsmarkt: 'Arbeidsmarkt',
  digitaal: 'Digitaal',
  acuut: 'Acute zorg',
  duurzaamheid: 'Duurzaamheid',
  'spreiding-concentratie': 'Spreiding en concentratie',
  gezondheidsachterstanden: 'Gezondheidsachterstanden',
} as const

export const schaal = {
  lokaal: 'Lokaal',
  subregionaal: 'Subregionaal',
  regionaal: 'Regionaal',
  bovenregionaal: 'Bovenregionaal',
} as const
