import { expect, test } from 'vitest'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../../shared/plan/readPlan.ts'
import rule from '../../../../shared/rules/afspraak/partij-bestaat.ts'
import { openChecker } from '../../../../shared/rules/checkPlan.ts'
import { iza2023 } from '../../../../shared/rules/regelset.ts'
import {
  betrokkene,
  metAfspraak,
  metPlan,
  partijen,
  voorbeeldAfspraak,
  voorbeeldPlan,
} from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const oplossing = (tekst: string) => metAfspraak({ oplossing: tekst })

testRule(rule, {
  goed: {
    'alle namen staan in de lijst': voorbeeldPlan(),
    'een alias': metPlan({
      partijen: [...partijen, { id: 'p-ggz', naam: 'GGZ Wad', aliassen: ['Stichting Wadzorg'] }],
      afspraken: [voorbeeldAfspraak({ oplossing: 'Stichting Wadzorg levert twee behandelaren.' })],
    }),
    'andere hoofdletters': oplossing('De gemeente Duinhaven betaalt.'),
    'een schrijfwijze die er bijna is': oplossing('Zorgverzekeraar De Kùst betaalt.'),
    'een begrip': {
      ...oplossing('Dit gebeurt met Veilig Thuis Noord.'),
      begrippen: [{ afkorting: 'VTN', voluit: 'Veilig Thuis Noord' }],
    },
    'een programma en een zinsbegin': oplossing(
      'Welzijn is van iedereen. Wij werken samen met Kansrijke Start en Welzijn op Recept.',
    ),
  },
  fout: {
    'een naam in de tekst': [
      oplossing('Samen met Scholengroep Duinzicht werken wij aan valpreventie.'),
      { elementId: 'a1', veld: 'oplossing' },
    ],
    'een naam van twee woorden na met': [
      oplossing('Dit gebeurt met Buurthulp Wierdenburg.'),
      { veld: 'oplossing' },
    ],
    'een naam in een ander tekstveld': [
      metAfspraak({ naIncidenteel: 'Daarna neemt Stichting Beweeg het over.' }),
      { veld: 'naIncidenteel' },
    ],
    'partijen die weg zijn': [
      metAfspraak({
        partijen: [betrokkene('p-weg', 'trekker')],
        voortgang: { verantwoordelijkeId: 'p-weg' },
        mijlpalen: [{ verantwoordelijkeId: 'p-weg' }],
        investeerderIds: ['p-weg'],
        baathouderIds: ['p-weg'],
      }),
      { veld: 'partijen' },
      { veld: 'voortgang.verantwoordelijkeId' },
      { veld: 'mijlpalen' },
      { veld: 'investeerderIds' },
      { veld: 'baathouderIds' },
    ],
  },
})

test('one click adds every name that is missing, under ids that follow from the plan', () => {
  const json = oplossing('Scholengroep Duinzicht en Stichting Béweeg betalen dit.')
  const [finding] = findingsOf(rule, json)
  const doc = newPlan(json)
  for (const { edit } of finding?.oplossingen ?? []) applyEdit(doc, edit)
  const nieuw = readPlan(doc).partijen.slice(partijen.length)
  expect(nieuw.map(({ id, naam }) => [id, naam.plat])).toEqual([
    ['a1-partij-scholengroep-duinzicht', 'Scholengroep Duinzicht'],
    ['a1-partij-stichting-beweeg', 'Stichting Béweeg'],
  ])
})

test('the words are pointed at, and a guess is advice only', () => {
  expect(findingsOf(rule, oplossing('Samen met Scholengroep Duinzicht werken wij hieraan.'))).toMatchObject([
    { bereik: { van: 10, tot: 32 }, ernst: 'vereist' },
  ])
  expect(findingsOf(rule, oplossing('Dit gebeurt met Buurthulp Wierdenburg.'))).toMatchObject([
    { bereik: { van: 16, tot: 37 }, ernst: 'aanbevolen' },
  ])
})

test('a finding leaves once the name, an alias or a term is in the plan', () => {
  const doc = newPlan(oplossing('Scholengroep Duinzicht levert twee docenten.'))
  const check = openChecker(iza2023, [rule])
  const plan = readPlan(doc)
  expect(check(plan)).toHaveLength(1)
  applyEdit(doc, { op: 'set', elementId: 'p-gemeente', veld: 'sector', waarde: 'overig' })
  expect(check(readPlan(doc, plan))).toHaveLength(1)
  applyEdit(doc, { op: 'add', elementId: 'p-gemeente', veld: 'aliassen', waarde: 'Scholengroep Duinzicht' })
  expect(check(readPlan(doc, plan))).toEqual([])
})
