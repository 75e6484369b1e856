import type { Database } from 'better-sqlite3'
import { whenFree } from './whenFree.ts'

/** What somebody may do who can read the mail of an address: once, and for a while. */
export type NewBewijs =
  | { readonly soort: 'wachtwoord'; readonly userId: string; readonly email: string }
  | { readonly soort: 'email'; readonly userId: string; readonly email: string }
  | { readonly soort: 'account'; readonly email: string; readonly account: NieuwAccount }
/** An account by an invitation, waiting until its address is known to be its own. */
export interface NieuwAccount {
  readonly uitnodigingId: string
  readonly naam: string
  /** A hash. */
  readonly wachtwoord: string
}

export interface Bewijzen {
  /** `hash` is of the token that goes out by mail. What an account asked for before of the same kind ends. */
  add(hash: string, bewijs: NewBewijs, verlooptOp: number): Promise<void>
  /** Null when it is over, used, or never was. */
  look(hash: string): Promise<NewBewijs | null>
  /** The same, and it is used then. */
  take(hash: string): Promise<NewBewijs | null>
  /** Ends those with which a password of this account could be set. */
  endOf(userId: string): Promise<void>
}

interface Row {
  readonly soort: NewBewijs['soort']
  readonly userId: string | null
  readonly email: string
  readonly gegevens: string
}

export function bewijzen(db: Database): Bewijzen {
  const insert = db.prepare(
    'INSERT INTO bewijzen (token_hash, soort, user_id, email, gegevens, verloopt_op) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const forget = db.prepare(
    'DELETE FROM bewijzen WHERE verloopt_op <= @nu OR (soort = @soort AND user_id = @userId)',
  )
  const look = db.prepare<[string, number], Row>(
    'SELECT soort, user_id AS userId, email, gegevens FROM bewijzen WHERE token_hash = ? AND verloopt_op > ?',
  )
  const take = db.prepare<[string, number], Row>(
    `DELETE FROM bewijzen WHERE token_hash = ? AND verloopt_op > ?
     RETURNING soort, user_id AS userId, email, gegevens`,
  )
  const endOf = db.prepare(`DELETE FROM bewijzen WHERE user_id = ? AND soort = 'wachtwoord'`)
  const add = db.transaction((hash: string, bewijs: NewBewijs, verlooptOp: number) => {
    const userId = 'userId' in bewijs ? bewijs.userId : null
    const gegevens = 'account' in bewijs ? JSON.stringify(bewijs.account) : ''
    forget.run({ nu: Date.now(), soort: bewijs.soort, userId })
    insert.run(hash, bewijs.soort, userId, bewijs.email, gegevens, verlooptOp)
  })
  return {
    add: (...all) => whenFree(() => add.immediate(...all)),
    look: async hash => bewijsOf(look.get(hash, Date.now())),
    take: hash => whenFree(() => bewijsOf(take.get(hash, Date.now()))),
    endOf: userId => whenFree(() => void endOf.run(userId)),
  }
}

function bewijsOf(row: Row | undefined): NewBewijs | null {
  if (!row) return null
  const { soort, userId, email, gegevens } = row
  if (soort === 'account') return { soort, email, account: JSON.parse(gegevens) as NieuwAccount }
  return userId === null ? null : { soort, userId, email }
}
