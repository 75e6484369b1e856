import type { Huisstijl } from '../../shared/huisstijl/huisstijl.ts'
import { logomaat, puntenPerCm } from '../../shared/huisstijl/logo.ts'
import type { Blok, Cel, Gegeven, Kop, Run, Stuk, Tabel } from '../../shared/stukken/stuk.ts'
import { inhoudsdiepte, koppenIn } from './blokken.ts'
import { stijl } from './htmlStijl.ts'

/** A paper as one page that needs nothing else: no script, no other file, readable without its looks. */
export function htmlVan(stuk: Stuk, huisstijl: Huisstijl): string {
  const { titel, ondertitel, kenmerken, delen } = stuk
  return `<!doctype html>
<html lang="${stuk.taal}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${veilig(titel)}</title>
<style>${stijl(huisstijl)}</style>
</head>
<body>
<main>
<header>
${logo(huisstijl)}<p class="ondertitel">${veilig(ondertitel)}</p>
<h1>${veilig(titel)}</h1>
${kenmerken.length > 0 ? gegevens(kenmerken) : ''}</header>
${inhoud(stuk)}${blokken(delen)}${opmerkingen(stuk)}</main>
</body>
</html>
`
}

const veilig = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function logo({ logo: beeld }: Huisstijl): string {
  if (!beeld) return ''
  const bytes = Buffer.from(beeld.bytes).toString('base64')
  const [breed, hoog] = Object.values(logomaat(beeld)).map(cm => Math.round(cm * puntenPerCm))
  return `<img class="logo" width="${breed}" height="${hoog}" alt="${veilig(beeld.alt)}" src="data:image/${beeld.soort};base64,${bytes}">\n`
}

function inhoud(stuk: Stuk): string {
  const diepte = inhoudsdiepte(stuk)
  const regels = koppenIn(stuk.delen)
    .filter(({ niveau }) => niveau <= diepte)
    .map(
      kop =>
        `<li class="niveau-${kop.niveau}"><a href="#${encodeURIComponent(kop.id)}">${kopTekst(kop, false)}</a></li>`,
    )
  return regels.length === 0 ? '' : `<nav aria-label="Inhoud">\n<ul>\n${regels.join('\n')}\n</ul>\n</nav>\n`
}

const kopTekst = ({ nummer, runs }: Kop, metOpmaak: boolean): string =>
  `${nummer ? `<span class="nummer">${veilig(nummer)}</span> ` : ''}${
    metOpmaak ? alleRuns(runs) : veilig(runs.map(({ tekst }) => tekst).join(''))
  }`

const blokken = (alle: readonly Blok[]): string => alle.map(blokHtml).join('')

function blokHtml(blok: Blok): string {
  switch (blok.soort) {
    case 'kop': {
      const soort = `h${blok.niveau + 1}`
      return `<${soort} id="${veilig(blok.id)}">${kopTekst(blok, true)}</${soort}>\n`
    }
    case 'alinea': {
      const alinea = `<p>${alleRuns(blok.runs)}</p>\n`
      return blok.stijl === 'citaat' ? `<blockquote>${alinea}</blockquote>\n` : alinea
    }
    case 'lijst': {
      const items = blok.items.map(item => `<li>${blokken(item)}</li>\n`).join('')
      if (!blok.geordend) return `<ul>\n${items}</ul>\n`
      return `<ol${blok.begin === undefined ? '' : ` start="${blok.begin}"`}>\n${items}</ol>\n`
    }
    case 'gegevens':
      return gegevens(blok.rijen)
    case 'tabel':
      return tabel(blok)
    case 'kader':
      return `<aside class="kader ${blok.toon}"><p><strong>${veilig(blok.titel)}</strong></p>\n${blokken(blok.blokken)}</aside>\n`
    case 'pagina-einde':
      return '<div class="pagina-einde"></div>\n'
  }
}

const gegevens = (rijen: readonly Gegeven[]): string =>
  `<dl>\n${rijen
    .map(rij => `<div><dt>${veilig(rij.label)}</dt><dd>${blokken(rij.blokken)}</dd></div>\n`)
    .join('')}</dl>\n`

function tabel({ bijschrift, kolommen, rijen }: Tabel): string {
  const heel = kolommen.reduce((som, { breedte }) => som + breedte, 0)
  const rechts = (plaats: number) => (kolommen[plaats]?.rechts ? ' class="rechts"' : '')
  const cel = (een: Cel, plaats: number) =>
    plaats === 0
      ? `<th scope="row"${rechts(plaats)}>${alleRuns(een)}</th>`
      : `<td${rechts(plaats)}>${alleRuns(een)}</td>`
  const breed = kolommen.map(({ breedte }) => `<col style="width:${Math.round((100 * breedte) / heel)}%">`)
  const koppen = kolommen.map(({ kop }, plaats) => `<th scope="col"${rechts(plaats)}>${veilig(kop)}</th>`)
  const regels = rijen.map(rij => `<tr>${rij.map(cel).join('')}</tr>\n`)
  return `<table>
${bijschrift ? `<caption>${veilig(bijschrift)}</caption>\n` : ''}<colgroup>${breed.join('')}</colgroup>
<thead><tr>${koppen.join('')}</tr></thead>
<tbody>
${regels.join('')}</tbody>
</table>
`
}

const alleRuns = (runs: readonly Run[]): string => runs.map(runHtml).join('')

function runHtml(run: Run): string {
  let html = veilig(run.tekst).replaceAll('\n', '<br>')
  if (run.onderstreept) html = `<u>${html}</u>`
  if (run.doorgehaald) html = `<s>${html}</s>`
  if (run.cursief) html = `<em>${html}</em>`
  if (run.vet) html = `<strong>${html}</strong>`
  if (run.link) html = `<a href="${veilig(hrefVan(run.link))}">${html}</a>`
  if (run.toegevoegd) html = `<ins>${html}</ins>`
  if (run.verwijderd) html = `<del>${html}</del>`
  const bij = (run.opmerkingen ?? []).map(
    id => `<a class="noot" href="#opmerking-${veilig(id)}">[opmerking]</a>`,
  )
  return html + bij.join('')
}

const hrefVan = (link: string): string =>
  link.startsWith('#') ? `#${encodeURIComponent(link.slice(1))}` : link

function opmerkingen({ opmerkingen: alle = [] }: Stuk): string {
  if (alle.length === 0) return ''
  const items = alle.map(
    ({ id, door, op, tekst }) =>
      `<li id="opmerking-${veilig(id)}"><strong>${veilig(door)}, ${veilig(op)}</strong>: ${veilig(tekst).replaceAll('\n', '<br>')}</li>\n`,
  )
  return `<h2>Opmerkingen</h2>\n<ol>\n${items.join('')}</ol>\n`
}
