import { useState } from 'react'
import type { Blok } from '../../shared/inlezen/blok.ts'
import { type Doel, doelVan } from '../../shared/inlezen/doel.ts'
import type { Ontwerp } from '../../shared/inlezen/ontwerp.ts'
import { type Hoofdsoort, hoofdsoorten } from '../../shared/inlezen/plekken.ts'
import { BlokRij } from './BlokRij.tsx'
import type { Document } from './useInlezen.ts'

interface BlokkenProps {
  readonly document: Document
  readonly ontwerp: Ontwerp
  readonly wijzig: (blokId: string, doel: Doel) => void
}

/** Headings, labels and tables one by one; plain text in between is folded, as it goes where its heading goes. */
export function Blokken({ document, ontwerp, wijzig }: BlokkenProps) {
  const { gelezen, toewijzing } = document
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const soorten = soortPerBlok(gelezen.blokken, ontwerp)
  const rij = (blok: Blok) => (
    <BlokRij
      key={blok.id}
      {...{ blok, wijzig }}
      doel={doelVan(toewijzing, blok.id)}
      soort={soorten.get(blok.id) ?? null}
    />
  )
  const isPlat = (blok: Blok) => (blok.soort === 'alinea' || blok.soort === 'lijst') && !toewijzing[blok.id]
  return (
    <ol className="inlezen__blokken" aria-label="Wat er van het document wordt">
      {inGroepen(gelezen.blokken, isPlat).map(groep => {
        const [eerste] = groep
        if (!eerste) return null
        if (!isPlat(eerste)) return rij(eerste)
        if (open.has(eerste.id)) return groep.map(rij)
        const toon = () => setOpen(nu => new Set([...nu, eerste.id]))
        return <Gevouwen key={eerste.id} groep={groep} onToon={toon} />
      })}
    </ol>
  )
}

function Gevouwen({ groep, onToon }: { groep: readonly Blok[]; onToon: () => void }) {
  const alineas = groep.filter(({ soort }) => soort === 'alinea').length
  const lijsten = groep.length - alineas
  const wat = [
    alineas > 0 && `${alineas} ${alineas === 1 ? 'alinea' : 'alinea’s'}`,
    lijsten > 0 && `${lijsten} ${lijsten === 1 ? 'lijst' : 'lijsten'}`,
  ].filter(Boolean)
  return (
    <li className="inlezen__gevouwen">
      <span>{wat.join(' en ')} tekst</span>
      <button type="button" className="button button--quiet button--small" onClick={onToon}>
        Toon
      </button>
    </li>
  )
}

function inGroepen(blokken: readonly Blok[], isPlat: (blok: Blok) => boolean): Blok[][] {
  const groepen: Blok[][] = []
  for (const blok of blokken) {
    const laatste = groepen.at(-1)
    if (laatste?.[0] && isPlat(laatste[0]) && isPlat(blok)) laatste.push(blok)
    else groepen.push([blok])
  }
  return groepen
}

/** The kind of item that each block is in: that of the block before it. */
function soortPerBlok(
  blokken: readonly Blok[],
  { concepten, bij }: Ontwerp,
): ReadonlyMap<string, Hoofdsoort> {
  const soortVan = new Map(concepten.map(({ soort, json }) => [String(json.id), soort]))
  const soorten = new Map<string, Hoofdsoort>()
  let vorige: string | undefined
  for (const { id } of blokken) {
    const soort = hoofdsoorten.find(een => een === vorige)
    if (soort) soorten.set(id, soort)
    vorige = soortVan.get(bij.get(id) ?? '')
  }
  return soorten
}
