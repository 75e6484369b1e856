import { useCallback } from 'react'
import type { OrganisatieOverzicht } from '../../../shared/overzicht/organisatie.ts'
import { faseNaam } from '../../../shared/rules/keuzefasen.ts'
import { type Ik, organisatie as vraag } from '../../api.ts'
import { FaseKeuze } from '../../overzicht/FaseKeuze.tsx'
import { telling } from '../../overzicht/getal.ts'
import { OrganisatieAfspraken, Toezeggingen } from '../../overzicht/OrganisatieAfspraken.tsx'
import { OrganisatieMeldingen } from '../../overzicht/OrganisatieMeldingen.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { OverzichtKader } from './OverzichtKader.tsx'
import { useKeuze } from './useKeuze.ts'
import { useVers } from './useVers.ts'

/** What the plan means for one organisation; one's own at first. */
export function OrganisatiePage({ planId, ik }: { planId: string; ik: Ik }) {
  const { fase, organisatie, kies } = useKeuze()
  const ask = useCallback(
    () => vraag(planId, { ...(fase && { fase }), ...(organisatie && { organisatie }) }),
    [planId, fase, organisatie],
  )
  const vers = useVers(ask)
  const nu = vers.value
  return (
    <OverzichtKader
      {...{ planId, ik, vers }}
      soort="mijn-organisatie"
      query={{ ...(fase && { fase }), ...(organisatie && { organisatie }) }}
      keuzes={
        nu && (
          <>
            <label className="overzicht__kiezer">
              Organisatie
              <select
                className="input"
                value={organisatie ?? nu.partij?.id ?? ''}
                onChange={event => kies({ organisatie: event.target.value })}
              >
                {!nu.partij && <option value="">Kies een organisatie</option>}
                {nu.partijen.map(({ id, naam }) => (
                  <option key={id} value={id}>
                    {naam}
                  </option>
                ))}
              </select>
            </label>
            <FaseKeuze fase={fase ?? nu.fase} onKies={keuze => kies({ fase: keuze })} />
          </>
        )
      }
    >
      {nu && (nu.partij ? <Overzicht planId={planId} nu={nu} /> : <Niemand ik={ik} />)}
    </OverzichtKader>
  )
}

const Niemand = ({ ik }: { ik: Ik }) => (
  <EmptyState icon="people" title="Voor welke organisatie?">
    {ik.organisatie} is geen partij in dit plan. Kies hierboven een organisatie.
  </EmptyState>
)

function Overzicht({ planId, nu }: { planId: string; nu: OrganisatieOverzicht }) {
  const { afspraken, toezeggingen, meldingen, fase } = nu
  const alle = meldingen.flatMap(een => een.meldingen)
  const open = alle.filter(een => !een.gemotiveerd).length
  const nogOpen = toezeggingen.filter(een => een.status !== 'toegezegd').length
  const inRol = (rol: string) => afspraken.filter(een => een.rol === rol).length
  return (
    <>
      <h2 className="overzicht__kop">{nu.partij?.naam}</h2>
      <p className="overzicht__zin">
        Trekker van {telling(inRol('trekker'), 'afspraak', 'afspraken')}, uitvoerder van{' '}
        {telling(inRol('uitvoerder'), 'afspraak', 'afspraken')}. {nogOpen} van de {toezeggingen.length}{' '}
        toezeggingen {nogOpen === 1 ? 'staat' : 'staan'} nog open.
      </p>
      <h2 className="overzicht__kop">Afspraken als trekker of uitvoerder</h2>
      {afspraken.length > 0 ? <OrganisatieAfspraken {...{ planId, afspraken }} /> : <Geen />}
      <h2 className="overzicht__kop">Toezeggingen</h2>
      {toezeggingen.length > 0 ? <Toezeggingen {...{ planId, toezeggingen }} /> : <Geen />}
      <h2 className="overzicht__kop">Meldingen voor {fase === 'alle' ? 'alle fasen' : faseNaam(fase)}</h2>
      <p className="overzicht__zin">
        {telling(open, 'melding', 'meldingen')}
        {alle.length > open && `, en ${alle.length - open} gemotiveerd`}
      </p>
      <OrganisatieMeldingen {...{ planId, fase, meldingen }} />
    </>
  )
}

const Geen = () => <p className="overzicht__zin">Geen.</p>
