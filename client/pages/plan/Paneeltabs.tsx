import { useFindings, useIsChecked } from '../../plan/findings.ts'
import { alleDraden, useDradentelling } from '../../plan/overleg/useOverleg.ts'

export function CriteriaTab() {
  const aantal = useFindings().length
  const checked = useIsChecked()
  return (
    <span className="panel__title">
      Criteria {checked && <Aantal aantal={aantal} woord={aantal === 1 ? 'melding' : 'meldingen'} />}
    </span>
  )
}

export function OpmerkingenTab() {
  const { open, ongelezen } = useDradentelling(alleDraden)
  return (
    <span className="panel__title">
      Opmerkingen {open > 0 && <Aantal aantal={open} woord="open" />}
      {ongelezen > 0 && (
        <span className="stip-nieuw" title={`${ongelezen} ongelezen`}>
          <span className="visually-hidden">, {ongelezen} ongelezen</span>
        </span>
      )}
    </span>
  )
}

function Aantal({ aantal, woord }: { aantal: number; woord: string }) {
  return (
    <>
      <span aria-hidden="true">{aantal}</span>
      <span className="visually-hidden">
        , {aantal} {woord}
      </span>
    </>
  )
}
