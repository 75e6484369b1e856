import { Refusal } from '../../shared/refusals.ts'
import { importBounds } from './bounds.ts'

/** An element as `w:p`: its namespace by the name we have for it (`?` for one we do not know), and its own name. */
export interface XmlElement {
  readonly name: string
  /** By name; those without a prefix by that alone. */
  readonly attrs: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

/** Namespaces by address. The second of a kind is the strict variant of the standard. */
const wordprocessing = ['http://schemas.openxmlformats.org', 'http://purl.oclc.org/ooxml']
const namespaces: ReadonlyMap<string, string> = new Map([
  ...wordprocessing.flatMap((host): [string, string][] => {
    const year = host.includes('purl') ? '' : '/2006'
    return [
      [`${host}/wordprocessingml${year}/main`, 'w'],
      [`${host}/officeDocument${year}/relationships`, 'r'],
      [`${host}/officeDocument${year}/math`, 'm'],
      [`${host}/drawingml${year}/main`, 'a'],
      [`${host}/drawingml${year}/wordprocessingDrawing`, 'wp'],
    ]
  }),
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:regiotafel:plan', 'rt'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
])

const damaged = (): never => {
  throw new Refusal('word-beschadigd')
}

interface Open {
  readonly raw: string
  readonly name: string
  readonly attrs: ReadonlyMap<string, string>
  readonly children: XmlNode[]
  readonly scope: ReadonlyMap<string, string>
}
const noAttrs: ReadonlyMap<string, string> = new Map()
const outermost: ReadonlyMap<string, string> = new Map([['xml', 'xml']])

/**
 * Reads XML as office programs write it. There is no document type, so there are no entities but the five and those by
 * number, and nothing is fetched. Refused with `word-onveilig`: a document type, too many elements or too deep; with
 * `word-beschadigd`: what is not well-formed.
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const text = textOf(bytes)
  if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) throw new Refusal('word-onveilig')
  const root: Open = { raw: '', name: '', attrs: noAttrs, children: [], scope: outermost }
  const open: Open[] = [root]
  let count = 0
  let at = 0
  while (at < text.length) {
    const top = open[open.length - 1] ?? root
    const tag = text.indexOf('<', at)
    const end = tag < 0 ? text.length : tag
    if (end > at) addText(top, text.slice(at, end))
    if (tag < 0) break
    if (text.startsWith('<!--', tag)) at = after(text, '-->', tag + 4)
    else if (text.startsWith('<?', tag)) at = after(text, '?>', tag + 2)
    else if (text.startsWith('<![CDATA[', tag)) {
      at = after(text, ']]>', tag + 9)
      top.children.push(text.slice(tag + 9, at - 3))
    } else if (text.startsWith('</', tag)) {
      at = after(text, '>', tag)
      if (open.length < 2 || text.slice(tag + 2, at - 1).trimEnd() !== top.raw) damaged()
      open.pop()
    } else {
      at = tagEnd(text, tag)
      count += 1
      if (count > importBounds.elements || open.length > importBounds.depth)
        throw new Refusal('word-onveilig')
      const isEmpty = text.charCodeAt(at - 2) === slash
      const made = openTag(text.slice(tag + 1, isEmpty ? at - 2 : at - 1), top.scope)
      top.children.push(made)
      if (!isEmpty) open.push(made)
    }
  }
  const [element, ...more] = root.children.filter(child => typeof child !== 'string')
  if (open.length !== 1 || !element || more.length > 0) damaged()
  return element as XmlElement
}

const slash = 47

function textOf(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (fault) {
    if (fault instanceof TypeError) return damaged()
    throw fault
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? damaged() : at + mark.length
}

/** A value between quotes may hold a `>`. */
function tagEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 62) return at + 1
    if (code === 60) break
    if (code === 34 || code === 39) {
      at = text.indexOf(text.charAt(at), at + 1)
      if (at < 0) break
    }
  }
  return damaged()
}

function addText({ children, raw }: Open, text: string): void {
  if (raw === '') {
    if (text.trim() !== '' && text.trim() !== '\ufeff') damaged()
    return
  }
  children.push(withoutEntities(text))
}

const attribute = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y

function openTag(inside: string, outer: ReadonlyMap<string, string>): Open {
  const raw = /^[^\s/<>"'=]+/.exec(inside)?.[0] ?? damaged()
  const pairs: [string, string][] = []
  attribute.lastIndex = raw.length
  let end = raw.length
  for (let found = attribute.exec(inside); found; found = attribute.exec(inside)) {
    pairs.push([found[1] ?? '', withoutEntities(found[2] ?? found[3] ?? '')])
    end = attribute.lastIndex
  }
  if (inside.slice(end).trim() !== '') damaged()
  const scope = scopeOf(pairs, outer)
  const attrs = pairs.length === 0 ? noAttrs : attrsOf(pairs, scope)
  return { raw, name: canonical(raw, scope, ''), attrs, children: [], scope }
}

function scopeOf(
  pairs: readonly [string, string][],
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let scope: Map<string, string> | null = null
  for (const [name, value] of pairs) {
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null
    if (prefix === null) continue
    scope ??= new Map(outer)
    scope.set(prefix, namespaces.get(value) ?? '?')
  }
  return scope ?? outer
}

function attrsOf(pairs: readonly [string, string][], scope: ReadonlyMap<string, string>) {
  const attrs = new Map<string, string>()
  for (const [name, value] of pairs) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue
    attrs.set(name.includes(':') ? canonical(name, scope, name) : name, value)
  }
  return attrs
}

function canonical(raw: string, scope: ReadonlyMap<string, string>, unknown: string): string {
  const colon = raw.indexOf(':')
  const space = scope.get(colon < 0 ? '' : raw.slice(0, colon))
  if (space === undefined && colon >= 0) damaged()
  if (space === '?' && unknown !== '') return unknown
  return `${space ?? '?'}:${raw.slice(colon + 1)}`
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function withoutEntities(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (!lines.includes('&')) return lines
  return lines.replace(/&([^;&\s]{0,12});?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) return damaged()
    if (Object.hasOwn(named, name)) return named[name] ?? ''
    const code = /^#x[0-9a-f]+$/i.test(name)
      ? Number.parseInt(name.slice(2), 16)
      : /^#\d+$/.test(name)
        ? Number(name.slice(1))
        : Number.NaN
    const isOne = code >= 0x20 || code === 9 || code === 10 || code === 13
    const isHalf = code >= 0xd800 && code <= 0xdfff
    return isOne && !isHalf && code <= 0x10ffff ? String.fromCodePoint(code) : damaged()
  })
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of element?.children ?? []) if (isElement(node) && node.name === name) return node
  return undefined
}

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(isElement).filter(node => node.name === name)

/** Every element of that name in it, itself not, in order. */
export function* within(element: XmlElement, name: string): Generator<XmlElement> {
  for (const node of element.children) {
    if (!isElement(node)) continue
    if (node.name === name) yield node
    yield* within(node, name)
  }
}

/** The `w:val` of a child, as office programs write most settings. */
export const settingOf = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attrs.get('w:val')

/** A setting that is on by being there: on, off, or nothing said. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  if (!found) return undefined
  return !['0', 'false', 'off', 'none'].includes(found.attrs.get('w:val') ?? 'true')
}
