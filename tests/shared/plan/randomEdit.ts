import * as Y from 'yjs'
import type { PlanEdit } from '../../../shared/plan/applyEdit.ts'
import type { Veld, Velden } from '../../../shared/plan/field.ts'
import { planVelden, wortels } from '../../../shared/plan/plan.ts'
import type { Seeded } from '../../kit/seeded.ts'

/** A place in a doc that an edit may name: an element, those in the Prullenbak included, and a field. */
interface Place {
  readonly elementId: string
  readonly veld: string
  readonly declaratie: Veld
  readonly map: Y.Map<unknown>
  readonly key: string
}

function placesIn(doc: Y.Doc): Place[] {
  const roots = [...wortels].flatMap(([kind, { velden }]) => placesInList(doc.getMap(kind), velden))
  return [...placesOf(doc.getMap('plan'), 'plan', planVelden, ''), ...roots]
}

const placesInList = (list: Y.Map<unknown>, velden: Velden): Place[] =>
  [...list].flatMap(([id, map]) => (map instanceof Y.Map ? placesOf(map, id, velden, '') : []))

function placesOf(map: Y.Map<unknown>, elementId: string, velden: Velden, prefix: string): Place[] {
  return Object.entries(velden).flatMap(([key, declaratie]): Place[] => {
    const value = map.get(key)
    const here = { elementId, veld: `${prefix}${key}`, declaratie, map, key }
    if (declaratie.kind === 'groep' && value instanceof Y.Map)
      return placesOf(value, elementId, declaratie.velden, `${here.veld}.`)
    if (declaratie.kind === 'lijst' && value instanceof Y.Map)
      return [here, ...placesInList(value, declaratie.item.velden)]
    return [here]
  })
}

const words = ['zorg', 'thuis', 'één', '1.240', '👩‍⚕️', 'de regio', '"samen"', ' ']

/** Some edit that a person could make in this plan now. `by` keeps the ids of new items apart. */
export function randomEdit(random: Seeded, doc: Y.Doc, by: string): PlanEdit {
  const places = placesIn(doc)
  const place = random.pick(places)
  const { elementId } = place
  const others = () => random.pick([null, random.pick(places).elementId])
  if (random.chance(0.08)) return { op: 'move', elementId, na: others() }
  if (random.chance(0.06)) return { op: 'delete', elementId, verwijderdOp: '2024-01-01', door: by }
  if (random.chance(0.06)) return { op: 'restore', elementId }
  if (random.chance(0.1)) return newItem(random, by)
  return editOf(random, place, by)
}

function newItem(random: Seeded, by: string): PlanEdit {
  const waarden = { titel: random.pick(words) }
  return { op: 'create', kind: random.pick([...wortels.keys()]), id: newName(random, by), waarden }
}

const newName = (random: Seeded, by: string): string => `${by}-${random.int(1_000_000_000)}`

function editOf(random: Seeded, { elementId, veld, declaratie }: Place, by: string): PlanEdit {
  switch (declaratie.kind) {
    case 'regel':
    case 'tekst':
      return random.chance(0.7)
        ? { op: 'write', elementId, veld, tekst: `${random.pick(words)} ${random.pick(words)}` }
        : { op: 'replace', elementId, veld, van: 0, tot: 4, verwacht: 'zorg', door: random.pick(words) }
    case 'verzameling':
      return {
        op: random.pick(['add', 'add', 'remove']),
        elementId,
        veld,
        waarde: elementOf(random, declaratie),
      }
    case 'lijst':
      return { op: 'create', kind: declaratie.item.kind, id: newName(random, by), ouderId: elementId, veld }
    case 'wortel':
      return { op: 'create', kind: declaratie.item.kind, id: newName(random, by), na: null }
    default:
      return { op: 'set', elementId, veld, waarde: random.chance(0.2) ? null : plainOf(random, declaratie) }
  }
}

function elementOf(random: Seeded, veld: Extract<Veld, { kind: 'verzameling' }>): string | number {
  if (veld.van === 'jaar') return 2020 + random.int(10)
  return random.pick(veld.van === 'keuze' ? Object.keys(veld.opties ?? {}) : words)
}

function plainOf(random: Seeded, veld: Veld): unknown {
  if (veld.kind === 'keuze') return random.pick(Object.keys(veld.opties))
  if (veld.kind === 'jaNee') return random.chance(0.5)
  if (veld.kind === 'getal' || veld.kind === 'geheel') return random.int(5000)
  return veld.kind === 'datum' ? `202${random.int(10)}-0${1 + random.int(9)}-15` : random.pick(words)
}

/** Some typing in some prose of the plan, as an editor writes it: letters, deletions, marks, a new paragraph. */
export function randomTyping(random: Seeded, doc: Y.Doc): void {
  const proses = placesIn(doc).flatMap(({ map, key }) => {
    const value = map.get(key)
    return value instanceof Y.XmlFragment ? [value] : []
  })
  const prose = random.pick(proses)
  const paragraph = prose.length > 0 ? prose.get(random.int(prose.length)) : undefined
  // An editor puts no words in a list itself.
  if (!(paragraph instanceof Y.XmlElement) || !textblocks.has(paragraph.nodeName)) return
  doc.transact(() => {
    typeInParagraph(random, prose, paragraph)
  })
}

const textblocks = new Set(['paragraph', 'heading'])

function typeInParagraph(random: Seeded, prose: Y.XmlFragment, paragraph: Y.XmlElement): void {
  const text = paragraph.get(0)
  if (!(text instanceof Y.XmlText)) return paragraph.insert(0, [new Y.XmlText(random.pick(words))])
  const places = boundaries(plainOfText(text))
  const [from = 0, to = 0] = [random.pick(places), random.pick(places)].sort((a, b) => a - b)
  const action = random.int(8)
  if (action < 5) text.insert(from, random.pick(words))
  else if (action === 5) text.delete(from, to - from)
  else if (action === 6)
    text.format(from, to - from, { [random.pick(['bold', 'italic'])]: random.chance(0.5) ? {} : null })
  else prose.insert(random.int(prose.length + 1), [new Y.XmlElement('paragraph')])
}

const plainOfText = (text: Y.XmlText): string =>
  (text.toDelta() as { insert: string }[]).map(part => part.insert).join('')

/** The places between characters. Nobody types between the two halves of one, and Yjs cannot have that. */
function boundaries(text: string): number[] {
  const places = [0]
  for (const character of text) places.push((places.at(-1) ?? 0) + character.length)
  return places
}
