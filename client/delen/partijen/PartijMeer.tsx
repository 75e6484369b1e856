import { useState } from 'react'
import { partij as declaratie, type Partij } from '../../../shared/plan/partij.ts'
import { AlsNodig } from '../../fields/AlsNodig.tsx'
import { isLeeg } from '../../fields/leeg.ts'
import { VeldPlek } from '../../fields/VeldPlek.tsx'
import { VeldRij } from '../../fields/VeldRij.tsx'
import { Veldregel } from '../../fields/Veldregel.tsx'
import { useElement } from '../../plan/PlanContext.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import type { RijDeel } from '../lijsten/Tabel.tsx'

const { velden } = declaratie
const hint = {
  aliassen: 'Andere naam of afkorting…',
  type: 'kies een type',
  vertegenwoordiger: 'Functie, geen persoonsnaam',
  professionals: 'Hoe doen zij die de zorg geven mee?',
} as const
const namen = Object.keys(hint) as (keyof typeof hint)[]

/** What else is known of a party: what is filled or found wanting, and on request all of it. */
export function PartijMeer({ id, naam }: RijDeel) {
  const partij = useElement(id) as Partij | undefined
  const [open, setOpen] = useState(false)
  if (!partij) return null
  return (
    <>
      <IconButton
        className="icon-button partij-meer__knop"
        icon={open ? 'chevronUp' : 'chevronDown'}
        size={16}
        aria-expanded={open}
        label={`${open ? 'Minder' : 'Meer'} over ${partij.naam.plat || naam}`}
        onClick={() => setOpen(!open)}
      />
      <div className="partij-meer">
        {namen.map(veld => (
          <AlsNodig
            key={veld}
            elementId={id}
            velden={[veld]}
            leeg={veld !== 'aliassen' || isLeeg(partij[veld])}
            open={open}
          >
            <Veldregel
              elementId={id}
              veld={veld}
              declaratie={velden[veld]}
              waarde={partij[veld]}
              leeg={hint[veld]}
            />
          </AlsNodig>
        ))}
        <MedischeStaf partij={partij} open={open} />
      </div>
    </>
  )
}

const inStaf = [
  'medischeStaf',
  'medischeStaf.betrokken',
  'medischeStaf.orgaan',
  'medischeStaf.datum',
] as const
const { velden: stafVelden } = velden.medischeStaf

/** Only a hospital has one. */
function MedischeStaf({ partij: { id, sector, medischeStaf }, open }: { partij: Partij; open: boolean }) {
  const heeft = sector === 'msz' || !isLeeg(medischeStaf)
  const plek = (naam: keyof typeof stafVelden, meer: { leeg?: string; woorden?: string }) => (
    <VeldPlek
      elementId={id}
      veld={`medischeStaf.${naam}`}
      declaratie={stafVelden[naam]}
      waarde={medischeStaf[naam]}
      inWoorden
      {...meer}
    />
  )
  return (
    <AlsNodig elementId={id} velden={inStaf} leeg open={open && heeft}>
      <VeldRij
        elementId={id}
        veld="medischeStaf"
        label={velden.medischeStaf.label}
        ook={inStaf.slice(1)}
        leeg={isLeeg(medischeStaf)}
        groep
      >
        <div className="regel regel--punten">
          {plek('betrokken', { woorden: 'betrokken' })}
          {plek('orgaan', { leeg: 'orgaan' })}
          {plek('datum', { leeg: 'datum' })}
        </div>
      </VeldRij>
    </AlsNodig>
  )
}
