import type { PlanEdit } from '../../plan/applyEdit.ts'
import type { Plan } from '../../plan/plan.ts'
import { partijNaam } from '../partijNaam.ts'
import { patroon } from '../taal/patroon.ts'
import { isBeschreven } from '../uitgesteld.ts'
import type { Zicht } from '../zicht.ts'

/** What a mandaat is about at least, each with the word by which it is known in a list of subjects. */
const onderwerpen = [
  { naam: 'inzet in het regioplan', woord: patroon('regioplan') },
  { naam: 'besteding SPUK IZA', woord: patroon('\\bspuk\\b') },
]

interface Ontbrekend {
  /** For after "ontbreekt". */
  readonly wat: string
  /** What fills it in, when the plan tells. */
  readonly herstel: { readonly naam: string; readonly edits: readonly PlanEdit[] } | null
}

/** What is missing on the mandaatkaart of the plan. */
export function ontbreekt(
  elementId: string,
  mandaat: Plan['governance']['mandaat'],
  zicht: Zicht,
): readonly Ontbrekend[] {
  const op = (deel: string) => ({ elementId, veld: `governance.mandaat.${deel}` })
  const zet = (naam: string, deel: string, waarde: unknown) => ({
    naam,
    edits: [{ op: 'set', ...op(deel), waarde } as const],
  })
  const drager = enigeDrager(zicht)
  const alle = zicht.van('regio').gemeenten.map(({ id }) => id)
  const geen = onderwerpen.filter(({ woord }) => !mandaat.onderwerpen.some(een => woord.test(een)))
  const namen = geen.map(({ naam }) => `“${naam}”`).join(' en ')
  const erbij = geen.map(({ naam: waarde }) => ({ op: 'add', ...op('onderwerpen'), waarde }) as const)
  return [
    !zicht.partij(mandaat.mandaatgemeenteId) && {
      wat: 'de mandaatgemeente',
      herstel: drager === null ? null : zet(partijNaam(zicht, drager), 'mandaatgemeenteId', drager),
    },
    !mandaat.namensGemeenten.some(id => zicht.gemeente(id)) && {
      wat: 'namens welke gemeenten',
      herstel: alle.length > 0 ? zet('namens alle gemeenten', 'namensGemeenten', alle) : null,
    },
    geen.length > 0 && { wat: `het onderwerp ${namen}`, herstel: { naam: namen, edits: erbij } },
    !isBeschreven(mandaat.grens.plat) && { wat: 'tot hoever het gaat', herstel: null },
    mandaat.datum === null && { wat: 'sinds wanneer', herstel: null },
  ].filter(een => een !== false)
}

/** The party that has the role of mandaatgemeente, when there is exactly one. */
function enigeDrager(zicht: Zicht): string | null {
  const [enige, ...meer] = zicht.van('partijen').filter(({ rollen }) => rollen.includes('mandaatgemeente'))
  return enige && meer.length === 0 ? enige.id : null
}
