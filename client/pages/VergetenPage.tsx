import { Invoer } from '../mensen/Invoer.tsx'
import { vergeten } from '../mensen/mensenApi.ts'
import { Postvak } from '../mensen/Postvak.tsx'
import { useBriefAanvraag } from '../mensen/useBriefAanvraag.ts'
import { BackLink } from './BackLink.tsx'
import '../styles/mensen.css'
import { Button } from '../ui/Button.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { PageFrame } from './PageFrame.tsx'

/** Asks for a letter to choose a new password. The answer does not say whether there is an account. */
export function VergetenPage() {
  const { onderweg, bezig, fout, foutId, verzend } = useBriefAanvraag(vergeten)
  return (
    <PageFrame title="Wachtwoord vergeten" narrow>
      <BackLink href="/aanmelden">Aanmelden</BackLink>
      <h1 className="page__title">Wachtwoord vergeten</h1>
      {onderweg ? (
        <Postvak outbox={onderweg.outbox}>
          Als er een account is met {onderweg.email}, is er een mail onderweg. De link daarin werkt een uur.
        </Postvak>
      ) : (
        <>
          <p className="page__lead">Wij sturen u een mail waarmee u een nieuw wachtwoord kiest.</p>
          <form className="form card-box" noValidate onSubmit={verzend}>
            <Invoer
              name="email"
              label="E-mailadres"
              type="email"
              autoComplete="username"
              fout={fout}
              foutId={foutId}
            />
            {fout?.bij === null && <ProblemSentence>{fout.zin}</ProblemSentence>}
            <Button kind="primary" type="submit" disabled={bezig} className="form__submit">
              Stuur de mail
            </Button>
          </form>
        </>
      )}
    </PageFrame>
  )
}
