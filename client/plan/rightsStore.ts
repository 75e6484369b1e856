import { can, type Rol } from '../../shared/permissions.ts'
import { Refusal, type RefusalCode } from '../../shared/refusals.ts'
import { cell, type Store } from './store.ts'

/** What one may in the open plan, as far as this window knows. */
export interface Rights {
  readonly rol: Rol
  readonly schrijven: boolean
  /** Opmerkingen and voorstellen. */
  readonly reageren: boolean
}

export interface RightsStore extends Store<Rights> {
  /** Asks the server anew. Without an answer they stay as they are. */
  renew(): void
  /** The server takes no changes any more; which role that is, is still to be asked. */
  readOnly(): void
}

/** `onRefused` hears why one may not even read it any more. */
export function rightsStore(
  first: Rol,
  ask: () => Promise<{ readonly rol: Rol }>,
  onRefused: (code: RefusalCode) => void,
): RightsStore {
  const now = cell(rightsOf(first))
  const set = (next: Rights) => {
    const { rol, schrijven } = now.get()
    if (rol !== next.rol || schrijven !== next.schrijven) now.set(next)
  }
  return {
    get: now.get,
    subscribe: now.subscribe,
    readOnly: () => set({ ...now.get(), schrijven: false }),
    renew: () =>
      void ask().then(
        ({ rol }) => set(rightsOf(rol)),
        (error: unknown) => {
          if (error instanceof Refusal && isOut(error.code)) onRefused(error.code)
        },
      ),
  }
}

export const rightsOf = (rol: Rol): Rights => ({
  rol,
  schrijven: can(rol, 'schrijven'),
  reageren: can(rol, 'reageren'),
})

const isOut = (code: RefusalCode): boolean => code === 'geen-toegang' || code === 'niet-gevonden'
