import type { Dekkingsregel } from '../../plan/afspraak.ts'
import { betrokkenenVan, partijNaam } from '../partijNaam.ts'
import { type Problem, rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'

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
    const { id, dekking, investeerderIds, baathouderIds } = afspraak
    if (dekking.length === 0)
      return { veld: 'dekking', reden: 'Er staat nog niet waar het geld vandaan komt.' }
    const problems: Problem[] = []
    const mist = opsomming([...new Set(dekking.flatMap(ontbreekt))])
    if (mist) problems.push({ veld: 'dekking', reden: `In de dekking ontbreekt nog: ${mist}.` })
    if (!dekking.some(({ bedrag }) => (bedrag ?? 0) > 0)) return problems
    if (investeerderIds.length === 0) {
      const financiers = betrokkenenVan(afspraak).flatMap(een =>
        een.rol === 'financier' && een.partijId ? [een.partijId] : [],
      )
      const titel = `Wie betaalt: ${opsomming(financiers.map(partijId => partijNaam(zicht, partijId)))}`
      const edit = { op: 'set', elementId: id, veld: 'investeerderIds', waarde: financiers } as const
      const oplossingen = financiers.length > 0 ? [{ titel, edit }] : []
      problems.push({ veld: 'investeerderIds', reden: 'Er staat nog niet wie betaalt.', oplossingen })
    }
    if (baathouderIds.length === 0)
      problems.push({ veld: 'baathouderIds', reden: 'Er staat nog niet wie er baat bij heeft.' })
    return problems
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metAfspraak({ investeerderIds: [] }) },
})

const ontbreekt = ({ bedrag, bron, jaren, status }: Dekkingsregel): string[] => [
  ...(bedrag === null ? ['bedrag'] : []),
  ...(bron ? [] : ['bron']),
  ...(jaren.length > 0 ? [] : ['jaren']),
  ...(status ? [] : ['status']),
]
