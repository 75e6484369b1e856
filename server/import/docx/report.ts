import { type Verslagregel, type Verslagsoort, verslagsoorten } from '../../../shared/inlezen/blok.ts'

/** Gathers what of a document cannot be kept as it was. */
export interface Report {
  /** `tekst`: the words that are nowhere else; left out when none are lost. */
  add(soort: Verslagsoort, tekst?: string): void
  lines(): Verslagregel[]
}

export function openReport(): Report {
  const found = new Map<Verslagsoort, { aantal: number; teksten: string[] }>()
  return {
    add: (soort, tekst = '') => {
      const line = found.get(soort) ?? { aantal: 0, teksten: [] }
      found.set(soort, line)
      line.aantal += 1
      const words = tekst.trim()
      if (words !== '') line.teksten.push(words)
    },
    lines: () =>
      (Object.keys(verslagsoorten) as Verslagsoort[]).flatMap(soort => {
        const line = found.get(soort)
        return line ? [{ soort, ...line }] : []
      }),
  }
}
