import { metRegels } from '../regels.ts'
import type { Blok, Run, Wijziging } from '../stuk.ts'
import type { Stukje } from './plaats.ts'

/** What is laid over some letters of a run. */
interface Laag extends Omit<Stukje, 'run'> {
  readonly opmerkingen: readonly string[]
  readonly verwijderd?: Wijziging
  /** What is proposed in the place of them, after the last. */
  readonly daarna?: Run
}

/** Other words for some of a paper. */
export interface Vervanging {
  readonly naar: string
  readonly wijziging: Wijziging
}

/** Gathers what was said and proposed, and lays it over the words of a paper. */
export class Lagen {
  readonly #runs: readonly Run[]
  readonly #lagen = new Map<number, Laag[]>()

  constructor(runs: readonly Run[]) {
    this.#runs = runs
  }

  zeg(stukjes: readonly Stukje[], opmerkingen: readonly string[]): void {
    for (const { run, van, tot } of stukjes) this.#leg(run, { van, tot, opmerkingen })
  }

  /** Whether all of these words still stand there: nobody proposed others for some of them yet. */
  isVrij(stukjes: readonly Stukje[]): boolean {
    return stukjes.every(({ run, van, tot }) =>
      (this.#lagen.get(run) ?? []).every(laag => !laag.verwijderd || laag.tot <= van || laag.van >= tot),
    )
  }

  vervang(stukjes: readonly Stukje[], opmerkingen: readonly string[], { naar, wijziging }: Vervanging): void {
    stukjes.forEach(({ run, van, tot }, index) => {
      const daarna = index === stukjes.length - 1 && naar !== ''
      const { plek: _, link: __, ...looks } = this.#runs[run] ?? {}
      this.#leg(run, {
        ...{ van, tot, opmerkingen, verwijderd: wijziging },
        ...(daarna && { daarna: { ...looks, tekst: naar, toegevoegd: wijziging, ...genoemd(opmerkingen) } }),
      })
    })
  }

  /** The same blokken, whose runs are those this was begun with in reading order. */
  over(blokken: readonly Blok[]): readonly Blok[] {
    let nr = -1
    return metRegels(blokken, runs =>
      runs.flatMap(run => {
        nr += 1
        const lagen = this.#lagen.get(nr)
        return lagen ? gelaagd(run, lagen) : [run]
      }),
    )
  }

  #leg(run: number, laag: Laag): void {
    const known = this.#lagen.get(run)
    if (known) known.push(laag)
    else this.#lagen.set(run, [laag])
  }
}

const genoemd = (opmerkingen: readonly string[]) => (opmerkingen.length > 0 ? { opmerkingen } : {})

/** A run cut where something that lies over it begins or ends. */
function gelaagd(run: Run, lagen: readonly Laag[]): readonly Run[] {
  const heel = run.tekst.length
  const sneden = [...new Set([0, heel, ...lagen.flatMap(({ van, tot }) => [van, tot])])].toSorted(
    (a, b) => a - b,
  )
  const delen =
    sneden.length === 1
      ? [[0, 0] as const]
      : sneden.slice(1).map((tot, index) => [sneden[index] ?? 0, tot] as const)
  return delen.flatMap(([van, tot]) => {
    const hier = lagen.filter(laag => laag.van <= van && laag.tot >= tot)
    const verwijderd = hier.find(laag => laag.verwijderd)?.verwijderd
    const deel: Run = {
      ...{ ...run, tekst: run.tekst.slice(van, tot) },
      ...(verwijderd && { verwijderd }),
      ...genoemd(hier.flatMap(({ opmerkingen }) => opmerkingen)),
    }
    return [deel, ...hier.flatMap(({ daarna, tot: einde }) => (daarna && einde === tot ? [daarna] : []))]
  })
}
