const getallen = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 })

/** A number in Dutch notation, with the unit where it belongs to the figure: `€ 210.000`, `85%`. */
export function formatNumber(waarde: number, eenheid?: string | null): string {
  const cijfers = getallen.format(Math.abs(waarde))
  const min = waarde < 0 ? '−' : ''
  if (eenheid === '€') return `${min}€ ${cijfers}`
  return `${min}${cijfers}${eenheid === '%' ? '%' : ''}`
}

/** Years and order numbers are written without a dot; only from five digits on it helps. */
export function formatInteger(waarde: number): string {
  return Math.abs(waarde) < 10_000 ? String(waarde).replace('-', '−') : formatNumber(waarde)
}

const fte = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 2 })

/** A change with its sign and one decimal: `+4,5`, `−6,0`. */
export function formatSigned(waarde: number): string {
  return `${waarde > 0 ? '+' : waarde < 0 ? '−' : ''}${fte.format(Math.abs(waarde))}`
}

/** `2024–2026, 2028`: years in a row are written as a range. */
export function formatYears(jaren: readonly number[]): string {
  const bereiken: { van: number; tot: number }[] = []
  for (const jaar of [...jaren].sort((a, b) => a - b)) {
    const laatste = bereiken.at(-1)
    if (laatste && jaar === laatste.tot + 1) laatste.tot = jaar
    else bereiken.push({ van: jaar, tot: jaar })
  }
  return bereiken.map(({ van, tot }) => (van === tot ? `${van}` : `${van}–${tot}`)).join(', ')
}
