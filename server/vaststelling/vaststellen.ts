import { createHash } from 'node:crypto'
import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import { newId } from '../../shared/plan/newId.ts'
import { Refusal } from '../../shared/refusals.ts'
import type { Aanbieding } from '../../shared/vaststelling/aanbieding.ts'
import { vastgesteldStuk } from '../../shared/vaststelling/vastgesteldStuk.ts'
import type { Bestandsvorm, Vaststelling } from '../../shared/vaststelling/vaststelling.ts'
import type { Versie, VersieInhoud } from '../../shared/versie/versie.ts'
import { dagInAmsterdam } from '../dag.ts'
import type { Store } from '../store/store.ts'
import type { Inhoud } from '../store/vaststellingen.ts'
import { planIn } from '../versies/planIn.ts'
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
  const { versie, inhoud } = await benoemd(store, planId, aanbieding, { door, op })
  const nieuw = { id: newId(), aanbiedingId, versieId: versie.id, naam: aanbieding.naam, hash: versie.hash }
  const stuk = vastgesteldStuk(planIn(inhoud.state), { ...nieuw, besluit, op }, aanbieding)
  const { huisstijl } = await store.huisstijlen.of(planId)
  const datum = dagInAmsterdam(clock.wall())
  const bestanden = [
    bestand('json', Buffer.from(inhoud.plan)),
    bestand('pdf', await setPdf({ stuk, huisstijl, op: datum })),
  ]
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
): Promise<{ readonly versie: Versie; readonly inhoud: VersieInhoud }> {
  const aangeboden = await store.versies.one(planId, versieId)
  const inhoud = await store.versies.inhoud(planId, versieId)
  if (!aangeboden || !inhoud) throw new Error('A version that was offered is not there.')
  if (sha256(Buffer.from(inhoud.plan)) !== aangeboden.hash) throw new Refusal('bestand-beschadigd')
  const bekend = await store.versies.named(planId, naam)
  if (bekend?.hash === aangeboden.hash) return { versie: bekend, inhoud }
  const { nr: _, ...zelfde } = aangeboden
  const vrij = bekend ? `${naam} (vastgesteld)` : naam
  const nieuw = { ...zelfde, id: newId(), naam: vrij, auteur: door, op }
  const versie = await store.versies.keep(planId, { ...nieuw, soort: 'benoemd', aanleiding: null }, inhoud)
  return { versie, inhoud }
}

const bestand = (vorm: Bestandsvorm, bytes: Uint8Array): Inhoud => ({ vorm, bytes, hash: sha256(bytes) })

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
