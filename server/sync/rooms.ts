import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import type { Topic } from '../../shared/protocol.ts'
import { Refusal, type RefusalCode } from '../../shared/refusals.ts'
import { type Clock, systemClock } from '../clock.ts'
import { standardLimits } from '../limits.ts'
import type { Log } from '../log.ts'
import type { NieuwBesluit } from '../store/besluiten.ts'
import { DamagedLog, type PlanUpdates } from '../store/planUpdates.ts'
import { readableLog } from '../store/readableLog.ts'
import { loadDoc } from './planDoc.ts'
import type { SizeLimits } from './planSize.ts'
import { Room, type RoomParts } from './room.ts'

interface Entry {
  readonly room: Promise<Room>
  holds: number
  /** Why nobody may write in it. */
  readOnly: RefusalCode | null
}

/** Between asking for the state and the connection of the same page. */
const expectedMs = 5000

/** A room that stays open until `release`, which may be called more than once. */
export interface Held {
  readonly room: Room
  /** Why nobody may write in it, whatever their role; null when they may. */
  readonly readOnly: RefusalCode | null
  release(): void
}

/** Hears what goes on in the rooms. */
export interface Listener {
  /** Updates of a plan are on disk, or may have been when the server ended. */
  committed(planId: string): void
  /** Everybody has left a plan. */
  rested(planId: string): void
  /** A plan may be more or less full than it is taken for: another snapshot would say. */
  grown(planId: string): void
}
const nobody: Listener = { committed: () => {}, rested: () => {}, grown: () => {} }

/**
 * The open rooms by plan: one room a plan, whoever opens it at the same moment. A room is let go when
 * nobody holds it and all it was asked is done; there is nothing to save by then.
 */
export class Rooms {
  readonly #entries = new Map<string, Entry>()
  readonly #updates: PlanUpdates
  readonly #log: Log
  readonly #listener: Listener
  readonly #clock: Clock
  readonly #limits: SizeLimits

  constructor(
    updates: PlanUpdates,
    log: Log,
    listener: Listener = nobody,
    clock = systemClock,
    limits: SizeLimits = standardLimits,
  ) {
    this.#updates = updates
    this.#log = log
    this.#listener = listener
    this.#clock = clock
    this.#limits = limits
  }

  get openCount(): number {
    return this.#entries.size
  }

  async hold(planId: string): Promise<Held> {
    const entry = this.#entries.get(planId) ?? this.#open(planId)
    entry.holds++
    try {
      const room = await entry.room
      let isHeld = true
      const release = () => {
        if (isHeld) void this.#release(planId, entry)
        isHeld = false
      }
      return { room, readOnly: entry.readOnly, release }
    } catch (fault) {
      this.#forget(planId, entry)
      throw fault
    }
  }

  /** The plan as it is on disk: of the open room, or read from the log. */
  async readPlan(planId: string): Promise<Plan> {
    if (!this.#entries.has(planId)) return readPlan(await loadDoc(readableLog(this.#updates), planId))
    const { room, release } = await this.hold(planId)
    try {
      return await room.plan()
    } finally {
      release()
    }
  }

  /** All that is on disk, as one update, and the place of the last of it. The room stays open for a moment: whoever asks is about to enter. */
  async readState(planId: string): ReturnType<Room['state']> {
    const { room, release } = await this.hold(planId)
    setTimeout(release, expectedMs).unref()
    return room.state()
  }

  /** As `readState`, of a plan that is whole; the room is not kept open. */
  async readWhole(planId: string): ReturnType<Room['state']> {
    const { room, readOnly, release } = await this.hold(planId)
    try {
      if (readOnly) throw new Refusal(readOnly)
      return await room.state()
    } finally {
      release()
    }
  }

  /**
   * Changes a plan for somebody, in the open room or one opened for it; resolves when that is on disk, and with it
   * `besluit` when the edit changed something.
   */
  async edit(
    planId: string,
    authorId: string,
    make: (plan: Plan) => PlanEdit,
    besluit?: NieuwBesluit,
  ): Promise<void> {
    const { room, readOnly, release } = await this.hold(planId)
    try {
      if (readOnly) throw new Refusal(readOnly)
      await room.edit(authorId, make, besluit)
    } finally {
      release()
    }
  }

  /** Changes a plan by an update of the server's own; resolves when that is on disk. */
  async repair(planId: string, update: Uint8Array): Promise<void> {
    const { room, readOnly, release } = await this.hold(planId)
    try {
      if (readOnly) throw new Refusal(readOnly)
      await room.patch(update)
    } finally {
      release()
    }
  }

  /** Has everyone who has a plan open load it anew. */
  async renew(planId: string): Promise<void> {
    const room = await this.#entries.get(planId)?.room
    room?.renew()
    await room?.settled()
  }

  /** There is another snapshot of a plan: an open room looks how full it is. */
  async measure(planId: string): Promise<void> {
    const room = await this.#entries.get(planId)?.room
    // Of a room that is broken nobody asks any more.
    await room?.measure().catch(() => {})
  }

  /** Ends the connections of somebody to a plan. */
  async expel(planId: string, userId: string, code: RefusalCode): Promise<void> {
    const room = await this.#entries.get(planId)?.room
    room?.expel(userId, code)
  }

  /** Tells who has a plan open that something of it beside its doc has changed. */
  async notify(planId: string, topic: Topic): Promise<void> {
    const room = await this.#entries.get(planId)?.room
    room?.notify(topic)
  }

  /** Resolves when every room has done what it was asked. */
  async settled(): Promise<void> {
    for (const { room } of [...this.#entries.values()]) await (await room).settled()
  }

  #open(planId: string): Entry {
    const parts: RoomParts = {
      planId,
      updates: this.#updates,
      log: this.#log,
      clock: this.#clock,
      limits: this.#limits,
      onBroken: () => this.#forget(planId, entry),
      onCommitted: () => this.#listener.committed(planId),
      onGrown: () => this.#listener.grown(planId),
    }
    const damaged = (seq: number) => {
      this.#log('log-damaged', { planId, seq })
      entry.readOnly = 'plan-beschadigd'
    }
    const entry: Entry = { room: openRoom(parts, damaged), holds: 0, readOnly: null }
    this.#entries.set(planId, entry)
    this.#listener.committed(planId)
    return entry
  }

  async #release(planId: string, entry: Entry): Promise<void> {
    entry.holds--
    await (await entry.room).settled()
    if (entry.holds > 0) return
    this.#forget(planId, entry)
    this.#listener.rested(planId)
  }

  #forget(planId: string, entry: Entry): void {
    if (this.#entries.get(planId) === entry) this.#entries.delete(planId)
  }
}

/** A log that is damaged opens up to there, for reading. */
async function openRoom(parts: RoomParts, damaged: (seq: number) => void): Promise<Room> {
  try {
    return await Room.open(parts)
  } catch (thrown) {
    if (!(thrown instanceof DamagedLog)) throw thrown
    damaged(thrown.seq)
    return Room.open({ ...parts, updates: readableLog(parts.updates) })
  }
}
