import { leaveEverywhere } from '../account.ts'
import { type Ik, sentenceOf } from '../api.ts'
import { EigenAdres } from '../mensen/EigenAdres.tsx'
import { EigenWachtwoord } from '../mensen/EigenWachtwoord.tsx'
import { beeindigSessie, type Sessie, sessies } from '../mensen/mensenApi.ts'
import { Sessies } from '../mensen/Sessies.tsx'
import { BackLink } from './BackLink.tsx'
import '../styles/mensen.css'
import { Button } from '../ui/Button.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { PageFrame } from './PageFrame.tsx'
import { useLevend } from './useLevend.ts'
import { useSignOut } from './useSignOut.tsx'

/** One's own account: address, password, and where one is signed in. */
export function AccountPage({ ik }: { ik: Ik }) {
  const { waarde, fout, ververs, doe } = useLevend(sessies)
  const { signOut, question } = useSignOut(leaveEverywhere)
  const eind = (een: Sessie) => doe(() => beeindigSessie(een.id))
  return (
    <PageFrame title="Uw account" ik={ik} narrow>
      <BackLink href="/plannen">Mijn plannen</BackLink>
      <h1 className="page__title">Uw account</h1>
      <p className="page__lead">
        {ik.naam}, {ik.organisatie}
      </p>
      {ik.isDemo ? (
        <p className="page__soft">
          U bent iemand uit de voorbeeldregio. Van deze persoon zijn e-mailadres en wachtwoord niet te
          wijzigen.
        </p>
      ) : (
        <>
          <section className="mensen__deel" aria-labelledby="adres-kop">
            <h2 id="adres-kop">E-mailadres</h2>
            <p>U meldt u aan met {ik.email}.</p>
            <EigenAdres />
          </section>
          <section className="mensen__deel" aria-labelledby="wachtwoord-kop">
            <h2 id="wachtwoord-kop">Wachtwoord</h2>
            <EigenWachtwoord email={ik.email} onGewijzigd={ververs} />
          </section>
        </>
      )}
      <section className="mensen__deel" aria-labelledby="sessies-kop">
        <h2 id="sessies-kop">Waar u bent aangemeld</h2>
        {waarde ? (
          <Sessies sessies={waarde} onEind={eind} />
        ) : (
          fout === null && <Skeleton label="Uw aanmeldingen worden geladen" />
        )}
        {fout !== null && <ProblemSentence>{sentenceOf(fout)}</ProblemSentence>}
        <Button icon="signOut" onClick={signOut}>
          Overal afmelden
        </Button>
        {question}
      </section>
    </PageFrame>
  )
}
