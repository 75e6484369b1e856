/** The documents that criteria come from. A rule that cites another does not compile. */
export const sources = {
  handreiking: { titel: 'Handreiking gemeenten en IZA, groeidocument (november 2023)' },
  brief: { titel: 'Bestuurlijk overleg IZA, verslag (februari 2024)' },
  regiobeelden: { titel: 'Van regiobeeld naar regioplan, toelichting NVZ en FMS' },
  vakpers: { titel: 'Vakpers over samenwerken in de regio (oktober 2023)' },
  ros: { titel: 'Ervaringen van een regionale ondersteuningsstructuur (januari 2024)' },
  'iza-b': {
    titel: 'Integraal Zorgakkoord, onderdeel B',
    url: 'https://www.rijksoverheid.nl/documenten/rapporten/2022/09/16/integraal-zorgakkoord-samen-werken-aan-gezonde-zorg',
  },
  'iza-c': {
    titel: 'Integraal Zorgakkoord, onderdeel C',
    url: 'https://www.rijksoverheid.nl/documenten/rapporten/2022/09/16/integraal-zorgakkoord-samen-werken-aan-gezonde-zorg',
  },
  'iza-5': {
    titel: 'Integraal Zorgakkoord, hoofdstuk 5',
    url: 'https://www.rijksoverheid.nl/documenten/rapporten/2022/09/16/integraal-zorgakkoord-samen-werken-aan-gezonde-zorg',
  },
  'nza-artsenapotheker': {
    titel: 'NZa over meetbare doelen (februari 2024)',
    url: 'https://www.artsenapotheker.nl/nieuws/meetbare-doelen-in-regioplannen-nodig',
  },
  'nza-icthealth': {
    titel: 'NZa over meetbare doelen, uitgebreid (februari 2024)',
    url: 'https://icthealth.nl/nieuws/nza-pleit-voor-meer-meetbare-doelen-in-regioplannen/',
  },
  kcbr: {
    titel: 'Rijk: duidelijke doelstellingen',
    url: 'https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/integraal-afwegingskader-voor-beleid-en-regelgeving/4-wat-het-doel/41-duidelijke-doelstellingen',
  },
  'actief-schrijven': {
    titel: 'Talent voor de Gemeente: actief en begrijpelijk schrijven',
    url: 'https://www.talentvoordegemeente.nl/post/7-tips-voor-doelstellingen-binnen-de-begroting-tip-5-actief-en-begrijpelijk-schrijven',
  },
  azwa: { titel: 'Format werkagenda D5 AZWA (2026)' },
  flevoland: {
    titel: 'Regioplan Flevoland (2023)',
    url: 'https://flever.nl/wp-content/uploads/2024/01/Regioplan_IZA_Flevoland_ZorgzaamFlevoland2023.pdf',
  },
  avg: {
    titel: 'Algemene verordening gegevensbescherming, artikel 5',
    url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679',
  },
  uavg: {
    titel: 'Uitvoeringswet AVG, artikel 46',
    url: 'https://wetten.overheid.nl/BWBR0040940',
  },
  ontwerp: { titel: 'Eigen keuze van Regiotafel' },
} as const satisfies Record<string, { titel: string; url?: string }>

export type BronId = keyof typeof sources
