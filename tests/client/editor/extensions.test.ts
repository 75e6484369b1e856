import { describe, expect, test } from 'vitest'
import { opmaakFor, schemaOf } from '../../../client/editor/extensions.ts'
import { linkOf } from '../../../client/editor/LinkForm.tsx'
import { proseMarks, proseNodes } from '../../../shared/plan/proseFaults.ts'
import { everything } from './richText.ts'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

describe('what an editor can hold', () => {
  test('the rich set is exactly the prose that a plan may hold', () => {
    const schema = schemaOf('rijk')
    expect(Object.keys(schema.nodes).sort()).toEqual(['doc', ...Object.keys(proseNodes)].sort())
    expect(Object.keys(schema.marks).sort()).toEqual(Object.keys(proseMarks).sort())
  })

  test('a second paragraph in one line fits, so that opening it removes nothing', () => {
    expect(opmaakFor('regel', [paragraph('een'), paragraph('twee')])).toBe('kaal')
  })

  test('marks that were imported into one line are kept by the rich set', () => {
    expect(opmaakFor('regel', everything)).toBe('rijk')
    expect(opmaakFor('tekst', everything)).toBe('rijk')
  })

  test('what neither set knows is not opened', () => {
    expect(opmaakFor('tekst', [{ type: 'tabel', content: [paragraph('cel')] }])).toBeNull()
    expect(opmaakFor('tekst', [{ type: 'bulletList', content: [{ type: 'listItem' }] }])).toBeNull()
  })
})

describe('the address of a link', () => {
  test('is taken as it is meant', () => {
    expect(linkOf(' https://regio.nl/plan ')).toBe('https://regio.nl/plan')
    expect(linkOf('regio.nl/plan')).toBe('https://regio.nl/plan')
    expect(linkOf('anna@regio.nl')).toBe('mailto:anna@regio.nl')
  })

  test('is refused when a click must not follow it', () => {
    for (const adres of ['', 'javascript:alert(1)', 'data:text/html,x', 'twee woorden', 'regio', '/pad'])
      expect(linkOf(adres)).toBeNull()
  })
})
