import { useState } from 'react'
import { loadAccount } from '../account.ts'
import { sentenceOf } from '../api.ts'
import { type Bewijs, bevestig } from '../mensen/mensenApi.ts'
import { navigate, planPath } from '../route.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { BewijsPage, Gedaan } from './BewijsPage.tsx'

const anders = { href: '/plannen', label: 'Naar Regiotafel' }

/** Confirms by the link in a letter that an address is one's own. With a button: programs that read mail open links. */
export function BevestigenPage({ token }: { token: string }) {
  return (
    <BewijsPage title="Bevestigen" token={token} anders={anders}>
      {bewijs => <Bevestig token={token} {...bewijs} />}
    </BewijsPage>
  )
}

function Bevestig({ token, soort, email }: Bewijs & { readonly token: string }) {
  const [klaar, setKlaar] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const ga = async () => {
    const { planId } = await bevestig(token)
    await loadAccount()
    if (planId === null) setKlaar(true)
    else navigate(planPath(planId), 'replace')
  }
  if (klaar)
    return (
      <Gedaan href="/account" label="Naar uw account">
        Uw account gebruikt vanaf nu {email}.
      </Gedaan>
    )
  return (
    <>
      <p className="page__lead">
        {soort === 'account'
          ? `Met deze stap is uw account met ${email} klaar, en opent het plan.`
          : `Uw account gebruikt daarna ${email}.`}
      </p>
      {fout !== null && <ProblemSentence>{sentenceOf(fout)}</ProblemSentence>}
      <Button kind="primary" onClick={() => void ga().catch(setFout)}>
        {soort === 'account' ? 'Bevestig mijn account' : 'Bevestig dit adres'}
      </Button>
    </>
  )
}
