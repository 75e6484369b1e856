import type { Formaat, Meegave, StukSoort } from '../../shared/stukken/stukkeuze.ts'
import type { VoorWie } from '../../shared/stukken/voorWie.ts'
import { accepted, v1 } from '../api.ts'

/** Calls about papers of a plan. Each throws the refusal of the server. */

const stukken = v1.plannen[':id'].stukken

/** A paper that one asked for. */
export interface StukTaak {
  readonly id: string
  readonly stuk: StukSoort
  readonly formaat: Formaat
  /** The gemeente or party it is for. */
  readonly voor: string | null
  /** The version it is of; null for the plan as it was when it was asked for. */
  readonly versie: string | null
  /** What goes into its file beside the paper. */
  readonly mee: Meegave | null
  /** ISO 8601 in UTC. */
  readonly op: string
  /** `onbekend`: the gemeente or party is not in what it is made of. */
  readonly stand: 'wacht' | 'bezig' | 'klaar' | 'mislukt' | 'onbekend'
  /** From 0 to 1. */
  readonly voortgang: number
  /** What its file is called, once it is ready. */
  readonly bestand: string | null
  readonly bytes: number | null
}
/** What to make: a paper, in a format, for whom where it asks, of a version or (null) of the plan as it is. */
export type StukVraag = Pick<StukTaak, 'stuk' | 'formaat' | 'voor' | 'versie' | 'mee'>

export interface StukkenCalls {
  /** One's own, the newest first. */
  taken(): Promise<readonly StukTaak[]>
  maak(vraag: StukVraag): Promise<void>
  /** Stops making it, or throws it away. */
  weg(taakId: string): Promise<void>
}

export const stukkenCalls = (planId: string): StukkenCalls => ({
  taken: async () => (await accepted(stukken.$get({ param: { id: planId } }))).json(),
  maak: async ({ stuk, formaat, voor, versie, mee }) => {
    const erbij = {
      ...(voor !== null && { voor }),
      ...(versie !== null && { versie }),
      ...(mee !== null && { mee }),
    }
    const json = { stuk, formaat, ...erbij }
    await accepted(stukken.$post({ param: { id: planId }, json }))
  },
  weg: async taakId => {
    await accepted(stukken[':taakId'].$delete({ param: { id: planId, taakId } }))
  },
})

export async function voorWieVan(planId: string): Promise<VoorWie> {
  return (await accepted(stukken['voor-wie'].$get({ param: { id: planId } }))).json()
}

/** Where the file of a paper is fetched. */
export const bestandPad = (planId: string, taakId: string): string =>
  `/api/v1/plannen/${encodeURIComponent(planId)}/stukken/${encodeURIComponent(taakId)}/bestand`
