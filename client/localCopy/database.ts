import type { Ik, PlanRegelset } from '../api.ts'
import type { Rights } from '../plan/rightsStore.ts'

/** What is kept of a plan besides its updates: whose it is, and what the page opens with. */
export interface PlanRow {
  readonly planId: string
  readonly ik: Ik
  readonly rol: Rights['rol']
  readonly regelset: PlanRegelset
  /** Which lineage of the plan it is; null while the server never said. */
  readonly epoch: number | null
}
/** A change of a plan. The rows of a plan in order of key build on nothing that is not in an earlier one. */
export interface UpdateRow {
  readonly planId: string
  readonly bytes: Uint8Array
  /** Made here, and not confirmed by the server. */
  readonly unsent: boolean
}
export interface Stores {
  readonly plans: IDBObjectStore
  readonly updates: IDBObjectStore
}

const name = 'regiotafel-kopie'
let opened: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1)
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('plans', { keyPath: 'planId' })
      asked.result.createObjectStore('updates', { autoIncrement: true }).createIndex('plan', 'planId')
    }
    asked.onsuccess = () => resolve(letGo(asked.result))
    asked.onerror = () => reject(asked.error)
  })
  opened.catch(() => {
    opened = null
  })
  return opened
}

/** The browser may close it, or somebody may want it removed: the next who asks opens it anew. */
function letGo(db: IDBDatabase): IDBDatabase {
  const forget = () => {
    opened = null
  }
  db.onclose = forget
  db.onversionchange = () => {
    db.close()
    forget()
  }
  return db
}

/**
 * Does some work in one transaction: all of it is kept or none. `work` waits for requests only. Throws what
 * the database throws, a full disk among it.
 */
export async function transact<T>(
  mode: IDBTransactionMode,
  work: (stores: Stores) => Promise<T>,
): Promise<T> {
  const transaction = (await open()).transaction(['plans', 'updates'], mode)
  const over = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
  const plans = transaction.objectStore('plans')
  const updates = transaction.objectStore('updates')
  const [done] = await Promise.all([orUndo(work({ plans, updates }), transaction), over])
  return done
}

const orUndo = <T>(work: Promise<T>, transaction: IDBTransaction): Promise<T> =>
  work.catch((error: unknown) => {
    if (!transaction.error) transaction.abort()
    throw error
  })

export const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
