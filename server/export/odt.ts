import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Huisstijl, Logo } from '../../shared/huisstijl/huisstijl.ts'
import { logomaat } from '../../shared/huisstijl/logo.ts'
import {
  type Blok,
  type Cel,
  type Gegeven,
  type Kop,
  type Run,
  type Stuk,
  type StukOpmerking,
  type Tabel,
  tekstVan,
} from '../../shared/stukken/stuk.ts'
import { inhoudsdiepte, isLangLabel, koppenIn, type Randen, randenIn } from './blokken.ts'
import { klok } from './klok.ts'
import { geteldeKoppen } from './nummers.ts'
import { inhoudStijlen, kolomStijlen, manifest, meta, naamruimten, stijlen } from './odtStijlen.ts'
import { xmlTekst } from './xml.ts'

/** A paper as OpenDocument 1.3: the standard for documents that public bodies exchange and go on with. */
export function odtVan(stuk: Stuk, huisstijl: Huisstijl): Uint8Array {
  const maker = new Maker(stuk)
  const body = maker.document(huisstijl)
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${naamruimten} office:version="1.3">
<office:automatic-styles>${inhoudStijlen()}${kolomStijlen(maker.breedtes)}</office:automatic-styles>
<office:body><office:text>${maker.wijzigingen()}${body}</office:text></office:body>
</office:document-content>`
  const { logo } = huisstijl
  const files: Zippable = {
    // First and as it is, so that a reader knows the file by its first bytes.
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'styles.xml': strToU8(stijlen(huisstijl, stuk.titel)),
    'meta.xml': strToU8(meta(stuk)),
    ...(logo && { [`Pictures/logo.${logo.soort}`]: logo.bytes }),
    'META-INF/manifest.xml': strToU8(manifest(logo?.soort ?? null)),
  }
  return zipSync(files, { level: 6 })
}

class Maker {
  /** The shares of the columns of each table, so that tables of one kind have one set of styles. */
  readonly breedtes: string[] = []
  readonly #stuk: Stuk
  readonly #geteld: ReadonlySet<Kop>
  readonly #ankers: ReadonlySet<string>
  readonly #opmerkingen: ReadonlyMap<string, StukOpmerking>
  readonly #randen: (run: Run) => Randen
  readonly #wijzigingen: string[] = []
  #tabellen = 0

  constructor(stuk: Stuk) {
    const koppen = koppenIn(stuk.delen)
    this.#stuk = stuk
    // The number of a third level has a hyphen in it, which OpenDocument cannot count with.
    this.#geteld = geteldeKoppen(koppen, 2)
    this.#ankers = new Set(koppen.map(({ id }) => `#${id}`))
    this.#randen = randenIn(stuk)
    this.#opmerkingen = new Map((stuk.opmerkingen ?? []).map(een => [een.id, een]))
  }

  document({ logo }: Huisstijl): string {
    const { titel, titelRuns, ondertitel, kenmerken, delen } = this.#stuk
    const omslag = `${logo ? p('Logo', beeld(logo)) : ''}${p('Subtitle', xmlTekst(ondertitel))}${p('Title', titelRuns ? this.#runs(titelRuns) : xmlTekst(titel))}${this.#gegevens(kenmerken)}${p('Streep', '')}`
    return `${omslag}${this.#inhoud()}${this.#blokken(delen, 'Standard')}`
  }

  /** What was proposed, which the words refer to. */
  wijzigingen(): string {
    if (this.#wijzigingen.length === 0) return ''
    return `<text:tracked-changes text:track-changes="false">${this.#wijzigingen.join('')}</text:tracked-changes>`
  }

  #inhoud(): string {
    const diepte = inhoudsdiepte(this.#stuk)
    if (diepte === 0) return ''
    const niveaus = [1, 2, 3].filter(niveau => niveau <= diepte)
    const templates = niveaus.map(
      niveau =>
        `<text:table-of-content-entry-template text:outline-level="${niveau}" text:style-name="Contents_20_${niveau}"><text:index-entry-link-start/><text:index-entry-chapter/><text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/><text:index-entry-link-end/></text:table-of-content-entry-template>`,
    )
    const regels = koppenIn(this.#stuk.delen)
      .filter(({ niveau }) => niveau <= diepte)
      .map(kop => {
        const tekst = `${kop.nummer ? `${kop.nummer} ` : ''}${tekstVan(kop.runs)}`
        return p(
          `Contents_20_${kop.niveau}`,
          verwijzing(
            `#${kop.id}`,
            'Index_20_Link',
            `${tekstXml(tekst)}<text:tab/><text:bookmark-ref text:reference-format="page" text:ref-name="${xmlTekst(kop.id)}"/>`,
          ),
        )
      })
    return `<text:table-of-content text:name="Inhoud" text:protected="true"><text:table-of-content-source text:outline-level="${diepte}">${templates.join('')}</text:table-of-content-source><text:index-body>${regels.join('')}</text:index-body></text:table-of-content>${p('NieuwePagina', '')}`
  }

  #blokken(alle: readonly Blok[], style: string): string {
    return alle.map(blok => this.#blok(blok, style)).join('')
  }

  #blok(blok: Blok, style: string): string {
    switch (blok.soort) {
      case 'kop':
        return this.#kop(blok, inGegeven(style))
      case 'alinea':
        return p(blok.stijl === 'citaat' ? `Quotations${inGegeven(style)}` : style, this.#runs(blok.runs))
      case 'lijst':
        return this.#lijst(blok, style)
      case 'gegevens':
        return this.#gegevens(blok.rijen)
      case 'tabel':
        return this.#tabel(blok)
      case 'kader':
        return `${p('KaderTitel', xmlTekst(blok.titel))}${this.#blokken(blok.blokken, 'Kader')}`
      case 'pagina-einde':
        return p('NieuwePagina', '')
    }
  }

  #kop(kop: Kop, waar: '' | 'Ingesprongen'): string {
    const { niveau, nummer, id } = kop
    const isGeteld = this.#geteld.has(kop)
    const voor = nummer && !isGeteld ? xmlTekst(`${nummer} `) : ''
    const zonder = isGeteld ? '' : ' text:is-list-header="true"'
    return `<text:h text:style-name="Heading_20_${niveau}${waar}" text:outline-level="${niveau}"${zonder}><text:bookmark text:name="${xmlTekst(id)}"/>${voor}${this.#runs(kop.runs)}</text:h>`
  }

  #lijst({ geordend, begin, items }: Blok & { soort: 'lijst' }, style: string): string {
    const start = begin === undefined ? '' : ` text:start-value="${begin}"`
    const regels = items.map(
      (item, index) =>
        `<text:list-item${index === 0 ? start : ''}>${this.#blokken(item, style === 'Standard' ? 'Lijst' : style)}</text:list-item>`,
    )
    const naam = `${geordend ? 'Genummerd' : 'Opsomming'}${inGegeven(style)}`
    return `<text:list text:style-name="${naam}">${regels.join('')}</text:list>`
  }

  #gegevens(rijen: readonly Gegeven[]): string {
    return rijen
      .map(({ label, blokken }) => {
        const [eerste, ...meer] = blokken
        const kop = `<text:span text:style-name="Label">${xmlTekst(label)}</text:span>`
        if (eerste?.soort !== 'alinea') return p('GegevenKop', kop) + this.#blokken(blokken, 'GegevenVervolg')
        const tussen = isLangLabel(label) ? '<text:line-break/>' : '<text:tab/>'
        return (
          p('Gegeven', `${kop}${tussen}${this.#runs(eerste.runs)}`) + this.#blokken(meer, 'GegevenVervolg')
        )
      })
      .join('')
  }

  #tabel({ bijschrift, kolommen, rijen }: Tabel): string {
    const breedtes = kolommen.map(({ breedte }) => breedte).join(' ')
    if (!this.breedtes.includes(breedtes)) this.breedtes.push(breedtes)
    const stijl = `Tabel${this.breedtes.indexOf(breedtes) + 1}`
    this.#tabellen += 1
    const kant = (plaats: number) => (kolommen[plaats]?.rechts ? 'Rechts' : '')
    const cel = (inhoud: string) =>
      `<table:table-cell table:style-name="Cel" office:value-type="string">${inhoud}</table:table-cell>`
    const rij = (een: readonly Cel[]) =>
      `<table:table-row table:style-name="Rij">${een.map((runs, plaats) => cel(p(`Cel${kant(plaats)}`, this.#runs(runs)))).join('')}</table:table-row>`
    const koppen = kolommen.map(({ kop }, plaats) => cel(p(`Kolomkop${kant(plaats)}`, xmlTekst(kop))))
    const kols = kolommen.map(
      (_, plaats) => `<table:table-column table:style-name="${stijl}.${plaats + 1}"/>`,
    )
    return `${bijschrift ? p('Bijschrift', xmlTekst(bijschrift)) : ''}<table:table table:name="Tabel ${this.#tabellen}" table:style-name="Tabel">${kols.join('')}<table:table-header-rows><table:table-row table:style-name="Rij">${koppen.join('')}</table:table-row></table:table-header-rows>${rijen.map(rij).join('')}</table:table>${p('NaTabel', '')}`
  }

  #runs(runs: readonly Run[]): string {
    return runs.map(run => this.#run(run)).join('')
  }

  #run(run: Run): string {
    const naam = spanNaam(run)
    let xml = tekstXml(run.tekst)
    if (naam) xml = `<text:span text:style-name="${naam}">${xml}</text:span>`
    if (run.link && (!run.link.startsWith('#') || this.#ankers.has(run.link)))
      xml = verwijzing(run.link, run.link.startsWith('#') ? 'Verwijzing' : 'Internet_20_link', xml)
    if (run.toegevoegd) {
      const id = this.#wijziging('insertion', run.toegevoegd, '')
      xml = `<text:change-start text:change-id="${id}"/>${xml}<text:change-end text:change-id="${id}"/>`
    } else if (run.verwijderd) {
      // OpenDocument keeps the words that were taken out with the change, and a mark in their place.
      xml = `<text:change text:change-id="${this.#wijziging('deletion', run.verwijderd, p('Standard', xml))}"/>`
    }
    return this.#metOpmerkingen(run, xml)
  }

  #metOpmerkingen(run: Run, xml: string): string {
    const { begint, eindigt } = this.#randen(run)
    const noten = begint.flatMap(id => this.#opmerkingen.get(id) ?? [])
    const einden = eindigt.map(id => `<office:annotation-end office:name="${xmlTekst(id)}"/>`)
    return `${noten.map(annotatie).join('')}${xml}${einden.join('')}`
  }

  #wijziging(
    soort: 'insertion' | 'deletion',
    { door, op }: { door: string; op: string },
    inhoud: string,
  ): string {
    const id = `w${this.#wijzigingen.length + 1}`
    this.#wijzigingen.push(
      `<text:changed-region xml:id="${id}" text:id="${id}"><text:${soort}><office:change-info>${wie(door, op)}</office:change-info>${inhoud}</text:${soort}></text:changed-region>`,
    )
    return id
  }
}

const verwijzing = (href: string, style: string, inhoud: string): string =>
  `<text:a xlink:type="simple" xlink:href="${xmlTekst(href)}" text:style-name="${style}" text:visited-style-name="${style}">${inhoud}</text:a>`

/** What stands under the value of a gegeven stands below that value, not below its name. */
const inGegeven = (style: string) => (style === 'GegevenVervolg' ? 'Ingesprongen' : '')

const p = (style: string, inhoud: string): string => `<text:p text:style-name="${style}">${inhoud}</text:p>`

function beeld({ soort, alt, ...maat }: Logo): string {
  const { breedte, hoogte } = logomaat(maat)
  return `<draw:frame draw:name="Logo" text:anchor-type="as-char" svg:width="${breedte}cm" svg:height="${hoogte}cm"><draw:image xlink:href="Pictures/logo.${soort}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="image/${soort}"/><svg:title>Logo</svg:title><svg:desc>${xmlTekst(alt)}</svg:desc></draw:frame>`
}

const wie = (door: string, op: string): string =>
  `<dc:creator>${xmlTekst(door)}</dc:creator><dc:date>${klok(op)}</dc:date>`

const annotatie = ({ id, door, op, tekst }: StukOpmerking): string =>
  `<office:annotation office:name="${xmlTekst(id)}">${wie(door, op)}${tekst
    .split('\n')
    .map(regel => `<text:p>${xmlTekst(regel)}</text:p>`)
    .join('')}</office:annotation>`

const spanNaam = ({ vet, cursief, onderstreept, doorgehaald }: Run): string =>
  [vet && 'Vet', cursief && 'Cursief', onderstreept && 'Onderstreept', doorgehaald && 'Doorgehaald']
    .filter(Boolean)
    .join('')

/** Words with their ends of line; more than one space in a row counts as one in XML, unless it is said. */
const tekstXml = (tekst: string): string =>
  xmlTekst(tekst)
    .replace(/\t/g, '<text:tab/>')
    .replace(/ {2,}|^ | $/g, spaties => `<text:s text:c="${spaties.length}"/>`)
    .replaceAll('\n', '<text:line-break/>')
