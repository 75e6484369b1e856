import { useRef, useState } from 'react'
import type { Regelset } from '../../shared/rules/regelset.ts'
import { faseIn } from '../../shared/rules/regelsetVerschil.ts'
import type { Rule } from '../../shared/rules/rule.ts'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { FaseKeuze } from './FaseKeuze.tsx'
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
  const { id, titel } = regel
  const [fout, setFout] = useState<string | null>(null)
  const [vraagt, setVraagt] = useState(false)
  const knop = useRef<HTMLInputElement>(null)
  const uit = set.uit.find(een => een.regelId === id)
  const zet = async (anders: Parameters<Wijzig>[0]) => {
    const zin = (await wijzig?.(anders)) ?? null
    setFout(zin)
    return zin
  }
  const kies = (aan: boolean) => {
    setVraagt(!aan)
    if (aan && uit) void zet(nu => ({ ...nu, uit: zonder(nu, id) }))
  }
  return (
    <li className="regel-rij" data-uit={uit !== undefined} data-regel={id}>
      <div className="regel-rij__kop">
        {wijzig ? (
          <label className="regel-rij__naam">
            <input
              ref={knop}
              type="checkbox"
              checked={!uit && !vraagt}
              onChange={event => kies(event.target.checked)}
            />
            {titel}
          </label>
        ) : (
          <span className="regel-rij__naam">{titel}</span>
        )}
        {uit && <span className="regel-rij__uit">staat uit</span>}
        <FaseKeuze
          regel={regel}
          fase={faseIn(set, regel)}
          onKies={wijzig && (fase => void zet(nu => ({ ...nu, fasen: { ...nu.fasen, [id]: fase } })))}
        />
      </div>
      {uit && !vraagt && <p className="regel-rij__reden">Reden: {uit.reden}</p>}
      {vraagt && (
        <Redenformulier
          titel={titel}
          zetUit={reden => zet(nu => ({ ...nu, uit: [...zonder(nu, id), { regelId: id, reden }] }))}
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

const zonder = ({ uit }: Regelset, regelId: string): Regelset['uit'] =>
  uit.filter(een => een.regelId !== regelId)
