import { act } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Begrippen } from '../../../../client/delen/begrippen/Begrippen.tsx'
import { at } from '../../fields/drawFields.tsx'
import { drawDeel } from '../drawDeel.tsx'

const plan = {
  id: 'p',
  begrippen: [
    { afkorting: 'Wmo', voluit: 'Wet maatschappelijke ondersteuning' },
    { afkorting: 'ELV', voluit: 'eerstelijnsverblijf' },
    { afkorting: 'ggz', voluit: 'geestelijke gezondheidszorg' },
  ],
}
let drawn: Awaited<ReturnType<typeof drawDeel>>
const order = () =>
  [...document.querySelectorAll<HTMLInputElement>('[data-veld="afkorting"] input')].map(one => one.value)

afterEach(() => drawn.end())

test('begrippen stand in the order of the alphabet, capitals or not', async () => {
  drawn = await drawDeel(<Begrippen planId="p" />, plan)
  expect(order()).toEqual(['ELV', 'ggz', 'Wmo'])
})

test('a new one comes last, stays there while one is at work in the list, and then finds its place', async () => {
  drawn = await drawDeel(<Begrippen planId="p" />, plan)
  const { click, named, find, type, leave, plan: open } = drawn
  await click(named('Begrip toevoegen'))
  const id = open.store.get().begrippen.at(-1)?.id ?? ''
  const input = find<HTMLInputElement>(at(id, 'afkorting', 'input'))
  expect(document.activeElement).toBe(input)
  await type(input, 'HAP')
  await act(() => find<HTMLElement>(`[data-element-id="${id}"][data-veld="voluit"]`).focus())
  expect(open.store.get().begrippen.at(-1)?.afkorting).toBe('HAP')
  expect(order()).toEqual(['ELV', 'ggz', 'Wmo', 'HAP'])
  await leave(document.activeElement as HTMLElement)
  expect(order()).toEqual(['ELV', 'ggz', 'HAP', 'Wmo'])
})
