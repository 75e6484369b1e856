import { afterEach, expect, test } from 'vitest'
import { Planrelaties } from '../../../../client/delen/planrelaties/Planrelaties.tsx'
import { planrelatie } from '../../../../shared/plan/omgeving.ts'
import { at } from '../../fields/drawFields.tsx'
import { drawDeel } from '../drawDeel.tsx'

const plan = {
  id: 'p',
  opgaven: [{ id: 'o1', titel: 'Ouderen' }],
  afspraken: [{ id: 'a1', titel: 'Nachtzorg', opgaveIds: ['o1'] }],
}
let drawn: Awaited<ReturnType<typeof drawDeel>>
const relatie = () => drawn.plan.store.get().planrelaties[0]
const drawOne = async () => {
  drawn = await drawDeel(<Planrelaties planId="p" />, plan)
  await drawn.click(drawn.named('Relatie toevoegen'))
  return relatie()?.id ?? ''
}

afterEach(() => drawn.end())

test('every field of a relation is on the page, with the focus in the name of the other plan', async () => {
  const id = await drawOne()
  const places = [...drawn.host.querySelectorAll<HTMLElement>(`[data-element-id="${id}"] [data-veld]`)]
  expect(new Set(places.map(one => one.dataset.veld))).toEqual(new Set(Object.keys(planrelatie.velden)))
  expect(document.activeElement).toBe(drawn.host.querySelector(at(id, 'naarPlan', 'input')))
})

test('another plan and its parts are named in words', async () => {
  const id = await drawOne()
  const { find, type, press } = drawn
  const naam = find<HTMLInputElement>(at(id, 'naarPlan', 'input'))
  await type(naam, 'ROAZ-plan Oost')
  await press(naam, 'Enter')
  const deel = find<HTMLInputElement>(at(id, 'naarElementIds', 'input'))
  await type(deel, 'zorgcoördinatie')
  await press(deel, 'Enter')
  expect(relatie()).toMatchObject({
    naarPlan: 'ROAZ-plan Oost',
    naarElementIds: ['zorgcoördinatie'],
    verhouding: 'nog niet getoetst',
  })
})

test('parts of this plan are chosen from its opgaven and afspraken', async () => {
  const id = await drawOne()
  const { click, find, words } = drawn
  await click(find(at(id, 'elementIds', 'button')))
  expect(words('[role=option]')).toEqual(['Ouderen', 'Nachtzorg'])
  await click(document.querySelectorAll<HTMLElement>('[role=option]')[1] as HTMLElement)
  expect(relatie()?.elementIds).toEqual(['a1'])
})
