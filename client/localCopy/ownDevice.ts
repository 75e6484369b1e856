import { cell, type Store } from '../plan/store.ts'

const key = 'regiotafel-eigen-apparaat'

/** Whose own device this is: the id of the one who said so, and null while nobody did. */
export const deviceOwner: Store<string | null> & { set(userId: string | null): void } = ownerStore()

function ownerStore() {
  const owner = cell(read())
  if (typeof window !== 'undefined')
    window.addEventListener('storage', event => {
      if (event.key === key || event.key === null) owner.set(read())
    })
  return {
    get: owner.get,
    subscribe: owner.subscribe,
    set: (userId: string | null) => {
      write(userId)
      owner.set(read())
    },
  }
}

/** A browser may keep nothing at all; then the device is nobody's. */
function read(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(userId: string | null): void {
  try {
    if (userId === null) localStorage.removeItem(key)
    else localStorage.setItem(key, userId)
  } catch {
    // Nothing can be kept here; `read` says so.
  }
}
