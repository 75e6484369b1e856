import { Worker } from 'node:worker_threads'
import { newId } from '../../shared/plan/newId.ts'
import { Refusal } from '../../shared/refusals.ts'
import { bestandsnaam } from '../../shared/stukken/bestandsnaam.ts'
import type { Log } from '../log.ts'
import type { StukVraag } from './maken.ts'
import type { Bericht } from './thread.ts'

/** How many are made at once: setting a paper takes a whole processor. */
const meestTegelijk = 1
/** How many one person may have waiting, being made or ready. */
const meestPerPersoon = 8
/** How long a paper may take, and how long one that is ready can be fetched. */
const langstMs = 120_000
const bewaardMs = 10 * 60_000
/** What all papers that are ready may take together; the oldest make room. */
const meestBytes = 128 * 1024 * 1024

export type TaakStand = 'wacht' | 'bezig' | 'klaar' | 'mislukt' | 'onbekend'
/** A paper somebody asked for. */
export interface Taak {
  readonly id: string
  readonly planId: string
  readonly userId: string
  readonly soort: StukVraag['soort']
  readonly formaat: StukVraag['formaat']
  readonly voor: StukVraag['voor']
  readonly mee: StukVraag['mee']
  readonly herkomst: Herkomst
  /** When it was asked for: ISO 8601 in UTC. */
  readonly op: string
  readonly stand: TaakStand
  /** From 0 to 1. */
  readonly voortgang: number
  readonly bytes: Uint8Array | null
  /** What its file is called, once it is ready. */
  readonly bestand: string | null
}
/** What a paper is made of. */
export interface Herkomst {
  /** The id of a version; null for the plan as it is now. */
  readonly versie: string | null
  /** What the name of the file says of it: the name of the version, or a day. */
  readonly merk: string
}

interface Lopend extends Omit<Taak, 'stand' | 'voortgang' | 'bytes' | 'bestand'> {
  stand: TaakStand
  voortgang: number
  bytes: Uint8Array | null
  bestand: string | null
  vraag: StukVraag | null
  worker: Worker | null
  timer: NodeJS.Timeout | null
}

/** Makes papers beside the server, one after the other, in threads that can be ended at any moment. */
export class Stukkenmaker {
  readonly #taken = new Map<string, Lopend>()
  /** One that is told to end goes on until the typesetter lets go of it. */
  readonly #threads = new Set<Worker>()
  readonly #log: Log
  #gesloten = false

  constructor(log: Log) {
    this.#log = log
  }

  begin(userId: string, vraag: StukVraag, herkomst: Herkomst): Taak {
    const eigen = [...this.#taken.values()].filter(taak => taak.userId === userId)
    if (eigen.length >= meestPerPersoon) {
      const af = eigen.find(({ stand }) => stand !== 'wacht' && stand !== 'bezig')
      if (!af) throw new Refusal('te-vaak')
      this.#weg(af)
    }
    const { planId, soort, formaat, voor, mee, op } = vraag
    const taak: Lopend = {
      ...{ id: newId(), planId, userId, soort, formaat, voor, mee, herkomst, op },
      ...{ stand: 'wacht', voortgang: 0, bytes: null, bestand: null, vraag, worker: null, timer: null },
    }
    this.#taken.set(taak.id, taak)
    this.#volgende()
    return taak
  }

  /** The paper that this person asked for of this plan; null for anybody else's. */
  van(userId: string, planId: string, id: string): Taak | null {
    const taak = this.#taken.get(id)
    return taak && taak.userId === userId && taak.planId === planId ? taak : null
  }

  /** Those that this person asked for of this plan, the newest first. */
  alleVan(userId: string, planId: string): readonly Taak[] {
    return [...this.#taken.values()]
      .filter(taak => taak.userId === userId && taak.planId === planId)
      .reverse()
  }

  stop(id: string): void {
    const taak = this.#taken.get(id)
    if (taak) this.#weg(taak)
    this.#volgende()
  }

  /** Ends what is being made; no other is begun. */
  async end(): Promise<void> {
    this.#gesloten = true
    const alle = [...this.#taken.values()]
    this.#taken.clear()
    await Promise.all([...this.#threads].map(worker => worker.terminate()))
    for (const { timer } of alle) if (timer) clearTimeout(timer)
  }

  #volgende(): void {
    if (this.#gesloten || this.#threads.size >= meestTegelijk) return
    const taak = [...this.#taken.values()].find(({ stand }) => stand === 'wacht')
    if (!taak?.vraag) return
    const worker = new Worker(new URL('./threadStart.mjs', import.meta.url))
    taak.stand = 'bezig'
    taak.voortgang = 0.05
    taak.worker = worker
    worker.on('message', (bericht: Bericht) => this.#hoor(taak, bericht))
    worker.on('error', fault => this.#hoor(taak, { fault: fault.message, onbekend: false }))
    this.#threads.add(worker)
    worker.on('exit', () => {
      this.#threads.delete(worker)
      this.#klaar(taak)
    })
    worker.unref()
    worker.postMessage(taak.vraag)
    taak.vraag = null
    this.#wacht(taak, langstMs, () => void worker.terminate())
  }

  #hoor(taak: Lopend, bericht: Bericht): void {
    if ('deel' in bericht) taak.voortgang = bericht.deel
    else if ('bytes' in bericht) {
      taak.stand = 'klaar'
      taak.voortgang = 1
      taak.bytes = bericht.bytes
      const { soort: stuk, formaat, mee, herkomst } = taak
      taak.bestand = bestandsnaam({ stuk, formaat, mee, voor: bericht.voor, van: herkomst.merk })
    } else {
      taak.stand = bericht.onbekend ? 'onbekend' : 'mislukt'
      if (!bericht.onbekend) this.#log('stuk-failed', { planId: taak.planId, fault: bericht.fault })
    }
  }

  #klaar(taak: Lopend): void {
    taak.worker = null
    if (taak.stand === 'bezig') taak.stand = 'mislukt'
    this.#wacht(taak, bewaardMs, () => this.#weg(taak))
    this.#maakRuimte()
    this.#volgende()
  }

  #maakRuimte(): void {
    const klaar = [...this.#taken.values()].filter(({ bytes }) => bytes)
    let som = klaar.reduce((bytes, taak) => bytes + (taak.bytes?.length ?? 0), 0)
    for (const taak of klaar.slice(0, -1)) {
      if (som <= meestBytes) return
      som -= taak.bytes?.length ?? 0
      this.#weg(taak)
    }
  }

  #weg(taak: Lopend): void {
    this.#taken.delete(taak.id)
    if (taak.timer) clearTimeout(taak.timer)
    void taak.worker?.terminate()
  }

  #wacht(taak: Lopend, ms: number, run: () => void): void {
    if (taak.timer) clearTimeout(taak.timer)
    if (this.#taken.has(taak.id)) taak.timer = setTimeout(run, ms).unref()
  }
}
