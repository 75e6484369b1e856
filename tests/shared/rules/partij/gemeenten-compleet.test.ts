import { expect, test } from 'vitest'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../../shared/plan/readPlan.ts'
import rule from '../../../../shared/rules/partij/gemeenten-compleet.ts'
import { metPlan, partijen } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const geenMandaat = { mandaat: { namensGemeenten: [] } }
const zonder = partijen.filter(({ id }) => id !== 'p-wierdenburg')
const met = (...extra: object[]) => metPlan({ partijen: [...zonder, ...extra], governance: geenMandaat })

testRule(rule, {
  goed: {
    'elke gemeente is partij': metPlan({ governance: geenMandaat }),
    'een gemeente geeft mandaat': metPlan({
      partijen: zonder,
      governance: { mandaat: { namensGemeenten: ['g-wierdenburg'] } },
    }),
    'de gemeente staat er zonder het woord gemeente': met({
      id: 'p-kort',
      naam: 'wierdenburg ',
      sector: 'gemeente',
    }),
    'één organisatie werkt voor meer gemeenten': met({
      id: 'p-samen',
      naam: 'SamenWad',
      type: 'gemeente',
      werkgebied: ['g-duinhaven', 'g-wierdenburg'],
    }),
  },
  fout: {
    'een gemeente ontbreekt': [met(), { elementId: 'g-wierdenburg', veld: null, ernst: 'vereist' }],
    'een aanbieder die er werkt, is niet de gemeente': [
      met({ id: 'p-zorg', naam: 'Wierdenburg', sector: 'vvt', werkgebied: ['g-wierdenburg'] }),
      { elementId: 'g-wierdenburg', veld: null },
    ],
    'een gemeente zonder naam': [
      metPlan({ regio: { gemeenten: [{ id: 'g-nieuw' }] } }),
      { elementId: 'g-nieuw', veld: null, oplossingen: [] },
    ],
  },
})

test('one click adds the gemeente as a whole, and pressed by two people it adds one', () => {
  const json = met()
  const doc = newPlan(json)
  const edits = findingsOf(rule, json).flatMap(({ oplossingen }) => oplossingen.map(({ edit }) => edit))
  for (const edit of [...edits, ...edits]) applyEdit(doc, edit)
  const nieuw = readPlan(doc).partijen.slice(zonder.length)
  expect(nieuw.map(({ naam }) => naam.plat)).toEqual(['Gemeente Wierdenburg'])
  expect(nieuw).toMatchObject([{ sector: 'gemeente', domein: 'sociaal', werkgebied: ['g-wierdenburg'] }])
})
