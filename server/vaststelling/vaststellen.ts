import { createHash } from 'node:crypto'
import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import { newId } from '../../shared/plan/newId.ts'
import { Refusal } from '../../shared/refusals.ts'
import type { Aanbieding } from '../../shared/vaststelling/aanbieding.ts'
import type { Bestandsvorm, Vaststelling } from '../../shared/vaststelling/vaststelling.ts'
import type { Versie } from '../../shared/versie/versie.ts'
import { dagInAmsterdam } from '../dag.ts'
import type { Store } from '../store/store.ts'
import type { Inhoud } from '../store/vaststellingen.ts'
import { type AanbiedParts, eenAanbieding, versieEdit } from './aanbieden.ts'
import { setPdf } from './setPdf.ts'

export interface VaststelParts extends AanbiedParts {
  readonly store: AanbiedParts['store'] & Pick<Store, 'vaststellingen' | 'huisstijlen'>
}
export interface Besluit {
  readonly besluit: string | null
  /** The number of the plan from now on. */
  readonly volgende: string
  readonly door: Ondertekenaar
}

/**
 * Seals the version that was offered: it gets its name and its files, the offer takes no more answers, and the plan
 * goes on under the next number.
 */
export async function stelVast(
  parts: VaststelParts,
  planId: string,
  aanbiedingId: string,
  { besluit, volgende, door }: Besluit,
): Promise<Vaststelling> {
  const { store, rooms, clock } = parts
  const aanbieding = await eenAanbieding(store, planId, aanbiedingId)
  if (aanbieding.gesloten) throw new Refusal('aanbieding-gesloten')
  const op = new Date(clock.wall()).toISOString()
  const { versie, json } = await benoemd(store, planId, aanbieding, { door, op })
  const state = await store.versies.state(planId, versie.id)
  if (!state) throw new Error('A version that was just kept is not there.')
  const nieuw = { id: newId(), aanbiedingId, versieId: versie.id, naam: aanbieding.naam, hash: versie.hash }
  const { huisstijl } = await store.huisstijlen.of(planId)
  const datum = dagInAmsterdam(clock.wall())
  const inhoud = { state, besluit: { ...nieuw, besluit, op }, aanbieding }
  const bestanden = [bestand('json', json), bestand('pdf', await setPdf({ inhoud, huisstijl, op: datum }))]
  if (!(await store.vaststellingen.keep(planId, { ...nieuw, besluit, door, op }, bestanden)))
    throw new Refusal('aanbieding-gesloten')
  await rooms.edit(planId, door.id, plan =>
    plan.versie.nummer === aanbieding.naam
      ? versieEdit(plan, { nummer: volgende, datum, status: 'concept' })
      : { op: 'all', edits: [] },
  )
  const [kept] = await store.vaststellingen.of(planId)
  if (!kept) throw new Error('A decision that was just kept is not there.')
  return kept
}

/** The offered version under its name. One that was made by a try before this one is used again. */
async function benoemd(
  store: VaststelParts['store'],
  planId: string,
  { versieId, naam }: Aanbieding,
  { door, op }: { readonly door: Ondertekenaar; readonly op: string },
): Promise<{ readonly versie: Versie; readonly json: Buffer }> {
  const aangeboden = await store.versies.one(planId, versieId)
  const json = (await store.versies.json(planId, versieId))?.plan
  if (!aangeboden || !json) throw new Error('A version that was offered is not there.')
  if (sha256(json) !== aangeboden.hash) throw new Refusal('bestand-beschadigd')
  const bekend = await store.versies.named(planId, naam)
  if (bekend?.hash === aangeboden.hash) return { versie: bekend, json }
  const { nr: _, ...zelfde } = aangeboden
  const vrij = bekend ? `${naam} (vastgesteld)` : naam
  const nieuw = { ...zelfde, id: newId(), naam: vrij, auteur: door, op }
  const alsBenoemd = { ...nieuw, soort: 'benoemd', aanleiding: null } as const
  return { versie: await store.versies.keepCopy(planId, alsBenoemd, versieId), json }
}

const bestand = (vorm: Bestandsvorm, bytes: Uint8Array): Inhoud => ({ vorm, bytes, hash: sha256(bytes) })

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
