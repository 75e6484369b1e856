import { act } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { VeldControl } from '../../../client/fields/VeldControl.tsx'
import { useElement } from '../../../client/plan/PlanContext.tsx'
import { afspraak, dekkingsregel, mijlpaal } from '../../../shared/plan/afspraak.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import type { Veld } from '../../../shared/plan/field.ts'
import { opgave } from '../../../shared/plan/opgave.ts'
import { at, draw } from './drawFields.tsx'
import { bram } from './personen.ts'

/** One field of the example plan, following what is stored. */
function Een({ id, veld, declaratie }: { id: string; veld: string; declaratie: Veld }) {
  const element = useElement(id) as Readonly<Record<string, unknown>>
  return <VeldControl elementId={id} veld={veld} declaratie={declaratie} waarde={element[veld]} />
}

const regel1 = 'a1.dekking.1'
const { velden } = afspraak
let drawn: Awaited<ReturnType<typeof draw>>
const drawField = async (id: string, veld: string, declaratie: Veld, rol?: 'lezer') => {
  drawn = await draw(<Een id={id} veld={veld} declaratie={declaratie} />, rol)
  return drawn
}
const input = (id: string, veld: string) => drawn.find<HTMLInputElement>(at(id, veld, 'input'))

beforeEach(() => document.body.replaceChildren())
afterEach(() => act(() => drawn.root.unmount()))

test('a number shows in Dutch notation and is stored when it is left', async () => {
  const { edits, type, leave } = await drawField(regel1, 'bedrag', dekkingsregel.velden.bedrag)
  const veld = input(regel1, 'bedrag')
  expect(veld.value).toBe('210.000')
  await type(veld, '€ 1.240,50')
  expect(edits).toEqual([])
  await leave(veld)
  expect(edits).toEqual([{ op: 'set', elementId: regel1, veld: 'bedrag', waarde: 1240.5 }])
  expect(veld.value).toBe('1.240,5')
})

test('what cannot be read stays as typed, says what is expected, and stores nothing', async () => {
  const { edits, type, press, find } = await drawField(regel1, 'bedrag', dekkingsregel.velden.bedrag)
  const veld = input(regel1, 'bedrag')
  await type(veld, 'twee ton')
  await press(veld, 'Enter')
  expect(edits).toEqual([])
  expect(veld.value).toBe('twee ton')
  expect(veld.getAttribute('aria-invalid')).toBe('true')
  const zin = find(`#${CSS.escape(veld.getAttribute('aria-describedby') ?? '')}`)
  expect(zin.textContent).toContain('Schrijf een getal, bijvoorbeeld 1.240 of 8,4.')
})

test('Escape brings back what is stored', async () => {
  const { edits, type, press } = await drawField(regel1, 'bedrag', dekkingsregel.velden.bedrag)
  const veld = input(regel1, 'bedrag')
  await type(veld, 'twee ton')
  await press(veld, 'Enter')
  await press(veld, 'Escape')
  expect(veld.value).toBe('210.000')
  expect(veld.hasAttribute('aria-invalid')).toBe(false)
  expect(edits).toEqual([])
})

test('a change from elsewhere shows, but never over what is being typed', async () => {
  const { plan, type, leave, edits } = await drawField(regel1, 'bedrag', dekkingsregel.velden.bedrag)
  const veld = input(regel1, 'bedrag')
  const elsewhere = (waarde: number) =>
    act(() => applyEdit(plan.doc, { op: 'set', elementId: regel1, veld: 'bedrag', waarde }))
  await elsewhere(5)
  expect(veld.value).toBe('5')
  await type(veld, '77')
  await elsewhere(6)
  expect(veld.value).toBe('77')
  await leave(veld)
  expect(edits.at(-1)).toEqual({ op: 'set', elementId: regel1, veld: 'bedrag', waarde: 77 })
})

test('an emptied number is stored as nothing', async () => {
  const { edits, type, press } = await drawField(regel1, 'bedrag', dekkingsregel.velden.bedrag)
  await type(input(regel1, 'bedrag'), '')
  await press(input(regel1, 'bedrag'), 'Enter')
  expect(edits).toEqual([{ op: 'set', elementId: regel1, veld: 'bedrag', waarde: null }])
})

test('leaving a field without typing stores nothing', async () => {
  const { edits, leave } = await drawField('a1', 'startdatum', velden.startdatum)
  const veld = input('a1', 'startdatum')
  await act(() => veld.focus())
  await leave(veld)
  expect(edits).toEqual([])
})

test('a date is stored as ISO, typed in words or figures', async () => {
  const { edits, type, press } = await drawField('a1', 'startdatum', velden.startdatum)
  const veld = input('a1', 'startdatum')
  expect(veld.value).toBe('01-01-2024')
  await type(veld, '31 december 2025')
  await press(veld, 'Enter')
  expect(edits).toEqual([{ op: 'set', elementId: 'a1', veld: 'startdatum', waarde: '2025-12-31' }])
  await type(veld, '31-2-2025')
  await press(veld, 'Enter')
  expect(edits).toHaveLength(1)
})

test('the calendar of the browser is offered once one comes near', async () => {
  const { edits } = await drawField('a1', 'startdatum', velden.startdatum)
  expect(document.querySelector('input[type=date]')).toBeNull()
  await act(() => input('a1', 'startdatum').focus())
  const kalender = drawn.find<HTMLInputElement>('input[type=date]')
  await drawn.type(kalender, '2024-05-06')
  expect(edits).toEqual([{ op: 'set', elementId: 'a1', veld: 'startdatum', waarde: '2024-05-06' }])
})

test('a choice is stored as it is made, and can be emptied', async () => {
  const { edits, choose, find } = await drawField('a1', 'schaal', velden.schaal)
  const keuze = find<HTMLSelectElement>(at('a1', 'schaal', 'select'))
  expect(keuze.selectedOptions[0]?.textContent).toBe('Regionaal')
  await choose(keuze, 'lokaal')
  await choose(keuze, '')
  expect(edits).toEqual([
    { op: 'set', elementId: 'a1', veld: 'schaal', waarde: 'lokaal' },
    { op: 'set', elementId: 'a1', veld: 'schaal', waarde: null },
  ])
  expect(keuze.selectedOptions[0]?.textContent).toBe('Kies…')
})

test('yes or no is a box to tick', async () => {
  const { edits, click } = await drawField('a1', 'geenPersoneelsimpact', velden.geenPersoneelsimpact)
  await click(input('a1', 'geenPersoneelsimpact'))
  expect(edits).toEqual([{ op: 'set', elementId: 'a1', veld: 'geenPersoneelsimpact', waarde: true }])
})

test('several choices are added and taken away one by one', async () => {
  const { edits, click, find } = await drawField('o1', 'themas', opgave.velden.themas)
  const knop = find(at('o1', 'themas', 'button'))
  expect(knop.textContent).toBe('Thema: Ouderen, Acute zorg')
  await click(knop)
  const vinkjes = [...document.querySelectorAll<HTMLElement>('.vinkjes__rij input')]
  await click(vinkjes[0] ?? knop)
  await click(vinkjes[1] ?? knop)
  expect(edits).toEqual([
    { op: 'remove', elementId: 'o1', veld: 'themas', waarde: 'ouderen' },
    { op: 'add', elementId: 'o1', veld: 'themas', waarde: 'mentale-gezondheid' },
  ])
})

test('a party is found by name, alias or sector and chosen with the keys', async () => {
  const { edits, click, find, type, press } = await drawField(
    'a1.mijlpalen.1',
    'verantwoordelijkeId',
    mijlpaal.velden.verantwoordelijkeId,
  )
  const knop = find(at('a1.mijlpalen.1', 'verantwoordelijkeId', 'button'))
  expect(knop.textContent).toBe('Verantwoordelijke: Zorggroep Lindewaard')
  await click(knop)
  const zoek = find<HTMLInputElement>('[role=combobox]')
  expect(document.activeElement).toBe(zoek)
  await type(zoek, 'ggz')
  const namen = [...document.querySelectorAll('[role=option]')].map(optie => optie.textContent)
  expect(namen[0]).toContain('GGZ Zilverdal')
  await press(zoek, 'Enter')
  expect(edits).toEqual([
    { op: 'set', elementId: 'a1.mijlpalen.1', veld: 'verantwoordelijkeId', waarde: 'p-ggz' },
  ])
  expect(document.activeElement).toBe(knop)
  expect(document.querySelector('[role=combobox]')).toBeNull()
})

test('an area takes gemeenten, subregio’s and the name of another region', async () => {
  const { edits, click, find, type, press } = await drawField('a5', 'gebied', velden.gebied)
  await click(find(at('a5', 'gebied', 'button')))
  const zoek = find<HTMLInputElement>('[role=combobox]')
  await type(zoek, 'zilverdal')
  await press(zoek, 'Enter')
  await type(zoek, 'Achterhoek')
  expect(find('.zoeklijst__nieuw').textContent).toBe('Voeg ‘Achterhoek’ toe als andere regio')
  await press(zoek, 'Enter')
  expect(edits).toEqual([
    { op: 'add', elementId: 'a5', veld: 'gebied', waarde: 'g-zilverdal' },
    { op: 'add', elementId: 'a5', veld: 'gebied', waarde: 'Achterhoek' },
  ])
})

test('words are added with Enter and taken away with Backspace', async () => {
  const { edits, type, press } = await drawField('a1', 'tags', velden.tags)
  const veld = input('a1', 'tags')
  await type(veld, 'nachtzorg')
  await press(veld, 'Enter')
  await press(veld, 'Backspace')
  expect(edits).toEqual([
    { op: 'add', elementId: 'a1', veld: 'tags', waarde: 'nachtzorg' },
    { op: 'remove', elementId: 'a1', veld: 'tags', waarde: 'nachtzorg' },
  ])
})

test('years are typed as a range, and stored in one step as what was added and taken away', async () => {
  const { edits, type, press } = await drawField(regel1, 'jaren', dekkingsregel.velden.jaren)
  const veld = input(regel1, 'jaren')
  expect(veld.value).toBe('2024–2026')
  await type(veld, '2025-2027')
  await press(veld, 'Enter')
  expect(edits).toEqual([
    {
      op: 'all',
      edits: [
        { op: 'remove', elementId: regel1, veld: 'jaren', waarde: 2024 },
        { op: 'add', elementId: regel1, veld: 'jaren', waarde: 2027 },
      ],
    },
  ])
})

test('the others see which field I am in, until I leave it', async () => {
  const { plan, leave } = await drawField('a1', 'startdatum', velden.startdatum)
  const veld = input('a1', 'startdatum')
  await act(() => veld.focus())
  expect(plan.presence.own.get()).toEqual({ elementId: 'a1', veld: 'startdatum' })
  await leave(veld)
  expect(plan.presence.own.get()).toBeNull()
})

test('a reader sees plain values and nothing to operate', async () => {
  for (const [id, veld, declaratie, tekst] of [
    [regel1, 'bedrag', dekkingsregel.velden.bedrag, '210.000'],
    [regel1, 'jaren', dekkingsregel.velden.jaren, '2024–2026'],
    ['a1', 'startdatum', velden.startdatum, '01-01-2024'],
    ['a1', 'schaal', velden.schaal, 'Regionaal'],
    ['a1', 'tags', velden.tags, 'acuut, verwachtingen'],
    ['a1', 'investeerderIds', velden.investeerderIds, 'Zorgverzekeraar De PolderGemeente Hoogvenne'],
    ['o1', 'trekkerId', opgave.velden.trekkerId, 'Zorggroep Lindewaard'],
  ] as const) {
    const { host } = await drawField(id, veld, declaratie, 'lezer')
    expect(host.textContent).toBe(tekst)
    expect(host.querySelector('input, select, button, [tabindex]')).toBeNull()
  }
})

test('somebody else in a field shows by name and organisation', async () => {
  const { Aanwezig } = await import('../../../client/fields/Aanwezig.tsx')
  drawn = await draw(<Aanwezig elementId="a1" veld="schaal" />)
  const { plan, host } = drawn
  const set = (veld: string) =>
    act(() => {
      plan.awareness.states.set(99, { persoon: bram, cursor: { elementId: 'a1', veld } })
      plan.awareness.emit('change', [{ added: [99], updated: [], removed: [] }, 'test'])
    })
  await set('gebied')
  expect(host.textContent).toBe('')
  await set('schaal')
  expect(host.textContent).toBe('Bram Kok · GGZ Zilverdal')
})
