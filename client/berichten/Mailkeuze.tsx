import { useEffect, useId, useState } from 'react'
import { type Frequentie, frequenties } from '../../shared/overleg/bericht.ts'
import { announce } from '../ui/announce.ts'
import { frequentieVan, kiesFrequentie } from './calls.ts'

/** A plan that one may get letters about. */
export interface Mailplan {
  readonly planId: string
  /** What it is called, where more than one is shown. */
  readonly plan: string
}

/** How often one gets a letter about what concerns one, per plan. */
export function Mailkeuzes({ plannen }: { plannen: readonly Mailplan[] }) {
  if (plannen.length === 0) return null
  return (
    <div className="berichten__mail">
      {plannen.map(({ planId, plan }) => (
        <Mailkeuze
          key={planId}
          planId={planId}
          label={plannen.length === 1 ? 'E-mail over dit plan' : plan}
        />
      ))}
    </div>
  )
}

function Mailkeuze({ planId, label }: { planId: string; label: string }) {
  const id = useId()
  const [gekozen, setGekozen] = useState<Frequentie | null>(null)
  const [mislukt, setMislukt] = useState(false)
  useEffect(() => {
    let isOpen = true
    frequentieVan(planId).then(
      nu => isOpen && setGekozen(nu),
      () => isOpen && setMislukt(true),
    )
    return () => {
      isOpen = false
    }
  }, [planId])
  const kies = async (frequentie: Frequentie) => {
    const before = gekozen
    setGekozen(frequentie)
    setMislukt(false)
    try {
      await kiesFrequentie(planId, frequentie)
      announce(`Bewaard: ${namen[frequentie].toLowerCase()}.`)
    } catch {
      setGekozen(before)
      setMislukt(true)
    }
  }
  return (
    <div className="mailkeuze">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={gekozen ?? ''}
        disabled={gekozen === null}
        onChange={event => {
          const nieuw = frequenties.find(een => een === event.target.value)
          if (nieuw) void kies(nieuw)
        }}
      >
        {gekozen === null && <option value="">…</option>}
        {frequenties.map(een => (
          <option key={een} value={een}>
            {namen[een]}
          </option>
        ))}
      </select>
      {mislukt && <p role="alert">Dit kon niet worden opgehaald of bewaard. Probeer het zo opnieuw.</p>}
    </div>
  )
}

const namen: Readonly<Record<Frequentie, string>> = {
  direct: 'Binnen enkele minuten',
  dagelijks: 'Elke ochtend om 7 uur',
  uit: 'Geen e-mail',
}
