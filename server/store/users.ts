import type { Database } from 'better-sqlite3'
import { newId } from '../../shared/plan/newId.ts'
import { type Persoon, palette } from '../../shared/presence.ts'
import { whenFree } from './whenFree.ts'

/** Somebody with an account. */
export interface User extends Persoon {
  readonly email: string | null
}
export interface NewUser {
  readonly naam: string
  readonly organisatie: string
  readonly sector: string
  readonly email?: string
  /** An argon2id hash. */
  readonly wachtwoord?: string
  /** The key of a demo person: `anna`. */
  readonly demo?: string
}

export interface Users {
  create(user: NewUser): Promise<User>
  byId(id: string): Promise<User | null>
  byDemo(demo: string): Promise<User | null>
  /** The account of an address, whatever its case, with the hash to check a password against. */
  credentials(email: string): Promise<{ id: string; wachtwoord: string | null } | null>
  isEmpty(): Promise<boolean>
}

const columns = 'id, email, naam, organisatie, sector, kleur'

export function users(db: Database): Users {
  const byId = db.prepare<[string], User>(`SELECT ${columns} FROM users WHERE id = ?`)
  const byDemo = db.prepare<[string], User>(`SELECT ${columns} FROM users WHERE demo = ?`)
  const byEmail = db.prepare<[string], { id: string; wachtwoord: string | null }>(
    'SELECT id, wachtwoord FROM users WHERE email = ?',
  )
  const count = db.prepare<[], { n: number }>('SELECT COUNT(*) AS n FROM users')
  const insert = db.prepare(
    `INSERT INTO users (${columns}, wachtwoord, demo) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return {
    async create({ naam, organisatie, sector, email, wachtwoord, demo }) {
      const kleur = (count.get()?.n ?? 0) % palette.length
      const user: User = { id: newId(), email: email ?? null, naam, organisatie, sector, kleur }
      const own = [wachtwoord ?? null, demo ?? null]
      await whenFree(() => insert.run(user.id, user.email, naam, organisatie, sector, kleur, ...own))
      return user
    },
    byId: async id => byId.get(id) ?? null,
    byDemo: async demo => byDemo.get(demo) ?? null,
    credentials: async email => byEmail.get(email) ?? null,
    isEmpty: async () => count.get()?.n === 0,
  }
}
