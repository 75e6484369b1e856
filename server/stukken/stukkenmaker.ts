import { newId } from '../../shared/plan/newId.ts'
import { Refusal } from '../../shared/refusals.ts'
import { bestandsnaam } from '../../shared/stukken/bestandsnaam.ts'
import type { Log } from '../log.ts'
import type { StukVraag } from './maken.ts'
import type { Bericht } from './proces.ts'
import type { Herkomst, Taak, TaakStand } from './taak.ts'
import { naVerloop, type Stap, Tempo } from './voortgang.ts'
import { beginZetten, type Zetten } from './zetten.ts'

/** How many are made at once: setting a paper takes a whole processor. */
const meestTegelijk = 1
/** How many one person may have waiting, being made or ready. */
const meestPerPersoon = 8
/** How many may wait, and what the plans they are made of may take together: more are refused. */
const meestWachtend = 200
const meestWachtendeBytes = 128 * 1024 * 1024
const draadBytes = 2_000
/** How long a paper may take, and how long one that is ready can be fetched. */
const langstMs = 120_000
const bewaardMs = 10 * 60_000
/** What all papers that are ready may take together; the oldest make room. */
const meestBytes = 128 * 1024 * 1024

interface Lopend extends Omit<Taak, 'stand' | 'voortgang' | 'bytes' | 'bestand'> {
  stand: TaakStand
  stap: Stap
  /** When it came there, in milliseconds of `performance.now`. */
  sinds: number
  bytes: Uint8Array | null
  bestand: string | null
  vraag: StukVraag | null
  zetten: Zetten | null
  timer: NodeJS.Timeout | null
}

/** About what a question takes of memory while it waits, in bytes. */
const gewicht = ({ state, draden, huisstijl }: StukVraag): number =>
  state.length + draden.length * draadBytes + (huisstijl.logo?.bytes.length ?? 0)

/** Makes papers beside the server, one after the other, in processes that can be ended at any moment. */
export class Stukkenmaker {
  readonly #taken = new Map<string, Lopend>()
  readonly #bezig = new Set<Zetten>()
  readonly #tempo = new Tempo()
  readonly #log: Log
  #gesloten = false

  constructor(log: Log) {
    this.#log = log
  }

  begin(userId: string, vraag: StukVraag, herkomst: Herkomst): Taak {
    const eigen = [...this.#taken.values()].filter(taak => taak.userId === userId)
    const af = eigen.find(({ stand }) => stand !== 'wacht' && stand !== 'bezig')
    if (eigen.length >= meestPerPersoon && !af) throw new Refusal('te-vaak')
    if (this.#isVol(vraag)) throw new Refusal('stukken-druk')
    if (eigen.length >= meestPerPersoon && af) this.#weg(af)
    const { planId, soort, formaat, voor, mee, op } = vraag
    const taak: Lopend = {
      ...{ id: newId(), planId, userId, soort, formaat, voor, mee, herkomst, op },
      ...{ stand: 'wacht', stap: { deel: 0 }, sinds: 0, bytes: null, bestand: null, vraag },
      ...{ zetten: null, timer: null },
    }
    this.#taken.set(taak.id, taak)
    this.#volgende()
    return this.#naarBuiten(taak)
  }

  /** The paper that this person asked for of this plan; null for anybody else's. */
  van(userId: string, planId: string, id: string): Taak | null {
    const taak = this.#taken.get(id)
    return taak && taak.userId === userId && taak.planId === planId ? this.#naarBuiten(taak) : null
  }

  /** Those that this person asked for of this plan, the newest first. */
  alleVan(userId: string, planId: string): readonly Taak[] {
    return [...this.#taken.values()]
      .filter(taak => taak.userId === userId && taak.planId === planId)
      .map(taak => this.#naarBuiten(taak))
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
    for (const { timer } of alle) if (timer) clearTimeout(timer)
    const bezig = [...this.#bezig]
    for (const zetten of bezig) zetten.stop()
    await Promise.all(bezig.map(({ ended }) => ended))
  }

  #isVol(vraag: StukVraag): boolean {
    const wachtend = [...this.#taken.values()].flatMap(taak => taak.vraag ?? [])
    const bytes = wachtend.reduce((som, een) => som + gewicht(een), gewicht(vraag))
    return wachtend.length >= meestWachtend || bytes > meestWachtendeBytes
  }

  #naarBuiten(taak: Lopend): Taak {
    const { id, planId, userId, soort, formaat, voor, mee, herkomst, op, stand, bytes, bestand, stap } = taak
    const verwacht = stand === 'bezig' && stap.runs !== undefined && this.#tempo.verwacht(formaat, stap.runs)
    return {
      ...{ id, planId, userId, soort, formaat, voor, mee, herkomst, op, stand, bytes, bestand },
      voortgang: verwacht ? naVerloop(stap.deel, performance.now() - taak.sinds, verwacht) : stap.deel,
    }
  }

  #volgende(): void {
    if (this.#gesloten || this.#bezig.size >= meestTegelijk) return
    const taak = [...this.#taken.values()].find(({ stand }) => stand === 'wacht')
    if (!taak?.vraag) return
    taak.stand = 'bezig'
    taak.stap = { deel: 0.05 }
    const zetten = beginZetten(taak.vraag, bericht => this.#hoor(taak, bericht))
    taak.zetten = zetten
    taak.vraag = null
    this.#bezig.add(zetten)
    void zetten.ended.then(() => {
      this.#bezig.delete(zetten)
      this.#klaar(taak)
    })
    this.#wacht(taak, langstMs, () => zetten.stop())
  }

  #hoor(taak: Lopend, bericht: Bericht): void {
    if ('deel' in bericht) {
      taak.stap = bericht
      taak.sinds = performance.now()
    } else if ('bytes' in bericht) {
      this.#tempo.leer(taak.formaat, taak.stap.runs ?? 0, performance.now() - taak.sinds)
      taak.stand = 'klaar'
      taak.stap = { deel: 1 }
      taak.bytes = bericht.bytes
      const { soort: stuk, formaat, mee, herkomst } = taak
      taak.bestand = bestandsnaam({ stuk, formaat, mee, voor: bericht.voor, van: herkomst.merk })
    } else {
      taak.stand = bericht.onbekend ? 'onbekend' : 'mislukt'
      if (!bericht.onbekend) this.#log('stuk-failed', { planId: taak.planId, fault: bericht.fault })
    }
  }

  #klaar(taak: Lopend): void {
    taak.zetten = null
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
    taak.zetten?.stop()
  }

  #wacht(taak: Lopend, ms: number, run: () => void): void {
    if (taak.timer) clearTimeout(taak.timer)
    if (this.#taken.has(taak.id)) taak.timer = setTimeout(run, ms).unref()
  }
}
