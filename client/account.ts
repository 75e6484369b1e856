import { useSyncExternalStore } from 'react'
import { Refusal } from '../shared/refusals.ts'
import { type Ik, signIn, signOut, whoAmI } from './api.ts'

/** Who this window works for. */
export type Account =
  | { readonly kind: 'loading' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'signedIn'; readonly ik: Ik }
  | { readonly kind: 'failed'; readonly error: unknown }

const listeners = new Set<() => void>()
let account: Account = { kind: 'loading' }

function set(next: Account): void {
  account = next
  for (const listener of [...listeners]) listener()
}

export async function loadAccount(): Promise<void> {
  try {
    set({ kind: 'signedIn', ik: await whoAmI() })
  } catch (error) {
    const out = error instanceof Refusal && error.code === 'niet-aangemeld'
    set(out ? { kind: 'signedOut' } : { kind: 'failed', error })
  }
}

/** Throws the refusal when address and password do not match. */
export async function enter(email: string, wachtwoord: string): Promise<void> {
  await signIn(email, wachtwoord)
  await loadAccount()
}

export async function leave(): Promise<void> {
  await signOut()
  set({ kind: 'signedOut' })
}

export function useAccount(): Account {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => account,
  )
}
