import type { Omschrijving } from './formulering.ts'

/** Words for quantity and quality without a number or a norm. */
export const hoeveelheid: readonly Omschrijving[] = [
  {
    frase: 'substantieel / significant / fors / aanzienlijk',
    bron: '\\b(?:substantieel|substantiële|significant(?:e)?|fors(?:e)?|aanzienlijk(?:e)?)\\b',
    stammen: ['substant', 'signific', 'fors', 'aanzienlijk'],
    zegt: 'zegt dat het veel is, niet hoeveel',
    scherper: '[x]%',
  },
  {
    frase: 'voldoende / toereikend',
    bron: '\\b(?:voldoende|toereikend(?:e)?)\\b',
    stammen: ['voldoende', 'toereikend'],
    zegt: 'noemt geen norm',
    scherper: '[aantal per 1.000 inwoners]',
  },
  {
    frase: 'meer / minder / sneller / vaker / eerder',
    bron: '(?<!\\b(?:niet|nooit|onder|zonder)\\s)\\b(?:meer|minder|sneller|vaker|eerder|beter|betere|lager|lagere|hoger|hogere)\\b(?!\\s+(?:beroeps)?onderwijs)(?![^.!?;]{0,80}?\\d)',
    stammen: ['meer', 'minder', 'sneller', 'vaker', 'eerder', 'beter', 'lager', 'hoger'],
    zegt: 'vergelijkt zonder getal',
    scherper: 'van [x] naar [y]',
    zonderGetal: true,
  },
  {
    frase: 'een aantal / enkele / diverse / verschillende',
    bron: '\\b(?:een\\s+aantal|enkele|diverse|verschillende)\\b',
    stammen: ['aantal', 'enkele', 'diverse', 'verschillende'],
    zegt: 'zegt niet hoeveel en welke',
    scherper: '[aantal]',
  },
  {
    frase: 'optimaal / zo goed mogelijk',
    bron: '\\b(?:optima(?:al|le)|zo\\s+goed\\s+mogelijk)\\b',
    stammen: ['optima', 'mogelijk'],
    zegt: 'noemt geen norm',
    scherper: 'aan [norm] {getoetst|getoetste}',
  },
  {
    frase: 'laagdrempelig',
    bron: '\\blaagdrempelig(?:e)?\\b(?!\\s+steunpunt)',
    stammen: ['laagdrempelig'],
    zegt: 'zegt niet hoe ver, hoe duur of hoeveel uur open',
    scherper: 'zonder verwijzing {bereikbaar|bereikbare}',
  },
  {
    frase: 'effectief / efficiënt / doelmatig',
    bron: '\\b(?:effectie(?:f|ve|ver|vere)|efficiënt(?:e|er|ere)?|doelmatig(?:e|er)?)\\b',
    stammen: ['effectie', 'effici', 'doelmatig'],
    zegt: 'zegt niet welk effect',
    scherper: 'op [uitkomst] {getoetst|getoetste}',
  },
  {
    frase: 'robuust / stevig / duurzaam / toekomstbestendig',
    bron: '\\b(?:robuust(?:e)?|stevig(?:e|er)?|(?<!\\bdeal\\s)duurza(?:am|me)|toekomstbestendig(?:e)?(?!\\s+arbeidsmarkt))\\b',
    stammen: ['robuust', 'stevig', 'duurza', 'toekomstbestendig'],
    zegt: 'is niet te toetsen',
    scherper: 'ook na [datum] {betaald|betaalde}',
  },
  {
    frase: 'integraal / samenhangend / domeinoverstijgend',
    bron: '\\b(?:integra(?:al|le)(?!\\s+(?:zorgakkoord|kindcentr))|samenhangend(?:e)?)\\b',
    stammen: ['integra', 'samenhangend'],
    zegt: 'is een etiket: het zegt niet welk domein wat doet',
    scherper: 'door [zorgpartij] en [partij uit het sociale domein] {gedeeld|gedeelde}',
  },
]
