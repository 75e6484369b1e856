import { openMargin } from './eenmaal.ts'

const counts = openMargin<object, number>()

/**
 * The number of words of prose in a plan, an item or a text. What did not change is the same object and is
 * not counted again. The Prullenbak does not count.
 */
export function wordCount(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const known = counts.read(value)
  if (known !== undefined) return known
  const count = isTekst(value) ? wordsIn(value.plat) : sum(value)
  counts.write(value, count)
  return count
}

const isTekst = (value: object): value is { plat: string } => 'plat' in value && 'blokken' in value

const wordsIn = (plat: string): number => plat.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0

function sum(value: object): number {
  return Object.entries(value).reduce(
    (total, [naam, part]) => total + (naam === 'prullenbak' ? 0 : wordCount(part)),
    0,
  )
}
