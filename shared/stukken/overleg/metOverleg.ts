import { type Draad, isOpen } from '../../overleg/draad.ts'
import type { Plan } from '../../plan/plan.ts'
import { type Blok, plekVan, type Stuk, type StukOpmerking } from '../stuk.ts'
import { deel } from '../toezeggingen.ts'
import { naamVan, type Zegger, zeggerVan } from './gezegd.ts'
import { Lagen } from './lagen.ts'
import { type Plaats, plaatsenIn } from './plaats.ts'
import { heel, registerVan } from './register.ts'

/**
 * The paper of a plan with what is said about it and not settled yet: as opmerkingen at the words, the field or the item
 * it is about, and other words that somebody proposes as words taken out and put in. What is about something that the
 * plan does not have stands at the end. Nothing is left out but what was settled or taken back.
 */
export function metOverleg(
  stuk: Stuk,
  plan: Plan,
  draden: readonly Draad[],
  criterium: (regelId: string) => string = regelId => regelId,
): Stuk {
  const open = draden.filter(isOpen).toSorted(oudsteEerst)
  const blokken = heel(stuk, plan.id)
  const register = registerVan(blokken)
  const plaatsVan = plaatsenIn(register, plan)
  const lagen = new Lagen(register.runs)
  const zegger = zeggerVan(plan, criterium)
  const opmerkingen: StukOpmerking[] = []
  const nergens: Draad[] = []
  for (const draad of open) {
    const plaats = plaatsVan(draad)
    if (plaats) opmerkingen.push(...leg(draad, plaats, { lagen, zegger }))
    else nergens.push(draad)
  }
  const [titel, kenmerken, ...delen] = lagen.over(blokken)
  return {
    ...stuk,
    ...(titel?.soort === 'kop' && { titelRuns: titel.runs }),
    ...(kenmerken?.soort === 'gegevens' && { kenmerken: kenmerken.rijen }),
    delen: [...delen, ...elders(nergens, plan, zegger)],
    opmerkingen,
  }
}

const oudsteEerst = (a: Draad, b: Draad): number =>
  a.op === b.op ? compare(a.id, b.id) : compare(a.op, b.op)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Met {
  readonly lagen: Lagen
  readonly zegger: Zegger
}

/** Lays a draad where it stands, and gives what it says there. */
function leg(draad: Draad, { bij, stukjes }: Plaats, { lagen, zegger }: Met): readonly StukOpmerking[] {
  const { voorstel, door, op } = draad
  const vervangt = voorstel?.soort === 'woorden' && bij === 'woorden' && lagen.isVrij(stukjes)
  const gezegd = zegger.opmerkingen(draad, vervangt ? 'voorstel' : bij)
  const ids = gezegd.map(({ id }) => id)
  if (vervangt) lagen.vervang(stukjes, ids, { naar: voorstel.naar, wijziging: { door: naamVan(door), op } })
  else if (ids.length > 0) lagen.zeg(stukjes, ids)
  return gezegd
}

/** What is about something that the plan does not have (any more, or yet in this version). */
function elders(draden: readonly Draad[], plan: Plan, zegger: Zegger): readonly Blok[] {
  const weg = new Map(
    plan.prullenbak.map(({ elementId, titel }) => [elementId, `${titel} (in de Prullenbak)`]),
  )
  return deel(
    plekVan(plan.id, 'overleg'),
    'Overleg over wat niet in dit stuk staat',
    ['Waarover:4', 'Wat is gezegd:9'],
    draden
      .map(draad => [
        weg.get(draad.elementId) ?? 'Een onderdeel dat er niet in staat',
        zegger.regels(draad).join('\n'),
      ])
      .filter(([, gezegd]) => gezegd !== ''),
  )
}
