import { type ReactNode, useEffect, useRef } from 'react'
import type { Ik } from '../api.ts'
import '../styles/pages.css'
import { navigate } from '../route.ts'
import { BrandMark } from '../ui/BrandMark.tsx'
import { Menu } from '../ui/Menu.tsx'
import { useLater } from './useLater.ts'
import { useSignOut } from './useSignOut.tsx'

const loadBel = async () => (await import('./PaginaBel.tsx')).PaginaBel

interface PageFrameProps {
  /** Title of the window, and what is read first. */
  readonly title: string
  readonly ik?: Ik | undefined
  readonly narrow?: boolean
  readonly children: ReactNode
}

/** The frame of every page except the plan itself: name of the product, who one is, and the page. */
export function PageFrame({ title, ik, narrow, children }: PageFrameProps) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = `${title} · Regiotafel`
    main.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <div className="page">
      <a className="skip-link" href="#pagina">
        Naar de inhoud
      </a>
      <header className="page__bar">
        <a className="page__brand" href="/plannen">
          <BrandMark />
          <span>Regiotafel</span>
        </a>
        {ik && <Who ik={ik} />}
      </header>
      <main
        ref={main}
        id="pagina"
        aria-label={title}
        tabIndex={-1}
        className={narrow ? 'page__main page__main--narrow' : 'page__main'}
      >
        {children}
      </main>
    </div>
  )
}

function Who({ ik }: { ik: Ik }) {
  const { signOut, question } = useSignOut()
  const Bel = useLater(loadBel)
  return (
    <div className="page__who">
      <span className="page__person">
        <span>{ik.naam}</span>
        <span className="page__organisation">{ik.organisatie}</span>
      </span>
      <span className="bel-plek">{Bel && <Bel />}</span>
      <Menu
        label="Uw account"
        entries={[
          { label: 'Account en wachtwoord', icon: 'people', onSelect: () => navigate('/account') },
          { label: 'Afmelden', icon: 'signOut', onSelect: signOut },
        ]}
      />
      {question}
    </div>
  )
}
