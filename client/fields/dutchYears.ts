import type { Parsed } from './dutchNumber.ts'

const vorm = 'Schrijf jaren als 2024, 2025 of als 2024–2026.'

/** Reads years as a list, a range or both (`2024-2026, 2028`), in order and each once. */
export function parseYears(tekst: string): Parsed<readonly number[]> {
  if (tekst.trim() === '') return { waarde: [] }
  const jaren = new Set<number>()
  for (const deel of tekst.split(/[,;]|\ben\b|(?<=\d)\s+(?=\d)/)) {
    const bereik = rangeOf(deel.trim())
    if (!bereik) return { fout: vorm }
    for (let jaar = bereik.van; jaar <= bereik.tot; jaar++) jaren.add(jaar)
  }
  return { waarde: [...jaren].sort((a, b) => a - b) }
}

function rangeOf(deel: string): { van: number; tot: number } | null {
  const delen = /^(\d{4})(?:\s*(?:-|–|−|t\/m|tot en met)\s*(\d{4}))?$/.exec(deel)
  if (!delen) return null
  const van = Number(delen[1])
  const tot = Number(delen[2] ?? delen[1])
  return van >= 1900 && tot <= 2199 && van <= tot ? { van, tot } : null
}

export { formatYears } from '../../shared/schrijfwijze.ts'
