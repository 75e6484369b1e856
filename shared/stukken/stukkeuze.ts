/** The papers one may ask for, and what each is about beside the plan. */
export const stukken = {
  plan: { titel: 'Het plan', uitleg: 'Alles wat in het plan staat.', voor: null },
  werkagenda: {
    titel: 'Werkagenda',
    uitleg: 'Alle mijlpalen: op datum, per organisatie en per thema.',
    voor: null,
  },
  raadsinformatie: {
    titel: 'Raadsinformatie',
    uitleg: 'Wat het plan voor één gemeente betekent.',
    voor: 'gemeente',
  },
  toezeggingen: {
    titel: 'Wat hebben wij toegezegd',
    uitleg: 'De afspraken, taken en toezeggingen van één organisatie.',
    voor: 'organisatie',
  },
  criteriabijlage: {
    titel: 'Criteriabijlage',
    uitleg: 'Per criterium: waar het plan eraan voldoet, meldingen en motiveringen.',
    voor: null,
  },
  reactienota: {
    titel: 'Reactienota',
    uitleg: 'Alle opmerkingen en voorstellen, per organisatie, met besluit en reden.',
    voor: null,
  },
} as const
export type StukSoort = keyof typeof stukken
export const stukSoorten = Object.keys(stukken) as [StukSoort, ...StukSoort[]]

/** The formats, what each is for, and how the name of such a file ends. */
export const formaten = {
  docx: { naam: 'Word (docx)', uitleg: 'Om in Word verder te bewerken.', einde: '.docx' },
  odt: {
    naam: 'OpenDocument (odt)',
    uitleg: 'Om te bewerken in LibreOffice; de open standaard van de overheid.',
    einde: '.odt',
  },
  pdf: {
    naam: 'PDF, toegankelijk (PDF/UA)',
    uitleg: 'Om te lezen, te mailen en te publiceren, ook met een schermlezer.',
    einde: '.pdf',
  },
  'pdf-a': {
    naam: 'PDF voor het archief (PDF/A)',
    uitleg: 'Om te bewaren: blijft er over jaren hetzelfde uitzien.',
    einde: '-archief.pdf',
  },
  html: {
    naam: 'Webpagina (HTML)',
    uitleg: 'Eén bestand dat in elke browser opent, ook op een telefoon.',
    einde: '.html',
  },
  json: {
    naam: 'Gegevens (JSON)',
    uitleg: 'Om over te nemen in een ander systeem of een nieuw plan.',
    einde: '.json',
  },
  'csv-afspraken': {
    naam: 'Spreadsheet van afspraken (CSV)',
    uitleg: 'Eén rij per afspraak, om te sorteren en te filteren.',
    einde: '-afspraken.csv',
  },
  'csv-resultaten': {
    naam: 'Spreadsheet van resultaten (CSV)',
    uitleg: 'Eén rij per resultaat, om mee te rekenen.',
    einde: '-resultaten.csv',
  },
  csv: {
    naam: 'Spreadsheet (CSV)',
    uitleg: 'Eén rij per mijlpaal, om te sorteren en te filteren.',
    einde: '.csv',
  },
  ical: {
    naam: 'Agenda (iCal)',
    uitleg: 'Om de mijlpalen in uw eigen agenda te zetten.',
    einde: '.ics',
  },
} as const
export type Formaat = keyof typeof formaten
export const formaatNamen = Object.keys(formaten) as [Formaat, ...Formaat[]]

const papier: readonly Formaat[] = ['docx', 'odt', 'pdf', 'pdf-a', 'html']
/** What a paper can be had as. */
export const formatenVan = (soort: StukSoort): readonly Formaat[] => {
  if (soort === 'plan') return [...papier, 'json', 'csv-afspraken', 'csv-resultaten']
  return soort === 'werkagenda' ? [...papier, 'csv', 'ical'] : papier
}

/** What may go into the file of a paper beside it. */
export const meegaven = {
  overleg: {
    naam: 'Met opmerkingen en voorstellen',
    uitleg:
      'Wat nog open staat, met naam en datum: opmerkingen in de kantlijn, andere woorden als bijgehouden wijziging.',
  },
  plan: {
    naam: 'Om later terug te lezen in Regiotafel',
    uitleg: 'Het hele plan zit onzichtbaar in het bestand, ook wat iemand er in Word uit haalt.',
  },
} as const
export type Meegave = keyof typeof meegaven
export const meegaveNamen = Object.keys(meegaven) as [Meegave, ...Meegave[]]

/** What may go into a paper in a format; one of these at most, as a plan that comes back has nothing proposed in it. */
export const meegavenVan = (soort: StukSoort, formaat: Formaat): readonly Meegave[] => {
  if (soort !== 'plan') return []
  return formaat === 'docx' ? ['overleg', 'plan'] : formaat === 'odt' ? ['overleg'] : []
}
