import { useState } from 'react'
import { partij as declaratie, type Partij } from '../../../shared/plan/partij.ts'
import { AlsNodig } from '../../fields/AlsNodig.tsx'
import { isLeeg } from '../../fields/leeg.ts'
import { useBewerkbaar } from '../../fields/useBewerkbaar.ts'
import { VeldPlek } from '../../fields/VeldPlek.tsx'
import { VeldRij } from '../../fields/VeldRij.tsx'
import { Veldregel } from '../../fields/Veldregel.tsx'
import { useFindingsAt } from '../../plan/findings.ts'
import { useElement } from '../../plan/PlanContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import type { RijDeel } from '../lijsten/Tabel.tsx'
import { Samenvoegen } from './Samenvoegen.tsx'

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
      <Samenvoegvoorstel id={id} />
    </>
  )
}

/** Where a name was found to be that of another party too. */
function Samenvoegvoorstel({ id }: { id: string }) {
  const gevonden = useFindingsAt(id, 'naam').some(one => one.regelId === 'partij.naamvariant')
  const bewerkbaar = useBewerkbaar()
  const [open, setOpen] = useState(false)
  if (!bewerkbaar || (!gevonden && !open)) return null
  return (
    <div className="partij-meer">
      <Button small icon="people" onClick={() => setOpen(true)}>
        Samenvoegen…
      </Button>
      {open && <Samenvoegen partijId={id} voorstel onClose={() => setOpen(false)} />}
    </div>
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
        <div className="regel partij-meer__staf">
          {plek('betrokken', { woorden: 'betrokken' })}
          {plek('orgaan', { leeg: 'orgaan' })}
          {plek('datum', { leeg: 'datum' })}
        </div>
      </VeldRij>
    </AlsNodig>
  )
}
