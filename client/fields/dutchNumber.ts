/** What reading a typed value gave: the value (null when it was emptied), or a Dutch sentence on what is expected. */
export type Parsed<T> = { readonly waarde: T | null } | { readonly fout: string }

const getalFout = 'Schrijf een getal, bijvoorbeeld 1.240 of 8,4.'
const geheelFout = 'Schrijf een heel getal, zonder komma, bijvoorbeeld 12.'

/**
 * Reads a number as people in the Netherlands write it: `1.240`, `8,4`, `-6,0`, `€ 1.000`, `12%`.
 * A dot with one or two digits behind it (`8.4`) can only be a decimal and is taken as such.
 */
export function parseNumber(tekst: string): Parsed<number> {
  const kaal = tekst
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/^([+-]?)€/, '$1')
    .replace(/^€/, '')
    .replace(/(%|,-)$/, '')
  if (kaal === '') return tekst.trim() === '' ? { waarde: null } : { fout: getalFout }
  const delen = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(kaal)
  const punt = delen ? null : /^([+-]?)(\d+)()\.(\d{1,2})$/.exec(kaal)
  const cijfers = delen ? `${delen[2]?.replaceAll('.', '')}.${delen[3] ?? 0}` : `${punt?.[2]}.${punt?.[4]}`
  const waarde = Number(cijfers)
  if ((!delen && !punt) || !Number.isFinite(waarde) || waarde > 1e15) return { fout: getalFout }
  const min = (delen ?? punt)?.[1] === '-'
  return { waarde: min && waarde !== 0 ? -waarde : waarde }
}

export function parseInteger(tekst: string): Parsed<number> {
  const gelezen = parseNumber(tekst)
  if ('fout' in gelezen) return { fout: geheelFout }
  return gelezen.waarde === null || Number.isInteger(gelezen.waarde) ? gelezen : { fout: geheelFout }
}

export { formatInteger, formatNumber, formatSigned } from '../../shared/schrijfwijze.ts'
