import type { Draad, Opmerking } from '../../shared/overleg/draad.ts'
import type { Voorstel } from '../../shared/overleg/voorstel.ts'
import type { Plan } from '../../shared/plan/plan.ts'

import { draadOp } from './draadOp.ts'
import { planWaarden } from './planWaarden.ts'
import { type Seeded, seeded } from './seeded.ts'

const mensen = [
  { id: 'carla', naam: 'Carla de Wit', organisatie: 'Zorgverzekeraar <Noord> & Zuid' },
  { id: 'bram', naam: 'Bram "B" Kok', organisatie: 'GGZ Zilverdal' },
]

interface Vuller {
  readonly random: Seeded
  readonly velden: readonly Veldplek[]
  readonly proza: readonly Veldplek[]
  nr: number
}
interface Veldplek {
  readonly elementId: string
  readonly veld: string
  /** What it says, of prose. */
  readonly plat: string | null
}

/**
 * Draden all over a plan, and about what is not in it: open, settled and taken back, with and without a voorstel. Each
 * thing said has a word of its own (`o000123o`), and each proposed word too (`v000123v`). No two began at one moment.
 */
export function willekeurigeDraden(seed: number, plan: Plan, aantal: number): readonly Draad[] {
  const velden = veldenVan(plan)
  const proza = velden.filter(({ plat }) => plat !== null)
  const vul: Vuller = { random: seeded(seed), velden, proza, nr: 0 }
  return Array.from({ length: aantal }, (_, index) => draad(`draad-${index}`, vul))
}

const veldenVan = (plan: Plan): readonly Veldplek[] =>
  planWaarden(plan).map(({ plek, veld, woorden }) => {
    const at = plek.lastIndexOf('/')
    const isProza = veld.kind === 'regel' || veld.kind === 'tekst'
    return { elementId: plek.slice(0, at), veld: plek.slice(at + 1), plat: isProza ? woorden : null }
  })

function draad(id: string, vul: Vuller): Draad {
  const { random } = vul
  vul.nr += 1
  const { elementId, veld, plat } = random.pick(random.chance(0.5) ? vul.proza : vul.velden)
  const citaat = plat !== null && random.chance(0.7) ? stukVan(plat, random) : ''
  const plek = {
    elementId: random.chance(0.1) ? 'nergens' : elementId,
    veld: random.chance(0.8) ? veld : null,
  }
  const anker = citaat && plek.veld ? { van: {}, tot: {}, citaat } : null
  const wie = random.pick(mensen)
  const op = new Date(Date.UTC(2026, 10, 10) + (vul.nr * 7919 + random.int(60)) * 1000).toISOString()
  const voorstel = random.chance(0.5) ? voorstelBij(anker !== null, plek.veld, vul) : null
  const gedaan = { door: wie, op }
  const dicht = random.chance(0.15)
  return draadOp(
    id,
    { ...plek, anker },
    {
      ...{ ...gedaan, voorstel, opmerkingen: opmerkingen(id, vul) },
      ...(dicht && voorstel && { besluit: { uitkomst: 'afgewezen', reden: 'Nee.', ...gedaan } }),
      ...(dicht && !voorstel && { afhandeling: { reden: 'overgenomen', ...gedaan } }),
    },
  )
}

/** Some words of a text, on one line, of one letter at least. */
function stukVan(plat: string, random: Seeded): string {
  const [regel = ''] = random.shuffle(plat.split('\n'))
  const van = random.int(Math.max(1, regel.length))
  return regel.slice(van, van + 1 + random.int(30)).trim()
}

function woord(letter: string, vul: Vuller): string {
  vul.nr += 1
  return `${letter}${String(vul.nr).padStart(6, '0')}${letter}`
}

function voorstelBij(heeftWoorden: boolean, veld: string | null, vul: Vuller): Voorstel {
  if (heeftWoorden) return { soort: 'woorden', naar: vul.random.chance(0.2) ? '' : woord('v', vul) }
  if (veld) return { soort: 'waarde', was: null, wordt: woord('v', vul) }
  if (vul.random.chance(0.5)) return { soort: 'weg' }
  return { soort: 'afspraak', titel: woord('v', vul), oplossing: woord('v', vul) }
}

const opmerkingen = (id: string, vul: Vuller): readonly Opmerking[] =>
  Array.from({ length: 1 + vul.random.int(3) }, (_, index) => {
    const op = `2026-11-28T1${index}:00:00.000Z`
    const isWeg = vul.random.chance(0.15)
    const tekst = isWeg ? null : `Zeg eens & <${woord('o', vul)}>\nop twee regels.`
    return {
      ...{ id: `${id}-${index}`, auteur: vul.random.pick(mensen), tekst, vermeldingen: [], op },
      ...{ gewijzigdOp: null, verwijderdOp: isWeg ? op : null },
    }
  })
