import { useSyncExternalStore } from 'react'
import { Refusal } from '../shared/refusals.ts'
import { type Ik, signIn, signOut, signOutEverywhere, whoAmI } from './api.ts'

/** Who this window works for. */
export type Account =
  | { readonly kind: 'loading' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'signedIn'; readonly ik: Ik }
  | { readonly kind: 'failed'; readonly error: unknown }

const listeners = new Set<() => void>()
let account: Account = { kind: 'loading' }

/** Other windows of this browser hear here that somebody is signed in. */
const signIns = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('regiotafel-aangemeld')

/** Calls when somebody may have signed in elsewhere in this browser. Returns the end of it. */
export function heardOfSignIn(listener: () => void): () => void {
  const look = () => document.visibilityState === 'visible' && listener()
  signIns?.addEventListener('message', listener)
  document.addEventListener('visibilitychange', look)
  return () => {
    signIns?.removeEventListener('message', listener)
    document.removeEventListener('visibilitychange', look)
  }
}

function set(next: Account): void {
  account = next
  for (const listener of [...listeners]) listener()
}

export async function loadAccount(): Promise<void> {
  try {
    set({ kind: 'signedIn', ik: await whoAmI() })
    signIns?.postMessage(null)
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

/** Who this window worked for when there last was a server, as the copy on this device has it. */
export const assume = (ik: Ik): void => set({ kind: 'signedIn', ik })

export async function leave(): Promise<void> {
  await signOut()
  set({ kind: 'signedOut' })
}

/** Signs out in every browser, this one included. */
export async function leaveEverywhere(): Promise<void> {
  await signOutEverywhere()
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
