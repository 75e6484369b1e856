import { DOMSerializer } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { schemaOf } from '../../../client/editor/extensions.ts'
import { drawBlokken, fillerClass } from '../../../client/editor/staticText.ts'
import type { Knoop } from '../../../shared/plan/tekst.ts'
import { everything } from './richText.ts'

function drawn(blokken: readonly Knoop[]): HTMLElement {
  const element = document.createElement('div')
  drawBlokken(element, blokken)
  return element
}

/** What the editor's own schema makes of it, without the line fillers that only its view adds. */
function bySchema(blokken: readonly Knoop[]): string {
  const schema = schemaOf('rijk')
  const node = schema.nodeFromJSON({ type: 'doc', content: blokken })
  const element = document.createElement('div')
  element.append(DOMSerializer.fromSchema(schema).serializeFragment(node.content, { document }))
  return element.innerHTML
}

const withoutFillers = (element: HTMLElement): string => {
  for (const filler of element.querySelectorAll(`.${fillerClass}`)) filler.remove()
  return element.innerHTML
}

/** Attributes in one order, to compare markup by what it says. */
const sorted = (html: string): string =>
  html.replace(/<(\w+)((?: [\w-]+="[^"]*")+)>/g, (_, tag: string, attrs: string) => {
    const list = attrs
      .trim()
      .split(/(?<=") /)
      .sort()
    return `<${tag} ${list.join(' ')}>`
  })

describe('static text', () => {
  test('has the markup that the editor makes of the same prose', () => {
    expect(sorted(withoutFillers(drawn(everything)))).toBe(sorted(bySchema(everything)))
  })

  test('gives an empty line and a line break at the end their height', () => {
    const paragraphs = [...drawn(everything).querySelectorAll('p')].map(one => one.innerHTML)
    expect(paragraphs).toContain(`<br class="${fillerClass}">`)
    expect(paragraphs).toContain(`aan het eind<br><br class="${fillerClass}">`)
  })

  test('draws one empty line where there is no prose at all', () => {
    expect(drawn([]).innerHTML).toBe(`<p><br class="${fillerClass}"></p>`)
  })

  test('never draws an address that a click must not follow', () => {
    const link = (href: string) =>
      drawn([
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'klik', marks: [{ type: 'link', attrs: { href } }] }],
        },
      ]).querySelector('a')
    expect(link('javascript:alert(1)')?.hasAttribute('href')).toBe(false)
    expect(link('mailto:a@b.nl')?.getAttribute('href')).toBe('mailto:a@b.nl')
  })

  test('draws words as words, never as markup', () => {
    const element = drawn([{ type: 'paragraph', content: [{ type: 'text', text: '<img src=x onerror=a>' }] }])
    expect(element.querySelector('img')).toBeNull()
    expect(element.textContent).toBe('<img src=x onerror=a>')
  })

  test('shows the words of a node it does not know', () => {
    const element = drawn([
      { type: 'tabel', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'cel' }] }] },
    ])
    expect(element.textContent).toBe('cel')
  })
})
