import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx'
import type { Huisstijl } from '../../shared/huisstijl/huisstijl.ts'

/** The width between the margins, in twentieths of a point. */
export const breedte = 9298

/** Letters that every office has; those of the page are no part of a document one goes on with. */
const letterVan = ({ letter }: Huisstijl): string => (letter === 'Source Serif 4' ? 'Georgia' : 'Arial')

/** In 240ths of a line. Without its rule LibreOffice takes it as twentieths of a point, and clips what is higher. */
const regelafstand = (line: number) => ({ line, lineRule: LineRuleType.AUTO })

/** Sizes are in half points, distances in twentieths. */
export function styles(huisstijl: Huisstijl): IStylesOptions {
  const color = huisstijl.kleur.slice(1)
  const font = letterVan(huisstijl)
  const zacht = '52606D'
  const kop = (size: number, before: number, after: number, level: number, eigen?: string) => ({
    run: { size, bold: true, font: 'Georgia', color: eigen ?? '1B2430' },
    paragraph: {
      ...{ spacing: { before, after }, keepNext: true, keepLines: true, outlineLevel: level },
      ...(level < 3 && { numbering: { reference: 'koppen', level } }),
    },
  })
  const normal = { basedOn: 'Normal', quickFormat: true }
  return {
    default: {
      document: {
        run: { font, size: 21, language: { value: 'nl-NL' } },
        paragraph: { spacing: { after: 120, ...regelafstand(276) } },
      },
      title: {
        run: { size: 48, bold: true, font: 'Georgia', color: '1B2430' },
        paragraph: { spacing: { after: 320, ...regelafstand(252) } },
      },
      heading1: kop(34, 480, 200, 0, color),
      heading2: kop(27, 400, 160, 1, color),
      heading3: kop(23, 320, 140, 2),
      heading4: kop(21, 200, 100, 3),
      hyperlink: { run: { color, underline: {} } },
    },
    paragraphStyles: [
      {
        ...{ id: 'Streep', name: 'Streep', ...normal, run: { size: 8 } },
        paragraph: {
          spacing: { after: 320, ...regelafstand(240) },
          border: { bottom: { style: BorderStyle.SINGLE, size: 16, space: 1, color } },
        },
      },
      ...[1, 2, 3].map(niveau => ({
        ...{ id: `TOC${niveau}`, name: `toc ${niveau}`, ...normal },
        // Dense enough that the contents of a usual plan stand on its first page.
        run: { size: 19 },
        paragraph: {
          spacing: { after: 0, ...regelafstand(240) },
          indent: { left: 280 * (niveau - 1) },
        },
      })),
      { id: 'Logo', name: 'Logo', ...normal, paragraph: { spacing: { after: 480, ...regelafstand(240) } } },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        ...normal,
        run: { color: zacht, size: 24 },
        paragraph: { spacing: { after: 60 } },
      },
      { id: 'Quote', name: 'Quote', ...normal, run: { italics: true }, paragraph: { indent: { left: 360 } } },
      {
        id: 'Caption',
        name: 'caption',
        ...normal,
        run: { bold: true },
        paragraph: { spacing: { before: 160, after: 80 } },
      },
      { id: 'Gegeven', name: 'Gegeven', ...normal, paragraph: { spacing: { after: 80 } } },
      {
        id: 'Cel',
        name: 'Cel',
        ...normal,
        run: { size: 19 },
        paragraph: { spacing: { before: 40, after: 40, ...regelafstand(252) } },
      },
      {
        ...{ id: 'Kolomkop', name: 'Kolomkop', basedOn: 'Cel', quickFormat: true },
        run: { bold: true, color },
        paragraph: { keepNext: true },
      },
      {
        id: 'NaTabel',
        name: 'Na tabel',
        ...normal,
        run: { size: 8 },
        paragraph: { spacing: { after: 120, ...regelafstand(240) } },
      },
      {
        ...{ id: 'Kader', name: 'Kader', ...normal },
        paragraph: {
          indent: { left: 160, right: 160 },
          shading: { fill: 'F4F6F8', type: 'clear', color: 'auto' },
          border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color } },
        },
      },
      {
        ...{ id: 'Voet', name: 'Voet', ...normal, run: { size: 18, color: zacht } },
      },
    ],
    characterStyles: [
      { id: 'Label', name: 'Label', run: { color: zacht } },
      { id: 'Verwijzing', name: 'Verwijzing', run: { color } },
    ],
  }
}

/** The numbers of headings, linked to their styles; bullets; and an ordered list for each number one begins with. */
export function numbering(beginnen: readonly number[]): INumberingOptions {
  const nummer = (level: number, text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
    ...{ level, text, format, alignment: AlignmentType.LEFT, suffix: 'space' as const },
    style: { style: `Heading${level + 1}`, paragraph: { indent: { left: 0, hanging: 0 } } },
  })
  const stap = (level: number) => ({ paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } })
  const diepten = [0, 1, 2, 3]
  return {
    config: [
      {
        reference: 'koppen',
        levels: [
          nummer(0, '%1', LevelFormat.DECIMAL),
          nummer(1, '%1.%2', LevelFormat.DECIMAL),
          nummer(2, '%1.%2-%3', LevelFormat.UPPER_LETTER),
        ],
      },
      {
        reference: 'opsomming',
        levels: diepten.map(level => ({ level, format: LevelFormat.BULLET, text: '•', style: stap(level) })),
      },
      ...[...new Set(beginnen)].map(start => ({
        reference: `genummerd-${start}`,
        levels: diepten.map(level => ({
          ...{ level, start, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, style: stap(level) },
        })),
      })),
    ],
  }
}
