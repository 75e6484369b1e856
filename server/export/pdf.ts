import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import type { Huisstijl } from '../../shared/huisstijl/huisstijl.ts'
import { logomaat } from '../../shared/huisstijl/logo.ts'
import { type Blok, type Cel, metBlokken, type Run, type Stuk, tekstVan } from '../../shared/stukken/stuk.ts'
import { inhoudsdiepte, koppenIn, runsAnders } from './blokken.ts'
import { onzetbaar, opPapier, zonderOnzetbaar } from './tekens.ts'

/** PDF/UA-1 is what people read; PDF/A-2a is what an archive keeps. The typesetter writes one of them at a time. */
export type PdfSoort = 'ua-1' | 'a-2a'

const logobestand = 'logo'
const here = (name: string) => new URL(name, import.meta.url)
const template = () => readFileSync(here('./stuk.typ'), 'utf8')
const fonts = () =>
  readdirSync(here('./fonts'))
    .filter(name => name.endsWith('.ttf'))
    .map(name => readFileSync(here(`./fonts/${name}`)))

interface PdfVorm {
  readonly soort?: PdfSoort
  /** The day it is made, `2026-11-23`. */
  readonly op: string
}

/** So often signs are sought that no letter has; the typesetter names those of a paper at once. */
const meestePogingen = 4

/** A paper as tagged PDF with bookmarks and embedded fonts. A sign that no letter has stands there as □. */
export function pdfVan(stuk: Stuk, huisstijl: Huisstijl, { soort = 'ua-1', op }: PdfVorm): Uint8Array {
  const data = { ...alsGegevens(stuk, huisstijl), op: op.split('-').map(Number) }
  let schoon = opPapier
  for (let poging = 1; ; poging += 1) {
    try {
      return gezet(metWoorden(data, schoon), huisstijl, soort)
    } catch (thrown) {
      const tekens = onzetbaar(thrown)
      if (tekens.size === 0 || poging === meestePogingen) throw thrown
      const eerder = schoon
      schoon = tekst => zonderOnzetbaar(eerder(tekst), tekens)
    }
  }
}

/** As JSON, with other words. */
const metWoorden = (data: object, anders: (tekst: string) => string): string =>
  JSON.stringify(data, (_, waarde: unknown) => (typeof waarde === 'string' ? anders(waarde) : waarde))

function gezet(stuk: string, { logo }: Huisstijl, soort: PdfSoort): Uint8Array {
  const compiler = NodeCompiler.create({
    workspace: fileURLToPath(here('.')),
    fontArgs: [{ fontBlobs: fonts() }],
    inputs: { stuk },
  })
  // As a file that is in memory only: written out as numbers it would take longer to read than the paper to set.
  if (logo) compiler.mapShadow(fileURLToPath(here(`./${logobestand}`)), Buffer.from(logo.bytes))
  const compiled = compiler.compile({ mainFileContent: template() })
  const { result } = compiled
  if (!result)
    throw new Error(`The paper could not be set: ${diagnosticsOf(compiler, compiled.takeDiagnostics())}`)
  const pdf = compiler.pdf(result, { pdfStandard: soort })
  compiler.evictCache(0)
  return pdf
}

const diagnosticsOf = (compiler: NodeCompiler, fault: NodeError | null): string =>
  fault ? JSON.stringify(compiler.fetchDiagnostics(fault)) : 'no diagnostics'

function alsGegevens(stuk: Stuk, { kleur, letter, logo }: Huisstijl) {
  const ids = new Set(koppenIn(stuk.delen).map(({ id }) => `#${id}`))
  const nrs = new Map((stuk.opmerkingen ?? []).map(({ id }, index) => [id, index + 1]))
  const opPapier = (run: Run) => {
    const { link, plek: _, opmerkingen, ...rest } = run
    const hasLink = link !== undefined && (!link.startsWith('#') || ids.has(link))
    return {
      ...rest,
      ...(hasLink && { link }),
      ...(opmerkingen && { nrs: opmerkingen.map(id => nrs.get(id)) }),
    }
  }
  return {
    ...stuk,
    delen: metHeleRijen(runsAnders([...stuk.delen, ...opmerkingenBlokken(stuk)], opPapier)),
    huisstijl: { kleur, letter },
    ...(logo && { logo: { ...logomaat(logo), soort: soorten[logo.soort], alt: logo.alt } }),
    inhoud: inhoudsdiepte(stuk),
  }
}

/** The letters that a cell may have of which the row stays on one page: half of one, in the narrowest column. */
const meesteLetters = 500
/** As many letters as a line that is ended takes. */
const perRegel = 25

/** Says of each table whether its rows can stay whole: one that is higher than a page would run off it. */
const metHeleRijen = (blokken: readonly Blok[]): readonly Blok[] =>
  blokken.map(blok => {
    if (blok.soort !== 'tabel') return metBlokken(blok, metHeleRijen)
    const maat = (cel: Cel) => tekstVan(cel).length + perRegel * (tekstVan(cel).split('\n').length - 1)
    return { ...blok, heel: blok.rijen.flat().every(cel => maat(cel) <= meesteLetters) }
  })

/** What the typesetter calls them. */
const soorten = { png: 'png', jpeg: 'jpg' } as const

/** PDF has no place for a conversation that every reader shows, so what was said stands at the end, by number. */
function opmerkingenBlokken({ opmerkingen = [] }: Stuk): readonly Blok[] {
  if (opmerkingen.length === 0) return []
  const items = opmerkingen.map(({ door, op, tekst }): readonly Blok[] => [
    { soort: 'alinea', runs: [{ tekst: `${door}, ${op}: `, vet: true }, { tekst }] },
  ])
  return [
    { soort: 'kop', niveau: 1, id: 'opmerkingen', runs: [{ tekst: 'Opmerkingen' }] },
    { soort: 'lijst', geordend: true, items },
  ]
}
