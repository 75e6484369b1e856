import type { ReactNode } from 'react'
import type { Ontwerp } from '../../shared/inlezen/ontwerp.ts'
import type { Json } from '../../shared/plan/itemMap.ts'
import { Button } from '../ui/Button.tsx'
import '../styles/inlezen.css'
import { Blokken } from './Blokken.tsx'
import { KiesWord } from './KiesWord.tsx'
import { inAantallen, Uitkomst, Verslag } from './Uitkomst.tsx'
import type { Document, Inlezen } from './useInlezen.ts'

interface WordInlezenProps {
  readonly inlezen: Inlezen
  /** What comes before the button that makes it, such as the title of a new plan, and that button. */
  readonly maak: (ontwerp: Ontwerp, document: Document) => ReactNode
  /** What makes the plan that an export of our own is of; left out where it cannot be made. */
  readonly maakEigen?: (plan: Json) => ReactNode
}

/** From a Word document to what becomes of it. Nothing is made before somebody says so. */
export function WordInlezen({ inlezen, maak, maakEigen }: WordInlezenProps) {
  const { document, ontwerp } = inlezen
  if (!document || !ontwerp) return <KiesWord {...inlezen} />
  const { gelezen, toewijzing, naam } = document
  /** Too long to be read as text too, so the server gave the plan in it and no more. */
  const alleenPlan = gelezen.plan !== undefined && gelezen.blokken.length === 0
  if (gelezen.plan && maakEigen && !document.alsTekst)
    return (
      <div className="form">
        <p>
          <strong>{naam}</strong> komt uit Regiotafel en is daarna niet gewijzigd. Het plan komt precies zo
          terug als het was.
        </p>
        {maakEigen(gelezen.plan)}
        <p className="page__actions">
          {!alleenPlan && <Button onClick={inlezen.leesAlsTekst}>Lees het als gewoon document</Button>}
          <Button kind="quiet" onClick={inlezen.opnieuw}>
            Ander document
          </Button>
        </p>
      </div>
    )
  if (alleenPlan)
    return (
      <div className="form">
        <p>
          <strong>{naam}</strong> is een heel plan uit Regiotafel, en te lang om aan dit plan toe te voegen.
          Maak er een nieuw plan van.
        </p>
        <p className="page__actions">
          <Button onClick={inlezen.opnieuw}>Ander document</Button>
        </p>
      </div>
    )
  const isAnders = toewijzing !== gelezen.toewijzing
  return (
    <div className="inlezen">
      <div className="inlezen__kop">
        <p>
          <strong>{naam}</strong> · wordt {inAantallen(ontwerp)}
        </p>
        <span className="inlezen__knoppen">
          {isAnders && (
            <Button kind="quiet" small icon="undo" onClick={inlezen.terug}>
              Terug naar het voorstel
            </Button>
          )}
          <Button kind="quiet" small onClick={inlezen.opnieuw}>
            Ander document
          </Button>
        </span>
      </div>
      <div className="inlezen__vlak">
        <section className="inlezen__document" aria-labelledby="inlezen-document">
          <h2 id="inlezen-document">Het document</h2>
          <p className="page__soft">
            Kies per kop, tabel of tekst wat het wordt. Gewone tekst gaat mee met de kop erboven.
          </p>
          <Blokken document={document} ontwerp={ontwerp} wijzig={inlezen.wijzig} />
        </section>
        <div className="inlezen__zij">
          <Uitkomst ontwerp={ontwerp} />
          <Verslag regels={[...gelezen.verslag, ...ontwerp.verslag]} />
          <div className="inlezen__maak">{maak(ontwerp, document)}</div>
        </div>
      </div>
    </div>
  )
}
