import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

/** The words of a file as a reader of it has them, spaces as one. */
export type Lezer = (bytes: Uint8Array | string) => string

export const papierLezers = {
  html: bytes => woordenIn(String(bytes).replace(/^[\s\S]*<body>/, '')),
  docx: bytes => woordenIn(deelVan(bytes, 'word/document.xml')),
  odt: bytes => woordenIn(deelVan(bytes, 'content.xml')),
  pdf: bytes => woordenVanPdf(bytes as Uint8Array),
} as const satisfies Readonly<Record<string, Lezer>>

export const deelVan = (bytes: Uint8Array | string, naam: string): string => {
  const deel = unzipSync(bytes as Uint8Array)[naam]
  if (!deel) throw new Error(`The file has no ${naam}.`)
  return strFromU8(deel)
}

const entiteiten: Readonly<Record<string, string>> = {
  ...{ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' },
}

/** Paragraphs, cells and ends of line apart; the runs of a paragraph together. */
const woordenIn = (xml: string): string =>
  xml
    .replace(
      /<\/(w:p|text:p|text:h|p|h\d|li|dt|dd|th|td|caption)>|<(w:br|w:tab|text:line-break|text:tab|text:s|br)\b[^>]*>/g,
      ' ',
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z]+;/g, naam => entiteiten[naam] ?? naam)
    .replace(/\s+/g, ' ')

/** The words of a PDF in the order in which they were set, by `pdftotext` of poppler; without the foot of each page. */
const woordenVanPdf = (bytes: Uint8Array): string =>
  metBestand(bytes, path =>
    roep('pdftotext', '-raw', path, '-')
      .replace(/\n?[^\n]*\d+ van \d+\s*\f/g, ' ')
      .replace(/\s+/g, ' '),
  )

/** What the tags of a PDF say, in their order: what a screen reader reads. Takes long for a long one. */
export const pdfStructuur = (bytes: Uint8Array): string =>
  metBestand(bytes, path =>
    roep('pdfinfo', '-struct-text', path)
      .split('\n')
      .flatMap(regel => /^\s*"(.*)"$/.exec(regel)?.[1] ?? [])
      .join(' ')
      .replace(/\s+/g, ' '),
  )

/** The kinds of tags in a PDF, in their order. */
export const pdfVormen = (bytes: Uint8Array): readonly string[] =>
  metBestand(bytes, path =>
    roep('pdfinfo', '-struct', path)
      .split('\n')
      .flatMap(regel => /^\s*([A-Z]\w*)(?: \(\w+\))?:?$/.exec(regel)?.[1] ?? []),
  )

/** The images in a PDF: on which page, and how wide in pixels. Masks of what is see-through are left out. */
export const pdfBeelden = (bytes: Uint8Array): readonly { page: number; width: number }[] =>
  metBestand(bytes, path =>
    roep('pdfimages', '-list', path)
      .split('\n')
      .map(regel => regel.trim().split(/\s+/))
      .filter(([, , soort]) => soort === 'image')
      .map(([page, , , width]) => ({ page: Number(page), width: Number(width) })),
  )

export const pdfFeiten = (bytes: Uint8Array): string => metBestand(bytes, path => roep('pdfinfo', path))
export const pdfLetters = (bytes: Uint8Array): string => metBestand(bytes, path => roep('pdffonts', path))

/** What the bookmarks of a PDF say, in their order. */
export const pdfBladwijzers = (bytes: Uint8Array): readonly string[] =>
  metBestand(bytes, path =>
    [...roep('pdftohtml', '-xml', '-i', '-stdout', path).matchAll(/<item page="\d+">(.*?)<\/item>/g)].map(
      ([, tekst = '']) => woordenIn(tekst),
    ),
  )

function metBestand<T>(bytes: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'regiotafel-papier-'))
  try {
    const path = join(folder, 'stuk.pdf')
    writeFileSync(path, bytes)
    return use(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function roep(program: string, ...args: readonly string[]): string {
  const { status, stdout, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (error) throw new Error(`${program} is missing: run "node tests/kit/machine.mjs" first.`)
  if (status !== 0) throw new Error(`${program} ended with ${status}.`)
  return stdout
}
