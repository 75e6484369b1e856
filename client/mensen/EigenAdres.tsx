import { Button } from '../ui/Button.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { Invoer } from './Invoer.tsx'
import { wijzigEmail } from './mensenApi.ts'
import { Postvak } from './Postvak.tsx'
import { useBriefAanvraag } from './useBriefAanvraag.ts'
import { leeg } from './useVerzenden.ts'

/** Another address: it counts once it was confirmed from there. */
export function EigenAdres() {
  const { onderweg, bezig, fout, foutId, verzend } = useBriefAanvraag(
    (email, ingevuld) => wijzigEmail(email, ingevuld('huidig')),
    ingevuld => leeg(ingevuld, 'huidig', 'Vul uw wachtwoord in.'),
  )
  if (onderweg)
    return (
      <Postvak outbox={onderweg.outbox}>
        Er is een mail onderweg naar {onderweg.email}. Bevestig daarmee uw nieuwe adres; tot dan blijft het
        oude gelden.
      </Postvak>
    )
  return (
    <form className="form" noValidate onSubmit={verzend}>
      <Invoer
        name="email"
        label="Nieuw e-mailadres"
        type="email"
        autoComplete="email"
        fout={fout}
        foutId={foutId}
      />
      <Invoer
        name="huidig"
        label="Uw wachtwoord"
        type="password"
        autoComplete="current-password"
        fout={fout}
        foutId={foutId}
      />
      {fout?.bij === null && <ProblemSentence>{fout.zin}</ProblemSentence>}
      <Button type="submit" disabled={bezig} className="form__submit">
        Wijzig e-mailadres
      </Button>
    </form>
  )
}
