import type { Brief } from './mail.ts'

/** A paragraph of several lines, with an address under it. */
export interface Stuk {
  readonly regels: readonly string[]
  readonly link: { readonly label: string; readonly url: string }
}
/** What a letter says, without how it looks. */
export interface Inhoud {
  readonly onderwerp: string
  /** Each one paragraph. */
  readonly alineas: readonly (string | Stuk)[]
  /** The one thing to do; in plain words its address stands on a line of its own. */
  readonly knop?: { readonly label: string; readonly url: string }
  /** Smaller, at the end: why somebody gets this letter, what to do when it is not meant. */
  readonly slot?: readonly (string | Stuk)[]
}

/** The words and the simple HTML of a letter. Everything in it is text: nothing of a name or a title becomes HTML. */
export function brief({
  onderwerp,
  alineas,
  knop,
  slot = [],
}: Inhoud): Pick<Brief, 'onderwerp' | 'tekst' | 'html'> {
  const tekst = [
    ...alineas.map(wordsOf),
    ...(knop ? [`${knop.label}:\n${knop.url}`] : []),
    ...slot.map(wordsOf),
    '--\nRegiotafel',
  ].join('\n\n')
  return { onderwerp: oneLine(onderwerp), tekst: `${tekst}\n`, html: page([...htmlOf(alineas, knop, slot)]) }
}

function wordsOf(deel: string | Stuk): string {
  if (typeof deel === 'string') return deel
  const { regels, link } = deel
  return [...regels, `${link.label}: ${link.url}`].join('\n')
}

function linesOf(deel: string | Stuk): string {
  if (typeof deel === 'string') return escaped(deel)
  const { regels, link } = deel
  const address = `<a href="${escaped(link.url)}" style="color:#154273">${escaped(link.label)}</a>`
  return [...regels.flatMap(regel => regel.split('\n')).map(escaped), address].join('<br>')
}

function* htmlOf(alineas: Inhoud['alineas'], knop: Inhoud['knop'], slot: NonNullable<Inhoud['slot']>) {
  for (const alinea of alineas) yield `<p style="margin:0 0 16px">${linesOf(alinea)}</p>`
  if (knop) {
    const style =
      'display:inline-block;padding:10px 18px;border-radius:7px;background:#154273;color:#ffffff;font-weight:600;text-decoration:none'
    yield `<p style="margin:0 0 16px"><a href="${escaped(knop.url)}" style="${style}">${escaped(knop.label)}</a></p>`
    yield `<p style="margin:0 0 16px;font-size:14px;color:#52606d">Werkt de knop niet? Open dan dit adres:<br>${escaped(knop.url)}</p>`
  }
  for (const alinea of slot)
    yield `<p style="margin:0 0 12px;font-size:14px;color:#52606d">${linesOf(alinea)}</p>`
}

const page = (parts: readonly string[]): string =>
  [
    '<!doctype html>',
    '<html lang="nl">',
    '<head><meta charset="utf-8"><title>Regiotafel</title></head>',
    '<body style="margin:0;padding:24px;background:#f4f6f8">',
    '<div style="max-width:560px;margin:0 auto;padding:24px;border:1px solid #dde3ea;border-radius:10px;background:#ffffff;color:#1b2430;font:16px/1.5 sans-serif">',
    ...parts,
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => entities[sign] ?? sign)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
