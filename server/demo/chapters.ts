import type { Json } from '../../shared/plan/itemMap.ts'

const text = (...paragraphs: readonly string[]): Json => ({
  type: 'doc',
  content: paragraphs.map(words => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })),
})

/** The chapters of the example plan: free text, as a region would write it around its opgaven. */
export const exampleChapters: readonly Json[] = [
  {
    id: 'hoofdstuk-waarom',
    titel: 'Voor wie en waarom',
    tekst: text(
      'In Zilverdal-Vennemark wonen steeds meer mensen van 75 jaar en ouder, terwijl het aantal medewerkers in zorg en welzijn niet meegroeit. Wie vandaag hulp zoekt, wacht op sommige plekken al langer dan goed is. Dat lost geen organisatie alleen op.',
      'Met dit plan kiezen wij als gemeenten, zorgaanbieders, zorgverzekeraar en inwoners waar wij de komende drie jaar samen aan werken. Wij beginnen bij wat inwoners zelf en met elkaar kunnen, en spreken af wie wat doet en wanneer het klaar is.',
    ),
  },
  {
    id: 'hoofdstuk-samen',
    titel: 'Zo werken wij samen',
    tekst: text(
      'Elke afspraak heeft één trekker, die de andere partijen bij elkaar brengt en laat zien hoe het ervoor staat. Het regionale programmabureau houdt het overzicht en helpt waar een afspraak vastloopt.',
      'Twee keer per jaar bespreken wij de voortgang met de bestuurders en met de Inwonerraad. Wat niet werkt, passen wij aan of stoppen wij. Wat wel werkt, krijgt een vaste plek in het gewone werk.',
    ),
  },
]
