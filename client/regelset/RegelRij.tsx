import { useRef, useState } from 'react'
import { faseNaam } from '../../shared/rules/keuzefasen.ts'
import type { Regelset } from '../../shared/rules/regelset.ts'
import { faseIn } from '../../shared/rules/regelsetVerschil.ts'
import { type Fase, fasen, type Rule } from '../../shared/rules/rule.ts'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { Redenformulier } from './Redenformulier.tsx'
import type { Wijzig } from './useRegelset.ts'

interface RegelRijProps {
  readonly regel: Rule
  readonly set: Regelset
  /** Null for who may only look. */
  readonly wijzig: Wijzig | null
}

/** One criterion of the plan: whether it is looked at, from which phase on, and if not why. */
export function RegelRij({ regel, set, wijzig }: RegelRijProps) {
  const [fout, setFout] = useState<string | null>(null)
  const [vraagt, setVraagt] = useState(false)
  const knop = useRef<HTMLInputElement>(null)
  const fase = faseIn(set, regel)
  const uit = set.uit.find(een => een.regelId === regel.id)
  const zet = async (anders: Parameters<Wijzig>[0]) => {
    const zin = (await wijzig?.(anders)) ?? null
    setFout(zin)
    return zin
  }
  const zonder = (all: Regelset['uit']) => all.filter(een => een.regelId !== regel.id)
  return (
    <li className="regel-rij" data-uit={uit !== undefined} data-regel={regel.id}>
      <div className="regel-rij__kop">
        {wijzig ? (
          <label className="regel-rij__naam">
            <input
              ref={knop}
              type="checkbox"
              checked={!uit && !vraagt}
              onChange={event => {
                if (!event.target.checked) setVraagt(true)
                else if (vraagt) setVraagt(false)
                else void zet(nu => ({ ...nu, uit: zonder(nu.uit) }))
              }}
            />
            {regel.titel}
          </label>
        ) : (
          <span className="regel-rij__naam">{regel.titel}</span>
        )}
        {uit && <span className="regel-rij__uit">staat uit</span>}
        <span className="regel-rij__fase">
          {wijzig ? (
            <select
              className="input"
              aria-label={`Fase van ${regel.titel}`}
              value={fase}
              onChange={event => {
                const naar = event.target.value as Fase
                void zet(nu => ({ ...nu, fasen: { ...nu.fasen, [regel.id]: naar } }))
              }}
            >
              {fasen.map(keuze => (
                <option key={keuze} value={keuze}>
                  vanaf {faseNaam(keuze)}
                </option>
              ))}
            </select>
          ) : (
            `vanaf ${faseNaam(fase)}`
          )}
          {fase !== regel.fase && <small>in IZA 2023 vanaf {faseNaam(regel.fase)}</small>}
        </span>
      </div>
      {uit && !vraagt && <p className="regel-rij__reden">Reden: {uit.reden}</p>}
      {vraagt && (
        <Redenformulier
          titel={regel.titel}
          zetUit={reden => zet(nu => ({ ...nu, uit: [...zonder(nu.uit), { regelId: regel.id, reden }] }))}
          onKlaar={() => {
            setVraagt(false)
            setFout(null)
            knop.current?.focus()
          }}
        />
      )}
      {fout && <ProblemSentence>{fout}</ProblemSentence>}
    </li>
  )
}
