import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { palette } from '../../../shared/presence.ts'
import { contrast } from './contrast.ts'

const sheet = readFileSync(new URL('../../../client/styles/tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...sheet.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, naam, hex]) => [naam, hex]),
)
const colour = (naam: string): string => {
  const hex = tokens.get(naam)
  if (!hex) throw new Error(`tokens.css has no colour --${naam}.`)
  return hex
}

const words = [
  ['ink', 'sheet'],
  ['ink', 'ground'],
  ['ink', 'chip'],
  ['ink', 'blue-tint'],
  ['ink', 'mark'],
  ['ink', 'mark-deep'],
  ['ink', 'mark-active'],
  ['soft', 'sheet'],
  ['soft', 'ground'],
  ['soft', 'chip'],
  ['soft', 'hover'],
  ['blue', 'sheet'],
  ['blue', 'ground'],
  ['blue', 'blue-tint'],
  ['on-dark', 'blue'],
  ['on-dark', 'blue-deep'],
  ['on-dark', 'error'],
  ['on-dark', 'night'],
  ['on-dark', 'soft'],
  ['error-text', 'error-tint'],
  ['error-text', 'error-wash'],
  ['error-text', 'sheet'],
  ['warn-text', 'warn-tint'],
  ['warn-text', 'warn-wash'],
  ['warn-text', 'sheet'],
  ['tip-text', 'tip-tint'],
  ['ok-text', 'ok-tint'],
  ['ok-text', 'sheet'],
  ['ok-text', 'ground'],
  ['insert', 'ok-tint'],
  ['delete', 'error-tint'],
] as const

/** Icons, borders of controls and the focus ring. */
const shapes = [
  ['error', 'sheet'],
  ['error', 'error-tint'],
  ['warn', 'sheet'],
  ['warn', 'warn-tint'],
  ['tip', 'sheet'],
  ['ok', 'sheet'],
  ['control', 'sheet'],
  ['control', 'ground'],
  ['blue', 'sheet'],
  ['blue', 'ground'],
  ['warn-wave', 'sheet'],
] as const

describe('the colours of tokens.css', () => {
  test.each(words)('words in --%s are readable on --%s', (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(shapes)('a shape in --%s stands out from --%s', (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(3)
  })

  test.each(palette.map(({ naam, hex }) => [naam, hex]))(
    'white words are readable on %s (%s)',
    (_naam, hex) => {
      expect(contrast('#ffffff', hex)).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('every shape of the palette is another', () => {
    expect(new Set(palette.map(({ vorm }) => vorm)).size).toBe(palette.length)
  })
})
