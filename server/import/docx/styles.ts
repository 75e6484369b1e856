import { child, childrenOf, settingOf, switchOf, type XmlElement } from '../xml.ts'

/** What a style says that matters for what a paragraph or a run is. Undefined: the style says nothing of it. */
export interface Style {
  /** 0 for the title of the document, 1 for the largest heading; null for a style that is no heading. */
  readonly kop: number | null
  readonly vet: boolean | undefined
  readonly cursief: boolean | undefined
  readonly verborgen: boolean | undefined
  readonly nummering: XmlElement | undefined
}
export interface Styles {
  of(id: string | undefined): Style
  /** The style of paragraphs that name none. */
  readonly standaard: string | undefined
}

const geen: Style = {
  ...{ kop: null, vet: undefined, cursief: undefined, verborgen: undefined },
  nummering: undefined,
}

/** Reads the styles of a document. A style takes what it does not say from the one it is based on. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = childrenOf(root ?? undefined, 'w:style')
  const byId = new Map(elements.map(one => [one.attrs.get('w:styleId') ?? '', one]))
  const known = new Map<string, Style>()
  const of = (id: string | undefined, depth = 0): Style => {
    const element = id === undefined || depth > 20 ? undefined : byId.get(id)
    if (id === undefined || !element) return id === undefined ? geen : { ...geen, kop: namedLevel(id) }
    const found = known.get(id) ?? styleOf(element, of(settingOf(element, 'w:basedOn'), depth + 1))
    known.set(id, found)
    return found
  }
  const isDefault = (one: XmlElement) =>
    one.attrs.get('w:type') === 'paragraph' && ['1', 'true'].includes(one.attrs.get('w:default') ?? '')
  return { of: id => of(id), standaard: elements.find(isDefault)?.attrs.get('w:styleId') }
}

function styleOf(element: XmlElement, base: Style): Style {
  const run = child(element, 'w:rPr')
  const paragraph = child(element, 'w:pPr')
  return {
    kop: levelOf(element, paragraph) ?? base.kop,
    vet: switchOf(run, 'w:b') ?? base.vet,
    cursief: switchOf(run, 'w:i') ?? base.cursief,
    verborgen: switchOf(run, 'w:vanish') ?? base.verborgen,
    nummering: child(paragraph, 'w:numPr') ?? base.nummering,
  }
}

function levelOf(element: XmlElement, paragraph: XmlElement | undefined): number | null {
  if (element.attrs.get('w:type') === 'character') return null
  return namedLevel(settingOf(element, 'w:name') ?? '') ?? outlineOf(paragraph)
}

/** The level of the outline, from 1; null for text. */
export function outlineOf(paragraph: XmlElement | undefined): number | null {
  const level = Number(settingOf(paragraph, 'w:outlineLvl') ?? 9)
  return level >= 0 && level < 9 ? level + 1 : null
}

/**
 * Word keeps the English name of a style of its own whatever language it speaks; other programs and people translate
 * it. *Koptekst* is what stands at the top of a page, and the title of a table of contents is no title of the document.
 */
function namedLevel(name: string): number | null {
  const plain = name.toLowerCase().replace(/[\s_-]+/g, '')
  if (/^(title|titel|documenttitel)$/.test(plain)) return 0
  const [, level] = /^(?:heading|kop|überschrift|titre|rubrik)([1-9])(?!\d)/.exec(plain) ?? []
  return level === undefined ? null : Number(level)
}
