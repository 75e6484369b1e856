/** Something that can be made again, kept until nobody has used it for a while. */
export class Fading<T> {
  readonly #ms: number
  #value: T | null = null
  #timer: NodeJS.Timeout | null = null

  constructor(ms: number) {
    this.#ms = ms
  }

  /** Looking at it is using it. */
  get(): T | null {
    if (this.#value !== null) this.#timer?.refresh()
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
    return value
  }

  clear(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    this.#value = null
  }
}
