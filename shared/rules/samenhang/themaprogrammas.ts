import type { Afspraak } from '../../plan/afspraak.ts'
import type { PlanEdit } from '../../plan/applyEdit.ts'
import { type Programma, programma } from '../../plan/omgeving.ts'
import type { Opgave } from '../../plan/opgave.ts'
import { thema as themas } from '../../plan/opties.ts'
import { vrijeId } from '../nieuw.ts'
import type { Zicht } from '../zicht.ts'

type Code = NonNullable<Programma['code']>

/** The national programme that goes with a theme. */
const bijThema: readonly (readonly [keyof typeof themas, Code])[] = [
  ['gezondheid-preventie', 'GALA'],
  ['ouderen', 'WOZO'],
  ['arbeidsmarkt', 'TAZ'],
  ['jeugd', 'HERVORMINGSAGENDA_JEUGD'],
  ['duurzaamheid', 'GREEN_DEAL'],
]

/** Under which opgaven an afspraak stands: no letter in its text changes that. */
const plek = ({ id, opgaveIds }: Afspraak) => ({ id, opgaveIds })

export const naamVan = (code: Code): string => programma.velden.code.opties[code]

interface Ontbrekend {
  readonly code: Code
  /** The name of the theme. */
  readonly thema: string
  readonly opgaven: readonly Opgave[]
}

/** The programmes that go with a theme of these opgaven, and that no afspraak is linked to. */
export function ontbreekt(
  opgaven: readonly Opgave[],
  programmas: readonly Programma[],
  zicht: Zicht,
): readonly Ontbrekend[] {
  const bekend = new Set(zicht.vanAfspraken(plek).map(({ id }) => id))
  const gekoppeld = programmas.filter(({ afspraakIds }) => afspraakIds.some(id => bekend.has(id)))
  const codes = new Set(gekoppeld.map(({ code }) => code))
  return bijThema
    .filter(([, code]) => !codes.has(code))
    .map(([thema, code]) => ({
      code,
      thema: themas[thema],
      opgaven: opgaven.filter(opgave => opgave.themas.includes(thema)),
    }))
    .filter(een => een.opgaven.length > 0)
}

/** Links a programme to the afspraken under the opgaven of its theme; null when there are none. */
export function koppeling(
  { code, opgaven }: Ontbrekend,
  programmas: readonly Programma[],
  zicht: Zicht,
): PlanEdit | null {
  const van = new Set(opgaven.map(({ id }) => id))
  const eronder = zicht.vanAfspraken(plek).filter(({ opgaveIds }) => opgaveIds.some(id => van.has(id)))
  const afspraakIds = eronder.map(({ id }) => id)
  const [eerste] = opgaven
  if (!eerste || afspraakIds.length === 0) return null
  const bestaand = programmas.find(een => een.code === code)
  if (!bestaand) {
    const id = vrijeId(`${eerste.id}.${code}`, 'programma', zicht)
    return { op: 'create', kind: 'programmas', id, waarden: { code, afspraakIds } }
  }
  const { id: elementId } = bestaand
  return {
    op: 'all',
    edits: afspraakIds.map(waarde => ({ op: 'add', elementId, veld: 'afspraakIds', waarde })),
  }
}
