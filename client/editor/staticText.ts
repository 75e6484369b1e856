import { isSafeLink } from '../../shared/plan/proseFaults.ts'
import type { Knoop, Mark } from '../../shared/plan/tekst.ts'

/**
 * Prose as DOM, with the markup that ProseMirror makes of it, so that opening an editor in the same element
 * moves nothing. An unknown node is drawn as its content.
 */
export function drawBlokken(element: HTMLElement, blokken: readonly Knoop[]): void {
  const nodes = blokken.length > 0 ? blokken : [{ type: 'paragraph' }]
  element.replaceChildren(...nodes.map(drawBlock))
}

/** The class of the `<br>` that gives an empty line its height; it stands for nothing in the text. */
export const fillerClass = 'ProseMirror-trailingBreak'

const textblocks = new Set(['paragraph', 'heading', 'codeBlock'])

function drawBlock(node: Knoop): Node {
  const element = blockElement(node)
  const content = node.content ?? []
  if (textblocks.has(node.type)) drawInline(element, content)
  else element.append(...content.map(drawBlock))
  return element
}

function blockElement(node: Knoop): HTMLElement {
  switch (node.type) {
    case 'heading':
      return document.createElement(node.attrs?.level === 3 ? 'h3' : 'h2')
    case 'bulletList':
      return document.createElement('ul')
    case 'orderedList':
      return orderedList(node)
    case 'listItem':
      return document.createElement('li')
    case 'blockquote':
      return document.createElement('blockquote')
    default:
      return document.createElement(textblocks.has(node.type) ? 'p' : 'div')
  }
}

function orderedList({ attrs = {} }: Knoop): HTMLElement {
  const list = document.createElement('ol')
  if (typeof attrs.start === 'number' && attrs.start !== 1) list.setAttribute('start', String(attrs.start))
  if (typeof attrs.type === 'string') list.setAttribute('type', attrs.type)
  return list
}

/** Neighbouring runs share the elements of the marks they share, outermost first. */
function drawInline(block: HTMLElement, content: readonly Knoop[]): void {
  const open: { mark: Mark; element: HTMLElement }[] = []
  for (const node of content) {
    const marks = [...(node.marks ?? [])].sort((a, b) => rankOf(a) - rankOf(b))
    let shared = 0
    while (shared < open.length && sameMark(open[shared]?.mark, marks[shared])) shared += 1
    open.length = shared
    for (const mark of marks.slice(shared)) {
      const element = markElement(mark)
      ;(open.at(-1)?.element ?? block).append(element)
      open.push({ mark, element })
    }
    ;(open.at(-1)?.element ?? block).append(drawLeaf(node))
  }
  if (content.at(-1)?.type !== 'text') block.append(filler())
}

function drawLeaf(node: Knoop): Node {
  return node.type === 'text' ? document.createTextNode(node.text ?? '') : document.createElement('br')
}

function filler(): HTMLElement {
  const line = document.createElement('br')
  line.className = fillerClass
  return line
}

/** Outermost first, as the order of the extensions in `extensions.ts` makes it. */
const markTags: readonly (readonly [string, string])[] = [
  ['link', 'a'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['strike', 's'],
  ['underline', 'u'],
]

const rankOf = (mark: Mark): number => markTags.findIndex(([type]) => type === mark.type)

const sameMark = (a: Mark | undefined, b: Mark | undefined): boolean =>
  a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b)

function markElement(mark: Mark): HTMLElement {
  const tag = markTags.find(([type]) => type === mark.type)?.[1] ?? 'span'
  const element = document.createElement(tag)
  if (mark.type === 'link') {
    for (const name of ['target', 'rel', 'title']) {
      const value = mark.attrs?.[name]
      if (typeof value === 'string') element.setAttribute(name, value)
    }
    if (isSafeLink(mark.attrs?.href)) element.setAttribute('href', String(mark.attrs?.href))
  }
  return element
}
