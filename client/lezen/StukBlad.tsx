import { Fragment, memo, type ReactNode } from 'react'
import type { Blok, Gegeven, Kop, Run, Stuk, Tabel } from '../../shared/stukken/stuk.ts'
import { inSecties, type Sectie } from './secties.ts'
import '../styles/stuk.css'

interface StukBladProps {
  readonly stuk: Stuk
  /** With a list of its koppen, to go to them. */
  readonly inhoud?: boolean
  /** The level of its title on the page: 1, or 2 where the page has a title of its own. */
  readonly niveau?: 1 | 2
}

/** A paper to read: one calm sheet, the same words in the same order as in every format. */
export const StukBlad = memo(function StukBlad({ stuk, inhoud = false, niveau = 1 }: StukBladProps) {
  const secties = inSecties(stuk.delen)
  const Titel = `h${niveau}` as const
  return (
    <article className="stuk" lang={stuk.taal}>
      <header className="stuk__omslag">
        <p className="stuk__ondertitel">{stuk.ondertitel}</p>
        <Titel className="stuk__titel">{stuk.titel}</Titel>
        {stuk.kenmerken.length > 0 && <GegevensLijst rijen={stuk.kenmerken} niveau={niveau} />}
      </header>
      {inhoud && <Inhoud secties={secties} />}
      {secties.map(({ id, blokken }) => (
        <section key={id} className="stuk__sectie">
          <Blokken blokken={blokken} niveau={niveau} />
        </section>
      ))}
    </article>
  )
})

function Inhoud({ secties }: { secties: readonly Sectie[] }) {
  const koppen = secties.flatMap(({ kop }) => (kop && kop.niveau <= 2 ? [kop] : []))
  if (koppen.length < 2) return null
  return (
    <nav className="stuk__inhoud" aria-label="Inhoud">
      <ul>
        {koppen.map(kop => (
          <li key={kop.id} data-niveau={kop.niveau}>
            <a href={`#${encodeURIComponent(kop.id)}`}>
              {kop.nummer && <span className="stuk__nummer">{kop.nummer}</span>}
              {kop.runs.map(({ tekst }) => tekst).join('')}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface BlokkenProps {
  readonly blokken: readonly Blok[]
  readonly niveau: 1 | 2
}

const Blokken = ({ blokken, niveau }: BlokkenProps) =>
  blokken.map((blok, index) => <EenBlok key={keyOf(blok, index)} blok={blok} niveau={niveau} />)

const keyOf = (blok: Blok, index: number): string => (blok.soort === 'kop' ? blok.id : String(index))

function EenBlok({ blok, niveau }: { blok: Blok; niveau: 1 | 2 }): ReactNode {
  switch (blok.soort) {
    case 'kop':
      return <KopRegel kop={blok} niveau={niveau} />
    case 'alinea':
      return blok.stijl === 'citaat' ? (
        <blockquote>
          <p>
            <Runs runs={blok.runs} />
          </p>
        </blockquote>
      ) : (
        <p>
          <Runs runs={blok.runs} />
        </p>
      )
    case 'lijst': {
      const Soort = blok.geordend ? 'ol' : 'ul'
      return (
        <Soort start={blok.geordend ? blok.begin : undefined}>
          {blok.items.map((item, index) => (
            <li key={String(index)}>
              <Blokken blokken={item} niveau={niveau} />
            </li>
          ))}
        </Soort>
      )
    }
    case 'gegevens':
      return <GegevensLijst rijen={blok.rijen} niveau={niveau} />
    case 'tabel':
      return <TabelBlok tabel={blok} />
    case 'kader':
      return (
        <div role="note" className="stuk__kader" data-toon={blok.toon} aria-label={blok.titel}>
          <p className="stuk__kadertitel">{blok.titel}</p>
          <Blokken blokken={blok.blokken} niveau={niveau} />
        </div>
      )
    case 'pagina-einde':
      return <hr className="stuk__pagina-einde" />
  }
}

function KopRegel({ kop, niveau }: { kop: Kop; niveau: 1 | 2 }) {
  const Soort = `h${Math.min(6, kop.niveau + niveau)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  return (
    <Soort id={kop.id} className="stuk__kop" data-niveau={kop.niveau} tabIndex={-1}>
      {kop.nummer && <span className="stuk__nummer">{kop.nummer} </span>}
      <Runs runs={kop.runs} />
    </Soort>
  )
}

const GegevensLijst = ({ rijen, niveau }: { rijen: readonly Gegeven[]; niveau: 1 | 2 }) => (
  <dl className="stuk__gegevens">
    {rijen.map(({ label, blokken }, index) => (
      <div key={`${label}-${String(index)}`}>
        <dt>{label}</dt>
        <dd>
          <Blokken blokken={blokken} niveau={niveau} />
        </dd>
      </div>
    ))}
  </dl>
)

function TabelBlok({ tabel: { bijschrift, kolommen, rijen } }: { tabel: Tabel }) {
  const heel = kolommen.reduce((som, { breedte }) => som + breedte, 0)
  return (
    <table className="stuk__tabel">
      {bijschrift && <caption>{bijschrift}</caption>}
      <colgroup>
        {kolommen.map(({ kop, breedte }) => (
          <col key={kop} style={{ width: `${Math.round((100 * breedte) / heel)}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {kolommen.map(({ kop, rechts }) => (
            <th key={kop} scope="col" data-rechts={rechts}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij, index) => (
          <tr key={String(index)}>
            {rij.map((cel, plaats) => {
              const Soort = plaats === 0 ? 'th' : 'td'
              const kolom = kolommen[plaats]
              return (
                <Soort
                  key={kolom?.kop}
                  scope={plaats === 0 ? 'row' : undefined}
                  data-kop={kolom?.kop}
                  data-rechts={kolom?.rechts}
                >
                  <Runs runs={cel} />
                </Soort>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  runs.map((run, index) => <EenRun key={String(index)} run={run} />)

function EenRun({ run }: { run: Run }): ReactNode {
  const [eerste = '', ...anders] = run.tekst.split('\n')
  let inhoud: ReactNode = (
    <>
      {eerste}
      {anders.map((regel, index) => (
        <Fragment key={String(index)}>
          <br />
          {regel}
        </Fragment>
      ))}
    </>
  )
  if (run.onderstreept) inhoud = <u>{inhoud}</u>
  if (run.doorgehaald) inhoud = <s>{inhoud}</s>
  if (run.cursief) inhoud = <em>{inhoud}</em>
  if (run.vet) inhoud = <strong>{inhoud}</strong>
  if (run.link) inhoud = <a href={hrefOf(run.link)}>{inhoud}</a>
  if (run.toegevoegd) inhoud = <ins>{inhoud}</ins>
  if (run.verwijderd) inhoud = <del>{inhoud}</del>
  return inhoud
}

const hrefOf = (link: string): string =>
  link.startsWith('#') ? `#${encodeURIComponent(link.slice(1))}` : link
