import { isSafeLink } from '../plan/proseFaults.ts'
import { isTextblock, type Knoop, type Mark, type Tekst } from '../plan/tekst.ts'
import type { Alinea, Blok, Niveau, Run } from './stuk.ts'

/** Where prose stands: the field it is the value of, and the level of the kop above it. */
export interface Prozaplek {
  readonly plek: string
  readonly niveau: number
}

/** Prose as blokken. What a later editor may know and this does not is its content; empty lines are left out. */
export function prozaBlokken({ blokken }: Tekst, plek: Prozaplek): readonly Blok[] {
  let koppen = 0
  const idOf = (): string => {
    koppen += 1
    return `${plek.plek}/kop-${koppen}`
  }
  return blokken.flatMap(knoop => blokkenVan(knoop, { ...plek, idOf }))
}

interface Waar extends Prozaplek {
  readonly idOf: () => string
}

function blokkenVan(knoop: Knoop, waar: Waar): readonly Blok[] {
  const inhoud = knoop.content ?? []
  if (knoop.type === 'heading') return kopVan(knoop, waar)
  if (isTextblock(knoop)) return alineaVan(inhoud, waar)
  if (knoop.type === 'bulletList' || knoop.type === 'orderedList') {
    const items = inhoud.map(item => blokkenVan(item, waar)).filter(item => item.length > 0)
    const begin = knoop.attrs?.start
    return items.length === 0
      ? []
      : [
          {
            ...{ soort: 'lijst', geordend: knoop.type === 'orderedList', items },
            ...(typeof begin === 'number' && begin !== 1 && { begin }),
          },
        ]
  }
  const inner = inhoud.flatMap(child => blokkenVan(child, waar))
  return knoop.type === 'blockquote' ? inner.map(alsCitaat) : inner
}

function kopVan({ content = [], attrs }: Knoop, waar: Waar): readonly Blok[] {
  const runs = prozaRuns(content, waar.plek)
  const dieper = attrs?.level === 3 ? 2 : 1
  const niveau = Math.min(4, waar.niveau + dieper) as Niveau
  return runs.length === 0 ? [] : [{ soort: 'kop', niveau, id: waar.idOf(), runs }]
}

function alineaVan(content: readonly Knoop[], { plek }: Waar): readonly Blok[] {
  const runs = prozaRuns(content, plek)
  return runs.some(({ tekst }) => tekst.trim() !== '') ? [{ soort: 'alinea', runs }] : []
}

const alsCitaat = (blok: Blok): Blok =>
  blok.soort === 'alinea' ? ({ ...blok, stijl: 'citaat' } satisfies Alinea) : blok

function prozaRuns(content: readonly Knoop[], plek: string): readonly Run[] {
  return content.flatMap((knoop): readonly Run[] => {
    if (knoop.type === 'hardBreak') return [{ tekst: '\n', plek }]
    if (knoop.type !== 'text') return prozaRuns(knoop.content ?? [], plek)
    return knoop.text ? [{ tekst: knoop.text, plek, ...looksOf(knoop.marks ?? []) }] : []
  })
}

function looksOf(marks: readonly Mark[]): Partial<Run> {
  const has = (type: string) => marks.some(mark => mark.type === type)
  const href = marks.find(mark => mark.type === 'link')?.attrs?.href
  return {
    ...(has('bold') && { vet: true }),
    ...(has('italic') && { cursief: true }),
    ...(has('underline') && { onderstreept: true }),
    ...(has('strike') && { doorgehaald: true }),
    ...(isSafeLink(href) && { link: String(href) }),
  }
}

/** A line of prose in one go: its paragraphs, which it should have one of, as lines. */
export function regelRuns({ blokken }: Tekst, plek: string): readonly Run[] {
  const regels = blokken.map(knoop => regelVan(knoop, plek)).filter(runs => runs.length > 0)
  return regels.flatMap((runs, index) => (index === 0 ? runs : [{ tekst: '\n', plek }, ...runs]))
}

const regelVan = (knoop: Knoop, plek: string): readonly Run[] =>
  isTextblock(knoop)
    ? prozaRuns(knoop.content ?? [], plek)
    : (knoop.content ?? []).flatMap(child => regelVan(child, plek))
