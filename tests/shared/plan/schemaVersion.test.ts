import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Veld, Velden } from '../../../shared/plan/field.ts'
import { meta } from '../../../shared/plan/itemMap.ts'
import { planVelden, wortels } from '../../../shared/plan/plan.ts'
import { proseMarks, proseNodes } from '../../../shared/plan/proseFaults.ts'
import { schemaVersion } from '../../../shared/plan/schemaVersion.ts'

/** What each schema number stood for. A line once committed is never changed: a new number gets a new line. */
const history: Readonly<Record<number, string>> = {
  1: 'b07bccc0170aa834',
  2: '29617cea8ad6f136',
}

/** What is stored of a declaration: everything but the words that people read. */
const storedVelden = (velden: Velden): unknown =>
  Object.fromEntries(Object.entries(velden).map(([naam, veld]) => [naam, stored(veld)]))

function stored(veld: Veld): unknown {
  switch (veld.kind) {
    case 'groep':
      return { kind: veld.kind, velden: storedVelden(veld.velden) }
    case 'lijst':
    case 'wortel': {
      const { kind, idInJson, velden } = veld.item
      return { kind: veld.kind, item: { kind, idInJson, velden: storedVelden(velden) } }
    }
    case 'keuze':
      return { kind: veld.kind, opties: Object.keys(veld.opties) }
    case 'verzameling':
      return { kind: veld.kind, van: veld.van, naar: veld.naar, opties: Object.keys(veld.opties ?? {}) }
    default:
      return { kind: veld.kind }
  }
}

const hash = createHash('sha256')
  .update(JSON.stringify([storedVelden(planVelden), proseNodes, proseMarks]))
  .digest('hex')
  .slice(0, 16)

describe('the schema number', () => {
  test('belongs to the declarations as they are', () => {
    expect(
      hash,
      `The declarations, prose nodes or prose marks have changed since schema ${schemaVersion}. Raise the number in shared/plan/schemaVersion.ts and add the line "${schemaVersion + 1}: '${hash}'" to the history in this test.`,
    ).toBe(history[schemaVersion])
  })

  test('is the last one of its history', () => {
    expect(Math.max(...Object.keys(history).map(Number))).toBe(schemaVersion)
    expect(new Set(Object.values(history)).size).toBe(Object.keys(history).length)
  })
})

describe('the declarations', () => {
  const namesIn = (velden: Velden): string[] =>
    Object.entries(velden).flatMap(([naam, veld]) => {
      if (veld.kind === 'groep') return [naam, ...namesIn(veld.velden)]
      return veld.kind === 'lijst' ? [naam, ...namesIn(veld.item.velden)] : [naam]
    })
  const all = [...namesIn(planVelden), ...[...wortels.values()].flatMap(item => namesIn(item.velden))]

  test('use no name that an item needs for itself, and none with a dot', () => {
    for (const naam of all) {
      expect(['id', 'prullenbak', ...Object.values(meta)]).not.toContain(naam)
      expect(naam).toMatch(/^[a-zA-Z]+$/)
    }
  })

  test('name each kind with a root map once', () => {
    expect([...wortels.keys()].sort()).toEqual([
      'afspraken',
      'begrippen',
      'besluiten',
      'bevindingen',
      'hoofdstukken',
      'inwonersbetrokkenheid',
      'motiveringen',
      'opgaven',
      'partijen',
      'planrelaties',
      'programmas',
      'raden',
      'randvoorwaarden',
    ])
  })
})
