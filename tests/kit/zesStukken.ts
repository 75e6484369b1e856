import { stukVan } from '../../server/stukken/maken.ts'
import type { Draad, Opmerking } from '../../shared/overleg/draad.ts'
import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import { exampleJson } from '../../shared/plan/examplePlan.ts'
import { iza2023 } from '../../shared/rules/regelset.ts'
import type { Stuk } from '../../shared/stukken/stuk.ts'
import { type StukSoort, stukSoorten } from '../../shared/stukken/stukkeuze.ts'
import { draadOp } from './draadOp.ts'
import { planUit } from './vollePlan.ts'

const carla = { id: 'carla', naam: 'Carla de Wit', organisatie: 'Zorgverzekeraar Vennemark' }
const bram = { id: 'bram', naam: 'Bram Kok', organisatie: 'GGZ Zilverdal' }
const dirk = { id: 'dirk', naam: 'Dirk Smit', organisatie: 'Gemeente Hoogvenne' }
const op = '2026-11-20T09:30:00Z'

const gezegd = (id: string, auteur: Ondertekenaar, tekst: string): Opmerking => ({
  ...{ id, auteur, tekst, vermeldingen: [], op, gewijzigdOp: null, verwijderdOp: null },
})
const bij = (elementId: string, veld: string | null) => ({ elementId, veld, anker: null })

/** What was said about the example plan: open, settled and decided both ways. */
export const voorbeeldDraden: readonly Draad[] = [
  draadOp('d1', bij('a1', 'oplossing'), {
    door: carla,
    opmerkingen: [
      gezegd('d1-1', carla, 'Wie betaalt dit na 2026?\nDat lezen wij nergens.'),
      gezegd('d1-2', dirk, 'Dat zoeken wij uit.'),
    ],
  }),
  draadOp('d2', bij('a2', 'titel'), {
    door: bram,
    voorstel: { soort: 'waarde', was: 'Eén loket', wordt: 'Eén loket voor iedereen' },
    besluit: { uitkomst: 'overgenomen', reden: 'Zo is het bedoeld.', door: dirk, op },
    opmerkingen: [gezegd('d2-1', bram, 'Duidelijker voor inwoners.')],
  }),
  draadOp('d3', bij('a3', null), {
    door: bram,
    voorstel: { soort: 'weg' },
    besluit: { uitkomst: 'afgewezen', reden: 'Deze afspraak blijft nodig.', door: dirk, op },
  }),
  draadOp('d4', bij('o1', null), {
    door: carla,
    afhandeling: { reden: 'vraag-beantwoord', door: dirk, op },
    opmerkingen: [gezegd('d4-1', carla, 'Geldt dit voor de hele regio?')],
  }),
  draadOp(
    'd5',
    { ...bij('a1', 'oplossing'), anker: { van: {}, tot: {}, citaat: '7 dagen per week' } },
    {
      door: bram,
      voorstel: { soort: 'woorden', naar: 'elke dag' },
    },
  ),
]

/** For whom, where a paper is for somebody. */
export const voorWieVoorbeeld: Readonly<Partial<Record<StukSoort, string>>> = {
  raadsinformatie: 'g-hoogvenne',
  toezeggingen: 'p-ziekenhuis',
}

/** Every paper there is, of the example plan. */
export async function zesStukken(): Promise<readonly { readonly soort: StukSoort; readonly stuk: Stuk }[]> {
  const plan = planUit(exampleJson.plan)
  return Promise.all(
    stukSoorten.map(async soort => {
      const voor = voorWieVoorbeeld[soort] ?? null
      const vraag = { soort, voor, mee: null, regelset: iza2023, draden: voorbeeldDraden }
      const stuk = await stukVan(plan, vraag)
      if (!stuk) throw new Error(`The example plan gives no ${soort}.`)
      return { soort, stuk }
    }),
  )
}
