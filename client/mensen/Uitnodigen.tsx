import { useId, useState } from 'react'
import { isAdres } from '../../shared/adres.ts'
import type { Rol } from '../../shared/permissions.ts'
import { refusals } from '../../shared/refusals.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { Invoer } from './Invoer.tsx'
import { nodigUit, type Organisatie, type Sector, type Uitgenodigd } from './mensenApi.ts'
import { bekend, OrganisatieKeuze } from './OrganisatieKeuze.tsx'
import { Geldigheid, Rolkeuze, Wijze } from './Uitnodigingskeuzes.tsx'
import { type Formulierfout, type Ingevuld, leeg, useVerzenden } from './useVerzenden.ts'
import { Verstuurd } from './Verstuurd.tsx'

interface UitnodigenProps {
  readonly planId: string
  readonly organisaties: readonly Organisatie[]
  readonly onUitgenodigd: () => void
  readonly onSluit: () => void
}

/** Invites one person, by mail or with a link to pass on. */
export function Uitnodigen({ planId, organisaties, onUitgenodigd, onSluit }: UitnodigenProps) {
  const [klaar, setKlaar] = useState<(Uitgenodigd & { readonly email: string }) | null>(null)
  const [wijze, setWijze] = useState<'mail' | 'link'>('mail')
  const id = useId()
  const { bezig, fout, foutId, verzend } = useVerzenden(
    async ingevuld => {
      const email = ingevuld('email').trim()
      const naam = ingevuld('organisatie').trim()
      const uitgenodigd = await nodigUit(planId, {
        rol: ingevuld('rol') as Rol,
        organisatie: { naam, sector: (bekend(organisaties, naam)?.sector ?? ingevuld('sector')) as Sector },
        wijze,
        alleenAdres: email !== '' && ingevuld('alleenAdres') !== '',
        dagen: Number(ingevuld('dagen')),
        ...(email !== '' && { email }),
      })
      setKlaar({ ...uitgenodigd, email })
      onUitgenodigd()
    },
    ingevuld => mist(ingevuld, wijze, organisaties),
  )
  if (klaar)
    return (
      <Dialog
        title="Uitgenodigd"
        onClose={onSluit}
        actions={
          <Button kind="primary" data-focus-first onClick={onSluit}>
            Klaar
          </Button>
        }
      >
        <Verstuurd {...klaar} />
      </Dialog>
    )
  return (
    <Dialog
      title="Iemand uitnodigen"
      onClose={onSluit}
      actions={
        <>
          <Button onClick={onSluit}>Annuleren</Button>
          <Button kind="primary" type="submit" form={`${id}-form`} disabled={bezig}>
            {bezig ? 'Bezig…' : wijze === 'mail' ? 'Verstuur uitnodiging' : 'Maak link'}
          </Button>
        </>
      }
    >
      <form id={`${id}-form`} className="form" noValidate onSubmit={verzend}>
        <Wijze wijze={wijze} onKies={setWijze} />
        <Invoer
          key={wijze}
          name="email"
          label={wijze === 'mail' ? 'E-mailadres' : 'E-mailadres (hoeft niet)'}
          hint={
            wijze === 'link'
              ? 'Vult u dit in, dan geldt de link alleen voor een account met dit adres.'
              : undefined
          }
          type="email"
          autoComplete="off"
          data-focus-first
          fout={fout}
          foutId={foutId}
        />
        {wijze === 'mail' ? (
          <label className="met-vinkje">
            <input type="checkbox" className="vinkje" name="alleenAdres" defaultChecked />
            <span>Alleen voor een account met dit adres</span>
          </label>
        ) : (
          <input type="hidden" name="alleenAdres" value="ja" />
        )}
        <Rolkeuze />
        <OrganisatieKeuze organisaties={organisaties} fout={fout} foutId={foutId} />
        <Geldigheid />
        {fout?.bij === null && <ProblemSentence>{fout.zin}</ProblemSentence>}
      </form>
    </Dialog>
  )
}

function mist(
  ingevuld: Ingevuld,
  wijze: 'mail' | 'link',
  organisaties: readonly Organisatie[],
): Formulierfout | null {
  const email = ingevuld('email').trim()
  const adres = wijze === 'link' && email === '' ? null : isAdres(email)
  const geenAdres = adres === false ? { zin: refusals['adres-ongeldig'].zin, bij: 'email' } : null
  const geenNaam = leeg(ingevuld, 'organisatie', 'Vul in voor welke organisatie.')
  const isBekend = bekend(organisaties, ingevuld('organisatie')) !== undefined
  return geenAdres ?? geenNaam ?? (isBekend ? null : leeg(ingevuld, 'sector', 'Kies een sector.'))
}
