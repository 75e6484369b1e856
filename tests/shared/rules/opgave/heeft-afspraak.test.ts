import { expect, test } from 'vitest'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../../shared/plan/readPlan.ts'
import { checkPlan } from '../../../../shared/rules/checkPlan.ts'
import heeftAfspraak from '../../../../shared/rules/opgave/heeft-afspraak.ts'
import { iza2023 } from '../../../../shared/rules/regelset.ts'
import {
  metPlan,
  voorbeeldAfspraak,
  voorbeeldOpgave,
  voorbeeldPlan,
} from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const opgaven = [voorbeeldOpgave(), voorbeeldOpgave({ id: 'o2', prioriteit: 2 })]

testRule(heeftAfspraak, {
  goed: {
    'een afspraak onder de opgave': voorbeeldPlan(),
    'een afspraak die ook bij een andere opgave hoort': metPlan({
      opgaven,
      afspraken: [voorbeeldAfspraak({ opgaveIds: ['o1', 'o2'] })],
    }),
  },
  fout: {
    'een opgave zonder afspraak': [metPlan({ opgaven }), { elementId: 'o2', veld: null }],
    'geen enkele afspraak': [metPlan({ afspraken: [] }), { elementId: 'o1', veld: null }],
  },
})

test('the fix makes a new afspraak, also when one it made before was thrown away or moved', () => {
  const doc = newPlan(metPlan({ afspraken: [] }))
  const fix = () => {
    const [finding] = checkPlan(readPlan(doc), iza2023, [heeftAfspraak])
    for (const { edit } of finding?.oplossingen ?? []) applyEdit(doc, edit)
  }
  fix()
  applyEdit(doc, { op: 'delete', elementId: 'o1.afspraak-1', verwijderdOp: '2024-01-01', door: 'anna' })
  fix()
  applyEdit(doc, { op: 'set', elementId: 'o1.afspraak-2', veld: 'opgaveIds', waarde: [] })
  fix()
  expect(readPlan(doc).afspraken.map(({ id, opgaveIds }) => [id, opgaveIds])).toEqual([
    ['o1.afspraak-2', []],
    ['o1.afspraak-3', ['o1']],
  ])
})
