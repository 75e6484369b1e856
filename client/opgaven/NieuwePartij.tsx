import type { Betrokkene } from '../../shared/plan/afspraak.ts'
import { newId } from '../../shared/plan/newId.ts'
import { optiesVoor } from '../fields/doelen.ts'
import { Uitklap } from '../fields/Uitklap.tsx'
import { useUitklap } from '../fields/useUitklap.ts'
import { Zoeklijst } from '../fields/Zoeklijst.tsx'
import { usePlan } from '../plan/PlanContext.tsx'
import { announce } from '../ui/announce.ts'
import { Icon } from '../ui/Icon.tsx'
import { voegPartijToe } from './nieuw.ts'

interface NieuwePartijProps {
  readonly afspraakId: string
  readonly partijen: readonly Betrokkene[]
  /** The sign alone, beside the label. */
  readonly klein: boolean
}

/** Adds parties to an afspraak: from the list of the region, or new to it by name. */
export function NieuwePartij({ afspraakId, partijen, klein }: NieuwePartijProps) {
  const { open, anker, knop, sluit } = useUitklap()
  return (
    <>
      <button
        {...knop}
        className={`voeg-toe ${klein ? 'voeg-toe--klein' : ''}`}
        aria-label="Partij toevoegen"
        title={klein ? 'Partij toevoegen' : undefined}
      >
        <Icon name="plus" size={klein ? 16 : 14} />
        {!klein && 'Partij'}
      </button>
      {open && (
        <Uitklap anker={anker} label="Partij toevoegen" onClose={sluit}>
          <Keuze afspraakId={afspraakId} partijen={partijen} />
        </Uitklap>
      )}
    </>
  )
}

function Keuze({ afspraakId, partijen }: Omit<NieuwePartijProps, 'klein'>) {
  const { store, edit } = usePlan()
  const gekozen = new Set(partijen.map(partij => partij.partijId))
  const rol = partijen.length === 0 ? 'trekker' : 'uitvoerder'
  const voegToe = (partij: { partijId: string; maak?: string }, naam: string) => {
    edit(voegPartijToe(afspraakId, newId(), partij, rol))
    announce(`${naam} toegevoegd`)
  }
  const opties = optiesVoor(store.get(), 'partijen').filter(optie => !gekozen.has(optie.id))
  return (
    <Zoeklijst
      label="Zoek een partij op naam of sector"
      opties={opties}
      gekozen={new Set()}
      meervoudig
      onKies={partijId => voegToe({ partijId }, opties.find(optie => optie.id === partijId)?.label ?? '')}
      maak={{
        zin: naam => `Voeg ‘${naam}’ toe aan de partijenlijst`,
        onMaak: naam => voegToe({ partijId: newId(), maak: naam }, naam),
      }}
    />
  )
}
