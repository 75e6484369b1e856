import { memo } from 'react'
import type { Blok } from '../../shared/inlezen/blok.ts'
import type { Doel } from '../../shared/inlezen/doel.ts'
import { platVanBlok } from '../../shared/inlezen/ontwerp.ts'
import type { Hoofdsoort } from '../../shared/inlezen/plekken.ts'
import { DoelKeuze } from './DoelKeuze.tsx'
import { doelMet, keuzesVoor, waardeVan } from './keuzes.ts'
import { TabelKolommen } from './TabelKolommen.tsx'

interface BlokRijProps {
  readonly blok: Blok
  readonly doel: Doel
  /** The kind of item it is in. */
  readonly soort: Hoofdsoort | null
  readonly wijzig: (blokId: string, doel: Doel) => void
}

/** One block of the document: what it says, and beside it what becomes of it. */
export const BlokRij = memo(function BlokRij({ blok, doel, soort, wijzig }: BlokRijProps) {
  const tekst = kort(platVanBlok(blok))
  return (
    <li
      className={`inlezen__blok inlezen__blok--${blok.soort}`}
      data-niveau={blok.soort === 'kop' ? blok.niveau : undefined}
    >
      <div className="inlezen__rij">
        <span className="inlezen__tekst">
          {blok.soort === 'tabel' && (
            <span className="inlezen__soort">
              Tabel van {blok.rijen.length} rijen en {blok.rijen[0]?.length ?? 0} kolommen
            </span>
          )}
          {tekst}
        </span>
        <DoelKeuze
          label={`Wat wordt “${kort(tekst, 40)}”?`}
          keuzes={keuzesVoor(blok, soort)}
          waarde={waardeVan(doel)}
          onKies={waarde => wijzig(blok.id, doelMet(waarde, blok))}
        />
      </div>
      {blok.soort === 'tabel' && (doel.soort === 'rijen' || doel.soort === 'kaart') && (
        <TabelKolommen tabel={blok} doel={doel} onWijzig={nieuw => wijzig(blok.id, nieuw)} />
      )}
    </li>
  )
})

const kort = (tekst: string, lengte = 160): string =>
  tekst.length > lengte ? `${tekst.slice(0, lengte).trimEnd()}…` : tekst
