import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { Invoer } from './Invoer.tsx'
import { maakAccount, type OntvangenUitnodiging } from './mensenApi.ts'
import { Postvak } from './Postvak.tsx'
import { adresIn, geenAdres } from './useBriefAanvraag.ts'
import { type Formulierfout, type Ingevuld, leeg, useVerzenden } from './useVerzenden.ts'
import { NieuwWachtwoord, zwak } from './Wachtwoord.tsx'

interface Props {
  readonly token: string
  readonly uitnodiging: OntvangenUitnodiging
  /** Signed in, and in the plan. */
  readonly onBinnen: (planId: string) => void
}

/** An account by an invitation: its organisation is already known. */
export function NieuwAccountForm({ token, uitnodiging, onBinnen }: Props) {
  const [verstuurd, setVerstuurd] = useState<{ email: string; outbox: boolean } | null>(null)
  const { email, isEigenAdres, alleenAdres, organisatie } = uitnodiging
  const vast = email !== null && (isEigenAdres || alleenAdres)
  const { bezig, fout, foutId, verzend } = useVerzenden(async ingevuld => {
    const adres = adresIn(ingevuld)
    const antwoord = await maakAccount({
      ...{ token, naam: ingevuld('naam').trim(), email: adres, wachtwoord: ingevuld('wachtwoord') },
    })
    if ('planId' in antwoord) onBinnen(antwoord.planId)
    else setVerstuurd({ email: adres, outbox: antwoord.outbox })
  }, mist)
  if (verstuurd)
    return (
      <Postvak outbox={verstuurd.outbox}>
        Bijna klaar. Open de mail die wij naar {verstuurd.email} stuurden, en bevestig daarmee uw account.
      </Postvak>
    )
  return (
    <form className="form" noValidate onSubmit={verzend}>
      <Invoer name="naam" label="Uw naam" autoComplete="name" maxLength={120} fout={fout} foutId={foutId} />
      <Invoer
        name="email"
        label="E-mailadres"
        type="email"
        autoComplete="username"
        defaultValue={email ?? ''}
        readOnly={vast}
        hint={vast ? 'De uitnodiging is voor dit adres.' : undefined}
        fout={fout}
        foutId={foutId}
      />
      <NieuwWachtwoord label="Kies een wachtwoord" fout={fout} foutId={foutId} />
      <p className="form__hint">U schrijft namens {organisatie}.</p>
      {fout?.bij === null && <ProblemSentence>{fout.zin}</ProblemSentence>}
      <Button kind="primary" type="submit" disabled={bezig} className="form__submit">
        {bezig ? 'Account wordt gemaakt…' : 'Maak account'}
      </Button>
    </form>
  )
}

function mist(ingevuld: Ingevuld): Formulierfout | null {
  const geenNaam = leeg(ingevuld, 'naam', 'Vul uw naam in.')
  return geenNaam ?? geenAdres(ingevuld) ?? zwak(ingevuld, adresIn(ingevuld))
}
