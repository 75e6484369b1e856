import { lazy, Suspense } from 'react'
import { type Draad, isOpen } from '../../../shared/overleg/draad.ts'
import type { BijVeldProps } from '../../plan/overleg/BijVeld.tsx'
import { useDradenIn } from '../../plan/overleg/useDradenIn.ts'
import { useDradenAt, useOverleg } from '../../plan/overleg/useOverleg.ts'
import { Icon } from '../../ui/Icon.tsx'

/** Few fields have one, and the page opens without it. */
const VoorstelVlak = lazy(async () => ({ default: (await import('./VoorstelVlak.tsx')).VoorstelVlak }))

/** Beneath a field or at the head of a card: what is proposed there, and how many opmerkingen there are. */
export function OverlegBijVeld({ elementId, veld, alles = false }: BijVeldProps) {
  if (!alles) return <BijEen elementId={elementId} veld={veld} />
  return veld === null ? <BijRij elementId={elementId} /> : <BijGroep elementId={elementId} veld={veld} />
}

function BijEen({ elementId, veld }: BijVeldProps) {
  const draden = useDradenAt(elementId, veld ?? undefined)
  return draden.length === 0 ? null : <Hier draden={draden.filter(draad => draad.veld === veld)} />
}

/** A row of a list, with all of its fields. */
function BijRij({ elementId }: { elementId: string }) {
  const draden = useDradenAt(elementId)
  return draden.length === 0 ? null : <Hier draden={draden} metGeheel />
}

function BijGroep({ elementId, veld }: { elementId: string; veld: string }) {
  const draden = useDradenIn(elementId, [veld])
  return draden.length === 0 ? null : <Hier draden={draden} metGeheel />
}

interface HierProps {
  readonly draden: readonly Draad[]
  /** Whether what is said of an item as a whole shows here too; a card shows it in its foot. */
  readonly metGeheel?: boolean
}

function Hier({ draden, metGeheel = false }: HierProps) {
  const here = draden.filter(isOpen)
  // Those at words show in the words.
  const hele = here.filter(draad => !draad.voorstel && !draad.anker && (metGeheel || draad.veld !== null))
  return (
    <>
      <Veldteken draden={hele} />
      {here.map(
        draad =>
          draad.voorstel && (
            <Suspense key={draad.id}>
              <VoorstelVlak draad={draad} voorstel={draad.voorstel} />
            </Suspense>
          ),
      )}
    </>
  )
}

function Veldteken({ draden }: { draden: readonly Draad[] }) {
  const { paneel } = useOverleg()
  const [first] = draden
  if (!first) return null
  const aantal = draden.length === 1 ? '1 opmerking' : `${draden.length} opmerkingen`
  return (
    <button type="button" className="veldteken" onClick={() => paneel.toon(first.id)}>
      <Icon name="comment" size={16} />
      {aantal}
      <span className="visually-hidden"> hierbij</span>
    </button>
  )
}
