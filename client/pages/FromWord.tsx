import { useId, useRef, useState } from 'react'
import { alsPlan } from '../../shared/inlezen/maken.ts'
import type { Ontwerp } from '../../shared/inlezen/ontwerp.ts'
import type { Json } from '../../shared/plan/itemMap.ts'
import { newId } from '../../shared/plan/newId.ts'
import { createPlan, sentenceOf } from '../api.ts'
import { type Document, useInlezen } from '../inlezen/useInlezen.ts'
import { WordInlezen } from '../inlezen/WordInlezen.tsx'
import { navigate, planPath } from '../route.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { today } from './today.ts'

/** A plan out of a Word document. */
export function FromWord() {
  const inlezen = useInlezen(undefined)
  return (
    <WordInlezen
      inlezen={inlezen}
      maakEigen={plan => <MaakEigen plan={plan} />}
      maak={(ontwerp, document) => <MaakPlan key={document.naam} {...{ ontwerp, document }} />}
    />
  )
}

function MaakPlan({ ontwerp, document }: { ontwerp: Ontwerp; document: Document }) {
  const id = useId()
  const titel = useRef<HTMLInputElement>(null)
  const { bezig, probleem, maak } = useMaak()
  const plan = () => {
    const versie = { nummer: '0.1', status: 'concept', datum: today() }
    const basis = { id: newId(), soort: 'regioplan', versie, titel: naamVan(document) }
    return alsPlan({ ...ontwerp, titel: titel.current?.value.trim() ?? '' }, basis)
  }
  return (
    <>
      <div className="form__row">
        <label htmlFor={id}>Titel van het plan</label>
        <input
          // Another title in the document is another proposal, which one may have typed over.
          key={ontwerp.titel}
          ref={titel}
          id={id}
          className="input"
          autoComplete="off"
          defaultValue={ontwerp.titel || naamVan(document)}
        />
      </div>
      {probleem && <ProblemSentence>{probleem}</ProblemSentence>}
      <Button kind="primary" disabled={bezig} className="form__submit" onClick={() => void maak(plan())}>
        {bezig ? 'Plan wordt gemaakt…' : 'Maak plan'}
      </Button>
    </>
  )
}

function MaakEigen({ plan }: { plan: Json }) {
  const { bezig, probleem, maak } = useMaak()
  return (
    <>
      {probleem && <ProblemSentence>{probleem}</ProblemSentence>}
      <Button kind="primary" disabled={bezig} className="form__submit" onClick={() => void maak(plan)}>
        {bezig ? 'Plan wordt gemaakt…' : 'Maak dit plan'}
      </Button>
    </>
  )
}

/** Makes a plan and goes there; says why when it cannot be made. */
function useMaak() {
  const [bezig, setBezig] = useState(false)
  const [probleem, setProbleem] = useState('')
  const maak = async (plan: Json) => {
    setBezig(true)
    setProbleem('')
    try {
      navigate(planPath((await createPlan({ plan })).id))
    } catch (error) {
      setBezig(false)
      setProbleem(sentenceOf(error))
    }
  }
  return { bezig, probleem, maak }
}

const naamVan = ({ gelezen, naam }: Document): string => gelezen.titel || naam.replace(/\.docx$/i, '')
