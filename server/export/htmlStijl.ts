import type { Huisstijl } from '../../shared/huisstijl/huisstijl.ts'

/** The looks of a paper as a page, on a screen of any width and printed. */
export const stijl = ({ kleur, letter }: Huisstijl): string => `
:root { --accent: ${kleur}; --zacht: #52606d; --lijn: #dde3ea }
body { margin: 0; color: #1b2430; background: #fff; font: 1.0625rem/1.55 ${letter === 'Source Serif 4' ? 'Georgia, serif' : 'system-ui, "Segoe UI", Arial, sans-serif'} }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: break-word }
header { border-bottom: 3px solid var(--accent); margin-bottom: 1.5rem; padding-bottom: 1rem }
.logo { display: block; max-width: 100%; height: auto; margin-bottom: 1.5rem }
.ondertitel, dt, .nummer { color: var(--zacht) }
h1, h2, h3, h4, h5 { font-family: Georgia, serif; line-height: 1.25; margin: 1.5em 0 .5em }
h1 { font-size: 2rem; margin-top: 0 } h2 { font-size: 1.6rem; margin-top: 2em } h3 { font-size: 1.25rem } h2, h3, h2 .nummer, h3 .nummer, thead th { color: var(--accent) } h4, h5 { font-size: 1.0625rem }
a { color: var(--accent) } .kader a { color: inherit }
nav ul { list-style: none; padding: 0 } nav .niveau-2 { padding-left: 1.5rem } nav .niveau-3 { padding-left: 3rem }
nav a { display: inline-block; min-height: 24px; text-decoration: none }
p { margin: 0 0 .7em } blockquote { border-left: 3px solid var(--lijn); margin: 0 0 .7em; padding-left: 1rem }
dl { margin: 0 0 1em } dl > div { display: grid; grid-template-columns: minmax(9rem, 13rem) 1fr; gap: 0 1rem } dd { margin: 0; min-width: 0 }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: .7em 0 1.5em; font-size: .9375rem }
caption { text-align: left; font-weight: 600; padding-bottom: .4em }
th, td { text-align: left; vertical-align: top; padding: .35em .5em .35em 0; border-bottom: 1px solid var(--lijn); font-weight: 400 }
thead th { border-bottom: 2px solid var(--accent); font-weight: 600 }
.rechts { text-align: right; padding-right: 1rem }
.kader { border-left: 4px solid var(--accent); background: #f4f6f8; padding: .7em 1em; margin: 0 0 1em } .kader.melding { border-color: #8f5a00 }
ins { color: #14532d } del { color: #8a1c14 } .noot { font-size: .8125rem }
@media (max-width: 599px) { dl > div { grid-template-columns: 1fr } }
@media print { main { max-width: none; padding: 0 } body { font-size: 10.5pt } h2, h3, h4, h5, caption { break-after: avoid } tr, .kader { break-inside: avoid } .pagina-einde { break-after: page } }
`
