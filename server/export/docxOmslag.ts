import {
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  LeaderType,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx'
import type { Huisstijl, Logo } from '../../shared/huisstijl/huisstijl.ts'
import { logomaat, puntenPerCm } from '../../shared/huisstijl/logo.ts'
import type { Gegeven, Kop, Run, Stuk } from '../../shared/stukken/stuk.ts'
import { inhoudsdiepte, koppenIn } from './blokken.ts'
import { breedte } from './docxStijlen.ts'

/** Makes what stands on a cover as it does elsewhere. */
interface Omslagmaker {
  runs(runs: readonly Run[]): ParagraphChild[]
  gegevens(rijen: readonly Gegeven[]): FileChild[]
  regelVan(kop: Kop): { title: string; href: string }
}

export const voet = (titel: string) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Voet',
        tabStops: [{ type: 'right', position: breedte }],
        children: [
          new TextRun(titel),
          new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

export function omslagVan(stuk: Stuk, { logo }: Huisstijl, maker: Omslagmaker): FileChild[] {
  const diepte = inhoudsdiepte(stuk)
  const entries = koppenIn(stuk.delen)
    .filter(({ niveau }) => niveau <= diepte)
    .map(kop => ({ ...maker.regelVan(kop), level: kop.niveau }))
  return [
    ...(logo ? [new Paragraph({ style: 'Logo', children: [beeldVan(logo)] })] : []),
    new Paragraph({ style: 'Subtitle', children: [new TextRun(stuk.ondertitel)] }),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: maker.runs(stuk.titelRuns ?? [{ tekst: stuk.titel }]),
    }),
    ...maker.gegevens(stuk.kenmerken),
    new Paragraph({ style: 'Streep' }),
    ...(diepte === 0
      ? []
      : [
          new TableOfContents('Inhoud', {
            ...{
              hyperlink: true,
              headingStyleRange: `1-${diepte}`,
              ...{ beginDirty: false, tabLeader: LeaderType.NONE },
              cachedEntries: entries,
            },
          }),
          new Paragraph({ children: [new PageBreak()] }),
        ]),
  ]
}

function beeldVan(logo: Logo): ImageRun {
  const { breedte: width, hoogte: height } = logomaat(logo)
  return new ImageRun({
    ...{ type: logo.soort === 'png' ? 'png' : 'jpg', data: logo.bytes },
    transformation: { width: width * puntenPerCm, height: height * puntenPerCm },
    altText: { name: 'Logo', description: logo.alt },
  })
}
