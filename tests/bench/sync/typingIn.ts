import { type Typing, typeApart } from './typed.ts'

const made = new Map<Uint8Array, Map<string, Typing>>()

/** `typeApart`, made once for each plan: every server and every round gets the same bytes. */
export function typingIn(state: Uint8Array, people: number, keys: number): Typing {
  const known = made.get(state) ?? new Map<string, Typing>()
  made.set(state, known)
  const key = `${people} ${keys}`
  const typing = known.get(key) ?? typeApart(state, people, keys)
  known.set(key, typing)
  return typing
}
