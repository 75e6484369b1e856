import type { Formaat } from '../../shared/stukken/stukkeuze.ts'

/** How far a paper is, from 0 to 1; with how many runs of words are to be set when that is what comes. */
export interface Stap {
  readonly deel: number
  readonly runs?: number
}

/** Where setting ends: what is left is the way of the file. */
const gezet = 0.95
/** What one thousand runs take before this server made any (ms), and what every paper takes. */
const eersteTempo: Readonly<Partial<Record<Formaat, number>>> = { docx: 60, pdf: 80, 'pdf-a': 80 }
const anderTempo = 5
const vastMs = 300

/**
 * How long papers take to set, from those that were set before. A typesetter does not say how far it is, so between
 * beginning and end this is a guess, and never says that a paper is there before it is.
 */
export class Tempo {
  readonly #perDuizend = new Map<Formaat, number>()

  /** In milliseconds. */
  verwacht(formaat: Formaat, runs: number): number {
    const tempo = this.#perDuizend.get(formaat) ?? eersteTempo[formaat] ?? anderTempo
    return vastMs + (tempo * runs) / 1000
  }

  leer(formaat: Formaat, runs: number, ms: number): void {
    if (runs > 0) this.#perDuizend.set(formaat, (1000 * Math.max(0, ms - vastMs)) / runs)
  }
}

/** How far one is that was `deel` when setting began, `ms` ago, and is expected to take `verwachtMs`. */
export const naVerloop = (deel: number, ms: number, verwachtMs: number): number =>
  deel + (gezet - deel) * Math.min(1, ms / verwachtMs)
