import { expect, test } from 'vitest'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../../shared/plan/examplePlan.ts'
import type { Json } from '../../../../shared/plan/itemMap.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../../shared/plan/readPlan.ts'
import { checkPlan } from '../../../../shared/rules/checkPlan.ts'
import { iza2023 } from '../../../../shared/rules/regelset.ts'
import { zachteAanwijzingen } from '../../../../shared/rules/taal/zacht.ts'
import { metPlan, partijen } from '../../../../shared/rules/voorbeeld.ts'
import { planOf } from '../../../kit/testRule.ts'

const hints = (json: Json) => zachteAanwijzingen(planOf(json), iza2023)
/** The words that are marked, by element and field. */
function marked(json: Json): string[] {
  const plan = planOf(json)
  const tekst = (id: string) => plan.hoofdstukken.find(een => een.id === id)?.tekst ?? plan.ambitie
  return hints(json).map(
    ({ elementId, veld, bereik }) => `${veld}: ${tekst(elementId).plat.slice(bereik?.van, bereik?.tot)}`,
  )
}

test('vague phrases in the ambitie and in a hoofdstuk are hints, and no findings', () => {
  const json = metPlan({
    ambitie: 'Wij streven naar een gezonde regio.',
    hoofdstukken: [{ id: 'h1', titel: 'Meer aandacht', tekst: 'Wij zetten in op preventie.' }],
  })
  expect(marked(json)).toEqual(['ambitie: streven naar', 'tekst: zetten in op'])
  expect(checkPlan(planOf(json)).filter(een => een.zacht || een.regelId === 'taal.vaag')).toEqual([])
})

test('in the example plan it is what the ambitie says, which the reference checker does not report', () => {
  expect(marked(exampleJson.plan)).toEqual(['ambitie: toewerken naar'])
})

test('a reservation, a passive, a quotation, and a name that sounds vague are none', () => {
  expect(
    marked(
      metPlan({
        partijen: [...partijen, { id: 'p-x', naam: 'Stichting Sterke Verbinding', sector: 'welzijn' }],
        ambitie:
          'Waar mogelijk wordt hulp thuis gegeven. Stichting Sterke Verbinding zei: “wij streven naar rust”. In 2030 zijn er 300 valpartijen minder.',
      }),
    ),
  ).toEqual([])
})

test('they go with taal.vaag: none when that is switched off, and from its phase on', () => {
  const plan = planOf(metPlan({ ambitie: 'Wij streven naar een gezonde regio.' }))
  const uit = { ...iza2023, uit: [{ regelId: 'taal.vaag', reden: 'Te streng.' }] }
  expect(zachteAanwijzingen(plan, uit)).toEqual([])
  const later = { ...iza2023, fasen: { 'taal.vaag': '0.9' } } as const
  expect(zachteAanwijzingen(plan, later)).toMatchObject([{ fase: '0.9', zacht: true }])
})

test('the sharper wording of a hint takes it away', () => {
  const doc = newPlan(metPlan({ ambitie: 'Wij streven naar een gezonde regio.' }))
  const [edit] = zachteAanwijzingen(readPlan(doc), iza2023).flatMap(een =>
    een.oplossingen.map(fix => fix.edit),
  )
  if (!edit) throw new Error('A hint without a sharper wording.')
  applyEdit(doc, edit)
  expect(zachteAanwijzingen(readPlan(doc), iza2023)).toEqual([])
})
