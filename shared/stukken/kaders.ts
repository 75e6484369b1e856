import type { Melding } from '../overzicht/melding.ts'
import { type Onderdeel, onderdelenIn } from '../overzicht/onderdelen.ts'
import { motivering } from '../plan/omgeving.ts'
import type { Plan } from '../plan/plan.ts'
import type { AnItem } from '../plan/readItem.ts'
import type { Ernst } from '../rules/rule.ts'
import type { Blok, Kader } from './stuk.ts'
import { alinea } from './stuk.ts'
import { veldenBlokken } from './velden.ts'
import type { Noem } from './waarde.ts'

const ernstNaam: Readonly<Record<Ernst, string>> = {
  vereist: 'Vereist',
  aanbevolen: 'Aanbevolen',
  scherpte: 'Kan scherper',
}

export interface KaderBron {
  readonly plan: Plan
  /** Those not explained are shown where they are. */
  readonly meldingen: readonly Melding[]
  /** What a criterion is called. */
  readonly criterium: (regelId: string) => string
}

/** The notes at the items of a plan: what the region explains there, and what is found there. */
export function kadersIn(bron: KaderBron): (elementId: string) => readonly Blok[] {
  const { plan, meldingen } = bron
  const onderdeelVan = onderdelenIn(plan)
  const bij = new Map<string, Kader[]>()
  const zet = (elementId: string, kader: Kader) => {
    const { id } = onderdeelVan(elementId)
    bij.set(id, [...(bij.get(id) ?? []), kader])
  }
  const noem: Noem = id => ({ tekst: naamVan(onderdeelVan(id)) })
  for (const een of plan.motiveringen)
    zet(een.elementId ?? plan.id, uitleg(een as unknown as AnItem, { ...bron, noem }))
  for (const een of meldingen)
    if (!een.gemotiveerd)
      zet(een.elementId, {
        ...{
          soort: 'kader',
          toon: 'melding',
          titel: `${ernstNaam[een.ernst]}: ${bron.criterium(een.regelId)}`,
        },
        blokken: [alinea(een.reden)],
      })
  return elementId => bij.get(elementId) ?? []
}

const naamVan = ({ code, titel }: Onderdeel): string => [code, titel].filter(Boolean).join(' ')

interface Uitlegger extends Pick<KaderBron, 'criterium'> {
  readonly noem: Noem
}

function uitleg(waarde: AnItem, { noem, criterium }: Uitlegger): Kader {
  const { kind, velden } = motivering
  const waar = { elementId: waarde.id, kind, niveau: 4 }
  const getoond = { ...waarde, regelId: criterium(String(waarde.regelId ?? '')) }
  const blokken = veldenBlokken(velden, getoond, waar, { noem, kaders: () => [] })
  return { soort: 'kader', toon: 'uitleg', titel: 'Pas toe of leg uit', blokken }
}
