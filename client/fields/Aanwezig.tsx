import { palette } from '../../shared/presence.ts'
import { usePresenceAt } from '../plan/PlanContext.tsx'
import { Shape } from '../ui/Shape.tsx'

interface AanwezigProps {
  readonly elementId: string
  /** Left out: anywhere in the item. */
  readonly veld?: string
}

/** Who else is in a control. Lies over it, so nothing moves. In text their caret says it already. */
export function Aanwezig({ elementId, veld }: AanwezigProps) {
  const hier = usePresenceAt(elementId, veld).filter(one => one.cursor?.anchor === undefined)
  const eerste = hier[0]
  if (!eerste) return null
  return (
    <span className="aanwezig" style={{ outlineColor: kleurVan(eerste.persoon.kleur) }}>
      {hier.map(({ persoon }) => (
        <span key={persoon.id} className="aanwezig__wie" style={{ color: kleurVan(persoon.kleur) }}>
          <Shape index={persoon.kleur} size={10} />
          {persoon.naam} · {persoon.organisatie}
        </span>
      ))}
    </span>
  )
}

const kleurVan = (kleur: number): string => palette[kleur % palette.length]?.hex ?? palette[0].hex
