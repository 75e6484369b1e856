import { hash, verify } from '@node-rs/argon2'
import type { Users } from '../store/users.ts'

/** OWASP's first choice for argon2id, which is the library's default algorithm: 19 MiB, two passes. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }

export const hashPassword = (wachtwoord: string): Promise<string> => hash(wachtwoord, cost)

let nobody: Promise<string> | undefined

/** Whether this is the password of an account; false when it has none. */
export async function isPasswordOf(users: Users, email: string | null, wachtwoord: string): Promise<boolean> {
  return email !== null && (await checkPassword(users, email, wachtwoord)) !== null
}

/**
 * The id of the account with this address and password, or null. An address without an account takes as
 * long as a wrong password, so that the time says nothing about who has one.
 */
export async function checkPassword(users: Users, email: string, wachtwoord: string): Promise<string | null> {
  nobody ??= hashPassword('nobody signs in with this')
  const another = await nobody
  const account = await users.credentials(email)
  const fits = await verify(account?.wachtwoord ?? another, wachtwoord)
  return account?.wachtwoord && fits ? account.id : null
}
