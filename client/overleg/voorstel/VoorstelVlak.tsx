import type { Draad } from '../../../shared/overleg/draad.ts'
import type { Voorstel } from '../../../shared/overleg/voorstel.ts'
import { rootIdOf } from '../../../shared/plan/rootId.ts'
import { useOverleg } from '../../plan/overleg/useOverleg.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { reacties } from '../tekst/inEenZin.ts'
import { Beslissen } from './Beslissen.tsx'
import { useWijziging } from './useWijziging.ts'
import { Verschil } from './Verschil.tsx'
import { veldkeuzes } from './veldkeuzes.ts'
import '../../styles/voorstellen.css'

const soortNaam: Readonly<Record<Voorstel['soort'], string>> = {
  woorden: 'andere woorden',
  waarde: 'een andere waarde',
  afspraak: 'een nieuwe afspraak',
  weg: 'weghalen',
}

/** What it is about, by name: a row may show what is said of all its fields, and of the items in it. */
function useVeldnaam({ elementId, veld }: Draad): string {
  const { doc, store } = usePlan()
  const keuzes = veldkeuzes(store.get(), rootIdOf(doc, elementId))
  const keuze = keuzes.find(one => one.elementId === elementId && (veld === null || one.veld === veld))
  return [keuze?.groep, veld !== null && keuze?.label].filter(Boolean).join(', ')
}

/** An open voorstel in its place: who wants what, why, and what is to be done with it. */
export function VoorstelVlak({ draad, voorstel }: { draad: Draad; voorstel: Voorstel }) {
  const wijziging = useWijziging(draad, voorstel)
  const { paneel } = useOverleg()
  const [eerste] = draad.opmerkingen
  const veldnaam = useVeldnaam(draad)
  const naam = `Voorstel van ${draad.door.naam}: ${soortNaam[voorstel.soort]}`
  return (
    <section className={`voorstel voorstel--${voorstel.soort}`} aria-label={naam} data-voorstel={draad.id}>
      <p className="voorstel__kop">
        <Icon name="pencil" size={16} />
        <span>
          <strong>{draad.door.naam}</strong> ({draad.door.organisatie}) stelt voor:{' '}
          {soortNaam[voorstel.soort]}
          {veldnaam && ` ${voorstel.soort === 'weg' ? 'van' : 'bij'} ${veldnaam}`}
        </span>
      </p>
      <Verschil voorstel={voorstel} wijziging={wijziging} />
      {eerste?.tekst && <p className="voorstel__reden">{eerste.tekst}</p>}
      <div className="voorstel__onder">
        {draad.rev > 0 && <Beslissen draad={draad} wijziging={wijziging} />}
        <button type="button" className="voorstel__gesprek" onClick={() => paneel.toon(draad.id)}>
          {reacties(draad) || 'Reageer'}
        </button>
      </div>
    </section>
  )
}
