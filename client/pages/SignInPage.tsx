import { type DemoPersoon, demoPersonen } from '../api.ts'
import { navigate } from '../route.ts'
import { Icon } from '../ui/Icon.tsx'
import { PageFrame } from './PageFrame.tsx'
import { SignInForm } from './SignInForm.tsx'
import { useAnswer } from './useAnswer.ts'

/** `naar`: where to go afterwards; left out, the page asked for stays. */
export function SignInPage({ naar }: { naar?: string }) {
  const { asked } = useAnswer(demoPersonen)
  const demo = asked.kind === 'ready' ? asked.value : []
  return (
    <PageFrame title="Aanmelden" narrow>
      <h1 className="page__title">Aanmelden</h1>
      <p className="page__lead">De tafel waaraan uw regio samen het regioplan schrijft.</p>
      <section className="card-box" aria-label="Aanmelden met e-mailadres">
        <SignInForm onDone={() => naar && navigate(naar, 'replace')} />
        <a className="sign-in__forgot" href="/wachtwoord-vergeten">
          Wachtwoord vergeten?
        </a>
      </section>
      {demo.length > 0 && (
        <section className="demo" aria-labelledby="demo-kop">
          <h2 id="demo-kop">Of kijk rond in de voorbeeldregio</h2>
          <p className="page__soft">
            Kies een persoon; een wachtwoord is niet nodig. Open een tweede persoon in een privévenster om
            samen te schrijven.
          </p>
          <ul className="demo__list">
            {demo.map(persoon => (
              <DemoKaart key={persoon.sleutel} persoon={persoon} />
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  )
}

function DemoKaart({ persoon }: { persoon: DemoPersoon }) {
  return (
    <li className="demo__item">
      <a className="demo__card" href={`/demo/${encodeURIComponent(persoon.sleutel)}`}>
        <span className="demo__name">{persoon.naam}</span>
        <span className="demo__role">
          {persoon.organisatie} · {persoon.rol}
        </span>
        <span className="demo__why">{persoon.uitleg}</span>
        <Icon name="chevronRight" className="demo__go" />
      </a>
    </li>
  )
}
