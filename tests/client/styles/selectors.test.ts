import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = 'client/styles'

/**
 * For `* + *` a browser reckons with every element that is put beside another: it then finds the style anew of all that
 * is in it. One card that was drawn in a plan of 300 afspraken cost the style of 3,000 elements.
 */
test('no style depends on what any element stands beside', () => {
  const found = readdirSync(folder).flatMap(sheet =>
    (readFileSync(join(folder, sheet), 'utf8').match(/^.*\*\s*[+~].*$/gm) ?? [])
      .filter(line => !/\.[\w-]+\s*$/.test(line.split(/[+~]/).at(-1)?.replace('{', '').trim() ?? ''))
      .map(line => `${sheet}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})
