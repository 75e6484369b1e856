import { fieldOf } from '../../plan/elementIndex.ts'
import type { PlanStore } from '../../plan/planStore.ts'

/** A field of the plan; `veld` is null for an item as a whole. */
export interface Veldplek {
  readonly elementId: string
  readonly veld: string | null
}

interface Wacht<T> {
  readonly wie: Set<T>
  waarde: unknown
  stop: () => void
}

/** Who wants to know when a field changes. One ear for each field, however many there are at it. */
export class Veldwacht<T> {
  readonly #store: Pick<PlanStore, 'element' | 'listen'>
  readonly #changed: (plek: Veldplek, wie: ReadonlySet<T>) => void
  readonly #wachten = new Map<string, Wacht<T>>()

  /** `changed` is called with those at a field when its value is another one; for an item, when it came or went. */
  constructor(
    store: Pick<PlanStore, 'element' | 'listen'>,
    changed: (plek: Veldplek, wie: ReadonlySet<T>) => void,
  ) {
    this.#store = store
    this.#changed = changed
  }

  add(plek: Veldplek, wie: T): void {
    const known = this.#wachten.get(keyOf(plek))
    if (known) known.wie.add(wie)
    else this.#begin(plek, wie)
  }

  delete(plek: Veldplek, wie: T): void {
    const wacht = this.#wachten.get(keyOf(plek))
    wacht?.wie.delete(wie)
    if (!wacht || wacht.wie.size > 0) return
    wacht.stop()
    this.#wachten.delete(keyOf(plek))
  }

  at(plek: Veldplek): ReadonlySet<T> | undefined {
    return this.#wachten.get(keyOf(plek))?.wie
  }

  #begin(plek: Veldplek, first: T): void {
    const { elementId, veld } = plek
    const now = () => {
      const element = this.#store.element(elementId)
      return veld === null ? element !== undefined : fieldOf(element, veld)
    }
    const look = () => {
      const waarde = now()
      if (waarde === wacht.waarde) return
      wacht.waarde = waarde
      this.#changed(plek, wacht.wie)
    }
    const stop = this.#store.listen(elementId, look)
    const wacht: Wacht<T> = { wie: new Set([first]), waarde: now(), stop }
    this.#wachten.set(keyOf(plek), wacht)
  }
}

const keyOf = ({ elementId, veld }: Veldplek): string => `${elementId}\n${veld ?? ''}`
