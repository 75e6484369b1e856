import { Refusal } from '../../../shared/refusals.ts'
import { childrenOf, readXml, type XmlElement } from '../xml.ts'
import { openZip, type Zip } from '../zip.ts'
import type { Report } from './report.ts'

/** A reference from one part of a document to another, or to something outside it. */
export interface Relation {
  readonly id: string
  /** The last part of its type: `hyperlink`, `footnotes` … */
  readonly type: string
  /** The name of a part, or an address. */
  readonly target: string
  readonly isExternal: boolean
}

/** A document as the parts it is packed in. */
export interface Package {
  /** The part with the text. */
  readonly main: string
  /** Null when the document has no such part. */
  xml(part: string): XmlElement | null
  relations(part: string): ReadonlyMap<string, Relation>
  /** The part that another one refers to in this way. */
  related(part: string, type: string): string | null
  has(part: string): boolean
  bytes(part: string): Uint8Array | null
}

const text =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)\.main\+xml$/
const macros = /macroEnabled/i

/** Opens a .docx. Refused: what is none, what has macros, and what fetches something from outside itself. */
export function openPackage(bytes: Uint8Array, report: Report): Package {
  refuseOther(bytes)
  const zip = openZip(bytes)
  const read = (part: string): XmlElement | null => {
    const found = zip.read(part)
    return found && readXml(found)
  }
  const types = typesIn(read('[Content_Types].xml'))
  if (zip.names.some(name => /(^|\/)vbaProject\.bin$|(^|\/)vbaData\.xml$/i.test(name)) || types.some(isMacro))
    throw new Refusal('word-macro')
  const relations = remembered((part: string) => relationsIn(read(relationsOf(part)), part))
  const main = [...relations('').values()].find(({ type }) => type === 'officeDocument')?.target
  if (!main || !zip.has(main) || !types.some(({ name, type }) => holds(name, main) && text.test(type)))
    throw new Refusal('geen-word')
  refuseOutside(zip, relations, report)
  return {
    ...{ main, relations, xml: remembered(read) },
    related: (part, type) => [...relations(part).values()].find(one => one.type === type)?.target ?? null,
    has: part => zip.has(part),
    bytes: part => zip.read(part),
  }
}

function remembered<T>(find: (part: string) => T): (part: string) => T {
  const found = new Map<string, T>()
  return part => {
    const known = found.get(part)
    if (known !== undefined) return known
    const value = find(part)
    found.set(part, value)
    return value
  }
}

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** A file of an office before 2007, or one with a password, which is packed in such a file. */
function refuseOther(bytes: Uint8Array): void {
  if (oldOffice.every((byte, index) => bytes[index] === byte)) {
    const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    )
    throw new Refusal(isLocked ? 'word-beveiligd' : 'word-oud')
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refusal('geen-word')
}

interface PartType {
  /** A part, or every part that ends so. */
  readonly name: string
  readonly type: string
}

function typesIn(list: XmlElement | null): PartType[] {
  if (!list) throw new Refusal('geen-word')
  const of = (kind: string, name: string, prefix: string) =>
    childrenOf(list, kind).map(one => ({
      name: prefix + (one.attrs.get(name) ?? '').replace(/^\//, ''),
      type: one.attrs.get('ContentType') ?? '',
    }))
  return [...of('ct:Override', 'PartName', ''), ...of('ct:Default', 'Extension', '.')]
}

const isMacro = ({ type }: PartType): boolean => macros.test(type) || /vbaProject/i.test(type)

const holds = (name: string, part: string): boolean =>
  name.startsWith('.')
    ? part.toLowerCase().endsWith(name.toLowerCase())
    : name.toLowerCase() === part.toLowerCase()

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

const relationsOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`

function relationsIn(list: XmlElement | null, part: string): ReadonlyMap<string, Relation> {
  const found = childrenOf(list ?? undefined, 'rel:Relationship').map(({ attrs }): [string, Relation] => {
    const isExternal = attrs.get('TargetMode') === 'External'
    const target = attrs.get('Target') ?? ''
    const id = attrs.get('Id') ?? ''
    const type = (attrs.get('Type') ?? '').split('/').at(-1) ?? ''
    return [id, { id, type, target: isExternal ? target : partAt(folderOf(part), target), isExternal }]
  })
  return new Map(found)
}

/** Where a target of a part leads, within the document. */
function partAt(folder: string, target: string): string {
  const way = target.startsWith('/') ? [] : folder.split('/').filter(step => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') way.pop()
    else if (step !== '' && step !== '.') way.push(step)
  }
  return way.join('/')
}

/** A template on a disk of one's own computer, as Word notes it in many documents; nothing is fetched for it. */
const ownDisk = /^(file:\/\/\/)?[a-z](:|%3a)[\\/]/i

/**
 * A link that a reader may click is text. Everything else outside the document would be fetched by who opens it.
 * Nothing is fetched here in any case; it is refused so that a plan never begins with half a document.
 */
function refuseOutside(
  zip: Zip,
  relations: (part: string) => ReadonlyMap<string, Relation>,
  report: Report,
): void {
  for (const name of zip.names) {
    const [, folder, part] = /^((?:.*\/)?)_rels\/(.*)\.rels$/i.exec(name) ?? []
    if (folder === undefined || part === undefined) continue
    for (const { type, target, isExternal } of relations(folder + part).values()) {
      if (!isExternal || type === 'hyperlink') continue
      if (type !== 'attachedTemplate' || !ownDisk.test(target)) throw new Refusal('word-verwijst')
      report.add('sjabloon', target)
    }
  }
}
