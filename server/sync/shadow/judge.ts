import * as Y from 'yjs'
import type { Veld } from '../../../shared/plan/field.ts'
import { meta } from '../../../shared/plan/itemMap.ts'
import { attrFits, fits, markFault, proseNodes } from '../../../shared/plan/proseFaults.ts'
import { markOf } from '../../../shared/plan/tekst.ts'
import type { Place } from './place.ts'

/** What does not belong in a plan. */
export type Fault =
  | 'unknown-root'
  | 'wrong-type'
  | 'wrong-value'
  | 'wrong-node'
  | 'wrong-mark'
  | 'wrong-attribute'
  | 'forged-motivering'
  | 'forged-name'
/** `place` is what the type that this item holds may hold; null when it holds none. */
export type Judgement = { readonly place: Place | null } | { readonly fault: Fault }

/**
 * Whether one item of Yjs belongs where it stands, by the declarations. Not what it says: a field may say
 * anything, an unknown choice or a date that does not exist too, and a key that nobody here knows is kept.
 */
export function judge(place: Place, item: Y.Item): Judgement {
  switch (place.holds) {
    case 'items':
      return keyed(item) && typeIn(item)?.constructor === Y.Map
        ? { place: { holds: 'velden', velden: place.item.velden } }
        : wrongType
    case 'velden':
      return keyed(item) ? judgeField(place.velden, item.parentSub ?? '', item) : wrongType
    case 'set':
      return keyed(item) && typeof valueIn(item) === 'string' ? noType : wrong
    case 'prose':
      return keyed(item) ? judgeAttribute(place.node, item) : judgeNode(place.node, item)
    case 'text':
      return judgeText(item)
    case 'unknown':
      return { place: { holds: 'unknown' } }
    case 'nothing':
      return { fault: place.isRoot ? 'unknown-root' : 'wrong-type' }
  }
}

const noType: Judgement = { place: null }
const wrong: Judgement = { fault: 'wrong-value' }
const wrongType: Judgement = { fault: 'wrong-type' }

const keyed = (item: Y.Item): boolean => item.parentSub !== null

/** The type that an item holds, if it holds one. */
const typeIn = (item: Y.Item): Y.AbstractType<unknown> | null =>
  item.content instanceof Y.ContentType ? (item.content.type as Y.AbstractType<unknown>) : null

/** The plain value of a key; undefined for everything that is no plain value. */
function valueIn({ content }: Y.Item): unknown {
  const isPlain = content instanceof Y.ContentAny || content instanceof Y.ContentJSON
  return isPlain ? content.getContent().at(-1) : undefined
}

const words = new Set<string>(['id', ...Object.values(meta)])

function judgeField(
  velden: Extract<Place, { holds: 'velden' }>['velden'],
  key: string,
  item: Y.Item,
): Judgement {
  const veld = Object.hasOwn(velden, key) ? velden[key] : undefined
  if (veld && veld.kind !== 'wortel') return judgeDeclared(veld, item)
  if (words.has(key)) return typeof valueIn(item) === 'string' ? noType : wrong
  return { place: { holds: 'unknown' } }
}

function judgeDeclared(veld: Veld, item: Y.Item): Judgement {
  const kind = typeIn(item)?.constructor
  switch (veld.kind) {
    case 'regel':
    case 'tekst':
      return kind === Y.XmlFragment ? { place: { holds: 'prose', node: 'doc' } } : wrongType
    case 'verzameling':
      return kind === Y.Map ? { place: { holds: 'set' } } : wrongType
    case 'groep':
      return kind === Y.Map ? { place: { holds: 'velden', velden: veld.velden } } : wrongType
    case 'lijst':
      return kind === Y.Map ? { place: { holds: 'items', item: veld.item } } : wrongType
    default:
      return isPlain(veld, item) ? noType : wrong
  }
}

/** An empty field is null, or undefined. */
function isPlain({ kind }: Veld, item: Y.Item): boolean {
  if (!(item.content instanceof Y.ContentAny || item.content instanceof Y.ContentJSON)) return false
  const value = valueIn(item) ?? null
  if (value === null) return true
  if (kind === 'getal' || kind === 'geheel') return typeof value === 'number'
  return typeof value === (kind === 'jaNee' ? 'boolean' : 'string')
}

function judgeNode(parent: string, item: Y.Item): Judgement {
  const type = typeIn(item)
  if (type?.constructor === Y.XmlText) return fits('text', parent) ? { place: { holds: 'text' } } : wrongType
  if (!(type instanceof Y.XmlElement) || type.constructor !== Y.XmlElement) return wrongType
  const node = type.nodeName
  const isKnown = node !== 'text' && Object.hasOwn(proseNodes, node) && fits(node, parent)
  return isKnown ? { place: { holds: 'prose', node } } : { fault: 'wrong-node' }
}

function judgeAttribute(node: string, item: Y.Item): Judgement {
  const isAllowed = attrFits(item.parentSub ?? '', valueIn(item), proseNodes[node] ?? [])
  return isAllowed ? noType : { fault: 'wrong-attribute' }
}

function judgeText(item: Y.Item): Judgement {
  const { content } = item
  if (keyed(item)) return { fault: 'wrong-attribute' }
  if (content instanceof Y.ContentString) return noType
  if (!(content instanceof Y.ContentFormat)) return wrongType
  const isEnd = content.value === null
  return isEnd || !markFault(markOf(content.key), content.value) ? noType : { fault: 'wrong-mark' }
}
