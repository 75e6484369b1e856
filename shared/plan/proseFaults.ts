import type { Knoop } from './tekst.ts'

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
  if (typeof value === 'string')
    return value.length > longest ? ['Deze tekst is langer dan 200.000 tekens.'] : []
  const doc = value as Partial<Knoop> | null
  if (typeof value !== 'object' || doc?.type !== 'doc' || !Array.isArray(doc.content)) {
    return ['Hier hoort tekst te staan.']
  }
  const fault = firstFault(doc.content, 0, ['doc'])
  return fault ? [fault] : []
}

function firstFault(nodes: readonly unknown[], depth: number, parents: readonly string[]): string | null {
  if (depth > deepest) return 'De opmaak van deze tekst is te diep genest.'
  for (const node of nodes) {
    const fault = nodeFault(node, depth, parents)
    if (fault) return fault
  }
  return null
}

const inline = new Set(['text', 'hardBreak'])
const fits = (type: string, parent: string): boolean => {
  if (parent === 'paragraph' || parent === 'heading') return inline.has(type)
  if (parent === 'bulletList' || parent === 'orderedList') return type === 'listItem'
  return !inline.has(type) && type !== 'listItem'
}

function nodeFault(node: unknown, depth: number, parents: readonly string[]): string | null {
  if (typeof node !== 'object' || node === null) return 'De opmaak van deze tekst is beschadigd.'
  const { type, attrs = {}, content, text, marks = [] } = node as Partial<Knoop>
  const allowed = typeof type === 'string' && Object.hasOwn(proseNodes, type) ? proseNodes[type] : undefined
  if (!allowed || !fits(String(type), parents.at(-1) ?? 'doc'))
    return `Deze tekst bevat opmaak die hier niet kan: ${String(type)}.`
  if (!attrsFit(attrs, allowed)) return `De opmaak ${String(type)} heeft een kenmerk dat niet bestaat.`
  if (type === 'text' && (typeof text !== 'string' || text === ''))
    return 'De opmaak van deze tekst is beschadigd.'
  if (!Array.isArray(marks)) return 'De opmaak van deze tekst is beschadigd.'
  for (const mark of marks) {
    const known = Object.hasOwn(proseMarks, String(mark?.type)) ? proseMarks[String(mark?.type)] : undefined
    if (!known || !attrsFit(mark.attrs ?? {}, known))
      return `Deze tekst bevat opmaak die hier niet kan: ${String(mark?.type)}.`
    if (mark.type === 'link' && !isSafeLink(mark.attrs?.href))
      return 'Een koppeling begint met https://, http:// of mailto:.'
  }
  if (content === undefined) return null
  return Array.isArray(content)
    ? firstFault(content, depth + 1, [...parents, String(type)])
    : 'De opmaak van deze tekst is beschadigd.'
}

const attrsFit = (attrs: unknown, allowed: readonly string[]): boolean =>
  typeof attrs === 'object' &&
  attrs !== null &&
  Object.entries(attrs).every(
    ([name, value]) =>
      allowed.includes(name) && (value === null || ['string', 'number'].includes(typeof value)),
  )

/** Only addresses that a click may follow: never `javascript:`. */
export function isSafeLink(href: unknown): boolean {
  return typeof href === 'string' && /^(https?:\/\/|mailto:)/i.test(href)
}
