import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageBreak,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Huisstijl } from '../../shared/huisstijl/huisstijl.ts'
import {
  type Blok,
  type Cel,
  type Gegeven,
  type Kop,
  type Stuk,
  type Tabel,
  tekstVan,
} from '../../shared/stukken/stuk.ts'
import { isLangLabel, koppenIn, randenIn } from './blokken.ts'
import { inGroepen } from './docxGroep.ts'
import { omslagVan, voet } from './docxOmslag.ts'
import { commentsOf, type Inline, runChildren } from './docxRuns.ts'
import { breedte, numbering, styles } from './docxStijlen.ts'
import { geteldeKoppen } from './nummers.ts'

/** In twentieths of a point: where the values of gegevens begin. */
const labelbreedte = 3000

const koppen = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
]

/** A paper for Word: headings, numbers and lists by style, so that whoever goes on with it has a document that works. */
export async function docxVan(stuk: Stuk, huisstijl: Huisstijl): Promise<Uint8Array> {
  const alle = koppenIn(stuk.delen)
  const maker = new Maker(alle, {
    ankers: new Map(alle.map(({ id }, index) => [`#${id}`, `kop_${index + 1}`])),
    opmerkingen: new Map((stuk.opmerkingen ?? []).map(({ id }, index) => [id, index + 1])),
    randen: randenIn(stuk),
    wijziging: { nr: 1000 },
  })
  const omslag = omslagVan(stuk, huisstijl, maker)
  const document = new Document({
    ...{ title: stuk.titel, subject: stuk.ondertitel, creator: 'Regiotafel' },
    styles: styles(huisstijl),
    numbering: numbering([...maker.beginnen, ...beginnenIn(stuk.delen)]),
    ...(stuk.opmerkingen && { comments: { children: commentsOf(stuk.opmerkingen) } }),
    sections: [
      {
        properties: { page: { margin: { top: 1361, bottom: 1361, left: 1304, right: 1304 } } },
        footers: { default: voet(stuk.titel) },
        children: [...omslag, ...inGroepen(stuk.delen, delen => maker.blokken(delen, 0))],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** The numbers that ordered lists begin with: each is a list of its own in Word. */
function beginnenIn(blokken: readonly Blok[]): readonly number[] {
  return blokken.flatMap(blok => {
    if (blok.soort === 'gegevens') return blok.rijen.flatMap(rij => beginnenIn(rij.blokken))
    if (blok.soort === 'kader') return beginnenIn(blok.blokken)
    if (blok.soort !== 'lijst') return []
    return [blok.begin ?? 1, ...blok.items.flatMap(beginnenIn)]
  })
}

class Maker {
  readonly beginnen: readonly number[] = [1]
  readonly #geteld: ReadonlySet<Kop>
  readonly #inline: Inline
  #lijsten = 0

  constructor(alle: readonly Kop[], inline: Inline) {
    this.#geteld = geteldeKoppen(alle, 3)
    this.#inline = inline
  }

  /** A line of the table of contents. */
  regelVan({ id, nummer, runs }: Kop): { title: string; href: string } {
    const titel = tekstVan(runs)
    return { title: nummer ? `${nummer} ${titel}` : titel, href: this.#inline.ankers.get(`#${id}`) ?? '' }
  }

  blokken(alle: readonly Blok[], links: number, kader?: string): FileChild[] {
    return alle.flatMap(blok => this.#blok(blok, links, kader))
  }

  #blok(blok: Blok, links: number, kader?: string): FileChild[] {
    switch (blok.soort) {
      case 'kop':
        return [this.#kop(blok, links)]
      case 'alinea': {
        const style = blok.stijl === 'citaat' ? 'Quote' : kader
        return [this.#alinea({ ...(style && { style }), ...indent(links), children: this.runs(blok.runs) })]
      }
      case 'lijst':
        return this.#lijst(blok, links, 0)
      case 'gegevens':
        return this.gegevens(blok.rijen, kader ? links : 0)
      case 'tabel':
        return this.#tabel(blok)
      case 'kader':
        return [
          this.#alinea({
            style: 'Kader',
            keepNext: true,
            children: [new TextRun({ text: blok.titel, bold: true })],
          }),
          ...this.blokken(blok.blokken, 0, 'Kader'),
        ]
      case 'pagina-einde':
        return [this.#alinea({ children: [new PageBreak()] })]
    }
  }

  #alinea(options: IParagraphOptions): Paragraph {
    return new Paragraph(options)
  }

  runs(runs: Cel) {
    return runChildren(runs, this.#inline)
  }

  #kop(kop: Kop, links: number): Paragraph {
    const heading = koppen[kop.niveau - 1] ?? HeadingLevel.HEADING_4
    const isGeteld = this.#geteld.has(kop)
    const nummer = kop.nummer && !isGeteld ? [new TextRun(`${kop.nummer} `)] : []
    return new Paragraph({
      ...{ heading, ...indent(links) },
      ...(!isGeteld && { numbering: false as const }),
      children: runChildren(kop.runs, this.#inline, { anker: `#${kop.id}`, voor: nummer }),
    })
  }

  #lijst(blok: Blok & { soort: 'lijst' }, links: number, diepte: number): FileChild[] {
    this.#lijsten += 1
    const instance = this.#lijsten
    const reference = blok.geordend ? `genummerd-${blok.begin ?? 1}` : 'opsomming'
    const level = Math.min(diepte, 3)
    const left = links + 360 * (diepte + 1)
    return blok.items.flatMap(item =>
      item.flatMap((inner, index): FileChild[] => {
        if (inner.soort === 'lijst') return this.#lijst(inner, links, diepte + 1)
        if (inner.soort !== 'alinea') return this.#blok(inner, left)
        const children = this.runs(inner.runs)
        if (index > 0) return [this.#alinea({ indent: { left }, children })]
        return [
          this.#alinea({
            numbering: { reference, level, instance },
            indent: { left, hanging: 360 },
            children,
          }),
        ]
      }),
    )
  }

  gegevens(rijen: readonly Gegeven[], links = 0): FileChild[] {
    return rijen.flatMap(({ label, blokken }) => {
      const [eerste, ...meer] = blokken
      const left = links + labelbreedte
      const kop = new TextRun({ text: label, style: 'Label' })
      const vorm = { style: 'Gegeven', indent: { left, hanging: labelbreedte } }
      if (eerste?.soort !== 'alinea')
        return [this.#alinea({ ...vorm, keepNext: true, children: [kop] }), ...this.blokken(blokken, left)]
      const tussen = isLangLabel(label) ? new TextRun({ break: 1 }) : new TextRun({ children: [new Tab()] })
      return [
        this.#alinea({
          ...vorm,
          tabStops: [{ type: 'left', position: left }],
          children: [kop, tussen, ...this.runs(eerste.runs)],
        }),
        ...this.blokken(meer, left),
      ]
    })
  }

  #tabel({ bijschrift, kolommen, rijen }: Tabel): FileChild[] {
    const heel = kolommen.reduce((som, kolom) => som + kolom.breedte, 0)
    const breedtes = kolommen.map(kolom => Math.round((breedte * kolom.breedte) / heel))
    const cel = (children: Paragraph[], plaats: number) =>
      new TableCell({ children, width: { size: breedtes[plaats] ?? 0, type: WidthType.DXA } })
    const kant = (plaats: number) => (kolommen[plaats]?.rechts ? { alignment: AlignmentType.RIGHT } : {})
    const rij = (cellen: readonly Cel[]) =>
      new TableRow({
        cantSplit: true,
        children: cellen.map((een, plaats) =>
          cel([this.#alinea({ style: 'Cel', ...kant(plaats), children: this.runs(een) })], plaats),
        ),
      })
    const kop = new TableRow({
      ...{ tableHeader: true, cantSplit: true },
      children: kolommen.map((kolom, plaats) =>
        cel(
          [this.#alinea({ style: 'Kolomkop', ...kant(plaats), children: [new TextRun(kolom.kop)] })],
          plaats,
        ),
      ),
    })
    const lijn = { style: BorderStyle.SINGLE, size: 4, color: 'C9D1DA' }
    const geen = { style: BorderStyle.NONE, size: 0, color: 'auto' }
    const borders = {
      top: geen,
      left: geen,
      right: geen,
      bottom: lijn,
      insideHorizontal: lijn,
      insideVertical: geen,
    }
    const boven = { style: 'Caption', keepNext: true, children: [new TextRun(bijschrift)] }
    return [
      ...(bijschrift ? [this.#alinea(boven)] : []),
      new Table({
        ...{ rows: [kop, ...rijen.map(rij)], columnWidths: breedtes, layout: TableLayoutType.FIXED, borders },
        width: { size: breedtes.reduce((som, een) => som + een, 0), type: WidthType.DXA },
      }),
      this.#alinea({ style: 'NaTabel', children: [] }),
    ]
  }
}

const indent = (left: number) => (left > 0 ? { indent: { left } } : {})
