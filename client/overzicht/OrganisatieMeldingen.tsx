import type { MeldingenBij } from '../../shared/overzicht/organisatie.ts'
import type { GekozenFase } from '../../shared/rules/fasen.ts'
import { ErnstIcon } from '../fields/ErnstIcon.tsx'
import { ernstWoord } from '../plan/findings/ernst.ts'
import { plekPad } from '../plan/plekLink.ts'

interface OrganisatieMeldingenProps {
  readonly planId: string
  readonly fase: GekozenFase
  readonly meldingen: readonly MeldingenBij[]
}

/** The meldingen that are an organisation's to look at, by item. Each leads to its field. */
export function OrganisatieMeldingen({ planId, fase, meldingen }: OrganisatieMeldingenProps) {
  return meldingen.map(({ id, code, titel, meldingen: lijst }) => (
    <section key={id} className="onderdeel">
      <h3 className="onderdeel__kop">
        {code && <span className="tabel__code">{code} </span>}
        <a href={plekPad(planId, id)}>{titel}</a>
      </h3>
      <ul className="onderdeel__lijst">
        {numbered(lijst).map(({ key, melding }) => (
          <li key={key} className="onderdeel__melding">
            <ErnstIcon ernst={melding.ernst} size={16} />
            <span>
              <a href={plekPad(planId, melding.elementId, { ...melding, fase })}>{melding.reden}</a>
              <small>
                {ernstWoord[melding.ernst]} vanaf {melding.fase}
                {melding.gemotiveerd && ' · gemotiveerd'} ·{' '}
                <a className="onderdeel__criterium" href={`/criteria#${melding.regelId}`}>
                  over dit criterium
                </a>
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  ))
}

/** A rule may find more than one thing at a place. */
function numbered(lijst: MeldingenBij['meldingen']) {
  const times = new Map<string, number>()
  return lijst.map(melding => {
    const identity = `${melding.regelId} ${melding.elementId} ${melding.veld}`
    const time = times.get(identity) ?? 0
    times.set(identity, time + 1)
    return { key: `${identity} ${time}`, melding }
  })
}
