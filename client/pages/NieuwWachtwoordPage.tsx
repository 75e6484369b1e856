import { useState } from 'react'
import { loadAccount } from '../account.ts'
import { kiesWachtwoord } from '../mensen/mensenApi.ts'
import { useVerzenden } from '../mensen/useVerzenden.ts'
import { NieuwWachtwoord, zwak } from '../mensen/Wachtwoord.tsx'
import { Button } from '../ui/Button.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { BewijsPage, Gedaan } from './BewijsPage.tsx'

const anders = { href: '/wachtwoord-vergeten', label: 'Vraag een nieuwe link' }

/** A new password by the link in a letter. */
export function NieuwWachtwoordPage({ token }: { token: string }) {
  return (
    <BewijsPage title="Nieuw wachtwoord" token={token} anders={anders}>
      {({ email }) => <Kies token={token} email={email} />}
    </BewijsPage>
  )
}

function Kies({ token, email }: { token: string; email: string }) {
  const [klaar, setKlaar] = useState(false)
  const { bezig, fout, foutId, verzend } = useVerzenden(
    async ingevuld => {
      await kiesWachtwoord(token, ingevuld('wachtwoord'))
      setKlaar(true)
      // Every sign-in has ended, that of this browser too.
      await loadAccount()
    },
    ingevuld => zwak(ingevuld, email),
  )
  if (klaar)
    return (
      <Gedaan href="/aanmelden" label="Aanmelden">
        Uw wachtwoord is gewijzigd, en u bent overal afgemeld.
      </Gedaan>
    )
  return (
    <>
      <p className="page__lead">Voor het account met {email}. Daarna bent u overal afgemeld.</p>
      <form className="form card-box" noValidate onSubmit={verzend}>
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <NieuwWachtwoord label="Nieuw wachtwoord" fout={fout} foutId={foutId} />
        {fout?.bij === null && <ProblemSentence>{fout.zin}</ProblemSentence>}
        <Button kind="primary" type="submit" disabled={bezig} className="form__submit">
          Wijzig wachtwoord
        </Button>
      </form>
    </>
  )
}
