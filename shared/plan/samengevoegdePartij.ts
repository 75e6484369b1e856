import type { PlanEdit } from './applyEdit.ts'
import type { Veld, Velden } from './field.ts'
import { isLeeg } from './leeg.ts'
import { partij as declaratie, type Partij } from './partij.ts'
import type { Tekst } from './tekst.ts'

/** Three parties: the item that is written, whose answers come first, and who fills in what those leave open. */
interface Drie<T> {
  readonly drager: T
  readonly hoofd: T
  readonly ander: T
}

/** Makes `drager` say what `hoofd` says, and of what that leaves open what `ander` says; both names are kept. */
export function samengevoegdePartij(drie: Drie<Partij>): PlanEdit[] {
  const { naam: _naam, aliassen: _aliassen, ...overig } = declaratie.velden
  return [...velden(overig, drie.drager.id, '', drie), ...namen(drie)]
}

/** A set holds what either held; of the rest the first that says something decides. */
function velden(alle: Velden, elementId: string, pad: string, drie: Drie<unknown>): PlanEdit[] {
  return Object.entries(alle).flatMap(([naam, veld]) => {
    const [drager, hoofd, ander] = [drie.drager, drie.hoofd, drie.ander].map(
      one => (one as Readonly<Record<string, unknown>>)[naam],
    )
    const plek = { elementId, veld: pad + naam }
    if (veld.kind === 'groep')
      return velden(veld.velden, elementId, `${plek.veld}.`, { drager, hoofd, ander })
    if (veld.kind === 'verzameling') {
      const alles = [...(hoofd as readonly string[]), ...(ander as readonly string[])]
      return voegToe(plek, alles, drager as readonly string[])
    }
    const waarde = isLeeg(hoofd) ? ander : hoofd
    return waarde === drager ? [] : [schrijf(veld, plek, waarde)]
  })
}

interface Plek {
  readonly elementId: string
  readonly veld: string
}

const voegToe = (plek: Plek, alles: readonly string[], nu: readonly string[]): PlanEdit[] =>
  [...new Set(alles)].filter(een => !nu.includes(een)).map(waarde => ({ op: 'add', ...plek, waarde }))

const schrijf = (veld: Veld, plek: Plek, waarde: unknown): PlanEdit =>
  veld.kind === 'regel' || veld.kind === 'tekst'
    ? { op: 'write', ...plek, tekst: (waarde as Tekst).plat }
    : { op: 'set', ...plek, waarde }

function namen({ drager, hoofd, ander }: Drie<Partij>): PlanEdit[] {
  const naam = hoofd.naam.plat
  const plek = { elementId: drager.id, veld: 'aliassen' }
  const alle = [...hoofd.aliassen, ander.naam.plat.trim(), ...ander.aliassen]
  return [
    ...(drager === hoofd ? [] : [schrijf(declaratie.velden.naam, { ...plek, veld: 'naam' }, hoofd.naam)]),
    ...voegToe(plek, alle, ['', naam, ...drager.aliassen]),
    ...(drager.aliassen.includes(naam) ? [{ op: 'remove', ...plek, waarde: naam } as const] : []),
  ]
}
