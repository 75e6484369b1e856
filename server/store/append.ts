import { crc32 } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { Place } from '../../shared/head.ts'
import { checkAuthors } from './authors.ts'
import { keepBesluit, type NieuwBesluit } from './besluiten.ts'

export interface NewUpdate {
  readonly bytes: Uint8Array
  /** Null for what the server wrote itself. */
  readonly authorId: string | null
  /** Goes to disk with it: the voorstel that it takes over. */
  readonly besluit?: NieuwBesluit | undefined
}
/** The user of each Yjs client id. */
export type Claims = ReadonlyMap<number, string>

/** A Yjs client id of this plan is another user's. */
export class ClaimedClient extends Error {
  readonly clientId: number

  constructor(clientId: number) {
    super(`Client id ${clientId} of this plan is another user's.`)
    this.clientId = clientId
  }
}

export type Append = (planId: string, updates: readonly NewUpdate[], claims?: Claims) => Place

/**
 * Appends within the caller's transaction; gives the place of the last update. Throws `ClaimedClient` or what
 * `check` of its authors throws, and then nothing is to be kept.
 */
export function appendUpdates(db: Database, check = checkAuthors(db)): Append {
  const last = db.prepare<[string], { seq: number | null }>(
    'SELECT MAX(seq) AS seq FROM plan_updates WHERE plan_id = ?',
  )
  const insert = db.prepare(
    'INSERT INTO plan_updates (plan_id, seq, at, author_id, bytes, crc) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const claim = claimClients(db)
  const decide = keepBesluit(db)
  return (planId, updates, claims) => {
    check(planId, new Set(updates.flatMap(({ authorId }) => authorId ?? [])))
    if (claims) claim(planId, claims)
    let seq = last.get(planId)?.seq ?? 0
    const at = Date.now()
    for (const { bytes, authorId, besluit } of updates) {
      seq += 1
      insert.run(planId, seq, at, authorId, bytes, crc32(bytes))
      if (besluit) decide(planId, besluit)
    }
    return { seq, at }
  }
}

function claimClients(db: Database): (planId: string, claims: Claims) => void {
  const insert = db.prepare(
    'INSERT INTO plan_clients (plan_id, client_id, user_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const owner = db.prepare<[string, number], { userId: string }>(
    'SELECT user_id AS userId FROM plan_clients WHERE plan_id = ? AND client_id = ?',
  )
  return (planId, claims) => {
    for (const [clientId, userId] of claims) {
      const isFirst = insert.run(planId, clientId, userId).changes > 0
      if (!isFirst && owner.get(planId, clientId)?.userId !== userId) throw new ClaimedClient(clientId)
    }
  }
}
