import { expect, test } from 'vitest'
import { palette } from '../../shared/presence.ts'

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test.each(palette)('white text on $naam is readable', ({ hex }) => {
  expect(1.05 / (luminance(hex) + 0.05)).toBeGreaterThanOrEqual(4.5)
})

test('colours and shapes are all different', () => {
  for (const key of ['naam', 'hex', 'vorm'] as const)
    expect(new Set(palette.map(entry => entry[key])).size).toBe(palette.length)
})
