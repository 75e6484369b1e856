import type { Afspraak } from '../../plan/afspraak.ts'
import { betrokkenenVan, partijNaam } from '../partijNaam.ts'
import { type Problem, rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import type { Zicht } from '../zicht.ts'
import { onvolledigeDekking } from './dekkingsregels.ts'

export default rule({
  id: 'afspraak.dekking',
  titel: 'Geld: bedrag, bron en wie er baat bij heeft',
  waarom:
    'Wie betaalt en wie bespaart, zijn vaak niet dezelfden. Dat open op tafel leggen voorkomt dat een afspraak later op geld strandt.',
  bronnen: ['handreiking'],
  ernst: 'aanbevolen',
  fase: '0.9',
  goed: '€ 420.000 per jaar 2024–2026, SPUK IZA 50% / verzekeraar 50%.',
  fout: 'Financiering nader te bepalen.',
  per: 'afspraak',
  check(afspraak, zicht) {
    const { dekking, investeerderIds, baathouderIds } = afspraak
    if (dekking.length === 0) return geenDekking
    const problems: Problem[] = []
    const onvolledig = onvolledigeDekking(dekking)
    if (onvolledig) problems.push(onvolledig)
    if (!dekking.some(({ bedrag }) => (bedrag ?? 0) > 0)) return problems
    if (investeerderIds.length === 0) problems.push(geenInvesteerder(afspraak, zicht))
    if (baathouderIds.length === 0) problems.push(geenBaathouder)
    return problems
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metAfspraak({ investeerderIds: [] }) },
})

const geenDekking = { veld: 'dekking', reden: 'Er staat nog niet waar het geld vandaan komt.' }
const geenBaathouder = { veld: 'baathouderIds', reden: 'Er staat nog niet wie er baat bij heeft.' }

function geenInvesteerder(afspraak: Afspraak, zicht: Zicht): Problem {
  const waarde = betrokkenenVan(afspraak).flatMap(({ rol, partijId }) =>
    rol === 'financier' && partijId ? [partijId] : [],
  )
  const titel = `Wie betaalt: ${opsomming(waarde.map(partijId => partijNaam(zicht, partijId)))}`
  const edit = { op: 'set', elementId: afspraak.id, veld: 'investeerderIds', waarde } as const
  const oplossingen = waarde.length > 0 ? [{ titel, edit }] : []
  return { veld: 'investeerderIds', reden: 'Er staat nog niet wie betaalt.', oplossingen }
}
