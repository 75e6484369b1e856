import type { Draad } from '../../../shared/overleg/draad.ts'
import type { OpenPlan } from '../../plan/openPlan.ts'
import { cell, type Store } from '../../plan/store.ts'
import type { Bereik } from '../../plan/textEditors.ts'
import { whenIdle } from '../../plan/whenIdle.ts'
import { aantalIn, kaal } from './citaat.ts'
import { openProzaVelden } from './prozaVelden.ts'
import { type InTekst, nogIn, type Stand, standElders, standThuis, standVerloren } from './stand.ts'
import { type Veldplek, Veldwacht } from './veldwacht.ts'

/** Words of a draad that stand in a field now. */
export interface Verankerd {
  readonly draad: Draad
  readonly bereik: Bereik
}

interface Rij {
  readonly draad: Draad
  /** Null until it was first looked at. */
  stand: Stand | null
  /** Its field has changed since it was looked at. */
  stale: boolean
}

export type Planbron = Pick<OpenPlan, 'doc' | 'store'>

const none: readonly Verankerd[] = Object.freeze([])
/** How long looking goes on before the page gets its turn. */
const longestMs = 5

/**
 * Where all draden of a plan stand. A letter costs those of its own field, when they are next asked for; words that
 * are not in their field any more are looked for elsewhere once the page has nothing else to do.
 */
export class Ankers {
  readonly #standen = cell(0)
  /** Another number when a draad came to stand elsewhere, or nowhere. Moving along with the text is not that. */
  readonly standen: Store<number> = this.#standen
  readonly #plan: Planbron
  readonly #draden: Store<readonly Draad[]>
  readonly #idle: (run: () => void) => () => void
  readonly #rijen = new Map<string, Rij>()
  readonly #velden: Veldwacht<Rij>
  readonly #proza = openProzaVelden()
  /** Those whose words are not in their own field. */
  readonly #zwervers = new Set<Rij>()
  /** Those to look at, or to look for, in idle time. */
  readonly #due = new Set<Rij>()
  readonly #listeners = new Set<(plek: Veldplek) => void>()
  #callOff: (() => void) | null = null
  #moved = false

  constructor(
    plan: Planbron,
    draden: Store<readonly Draad[]>,
    idle: (run: () => void) => () => void = whenIdle,
  ) {
    this.#plan = plan
    this.#draden = draden
    this.#idle = idle
    this.#velden = new Veldwacht(plan.store, (plek, rijen) => {
      for (const rij of rijen) this.#markStale(rij)
      this.#tell(plek)
    })
  }

  stand(draad: Draad): Stand {
    const rij = this.#rijen.get(draad.id)
    if (!rij) return standThuis(this.#plan, draad) ?? standVerloren(this.#plan, draad)
    return this.#fresh(rij)
  }

  /** The words that stand in a field now. */
  at(elementId: string, veld: string): readonly Verankerd[] {
    const here = this.#velden.at({ elementId, veld })
    if (!here) return none
    return [...here].flatMap((rij): Verankerd[] => {
      const stand = this.#fresh(rij)
      const isHere = stand.staat === 'in-tekst' && isAt(stand, { elementId, veld })
      return isHere ? [{ draad: rij.draad, bereik: stand.bereik }] : []
    })
  }

  /** Calls with each field whose words came, went or may have moved. */
  listen(listener: (plek: Veldplek) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Follows the plan and its draden until the returned function is called. */
  connect(): () => void {
    const stops = [
      this.#draden.subscribe(() => this.#sync()),
      // Words that were cut are looked for in what changed.
      this.#plan.store.subscribe(() => this.#zwervers.size > 0 && this.#soon()),
    ]
    this.#sync()
    return () => {
      for (const stop of stops) stop()
      this.#callOff?.()
      this.#callOff = null
      for (const rij of [...this.#rijen.values()]) this.#drop(rij)
    }
  }

  #sync(): void {
    const now = this.#draden.get()
    for (const draad of now) this.#take(draad)
    if (this.#rijen.size === now.length) return
    const ids = new Set(now.map(one => one.id))
    for (const [id, rij] of [...this.#rijen]) if (!ids.has(id)) this.#drop(rij)
  }

  #take(draad: Draad): void {
    const before = this.#rijen.get(draad.id)
    if (before?.draad === draad) return
    if (before && samePlek(before.draad, draad)) {
      Object.assign(before, { draad })
      if (before.stand?.staat === 'in-tekst') this.#tell(before.stand)
      return
    }
    if (before) this.#drop(before)
    const rij: Rij = { draad, stand: null, stale: true }
    this.#rijen.set(draad.id, rij)
    this.#velden.add(draad, rij)
    this.#tell(draad)
    this.#later(rij)
  }

  #drop(rij: Rij): void {
    const { draad, stand } = rij
    this.#rijen.delete(draad.id)
    this.#zwervers.delete(rij)
    this.#due.delete(rij)
    this.#velden.delete(draad, rij)
    if (stand?.staat === 'in-tekst') this.#leave(rij, stand)
  }

  #markStale(rij: Rij): void {
    rij.stale = true
    this.#later(rij)
  }

  #later(rij: Rij): void {
    this.#due.add(rij)
    this.#soon()
  }

  #soon(): void {
    this.#callOff ??= this.#idle(() => this.#work())
  }

  /** Looks only in the fields it is at: that is what a letter may cost. */
  #fresh(rij: Rij): Stand {
    const { stand, draad } = rij
    if (stand && !rij.stale) return stand
    rij.stale = false
    const thuis = standThuis(this.#plan, draad)
    if (thuis) this.#zwervers.delete(rij)
    else {
      this.#zwervers.add(rij)
      this.#later(rij)
    }
    const elders = stand?.staat === 'in-tekst' && !isAt(stand, draad) ? nogIn(this.#plan, stand, draad) : null
    return this.#put(rij, thuis ?? elders ?? standVerloren(this.#plan, draad))
  }

  #put(rij: Rij, stand: Stand): Stand {
    const before = rij.stand
    rij.stand = stand
    if (before && samePlace(before, stand)) return stand
    this.#moved = true
    this.#soon()
    if (before?.staat === 'in-tekst') this.#leave(rij, before)
    if (stand.staat === 'in-tekst') {
      if (!isAt(stand, rij.draad)) this.#velden.add(stand, rij)
      this.#tell(stand)
    }
    return stand
  }

  #leave(rij: Rij, stand: InTekst): void {
    if (!isAt(stand, rij.draad)) this.#velden.delete(stand, rij)
    this.#tell(stand)
  }

  #work(): void {
    this.#callOff = null
    const end = performance.now() + longestMs
    if (this.#zwervers.size > 0) this.#lookAround()
    for (const rij of this.#due) {
      this.#fresh(rij)
      if (this.#zwervers.has(rij)) this.#seek(rij)
      this.#due.delete(rij)
      if (performance.now() > end) break
    }
    if (this.#due.size > 0) this.#soon()
    if (this.#moved) this.#standen.set(this.#standen.get() + 1)
    this.#moved = false
  }

  #seek(rij: Rij): void {
    this.#lookAround()
    this.#put(rij, standElders(this.#proza, rij.draad) ?? standVerloren(this.#plan, rij.draad))
  }

  /** A quote can only have come to stand once, or more than once, by a change of a text that has or had it. */
  #lookAround(): void {
    const changed = this.#proza.update(this.#plan.store.get())
    if (changed.length === 0) return
    for (const rij of this.#zwervers) {
      const citaat = kaal(rij.draad.anker?.citaat ?? '')
      if (changed.some(text => aantalIn(text, citaat) > 0)) this.#due.add(rij)
    }
  }

  #tell(plek: Veldplek): void {
    for (const listener of [...this.#listeners]) listener(plek)
  }
}

const isAt = (one: Veldplek, other: Veldplek): boolean =>
  one.elementId === other.elementId && one.veld === other.veld

const samePlace = (a: Stand, b: Stand): boolean =>
  a.staat === 'in-tekst' && b.staat === 'in-tekst' ? isAt(a, b) : a.staat === b.staat

const samePlek = (a: Draad, b: Draad): boolean =>
  isAt(a, b) && JSON.stringify(a.anker) === JSON.stringify(b.anker)
