import type { OpenPlan } from '../plan/openPlan.ts'

/** The elements that show the prose of an open plan now: what is drawn over text follows them. */
export class ProseOnPage {
  readonly #elements = new Map<string, Set<HTMLElement>>()
  readonly #listeners = new Set<(element: HTMLElement) => void>()

  /** An element shows a field from now on, until the returned function is called. */
  put(element: HTMLElement, elementId: string, veld: string): () => void {
    const key = keyOf(elementId, veld)
    const here = this.#elements.get(key) ?? new Set()
    this.#elements.set(key, here.add(element))
    this.drawn(element)
    return () => {
      here.delete(element)
      if (here.size === 0 && this.#elements.get(key) === here) this.#elements.delete(key)
      this.drawn(element)
    }
  }

  /** Its text was drawn anew: whoever pointed into it has to look again. */
  drawn(element: HTMLElement): void {
    for (const listener of [...this.#listeners]) listener(element)
  }

  /** The elements that show a field: none while its card is far from view. */
  of(elementId: string, veld: string): Iterable<HTMLElement> {
    return this.#elements.get(keyOf(elementId, veld)) ?? []
  }

  all(): readonly HTMLElement[] {
    return [...this.#elements.values()].flatMap(here => [...here])
  }

  has(element: HTMLElement): boolean {
    const { elementId = '', veld = '' } = element.dataset
    return this.#elements.get(keyOf(elementId, veld))?.has(element) ?? false
  }

  /** Calls with each element that comes, goes, or is drawn anew. */
  listen(listener: (element: HTMLElement) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

const keyOf = (elementId: string, veld: string): string => `${elementId}\n${veld}`

const known = new WeakMap<OpenPlan, ProseOnPage>()

/** The prose on the page of an open plan: one for as long as the plan is open. */
export function proseOnPage(plan: OpenPlan): ProseOnPage {
  const here = known.get(plan) ?? new ProseOnPage()
  known.set(plan, here)
  return here
}
