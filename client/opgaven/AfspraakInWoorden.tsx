import { memo } from 'react'
import { type Afspraak, afspraak as declaratie } from '../../shared/plan/afspraak.ts'
import type { Veld } from '../../shared/plan/field.ts'
import { inWoorden, veldenInWoorden } from '../fields/inWoorden.ts'
import { naamVan } from '../fields/Naam.tsx'
import { usePlan } from '../plan/PlanContext.tsx'

/** The fields in the order in which the card has them. */
const velden = [
  'partijen',
  'oplossing',
  'resultaatafspraken',
  'mijlpalen',
  'schaal',
  'gebied',
  'voortgang',
  'dekking',
  'investeerderIds',
  'baathouderIds',
  'naIncidenteel',
  'personeelsimpact',
  'beweging',
  'stoptOfVerschuift',
  'startdatum',
  'einddatum',
  'tags',
] as const

/**
 * All that an afspraak says, as plain lines: what stands in a card that is far from view, where the browser
 * finds words, prints and copies them. A fraction of the elements of the card itself.
 */
export const AfspraakInWoorden = memo(function AfspraakInWoorden({ afspraak }: { afspraak: Afspraak }) {
  const { store } = usePlan()
  const noem = (id: string) => naamVan(store.element(id)) ?? id
  return velden.map(naam => {
    const veld: Veld = declaratie.velden[naam]
    const waarde = afspraak[naam]
    const lijst = veld.kind === 'lijst' ? { velden: veld.item.velden, items: waarde as readonly Rij[] } : null
    const woorden = lijst ? '' : inWoorden(veld, waarde, noem)
    if (woorden === '' && !lijst?.items.length) return null
    return (
      <div key={naam} className="in-woorden" data-element-id={afspraak.id} data-veld={naam}>
        {`${veld.label} ${woorden}`}
        {lijst?.items.map(item => (
          <div key={item.id} data-element-id={item.id}>
            {veldenInWoorden(lijst.velden, item, noem)}
          </div>
        ))}
      </div>
    )
  })
})

type Rij = { readonly id: string } & Readonly<Record<string, unknown>>
