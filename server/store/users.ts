import type { Database } from 'better-sqlite3'
import { newId } from '../../shared/plan/newId.ts'
import { type Persoon, palette } from '../../shared/presence.ts'
import { ensureOrganisatie } from './organisaties.ts'
import { whenFree } from './whenFree.ts'

/** Somebody with an account. Organisation and sector are those of the organisation's row. */
export interface User extends Persoon {
  readonly email: string | null
  /** One of the example region, whom everybody may be: their address and password are not to be changed. */
  readonly isDemo: boolean
}
export interface NewUser {
  readonly naam: string
  /** Made when it is not there yet. One that is keeps its own sector. */
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
  /** The account of an address, whatever its case. */
  byEmail(email: string): Promise<User | null>
  /** The account of an address, whatever its case, with the hash to check a password against. */
  credentials(email: string): Promise<{ id: string; wachtwoord: string | null } | null>
  /** `wachtwoord` is a hash. */
  setPassword(id: string, wachtwoord: string): Promise<void>
  /** False when the address is another account's. */
  setEmail(id: string, email: string): Promise<boolean>
  isEmpty(): Promise<boolean>
}

type Row = Omit<User, 'isDemo'> & { readonly demo: string | null }

const select = `SELECT users.id, email, users.naam, organisaties.naam AS organisatie, sector, kleur, demo
  FROM users JOIN organisaties ON organisaties.id = organisatie_id WHERE`

/** Writes a new account into its organisation. Within the caller's transaction. */
export function insertUser(
  db: Database,
): (user: Omit<NewUser, 'sector' | 'organisatie'>, organisatieId: string) => string {
  const count = db.prepare<[], { n: number }>('SELECT COUNT(*) AS n FROM users')
  const insert = db.prepare(
    'INSERT INTO users (id, email, naam, organisatie_id, kleur, wachtwoord, demo) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  return ({ naam, email, wachtwoord, demo }, organisatieId) => {
    const id = newId()
    const kleur = (count.get()?.n ?? 0) % palette.length
    insert.run(id, email ?? null, naam, organisatieId, kleur, wachtwoord ?? null, demo ?? null)
    return id
  }
}

export function users(db: Database): Users {
  const byId = db.prepare<[string], Row>(`${select} users.id = ?`)
  const byDemo = db.prepare<[string], Row>(`${select} demo = ?`)
  const byEmail = db.prepare<[string], Row>(`${select} email = ?`)
  const credentials = db.prepare<[string], { id: string; wachtwoord: string | null }>(
    'SELECT id, wachtwoord FROM users WHERE email = ?',
  )
  const some = db.prepare('SELECT 1 FROM users LIMIT 1')
  const setPassword = db.prepare('UPDATE users SET wachtwoord = ? WHERE id = ?')
  const setEmail = db.prepare(
    `UPDATE users SET email = @email WHERE id = @id
     AND NOT EXISTS (SELECT 1 FROM users AS ander WHERE ander.email = @email AND ander.id <> @id)`,
  )
  const ensure = ensureOrganisatie(db)
  const insert = insertUser(db)
  const create = db.transaction(({ organisatie, sector, ...user }: NewUser) =>
    insert(user, ensure({ naam: organisatie, sector }).id),
  )
  return {
    async create(user) {
      const made = userOf(byId.get(await whenFree(() => create.immediate(user))))
      if (!made) throw new Error('An account that was just made is not there.')
      return made
    },
    byId: async id => userOf(byId.get(id)),
    byDemo: async demo => userOf(byDemo.get(demo)),
    byEmail: async email => userOf(byEmail.get(email)),
    credentials: async email => credentials.get(email) ?? null,
    setPassword: (id, wachtwoord) => whenFree(() => void setPassword.run(wachtwoord, id)),
    setEmail: (id, email) => whenFree(() => setEmail.run({ id, email }).changes === 1),
    isEmpty: async () => some.get() === undefined,
  }
}

function userOf(row: Row | undefined): User | null {
  if (!row) return null
  const { demo, ...user } = row
  return { ...user, isDemo: demo !== null }
}
