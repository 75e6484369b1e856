import type { Huisstijl } from '../../shared/huisstijl/huisstijl.ts'
import type { Stuk } from '../../shared/stukken/stuk.ts'
import { xmlTekst } from './xml.ts'

const ns = (naam: string): string => `urn:oasis:names:tc:opendocument:xmlns:${naam}:1.0`
export const naamruimten = [
  ...['office', 'style', 'text', 'table', 'meta'].map(naam => `xmlns:${naam}="${ns(naam)}"`),
  `xmlns:draw="${ns('drawing')}"`,
  ...['fo', 'svg'].map(naam => `xmlns:${naam}="${ns(`${naam === 'fo' ? 'xsl-fo' : 'svg'}-compatible`)}"`),
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

const zacht = '#52606d'
const kop = 'Georgia'
const letterVan = ({ letter }: Huisstijl): string => (letter === 'Source Serif 4' ? 'Georgia' : 'Arial')

const font = (naam: string): string => `fo:font-family="${naam}"`
interface Alineastijl {
  readonly naam: string
  readonly heet?: string
  readonly van?: string
  readonly alinea?: string
  readonly tekst?: string
  readonly extra?: string
  readonly binnen?: string
}
const alineastijl = ({
  naam,
  heet = naam,
  van = 'Standard',
  alinea = '',
  tekst = '',
  extra = '',
  binnen = '',
}: Alineastijl): string =>
  `<style:style style:name="${naam}" style:display-name="${heet}" style:family="paragraph" style:parent-style-name="${van}" ${extra}><style:paragraph-properties ${alinea}>${binnen}</style:paragraph-properties><style:text-properties ${tekst}/></style:style>`

/** The common styles: those that the reader of the document sees by name and changes for the whole. */
export function stijlen(huisstijl: Huisstijl, titel: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles ${naamruimten} office:version="1.3">
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.21cm" fo:line-height="118%" fo:widows="2" fo:orphans="2"/><style:text-properties ${font(letterVan(huisstijl))} fo:font-size="10.5pt" fo:language="nl" fo:country="NL" fo:color="#1b2430"/></style:default-style>
<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
${koppen(huisstijl)}${gewoon(huisstijl)}${links(huisstijl)}${omlijning}${lijsten}
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Bladspiegel"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2.4cm" fo:margin-bottom="1.6cm" fo:margin-left="2.3cm" fo:margin-right="2.3cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Bladspiegel"><style:footer><text:p text:style-name="Voet">${xmlTekst(titel)}<text:tab/><text:page-number text:select-page="current">1</text:page-number> van <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>
</office:document-styles>`
}

function koppen({ kleur }: Huisstijl): string {
  const maat = ['17pt', '13.5pt', '11.5pt', '10.5pt']
  const boven = ['0.85cm', '0.7cm', '0.55cm', '0.35cm']
  return maat
    .map((size, index) =>
      alineastijl({
        ...{ naam: `Heading_20_${index + 1}`, heet: `Heading ${index + 1}` },
        alinea: `fo:keep-with-next="always" fo:margin-top="${boven[index]}" fo:margin-bottom="0.25cm"`,
        tekst: `${font(kop)} fo:font-size="${size}" fo:font-weight="bold"${index <= 1 ? ` fo:color="${kleur}"` : ''}`,
        extra: `style:next-style-name="Standard" style:default-outline-level="${index + 1}" style:class="text"`,
      }),
    )
    .join('\n')
}

function gewoon({ kleur }: Huisstijl): string {
  const naam = (heet: string) => ({ naam: heet.replaceAll(' ', '_20_'), heet })
  const tab = (plek: string, soort: string, extra = '') =>
    `<style:tab-stops><style:tab-stop style:position="${plek}" style:type="${soort}"${extra}/></style:tab-stops>`
  const kader = `fo:margin-left="0.3cm" fo:background-color="#f4f6f8" fo:border-left="2.5pt solid ${kleur}" fo:padding="0.15cm"`
  return [
    alineastijl({
      ...naam('Streep'),
      alinea: `fo:margin-bottom="0.55cm" fo:border-bottom="2pt solid ${kleur}" fo:line-height="100%"`,
      tekst: 'fo:font-size="4pt"',
    }),
    alineastijl({ ...naam('Logo'), alinea: 'fo:margin-bottom="0.8cm" fo:line-height="100%"' }),
    alineastijl({
      ...naam('Title'),
      alinea: 'fo:margin-bottom="0.55cm" fo:line-height="105%"',
      tekst: `${font(kop)} fo:font-size="24pt" fo:font-weight="bold"`,
    }),
    alineastijl({
      ...naam('Subtitle'),
      alinea: 'fo:margin-bottom="0.1cm"',
      tekst: `fo:font-size="12pt" fo:color="${zacht}"`,
    }),
    alineastijl({ ...naam('Quotations'), alinea: 'fo:margin-left="0.6cm"', tekst: 'fo:font-style="italic"' }),
    alineastijl({
      ...naam('Bijschrift'),
      alinea: 'fo:keep-with-next="always" fo:margin-top="0.3cm" fo:margin-bottom="0.1cm"',
      tekst: 'fo:font-weight="bold"',
    }),
    alineastijl({
      ...naam('Gegeven'),
      alinea: 'fo:margin-left="5.3cm" fo:text-indent="-5.3cm" fo:margin-bottom="0.14cm"',
      binnen: tab('0cm', 'left'),
    }),
    alineastijl({ ...naam('GegevenKop'), van: 'Gegeven', alinea: 'fo:keep-with-next="always"' }),
    alineastijl({ ...naam('GegevenVervolg'), alinea: 'fo:margin-left="5.3cm" fo:margin-bottom="0.14cm"' }),
    alineastijl({ ...naam('Lijst'), alinea: 'fo:margin-bottom="0.1cm"' }),
    alineastijl({
      ...naam('Cel'),
      alinea: 'fo:margin-top="0.05cm" fo:margin-bottom="0.05cm" fo:line-height="110%"',
      tekst: 'fo:font-size="9.5pt"',
    }),
    alineastijl({ ...naam('CelRechts'), van: 'Cel', alinea: 'fo:text-align="end" fo:margin-right="0.25cm"' }),
    alineastijl({
      ...naam('Kolomkop'),
      van: 'Cel',
      alinea: 'fo:keep-with-next="always"',
      tekst: `fo:font-weight="bold" fo:color="${kleur}"`,
    }),
    alineastijl({
      ...naam('KolomkopRechts'),
      van: 'Kolomkop',
      alinea: 'fo:text-align="end" fo:margin-right="0.25cm"',
    }),
    alineastijl({ ...naam('NaTabel'), alinea: 'fo:margin-bottom="0.1cm"', tekst: 'fo:font-size="4pt"' }),
    alineastijl({ ...naam('Kader'), alinea: `${kader} fo:margin-bottom="0cm"` }),
    alineastijl({
      ...naam('KaderTitel'),
      van: 'Kader',
      alinea: 'fo:keep-with-next="always" fo:margin-top="0.2cm"',
      tekst: 'fo:font-weight="bold"',
    }),
    alineastijl({
      ...naam('NieuwePagina'),
      alinea: 'fo:break-before="page" fo:margin-bottom="0cm"',
      tekst: 'fo:font-size="2pt"',
    }),
    alineastijl({
      ...naam('Voet'),
      tekst: `fo:font-size="9pt" fo:color="${zacht}"`,
      binnen: tab('16.4cm', 'right'),
    }),
    ...[1, 2, 3].map(niveau =>
      alineastijl({
        ...naam(`Contents ${niveau}`),
        alinea: `fo:margin-left="${(niveau - 1) * 0.6}cm" fo:margin-bottom="0.05cm"`,
        binnen: tab(
          `${16.4 - (niveau - 1) * 0.6}cm`,
          'right',
          ' style:leader-style="dotted" style:leader-text="."',
        ),
      }),
    ),
  ].join('\n')
}

/** Words that lead somewhere, by the names that LibreOffice has for them. */
const links = ({ kleur }: Huisstijl): string =>
  [
    [
      'Internet link',
      `fo:color="${kleur}" style:text-underline-style="solid" style:text-underline-width="auto"`,
    ],
    // To another place in the same document.
    ['Verwijzing', `fo:color="${kleur}"`],
    ['Index Link', ''],
  ]
    .map(
      ([heet = '', tekst]) =>
        `<style:style style:name="${heet.replaceAll(' ', '_20_')}" style:display-name="${heet}" style:family="text"><style:text-properties ${tekst}/></style:style>`,
    )
    .join('')

/** The numbers of the first two levels of headings; a third level has a hyphen in its number and says it itself. */
const omlijning = `<text:outline-style style:name="Outline">${[1, 2, 3, 4]
  .map(niveau => {
    const telt =
      niveau <= 2 ? ` style:num-format="1" text:display-levels="${niveau}"` : ' style:num-format=""'
    return `<text:outline-level-style text:level="${niveau}"${telt}><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space"/></style:list-level-properties></text:outline-level-style>`
  })
  .join('')}</text:outline-style>`

const lijsten = (['', 'Ingesprongen'] as const)
  .flatMap(soort => {
    const basis = soort === '' ? 0 : 5.3
    const plek = (niveau: number) =>
      `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${basis + 0.6 * niveau}cm" fo:text-indent="-0.6cm" fo:margin-left="${basis + 0.6 * niveau}cm"/></style:list-level-properties>`
    const niveaus = [1, 2, 3, 4]
    const punten = niveaus.map(
      niveau =>
        `<text:list-level-style-bullet text:level="${niveau}" text:bullet-char="•">${plek(niveau)}</text:list-level-style-bullet>`,
    )
    const nummers = niveaus.map(
      niveau =>
        `<text:list-level-style-number text:level="${niveau}" style:num-format="1" style:num-suffix=".">${plek(niveau)}</text:list-level-style-number>`,
    )
    return [
      `<text:list-style style:name="Opsomming${soort}">${punten.join('')}</text:list-style>`,
      `<text:list-style style:name="Genummerd${soort}">${nummers.join('')}</text:list-style>`,
    ]
  })
  .join('\n')

const opmaak: readonly (readonly [string, string])[] = [
  ['Vet', 'fo:font-weight="bold"'],
  ['Cursief', 'fo:font-style="italic"'],
  ['Onderstreept', 'style:text-underline-style="solid" style:text-underline-width="auto"'],
  ['Doorgehaald', 'style:text-line-through-style="solid"'],
]

/** Styles of words and tables, one for each way that words can look. */
export function inhoudStijlen(): string {
  const spans = Array.from({ length: 15 }, (_, index) => opmaak.filter((_, bit) => (index + 1) & (1 << bit)))
  const woorden = spans.map(
    deel =>
      `<style:style style:name="${deel.map(([naam]) => naam).join('')}" style:family="text"><style:text-properties ${deel.map(([, eigen]) => eigen).join(' ')}/></style:style>`,
  )
  const ingesprongen = (van: string, links: string) =>
    `<style:style style:name="${van}Ingesprongen" style:family="paragraph" style:parent-style-name="${van}"><style:paragraph-properties fo:margin-left="${links}"/></style:style>`
  const alineas = [
    ...[1, 2, 3, 4].map(niveau => ingesprongen(`Heading_20_${niveau}`, '5.3cm')),
    ingesprongen('Quotations', '5.9cm'),
  ]
  return `${woorden.join('')}${alineas.join('')}<style:style style:name="Label" style:family="text"><style:text-properties fo:color="${zacht}"/></style:style>
<style:style style:name="Tabel" style:family="table"><style:table-properties style:width="16.4cm" table:align="left"/></style:style>
<style:style style:name="Rij" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="Cel" style:family="table-cell"><style:table-cell-properties fo:padding-top="0.06cm" fo:padding-bottom="0.06cm" fo:padding-left="0cm" fo:padding-right="0.2cm" fo:border-bottom="0.5pt solid #c9d1da" fo:border-left="none" fo:border-right="none" fo:border-top="none"/></style:style>`
}

/** A style for each column of each kind of table: `6 3 4` is the shares of one with three. */
export const kolomStijlen = (soorten: readonly string[]): string =>
  soorten
    .flatMap((soort, index) => {
      const delen = soort.split(' ').map(Number)
      const heel = delen.reduce((som, deel) => som + deel, 0)
      return delen.map(
        (deel, plaats) =>
          `<style:style style:name="Tabel${index + 1}.${plaats + 1}" style:family="table-column"><style:table-column-properties style:column-width="${((16.4 * deel) / heel).toFixed(2)}cm"/></style:style>`,
      )
    })
    .join('')

export const meta = ({ titel, ondertitel, taal }: Stuk): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta ${naamruimten} office:version="1.3"><office:meta><dc:title>${xmlTekst(titel)}</dc:title><dc:subject>${xmlTekst(ondertitel)}</dc:subject><dc:language>${taal}</dc:language><meta:generator>Regiotafel</meta:generator></office:meta></office:document-meta>`

export function manifest(logo: 'png' | 'jpeg' | null): string {
  const files: [string, string][] = [
    ['/', 'application/vnd.oasis.opendocument.text'],
    ...['content.xml', 'styles.xml', 'meta.xml'].map((name): [string, string] => [name, 'text/xml']),
    ...(logo ? [[`Pictures/logo.${logo}`, `image/${logo}`] as [string, string]] : []),
  ]
  const entries = files.map(
    ([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="${ns('manifest')}" manifest:version="1.3">${entries.join('')}</manifest:manifest>`
}
