import type { Knoop, Mark } from './tekst.ts'

/** The nodes and marks that prose may hold, and which attributes each may carry. */
export const proseNodes: Readonly<Record<string, readonly string[]>> = {
  paragraph: [],
  heading: ['level'],
  bulletList: [],
  orderedList: ['start', 'type'],
  listItem: [],
  blockquote: [],
  hardBreak: [],
  text: [],
}
export const proseMarks: Readonly<Record<string, readonly string[]>> = {
  bold: [],
  italic: [],
  underline: [],
  strike: [],
  link: ['href', 'target', 'rel', 'class', 'title'],
}

const longest = 200_000
const deepest = 32

/** What is wrong with prose that came in: a string, or a ProseMirror document. */
export function proseFaults(value: unknown): string[] {
  if (typeof value === 'string') {
    const fault = value.length > longest ? 'Deze tekst is langer dan 200.000 tekens.' : brokenText(value)
    return fault ? [fault] : []
  }
  const doc = value as Partial<Knoop> | null
  if (typeof value !== 'object' || doc?.type !== 'doc' || !Array.isArray(doc.content)) {
    return ['Hier hoort tekst te staan.']
  }
  const fault = firstFault(doc.content, 0, 'doc')
  return fault ? [fault] : []
}

function firstFault(nodes: readonly unknown[], depth: number, parent: string): string | null {
  if (depth > deepest) return 'De opmaak van deze tekst is te diep genest.'
  for (const node of nodes) {
    const fault = nodeFault(node, depth, parent)
    if (fault) return fault
  }
  return null
}

/** Half a character of two units does not survive the way over the wire. */
export const brokenText = (text: string): string | null =>
  /\p{Surrogate}/u.test(text) ? 'Deze tekst bevat een beschadigd teken.' : null

const damaged = 'De opmaak van deze tekst is beschadigd.'
const misfit = (type: unknown) => `Deze tekst bevat opmaak die hier niet kan: ${String(type)}.`

const leaves = new Set(['text', 'hardBreak'])
const lists = new Set(['bulletList', 'orderedList'])
const textblocks = new Set(['paragraph', 'heading'])

/** Whether a node may stand in another (`doc`: in a field itself). It never moves, so this never changes. */
export const fits = (type: string, parent: string): boolean => {
  if (textblocks.has(parent)) return leaves.has(type)
  if (lists.has(parent)) return type === 'listItem'
  return !leaves.has(parent) && !leaves.has(type) && type !== 'listItem'
}

function nodeFault(node: unknown, depth: number, parent: string): string | null {
  if (typeof node !== 'object' || node === null) return damaged
  const { type = '', attrs = {}, content, text, marks = [] } = node as Partial<Knoop>
  const allowed = Object.hasOwn(proseNodes, type) ? proseNodes[type] : undefined
  if (!allowed || !fits(type, parent)) return misfit(type)
  if (!attrsFit(attrs, allowed)) return `De opmaak ${type} heeft een kenmerk dat niet bestaat.`
  if (type === 'text') return textFault(text) ?? marksFault(marks)
  return marksFault(marks) ?? contentFault(type, content ?? [], depth)
}

function textFault(text: unknown): string | null {
  return typeof text === 'string' && text !== '' ? brokenText(text) : damaged
}

/** An editor deletes a list or quotation without contents, so such a one is not let in. */
function contentFault(type: string, content: unknown, depth: number): string | null {
  if (!Array.isArray(content)) return damaged
  const first: unknown = content[0]
  if (first === undefined) return textblocks.has(type) || leaves.has(type) ? null : damaged
  if (type === 'listItem' && (first as Partial<Knoop> | null)?.type !== 'paragraph') return damaged
  return firstFault(content, depth + 1, type)
}

function marksFault(marks: unknown): string | null {
  if (!Array.isArray(marks)) return damaged
  for (const mark of marks as readonly (Partial<Mark> | null)[]) {
    const fault = markFault(String(mark?.type), mark?.attrs ?? {})
    if (fault) return fault
  }
  return null
}

/** What is wrong with a mark, in one Dutch sentence; null when nothing is. */
export function markFault(type: string, attrs: unknown): string | null {
  const allowed = Object.hasOwn(proseMarks, type) ? proseMarks[type] : undefined
  if (!allowed || !attrsFit(attrs, allowed)) return misfit(type)
  if (type === 'link' && !isSafeLink((attrs as Mark['attrs'])?.href))
    return 'Een koppeling begint met https://, http:// of mailto:.'
  return null
}

const attrsFit = (attrs: unknown, allowed: readonly string[]): boolean =>
  typeof attrs === 'object' &&
  attrs !== null &&
  Object.entries(attrs).every(([name, value]) => attrFits(name, value, allowed))

/** Whether a node or mark that may carry `allowed` may carry this. */
export const attrFits = (name: string, value: unknown, allowed: readonly string[]): boolean =>
  allowed.includes(name) &&
  (value === null || typeof value === 'number' || (typeof value === 'string' && !brokenText(value)))

/** Only addresses that a click may follow: never `javascript:`. */
export function isSafeLink(href: unknown): boolean {
  return typeof href === 'string' && /^(https?:\/\/|mailto:)/i.test(href)
}
