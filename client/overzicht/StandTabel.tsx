import { aantalOpen } from '../../shared/overzicht/melding.ts'
import type { Stand, StandCel, StandRij } from '../../shared/overzicht/stand.ts'
import { groepen } from '../../shared/rules/groepen.ts'
import { ErnstIcon } from '../fields/ErnstIcon.tsx'
import { ernsten, ernstWoord } from '../plan/findings/ernst.ts'
import { plekPad } from '../plan/plekLink.ts'
import { telling } from './getal.ts'
import { TabelVak } from './TabelVak.tsx'

/** Opgave × group of criteria. Each count leads to the first melding that it counts. */
export function StandTabel({ planId, stand }: { planId: string; stand: Stand }) {
  return (
    <>
      <TabelVak label="Meldingen per opgave en groep criteria" className="tabelvak--stand">
        <thead>
          <tr>
            <th scope="col" className="tabel__breed">
              Onderdeel
            </th>
            {stand.groepen.map(groep => (
              <Staand key={groep.id} tekst={groep.titel} />
            ))}
            <Staand tekst="Alle meldingen" className="tabel__som" />
            {ernsten.map(ernst => (
              <Staand key={ernst} tekst={withCapital(ernstWoord[ernst])} />
            ))}
            <Staand tekst="Gemotiveerd" />
          </tr>
        </thead>
        <tbody>
          {stand.rijen.map(rij => (
            <Rij key={rij.elementId ?? rij.soort} planId={planId} stand={stand} rij={rij} />
          ))}
        </tbody>
      </TabelVak>
      <Legenda />
    </>
  )
}

/** A head that reads upwards, so that many narrow columns fit. */
const Staand = ({ tekst, className = '' }: { tekst: string; className?: string }) => (
  <th scope="col" className={`tabel__staand ${className}`}>
    <span>{tekst}</span>
  </th>
)

function Rij({ planId, stand, rij }: { planId: string; stand: Stand; rij: StandRij }) {
  const naam = `${rij.code} ${rij.titel}`.trim()
  return (
    <tr className={rij.soort === 'totaal' ? 'tabel__totaal' : undefined}>
      <th scope="row" className="tabel__breed">
        {rij.code && <span className="tabel__code">{rij.code} </span>}
        {rij.elementId === null ? rij.titel : <a href={plekPad(planId, rij.elementId)}>{rij.titel}</a>}
      </th>
      {rij.cellen.map(cel => (
        <td key={cel.groep}>
          <Cel cel={cel} naam={naam} fase={stand.fase} planId={planId} />
        </td>
      ))}
      <td className="tabel__som">
        <Aantal aantal={aantalOpen(rij.telling)} />
      </td>
      {ernsten.map(ernst => (
        <td key={ernst}>
          <Aantal aantal={rij.telling[ernst]} />
        </td>
      ))}
      <td>
        <Aantal aantal={rij.telling.gemotiveerd} />
      </td>
    </tr>
  )
}

interface CelProps {
  readonly cel: StandCel
  readonly naam: string
  readonly fase: Stand['fase']
  readonly planId: string
}

function Cel({ cel, naam, fase, planId }: CelProps) {
  const { meldingen, gemotiveerd, ernst, eerste } = cel
  if (!eerste) return <Aantal aantal={0} />
  const woorden = [
    telling(meldingen, 'melding', 'meldingen'),
    gemotiveerd > 0 && `${gemotiveerd} gemotiveerd`,
    ernst && `ergste: ${ernstWoord[ernst]}`,
  ]
  const titel = `${naam}, ${groepen[cel.groep]}: ${woorden.filter(Boolean).join(', ')}. Ga naar de eerste.`
  return (
    <a
      className="stand-cel"
      href={plekPad(planId, eerste.elementId, { ...eerste, fase })}
      aria-label={titel}
      title={titel}
    >
      {ernst && <ErnstIcon ernst={ernst} size={13} />}
      {meldingen > 0 && <span>{meldingen}</span>}
      {gemotiveerd > 0 && <small>+{gemotiveerd}</small>}
    </a>
  )
}

const Aantal = ({ aantal }: { aantal: number }) =>
  aantal > 0 ? (
    aantal
  ) : (
    <span className="tabel__geen">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">geen meldingen</span>
    </span>
  )

function Legenda() {
  return (
    <p className="legenda">
      {ernsten.map(ernst => (
        <span key={ernst}>
          <ErnstIcon ernst={ernst} size={14} /> {ernstWoord[ernst]}
        </span>
      ))}
      <span>– geen meldingen</span>
      <span>+1 gemotiveerd, apart geteld</span>
    </p>
  )
}

const withCapital = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1)
