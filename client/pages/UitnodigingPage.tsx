import { useCallback, useState } from 'react'
import { loadAccount } from '../account.ts'
import { type Ik, sentenceOf } from '../api.ts'
import { bekijkUitnodiging, neemAan, type OntvangenUitnodiging } from '../mensen/mensenApi.ts'
import { NieuwAccountForm } from '../mensen/NieuwAccountForm.tsx'
import { rolKeuze } from '../mensen/rollen.ts'
import { navigate, planPath } from '../route.ts'
import '../styles/mensen.css'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { PageFrame } from './PageFrame.tsx'
import { SignInForm } from './SignInForm.tsx'
import { useAnswer } from './useAnswer.ts'
import { useSignOut } from './useSignOut.tsx'

/** What an invitation is for, and the ways to accept it. */
export function UitnodigingPage({ token, ik }: { token: string; ik?: Ik | undefined }) {
  const vraag = useCallback(() => bekijkUitnodiging(token), [token])
  const { asked } = useAnswer(vraag)
  if (asked.kind === 'waiting')
    return (
      <PageFrame title="Uitnodiging" ik={ik} narrow>
        <Skeleton label="De uitnodiging wordt geladen" />
      </PageFrame>
    )
  if (asked.kind === 'failed')
    return (
      <PageFrame title="Uitnodiging" ik={ik} narrow>
        <h1 className="visually-hidden">Uitnodiging</h1>
        <EmptyState
          icon="info"
          title="Met deze link komt u niet verder"
          actions={
            <a className="button button--primary" href={ik ? '/plannen' : '/aanmelden'}>
              {ik ? 'Naar mijn plannen' : 'Naar aanmelden'}
            </a>
          }
        >
          {sentenceOf(asked.error)}
        </EmptyState>
      </PageFrame>
    )
  const een = asked.value
  return (
    <PageFrame title="Uitnodiging" ik={ik} narrow>
      <h1 className="page__title">U bent uitgenodigd</h1>
      <Waarvoor uitnodiging={een} />
      {een.lidVan !== null ? (
        <Erbij planId={een.lidVan} />
      ) : ik ? (
        <Aannemen token={token} ik={ik} uitnodiging={een} />
      ) : (
        <Binnenkomen token={token} uitnodiging={een} />
      )}
    </PageFrame>
  )
}

const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' })

function Waarvoor({ uitnodiging }: { uitnodiging: OntvangenUitnodiging }) {
  const { plan, regio, door, rol, verlooptOp } = uitnodiging
  const rolnaam = rolKeuze[rol].naam.toLowerCase()
  return (
    <section className="card-box uitnodiging" aria-label="Waarvoor">
      {regio && <p className="page__soft">{regio}</p>}
      <p className="uitnodiging__plan">{plan || 'Een regioplan'}</p>
      <p>
        {door} nodigt u uit als <strong>{rolnaam}</strong>. Een {rolnaam} {rolKeuze[rol].uitleg}.
      </p>
      <p className="page__soft">Geldig tot en met {datum.format(new Date(verlooptOp))}.</p>
    </section>
  )
}

function Erbij({ planId }: { planId: string }) {
  return (
    <div className="page__problem">
      <p>U hoort al bij dit plan.</p>
      <a className="button button--primary" href={planPath(planId)}>
        Open het plan
      </a>
    </div>
  )
}

const naarPlan = (planId: string): void => navigate(planPath(planId), 'replace')

interface MetUitnodiging {
  readonly token: string
  readonly uitnodiging: OntvangenUitnodiging
}

function Aannemen({ token, ik, uitnodiging }: MetUitnodiging & { ik: Ik }) {
  const [fout, setFout] = useState<unknown>(null)
  const { signOut, question } = useSignOut()
  const { email, alleenAdres } = uitnodiging
  const isAnder = alleenAdres && email?.toLowerCase() !== ik.email.toLowerCase()
  const neem = () => void neemAan(token).then(({ planId }) => naarPlan(planId), setFout)
  return (
    <div className="page__problem">
      <p>
        U bent aangemeld als {ik.naam} ({ik.email}).
        {isAnder && ` Deze uitnodiging is voor ${email}.`}
      </p>
      {fout !== null && <ProblemSentence>{sentenceOf(fout)}</ProblemSentence>}
      <div className="page__actions">
        {!isAnder && (
          <Button kind="primary" onClick={neem}>
            Neem de uitnodiging aan
          </Button>
        )}
        <Button kind={isAnder ? 'primary' : 'plain'} onClick={signOut}>
          Met een ander account
        </Button>
      </div>
      {question}
    </div>
  )
}

function Binnenkomen({ token, uitnodiging }: MetUitnodiging) {
  const [hoe, setHoe] = useState(uitnodiging.heeftAccount ? 'bestaand' : 'nieuw')
  const [fout, setFout] = useState<unknown>(null)
  const aangemeld = () => void neemAan(token).then(({ planId }) => naarPlan(planId), setFout)
  const gemaakt = (planId: string) => void loadAccount().then(() => naarPlan(planId))
  const nieuw = {
    id: 'nieuw',
    label: 'Nieuw account',
    content: <NieuwAccountForm token={token} uitnodiging={uitnodiging} onBinnen={gemaakt} />,
  }
  const bestaand = {
    id: 'bestaand',
    label: 'Ik heb al een account',
    content: <SignInForm onDone={aangemeld} />,
  }
  return (
    <>
      <Tabs
        label="Hoe komt u binnen?"
        tabs={uitnodiging.heeftAccount ? [bestaand] : [nieuw, bestaand]}
        chosen={hoe}
        onChoose={setHoe}
      />
      {fout !== null && <ProblemSentence>{sentenceOf(fout)}</ProblemSentence>}
    </>
  )
}
