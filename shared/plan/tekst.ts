import * as Y from 'yjs'

/** Prose as plain data: what it says, and its paragraphs, lists and marks in ProseMirror's JSON shape. */
export interface Tekst {
  /** The words alone: one line per paragraph, heading or list entry. */
  readonly plat: string
  readonly blokken: readonly Knoop[]
}
export interface Knoop {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly Knoop[]
  readonly text?: string
  readonly marks?: readonly Mark[]
}
export interface Mark {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
}

export const geenTekst: Tekst = Object.freeze({ plat: '', blokken: Object.freeze([]) })

/**
 * Reads prose without touching it. y-tiptap's own converter is never used for reading: it removes what
 * its schema does not know (yjs/y-prosemirror#258).
 */
export function readTekst(fragment: Y.XmlFragment): Tekst {
  const blokken = fragment.toArray().flatMap(readNode)
  return { plat: platVan(blokken), blokken }
}

function readNode(node: Y.XmlElement | Y.XmlText | Y.XmlHook): Knoop[] {
  if (node instanceof Y.XmlText) return readRun(node)
  if (!(node instanceof Y.XmlElement)) return []
  const attrs = node.getAttributes() as Record<string, unknown>
  const content = joined(node.toArray().flatMap(child => readNode(child as Y.XmlElement | Y.XmlText)))
  return [
    {
      type: node.nodeName,
      ...(Object.keys(attrs).length > 0 && { attrs }),
      ...(content.length > 0 && { content }),
    },
  ]
}

/**
 * Text with the same marks is one node, however it was typed: Yjs tidies its own marks on each side apart,
 * and everybody reads the same plan.
 */
function joined(nodes: readonly Knoop[]): Knoop[] {
  const all: Knoop[] = []
  for (const node of nodes) {
    const last = all.at(-1)
    if (
      last?.type === 'text' &&
      node.type === 'text' &&
      JSON.stringify(last.marks) === JSON.stringify(node.marks)
    )
      all[all.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else all.push(node)
  }
  return all
}

function readRun(run: Y.XmlText): Knoop[] {
  return (run.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]).flatMap(part => {
    if (typeof part.insert !== 'string') return []
    const marks = Object.entries(part.attributes ?? {})
      .sort(byName)
      .map(readMark)
    return [{ type: 'text', text: inEenStuk(part.insert), ...(marks.length > 0 && { marks }) }]
  })
}

/**
 * The same words. Yjs adds them up piece by piece, and engines keep such a string as a tree of its pieces until a
 * letter of it is asked for: of a text with many edits that takes many times the room, for as long as it is there.
 */
function inEenStuk(woorden: string): string {
  woorden.charCodeAt(0)
  return woorden
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)

/** The mark that a key of Yjs stands for. One that may overlap itself carries a hash: `comment--3fKx9a2b`. */
export const markOf = (key: string): string => key.replace(/--[a-zA-Z0-9+/=]{8}$/, '')

function readMark([key, value]: [string, unknown]): Mark {
  const type = markOf(key)
  const attrs = value as Record<string, unknown> | null
  return attrs && typeof attrs === 'object' && Object.keys(attrs).length > 0 ? { type, attrs } : { type }
}

/** True for a node whose children are text, not further blocks. */
export const isTextblock = (node: Knoop): boolean =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'codeBlock'

export function platVan(blokken: readonly Knoop[]): string {
  return blokken.map(platBlock).join('\n')
}

function platBlock(node: Knoop): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  return (node.content ?? []).map(platBlock).join(isTextblock(node) ? '' : '\n')
}

/** Plain words as paragraphs, one per line. */
export function blokkenVan(plat: string): Knoop[] {
  return plat.split('\n').map(line => paragraph(line))
}

function paragraph(text: string): Knoop {
  return text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] }
}

/** Fills a fresh fragment. A fragment is never left empty: it is born with one paragraph. */
export function writeBlokken(fragment: Y.XmlFragment, blokken: readonly Knoop[]): void {
  const nodes = (blokken.length > 0 ? blokken : [{ type: 'paragraph' }]).map(writeNode)
  fragment.insert(0, nodes)
}

function writeNode(node: Knoop): Y.XmlElement {
  const element = new Y.XmlElement(node.type)
  for (const [name, value] of Object.entries(node.attrs ?? {})) element.setAttribute(name, value as string)
  const children = runsOf(node.content ?? [])
  if (children.length > 0) element.insert(0, children)
  return element
}

function runsOf(content: readonly Knoop[]): (Y.XmlElement | Y.XmlText)[] {
  const children: (Y.XmlElement | Y.XmlText)[] = []
  let run: { insert: string; attributes?: object }[] = []
  const close = () => {
    if (run.length > 0) children.push(textOf(run))
    run = []
  }
  for (const node of content) {
    if (node.type === 'text') run.push(deltaOf(node))
    else {
      close()
      children.push(writeNode(node))
    }
  }
  close()
  return children
}

function textOf(run: { insert: string; attributes?: object }[]): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(run)
  return text
}

function deltaOf(node: Knoop): { insert: string; attributes?: object } {
  const marks = (node.marks ?? []).map(mark => [mark.type, mark.attrs ?? {}])
  return { insert: node.text ?? '', ...(marks.length > 0 && { attributes: Object.fromEntries(marks) }) }
}
