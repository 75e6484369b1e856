import { memo, type ReactNode } from 'react'
import { wat } from '../../shared/versie/inWoorden.ts'
import { isTerugTeZetten } from '../../shared/versie/terugTeZetten.ts'
import type { Veldverschil } from '../../shared/versie/veldverschil.ts'
import type { Onderdeelverschil } from '../../shared/versie/vergelijk.ts'
import { Icon } from '../ui/Icon.tsx'
import { Woorddelen } from './Woorddelen.tsx'

/** The address that brings back an item, or one field of it; null where that cannot be. */
export type Terug = (elementId: string, veld?: string) => string

interface OnderdeelblokProps {
  readonly onderdeel: Onderdeelverschil
  readonly terug: Terug | null
}

const soortWoord = { nieuw: 'Nieuw', vervallen: 'Vervallen', gewijzigd: 'Gewijzigd' } as const

/** What became of one item: its fields, and the rows in it. */
export const Onderdeelblok = memo(function Onderdeelblok({ onderdeel, terug }: OnderdeelblokProps) {
  const { elementId, code, label, titel, soort, verplaatst, rijen } = onderdeel
  const kan = isTerugTeZetten(onderdeel.kind) ? terug : null
  const naam = `${code || label} ${titel}`
  return (
    <article className="verschil" data-soort={soort} aria-label={naam}>
      <header className="verschil__kop">
        <h3 className="verschil__titel">
          <span className="verschil__code">{code || label}</span> {titel}
        </h3>
        <span className="verschil__soort" data-soort={soort}>
          {soortWoord[soort]}
        </span>
        {verplaatst && (
          <span className="verschil__soort">
            Verplaatst: {verplaatst.van} → {verplaatst.naar}
          </span>
        )}
        {kan && onderdeel.kind !== 'plan' && (
          <Terugzetlink href={kan(elementId)} naam={naam}>
            {soort === 'nieuw' ? 'Haal weg' : 'Zet terug'}
          </Terugzetlink>
        )}
      </header>
      <Velden onderdeel={onderdeel} terug={soort === 'gewijzigd' ? kan : null} />
      {rijen.map(rij => (
        <section key={rij.elementId} className="verschil__rij" aria-label={`${rij.label} ${rij.titel}`}>
          <h4 className="verschil__rijtitel">
            <span className="verschil__code">{rij.label}</span> {rij.titel}
            <span className="verschil__soort" data-soort={rij.soort}>
              {rij.verplaatst && rij.velden.length === 0 ? 'Andere volgorde' : soortWoord[rij.soort]}
            </span>
          </h4>
          <Velden onderdeel={rij} terug={soort === 'gewijzigd' && rij.soort === 'gewijzigd' ? kan : null} />
        </section>
      ))}
    </article>
  )
})

function Velden({ onderdeel, terug }: OnderdeelblokProps) {
  const { elementId, velden } = onderdeel
  if (velden.length === 0) return null
  return (
    <dl className="verschil__velden">
      {velden.map(veld => (
        <div key={veld.veld} className="verschil__veld">
          <dt>
            {veld.label}
            {terug && (
              <Terugzetlink href={terug(elementId, veld.veld)} naam={veld.label}>
                Zet terug
              </Terugzetlink>
            )}
          </dt>
          <dd>
            <Veldinhoud veld={veld} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Veldinhoud({ veld }: { veld: Veldverschil }) {
  if (veld.soort === 'tekst')
    return veld.voor === veld.na ? (
      <p>Alleen de opmaak is anders.</p>
    ) : (
      <Woorddelen voor={veld.voor} na={veld.na} />
    )
  if (veld.soort === 'verzameling')
    return veld.erbij.length + veld.eraf.length === 0 ? (
      <p>Alleen de volgorde is anders.</p>
    ) : (
      <p>
        <Woordenrij soort="weg" woorden={veld.eraf} /> <Woordenrij soort="erbij" woorden={veld.erbij} />
      </p>
    )
  const { voor, na, eenheid } = veld
  return (
    <p>
      <span className="visually-hidden">{wat(veld)}</span>
      <span aria-hidden="true">
        {voor ? <del>{voor}</del> : <em>leeg</em>} → {na ? <ins>{na}</ins> : <em>leeg</em>} {eenheid}
      </span>
    </p>
  )
}

function Woordenrij({ soort, woorden }: { soort: 'weg' | 'erbij'; woorden: readonly string[] }) {
  if (woorden.length === 0) return null
  const tekst = woorden.join(', ')
  return (
    <>
      <span className="verschil__wat">{soort === 'weg' ? 'Eraf: ' : 'Erbij: '}</span>
      {soort === 'weg' ? <del>{tekst}</del> : <ins>{tekst}</ins>}
    </>
  )
}

interface TerugzetlinkProps {
  readonly href: string
  readonly naam: string
  readonly children: ReactNode
}

const Terugzetlink = ({ href, naam, children }: TerugzetlinkProps) => (
  <a className="verschil__terug" href={href}>
    <Icon name="undo" size={16} />
    {children}
    <span className="visually-hidden"> {naam}</span>
  </a>
)
