import { useCallback, useId, useMemo, useState } from 'react'
import { type Leespunten, leespuntZin } from '../../../shared/vaststelling/leespunt.ts'
import { samenvatting, zinnenOver } from '../../../shared/versie/inWoorden.ts'
import { zonderVersie } from '../../../shared/versie/zonderVersie.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { type Vergeleken, vergelijk } from '../../versies/versiesApi.ts'
import { WoordVoorWoord } from '../../versies/WoordVoorWoord.tsx'
import '../../styles/versies.css'
import { AskAgain } from '../AskAgain.tsx'
import { useAnswer } from '../useAnswer.ts'

interface VeranderdProps {
  readonly planId: string
  /** That lies before one. */
  readonly versieId: string
  readonly leespunten: Leespunten
}

/** What changed since one last read the plan, or since another moment that one chooses: in words, and word by word. */
export function Veranderd({ planId, versieId, leespunten: { sinds, punten } }: VeranderdProps) {
  const [van, setVan] = useState(sinds)
  const id = useId()
  return (
    <section className="lezen__sinds" aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>{sinds === null ? 'U leest dit plan voor het eerst' : 'Wat er veranderde'}</h2>
      {sinds === null && <p>Hieronder staat de hele versie die voorligt.</p>}
      {punten.length > 0 && (
        <div className="lezen__keuze">
          <label htmlFor={id}>{sinds === null ? 'Wat er veranderde sinds' : 'Sinds'}</label>
          <select
            id={id}
            className="input"
            value={van ?? ''}
            onChange={event => setVan(event.target.value || null)}
          >
            {sinds === null && <option value="">Kies een eerdere versie</option>}
            {punten.map(punt => (
              <option key={punt.van} value={punt.van}>
                {leespuntZin(punt)}
              </option>
            ))}
          </select>
        </div>
      )}
      {van !== null && <Sinds key={van} planId={planId} van={van} versieId={versieId} />}
    </section>
  )
}

interface SindsProps extends Omit<VeranderdProps, 'leespunten'> {
  readonly van: string
}

function Sinds({ planId, van, versieId }: SindsProps) {
  const ask = useCallback(() => vergelijk(planId, van, versieId), [planId, van, versieId])
  const { asked, again } = useAnswer(ask)
  if (asked.kind === 'failed') return <AskAgain error={asked.error} onAgain={again} />
  if (asked.kind === 'waiting') return <Skeleton label="De versies worden vergeleken" lines={3} />
  return <Wijzigingen {...asked.value} />
}

const meestal = 5

function Wijzigingen({ onderdelen: alle }: Pick<Vergeleken, 'onderdelen'>) {
  const [open, setOpen] = useState(false)
  const onderdelen = useMemo(() => zonderVersie(alle), [alle])
  if (onderdelen.length === 0) return <p>Er is sindsdien niets aan de inhoud veranderd.</p>
  const zinnen = onderdelen.flatMap(zinnenOver)
  return (
    <>
      <ul>
        {samenvatting({ onderdelen }).map(zin => (
          <li key={zin}>
            <strong>{zin}</strong>
          </li>
        ))}
        {zinnen.slice(0, meestal).map(({ zin }) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      {zinnen.length > meestal && (
        <details>
          <summary>Toon ook de andere {zinnen.length - meestal}</summary>
          <ul>
            {zinnen.slice(meestal).map(({ zin }) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </details>
      )}
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>Lees de wijzigingen woord voor woord</summary>
        {open && <WoordVoorWoord onderdelen={onderdelen} terug={null} />}
      </details>
    </>
  )
}
