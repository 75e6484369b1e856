import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { findElement } from '../../../shared/plan/element.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { groepIds } from '../../../shared/rules/groepen.ts'
import { regels, regelVan } from '../../../shared/rules/index.ts'
import { ruleDocs } from '../../../shared/rules/ruleDocs.ts'
import { sources } from '../../../shared/rules/sources.ts'
import { findingsOf } from '../../kit/testRule.ts'
import criteria from './criteria-slice.json' with { type: 'json' }

const rulesFolder = new URL('../../../shared/rules/', import.meta.url)
const here = new URL('./', import.meta.url)

/** The rule files of a group: those that export a rule. Others hold words that rules of the group share. */
async function ruleFiles(group: string): Promise<string[]> {
  const names = await readdir(new URL(`${group}/`, rulesFolder))
  const ids = await Promise.all(
    names.map(async name => {
      const module = (await import(new URL(`${group}/${name}`, rulesFolder).href)) as { default?: unknown }
      return module.default ? [`${group}.${name.replace(/\.ts$/, '')}`] : []
    }),
  )
  return ids.flat()
}

test('every rule file is listed once, under its own file name', async () => {
  const files = (await Promise.all(groepIds.map(ruleFiles))).flat()
  expect(regels.map(regel => regel.id).sort()).toEqual(files.sort())
})

/** Those of our own, which no document asks for. */
const eigen = regels.filter(({ id }) => id.startsWith('privacy.'))

test('the rules stand in the order of the criteria, with the severity and phase that those give; our own last', () => {
  const made = regels.map(({ id, ernst, fase }) => ({ id, ernst, fase }))
  expect(made.slice(0, made.length - eigen.length)).toEqual(criteria)
  expect(regels.slice(made.length - eigen.length)).toEqual(eigen)
})

test('each source that rules may cite is cited, unless no rule of these groups rests on it', () => {
  const cited = new Set(regels.flatMap(regel => regel.bronnen))
  const elsewhere = ['ontwerp', 'iza-5', 'azwa']
  expect(Object.keys(sources).filter(id => !cited.has(id as never) && !elsewhere.includes(id))).toEqual([])
})

test('README.md is what the rules say of themselves (vitest -u writes it)', async () => {
  await expect(ruleDocs(regels)).toMatchFileSnapshot('../../../shared/rules/README.md')
})

test('an id that no rule has finds none', () => {
  expect(regelVan('plan.nooit')).toBeUndefined()
})

for (const rule of regels) {
  const bad = findingsOf(rule, rule.voorbeelden.fout)

  test(`${rule.id} has a test of the same name`, () => {
    expect(existsSync(new URL(`${rule.id.replace('.', '/')}.test.ts`, here))).toBe(true)
    expect(regelVan(rule.id)).toBe(rule)
  })

  test(`${rule.id} is a file of at most 50 lines, and its tests say what is wrong and what only seems so`, () => {
    const path = rule.id.replace('.', '/')
    const textOf = (url: URL) => readFileSync(url, 'utf8').trimEnd()
    expect(textOf(new URL(`${path}.ts`, rulesFolder)).split('\n').length).toBeLessThanOrEqual(50)
    expect(textOf(new URL(`${path}.test.ts`, here))).toMatch(/^testRule\(\w+, \{$/m)
  })

  test(`${rule.id} finds something in its bad example and nothing in its good one`, () => {
    expect(findingsOf(rule, rule.voorbeelden.goed)).toEqual([])
    expect(bad).not.toEqual([])
  })

  test(`${rule.id} finds data: it can be cloned, and names a field of its element or of the one that is in`, () => {
    expect(structuredClone(bad)).toEqual(bad)
    const doc = newPlan(rule.voorbeelden.fout)
    for (const { elementId, veld } of bad) {
      const element = findElement(doc, elementId)
      expect(element?.id).toBe(elementId)
      if (veld === null) continue
      const [first = ''] = veld.split('.')
      const ouder = findElement(doc, element?.ouderId ?? '')
      expect({ ...ouder?.velden, ...element?.velden }).toHaveProperty(first)
    }
  })

  test(`${rule.id} speaks in Dutch sentences`, () => {
    for (const line of [rule.waarom, ...bad.map(finding => finding.reden)])
      expect(line).toMatch(/^“?\p{Lu}.*[.?]$/u)
    for (const line of bad.flatMap(finding => finding.oplossingen.map(one => one.titel)))
      expect(line).toMatch(/^“?\p{Lu}.*[^.]$/u)
  })
}
