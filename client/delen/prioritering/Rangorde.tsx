import { type MouseEvent, memo, useMemo } from 'react'
import { flushSync } from 'react-dom'
import type { Opgave } from '../../../shared/plan/opgave.ts'
import type { Richting } from '../../../shared/plan/verplaats.ts'
import { useBewerkbaar } from '../../fields/useBewerkbaar.ts'
import { VeldMelding } from '../../fields/VeldMelding.tsx'
import { useElement, usePlan, usePlanValue } from '../../plan/PlanContext.tsx'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { isGenummerd, nummer, opRang, type Rang, stapInRang } from './rangorde.ts'
import '../../styles/delen-prioritering.css'

/** The opgaven in order of priority, which is changed here by a step at a time. */
export function Rangorde() {
  const { edit } = usePlan()
  const bewerkbaar = useBewerkbaar()
  const rangen = useRangen()
  const inOrde = opRang(rangen)
  if (inOrde.length === 0) return null
  return (
    <div className="veld-rij">
      <div className="veld-rij__label">Volgorde</div>
      <div className="veld-rij__waarde">
        <ol className="rangorde">
          {inOrde.map(({ id, prioriteit }) => (
            <Plaats key={id} id={id} prioriteit={prioriteit} />
          ))}
        </ol>
        {bewerkbaar && !isGenummerd(rangen) && (
          <Button kind="quiet" small onClick={() => edit(nummer(inOrde))}>
            Nummer in deze volgorde
          </Button>
        )}
      </div>
    </div>
  )
}

/** Which opgaven there are and their priorities; the same while their words change. */
function useRangen(): readonly Rang[] {
  const sleutel = usePlanValue(plan =>
    JSON.stringify(plan.opgaven.map(({ id, prioriteit }) => ({ id, prioriteit }))),
  )
  return useMemo(() => JSON.parse(sleutel) as readonly Rang[], [sleutel])
}

const Plaats = memo(function Plaats({ id, prioriteit }: Rang) {
  const opgave = useElement(id) as Opgave | undefined
  const { focusField } = usePlan()
  if (!opgave) return null
  const titel = opgave.titel.plat || 'Opgave zonder titel'
  return (
    <li className="rangorde__rij">
      <span className="rangorde__rang">{prioriteit ?? '–'}</span>
      <span>
        <button type="button" className="rangorde__naar" onClick={() => focusField(id, 'titel')}>
          {titel}
        </button>
        <VeldMelding elementId={id} veld="prioriteit" leeg={false} />
      </span>
      <Stappen id={id} titel={titel} />
    </li>
  )
})

function Stappen({ id, titel }: { id: string; titel: string }) {
  const { store, edit } = usePlan()
  if (!useBewerkbaar()) return null
  const stap = (richting: Richting) => (event: MouseEvent<HTMLElement>) => {
    const stappen = stapInRang(store.get().opgaven, id, richting)
    if (!stappen) return
    const knop = event.currentTarget
    flushSync(() => edit(stappen))
    // A row that changes place loses the focus.
    knop.focus({ preventScroll: true })
    const plaats = store.get().opgaven.find(one => one.id === id)?.prioriteit
    announce(`${titel} heeft nu prioriteit ${plaats}.`)
  }
  return (
    <span className="rangorde__stappen">
      <IconButton icon="arrowUp" size={16} label={`${titel} hoger`} onClick={stap('omhoog')} />
      <IconButton icon="arrowDown" size={16} label={`${titel} lager`} onClick={stap('omlaag')} />
    </span>
  )
}
