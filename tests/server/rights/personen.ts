import { createHash } from 'node:crypto'
import type { Rol } from '../../../shared/permissions.ts'
import { handClock } from '../../kit/handClock.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

/** Somebody who asks, and the role in the plan that they ask for. */
export interface Persoon {
  readonly naam: string | null
  readonly rol: Rol | null
}
export const personen: readonly Persoon[] = [
  { naam: null, rol: null },
  { naam: 'bram', rol: null },
  { naam: 'eva', rol: 'lezer' },
  { naam: 'carla', rol: 'commentator' },
  { naam: 'anna', rol: 'redacteur' },
  { naam: 'dirk', rol: 'beheerder' },
]
export const wie = ({ naam, rol }: Persoon): string => rol ?? (naam ? 'no member' : 'nobody')

export const idOf = async (server: TestServer, naam: string): Promise<string> =>
  (await server.store.users.byDemo(naam))?.id ?? ''

/**
 * A server where bram is somebody with an account and no plan, and where everybody is signed in. Its clock stands
 * still: nothing falls due (letters, who was last where, a plan that rests) between two looks at its rows.
 */
export async function serverMetPersonen(env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const server = await startTestServer({ env, clock: handClock() })
  await server.store.members.change('voorbeeld', await idOf(server, 'bram'), null)
  if (env.DEMO !== '0') for (const { naam } of personen) if (naam !== null) await server.cookie(naam)
  // The plan as it was made is worth a snapshot once somebody asked for it and left: now, and not between two looks.
  server.shadow.rested('voorbeeld')
  await server.shadow.idle()
  return server
}

/** All rows of the database as one code, once what earlier requests set going is over. */
export async function everything(server: TestServer): Promise<string> {
  await server.rooms.settled()
  await server.shadow.idle()
  const db = server.store.database
  const names = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all()
  const hash = createHash('sha256')
  for (const { name } of names as { name: string }[])
    for (const row of db.prepare(`SELECT * FROM "${name}"`).raw().all() as unknown[][])
      hash.update(JSON.stringify([name, ...row.map(asText)]))
  return hash.digest('hex')
}

const asText = (value: unknown): unknown => (value instanceof Buffer ? value.toString('hex') : value)
