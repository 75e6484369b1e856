/** Everything in a rule that is a choice and not logic. Nothing of this is a constant in a rule. */
export interface Drempels {
  readonly opgavenHoogstens: number
  readonly opgavenHoogstensRoaz: number
  readonly looptijdJaren: { readonly min: number; readonly max: number }
  readonly regiobeeldMaanden: number
  readonly prognoseJaren: number
  readonly urgentieTekens: number
  readonly meerwaardeTekens: number
  readonly oplossingTekens: number
  readonly stoptTekens: number
  readonly indicatorTekens: number
  readonly knelpuntOnderdelen: number
  readonly prioriteringCriteria: number
  readonly nulmetingMaandenNaStart: number
  /** From 0 to 1: from here on two names are taken for one party, written in two ways. */
  readonly naamGelijkenis: number
  readonly standaardLooptijd: { readonly van: string; readonly tot: string }
  /** Sectors without which a regiobeeld is not carried by the region. */
  readonly kernsectoren: readonly string[]
}

export interface Regelset {
  readonly naam: string
  readonly drempels: Drempels
}

export const iza2023: Regelset = {
  naam: 'IZA 2023',
  drempels: {
    opgavenHoogstens: 7,
    opgavenHoogstensRoaz: 5,
    looptijdJaren: { min: 1, max: 5 },
    regiobeeldMaanden: 24,
    prognoseJaren: 8,
    urgentieTekens: 60,
    meerwaardeTekens: 40,
    oplossingTekens: 60,
    stoptTekens: 20,
    indicatorTekens: 12,
    knelpuntOnderdelen: 4,
    prioriteringCriteria: 2,
    nulmetingMaandenNaStart: 6,
    naamGelijkenis: 0.85,
    standaardLooptijd: { van: '2024-01-01', tot: '2026-12-31' },
    kernsectoren: ['huisartsen', 'msz', 'vvt', 'ggz', 'gemeente', 'zorgverzekeraar', 'welzijn', 'inwoners'],
  },
}
