import { expect, test } from 'vitest'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { wordCount } from '../../../shared/plan/wordCount.ts'
import { alleProza, prozaVan } from '../../../shared/rules/proza.ts'
import { rule } from '../../../shared/rules/rule.ts'
import { metPlan, voorbeeldAfspraak } from '../../../shared/rules/voorbeeld.ts'
import { findingsOf, planOf } from '../../kit/testRule.ts'

/** Says of every prose where it is. */
const overal = rule({
  id: 'proef.overal',
  titel: 'Proef',
  waarom: 'Proef.',
  bronnen: ['ontwerp'],
  ernst: 'vereist',
  fase: '0.1',
  goed: '',
  fout: '',
  per: alleProza,
  voorbeelden: { goed: {}, fout: {} },
  check: target =>
    prozaVan(target).map(({ elementId, veld, tekst, soort }) => ({
      elementId,
      veld,
      reden: `${soort}: ${tekst.plat}`,
    })),
})

test('a rule for all prose sees every word of prose in a plan, and none twice', () => {
  const findings = findingsOf(overal, exampleJson.plan)
  const places = findings.map(({ elementId, veld }) => `${elementId} ${veld}`)
  expect(new Set(places).size).toBe(places.length)
  const words = findings.map(({ reden }) => ({ plat: reden.replace(/^\w+: /, ''), blokken: [] }))
  expect(wordCount(words)).toBe(wordCount(planOf(exampleJson.plan)))
})

test('prose is named by its element, in rows and groups and parts of the plan too', () => {
  const json = metPlan({
    afspraken: [
      voorbeeldAfspraak({
        mijlpalen: [],
        partijen: [{ partijId: 'p-gemeente', commitment: { voorbehoud: 'Mits de raad instemt' } }],
      }),
    ],
    governance: { raden: [{ stuk: 'Raadsbrief 7' }] },
  })
  const plan = planOf(json)
  const place = (reden: string) =>
    findingsOf(overal, json)
      .filter(finding => finding.reden.endsWith(reden))
      .map(({ elementId, veld }) => [elementId, veld])
  expect(place('betrokkenen: Mits de raad instemt')).toEqual([])
  expect(place('afspraken: Mits de raad instemt')).toEqual([
    [plan.afspraken[0]?.partijen[0]?.id, 'commitment.voorbehoud'],
  ])
  expect(place('raden: Raadsbrief 7')).toEqual([[plan.governance.raden[0]?.id, 'stuk']])
  expect(place('resultaatafspraken: Letselregistratie')).toEqual([['k1', 'bron']])
})
