import { type Bericht, berichtZin } from '../../shared/overleg/bericht.ts'
import { when } from '../ui/when.ts'

/** One bericht: who did what, where, and in which words. */
export function BerichtRegel({ bericht, onOpen }: { bericht: Bericht; onOpen: (bericht: Bericht) => void }) {
  const { door, soort, waar, plan, tekst, op, gelezen } = bericht
  return (
    <li>
      <button
        type="button"
        className="regelknop bericht"
        data-gelezen={gelezen}
        onClick={() => onOpen(bericht)}
      >
        <span className="bericht__wie">
          {!gelezen && (
            <>
              <span className="stip-nieuw" aria-hidden="true" />
              <span className="visually-hidden">Ongelezen: </span>
            </>
          )}
          <span className="bericht__zin">
            <strong>{door.naam}</strong> {berichtZin[soort]}
          </span>
          <span className="bericht__op">{when(op, new Date())}</span>
        </span>
        <span className="bericht__waar">{waar}</span>
        {tekst && <span className="bericht__tekst ingekort">{tekst}</span>}
        <span className="bericht__plan">{plan}</span>
      </button>
    </li>
  )
}
