import { createHook } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Store } from '../../server/store/store.ts'

/** What a server does for a request, in order: what it asks of its store, each password it hashes, and its answer. */
export interface AnswerTrace {
  /** For `startTestServer`. */
  readonly wrap: (store: Store) => Store
  /** What was done since this was last asked. */
  take(): readonly string[]
  close(): void
}

/** Where people are kept; what goes on by itself (plans, letters that fall due) is no work for a request. */
const traced: ReadonlySet<string | symbol> = new Set<keyof Store>([
  ...(['users', 'organisaties', 'sessions', 'members'] as const),
  ...(['uitnodigingen', 'bewijzen'] as const),
])

/** What the binding of argon2 calls its work for the threads of the process: it gives it no name. */
const argon2Work = 'undefined'

export function answerTrace(): AnswerTrace {
  const done: string[] = []
  const hook = createHook({ init: (_, type) => void (type === argon2Work && done.push('argon2')) }).enable()
  const answered = () => void done.push('answer')
  subscribe('http.server.response.finish', answered)
  const part = (name: string, of: object): object =>
    new Proxy(of, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key)
        if (typeof value !== 'function') return value
        return (...asked: unknown[]) => {
          done.push(`${name}.${String(key)}`)
          return value.apply(target, asked)
        }
      },
    })
  return {
    wrap: store =>
      new Proxy(store, {
        get: (target, key) => {
          const value: unknown = Reflect.get(target, key)
          return traced.has(key) ? part(String(key), value as object) : value
        },
      }),
    take: () => done.splice(0),
    close() {
      hook.disable()
      unsubscribe('http.server.response.finish', answered)
    },
  }
}
