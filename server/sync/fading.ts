import type { Kept, Shelf } from './shelf.ts'

/** Where it stands with the like of other plans, and how large it is there. */
export interface OnShelf<T> {
  readonly shelf: Shelf
  readonly bytesOf: (value: T) => number
}

/** Something that can be made again, kept until nobody has used it for a while, or its shelf is full. */
export class Fading<T> implements Kept {
  readonly #ms: number
  readonly #place: OnShelf<T> | null
  #value: T | null = null
  #timer: NodeJS.Timeout | null = null

  constructor(ms: number, place: OnShelf<T> | null = null) {
    this.#ms = ms
    this.#place = place
  }

  /** Looking at it is using it. */
  get(): T | null {
    if (this.#value === null) return null
    this.#timer?.refresh()
    this.#place?.shelf.use(this)
    return this.#value
  }

  /** Looks without using. */
  peek(): T | null {
    return this.#value
  }

  set(value: T): T {
    this.#value = value
    this.#timer ??= setTimeout(() => this.clear(), this.#ms).unref()
    this.#timer.refresh()
    this.#place?.shelf.put(this, this.#place.bytesOf(value))
    return value
  }

  clear(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    this.#value = null
    this.#place?.shelf.remove(this)
  }
}
