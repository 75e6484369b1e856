import { mergeUpdates } from 'yjs'
import { Refusal } from '../../shared/refusals.ts'
import type { NieuwBesluit } from '../store/besluiten.ts'
import { askFrame, updateWire } from './frames.ts'
import type { Fullness } from './fullness.ts'
import type { News } from './planState.ts'
import type { StoredPlan } from './storedPlan.ts'
import { checkUpdate, type Verdict } from './updateCheck.ts'
import type { Batch, Change, Edit, Lack, Member, Patch, Write } from './work.ts'

/** How often one is asked for all we lack before news of it comes that fits. */
const mostAsked = 3

interface IntakeParts {
  readonly plan: StoredPlan
  readonly fullness: Fullness
  /** Who is there under a client id that has not written yet. */
  readonly personOf: (client: number) => string | undefined
}

/** Looks at each change of a room and puts what is to be stored in a batch; says no, or asks, where it is not. */
export class Intake {
  readonly #parts: IntakeParts
  readonly #plan: StoredPlan
  /** Members who were asked for all that the room lacks; nothing of theirs is confirmed until they answer. */
  readonly #owing = new Set<Member>()
  /** How often they were asked since something of theirs was stored. */
  readonly #asked = new WeakMap<Member, number>()

  constructor(parts: IntakeParts) {
    this.#parts = parts
    this.#plan = parts.plan
  }

  /** Whether what it sent waits for something that did not come yet, and is not to be confirmed. */
  readonly owes = (member: Member): boolean => this.#owing.has(member)

  leave(member: Member): void {
    this.#owing.delete(member)
  }

  ask(member: Member): void {
    member.send(askFrame(this.#plan.state.vector()))
  }

  /** Says what has to be read from disk before the change can be taken. */
  take(change: Change, batch: Batch): Lack {
    if ('edit' in change) return this.#takeEdit(change.edit, batch)
    return 'patch' in change ? this.#takePatch(change.patch, batch) : this.#takeWrite(change.write, batch)
  }

  /** An edit is made in a copy of what is on disk and of the edits before it, so nothing else may be under way. */
  #takeEdit(edit: Edit, batch: Batch): Lack {
    const { copy, state } = this.#plan
    if (!state.detail) return 'detail'
    if (!copy || batch.frames.length > batch.ofEdits) return 'copy'
    try {
      const updates = copy.edit(edit.authorId, edit.make(copy.plan()))
      if (updates.length > 0) this.#putOwn(mergeUpdates([...updates]), edit.authorId, batch, edit.besluit)
      batch.ofEdits = batch.frames.length
      batch.edits.push(edit)
    } catch (thrown) {
      if (!(thrown instanceof Refusal) || thrown.code === 'plan-vol') this.#plan.dropCopy()
      edit.reject(thrown)
    }
    return null
  }

  #takePatch(patch: Patch, batch: Batch): Lack {
    if (!this.#plan.state.detail) return 'detail'
    try {
      this.#putOwn(patch.bytes, null, batch)
      batch.edits.push(patch)
    } catch (thrown) {
      patch.reject(thrown)
    }
    return null
  }

  #putOwn(bytes: Uint8Array, userId: string | null, batch: Batch, besluit?: NieuwBesluit): void {
    const verdict = checkUpdate(this.#plan.state, bytes, { userId }, true)
    // What the server repairs is taken whatever there is.
    if (verdict.is === 'news' && userId !== null && !this.#parts.fullness.takes(verdict.news))
      throw new Refusal('plan-vol')
    if (verdict.is === 'news') this.#put(verdict.news, null, userId, batch, besluit)
    else if (verdict.is !== 'known') throw new Error(`A change of the server's own is ${verdict.is}.`)
  }

  #takeWrite(write: Write, batch: Batch): Lack {
    const { member, full, bytes } = write
    const sender = { userId: member.persoon.id, present: this.#parts.personOf }
    const verdict = checkUpdate(this.#plan.state, bytes, sender, full)
    if (verdict.is === 'unsure') return 'detail'
    if (verdict.is === 'malformed') member.close('ongeldig-bericht')
    else if (verdict.is === 'known') this.#reach(write, batch)
    else if (!member.mayWrite) this.#turnDown(write, verdict, batch)
    else if (verdict.is === 'foreign') member.close('vreemde-afzender')
    else if (verdict.is === 'gap') this.#askAll(write)
    else this.#takeNews(write, verdict.news, batch)
    return null
  }

  #takeNews(write: Write, news: News, batch: Batch): void {
    const { member } = write
    if (!this.#parts.fullness.takes(news)) return this.#noRoom(write)
    this.#asked.delete(member)
    this.#put(news, member, member.persoon.id, batch)
    this.#reach(write, batch)
  }

  /** Nothing of it is confirmed until all that did not fit has come again. */
  #noRoom({ member, n, full }: Write): void {
    const { fullness } = this.#parts
    this.#owing.add(member)
    fullness.turnAway(member, n)
    if (!full) fullness.more(member)
  }

  /** In a reader's window Yjs itself takes away marks that bound nothing any more: that is not held against them. */
  #turnDown(write: Write, verdict: Verdict, batch: Batch): void {
    const onlyDeletes = verdict.is === 'news' && verdict.news.scan.structs.length === 0
    if (onlyDeletes) this.#reach(write, batch)
    else write.member.refuse(write.n)
  }

  #put(news: News, from: Member | null, authorId: string | null, batch: Batch, besluit?: NieuwBesluit): void {
    const { bytes } = news
    this.#plan.state.accept(news)
    batch.updates.push({ bytes, authorId, besluit })
    batch.frames.push({ bytes, wire: updateWire(bytes), from })
  }

  #reach({ member, n, full }: Write, batch: Batch): void {
    if (full) {
      this.#owing.delete(member)
      this.#parts.fullness.settled(member)
    }
    batch.reached.set(member, n)
  }

  /** Something in between is missing. A full answer that has a gap as well is not an honest client's. */
  #askAll({ member, full }: Write): void {
    if (full) return member.close('ongeldig-bericht')
    if (this.#owing.has(member)) return this.#parts.fullness.more(member)
    const asked = (this.#asked.get(member) ?? 0) + 1
    if (asked >= mostAsked) return member.close('wijziging-ontbreekt')
    this.#asked.set(member, asked)
    this.#owing.add(member)
    this.ask(member)
  }
}
