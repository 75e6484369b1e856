import { act } from 'react'
import { afterEach, expect, test } from 'vitest'
import { AfspraakKaart } from '../../../client/opgaven/AfspraakKaart.tsx'
import { Opgaven } from '../../../client/opgaven/Opgaven.tsx'
import type { Rol } from '../../../shared/permissions.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { at, draw } from '../fields/drawFields.tsx'

let drawn: Awaited<ReturnType<typeof draw>>
const drawCard = async (id: string, rol?: Rol, json?: Json) => {
  drawn = await draw(<AfspraakKaart id={id} code="3.1-A" />, rol, json)
  return drawn
}
/** Two opgaven, three afspraken under the first and one under the second. */
const klein: Json = {
  id: 'p',
  opgaven: [
    { id: 'o1', titel: 'Ouderen' },
    { id: 'o2', titel: 'Mentaal' },
  ],
  afspraken: [
    ...['a1', 'a2', 'a3'].map(id => ({ id, titel: id, opgaveIds: ['o1'] })),
    { id: 'a4', opgaveIds: ['o2'] },
  ],
}
const drawAll = async (rol?: Rol, json: Json = klein) => {
  drawn = await draw(<Opgaven />, rol, json)
  return drawn
}
const named = (naam: string): HTMLElement => {
  const all = [...document.querySelectorAll<HTMLElement>('button, [role=menuitem]')]
  const found = all.find(one => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === naam)
  if (!found) throw new Error(`Nothing on the page is called ${naam}.`)
  return found
}
const order = () => [...document.querySelectorAll<HTMLElement>('[data-kaart]')].map(one => one.dataset.kaart)

afterEach(() => act(() => drawn.root.unmount()))

test('every field of an afspraak is on its card once all fields are asked for', async () => {
  const { host, click } = await drawCard('a1')
  await click(named('Meer velden'))
  const places = new Set([...host.querySelectorAll<HTMLElement>('[data-veld]')].map(one => one.dataset.veld))
  for (const veld of [
    'titel oplossing partijen schaal gebied resultaatafspraken mijlpalen startdatum einddatum dekking nummer',
    'voortgang.wijze voortgang.frequentie voortgang.verantwoordelijkeId investeerderIds baathouderIds tags',
    'naIncidenteel personeelsimpact beweging stoptOfVerschuift opgaveIds',
  ].flatMap(line => line.split(' '))) {
    expect(places, veld).toContain(veld)
  }
})

test('rows that are rarely used stay away while they are empty', async () => {
  const { host, click } = await drawCard('a2')
  const rows = () => [...host.querySelectorAll('.veld-rij__label')].map(one => one.textContent)
  expect(rows()).not.toContain('Personeel')
  await click(named('Meer velden'))
  expect(rows()).toContain('Personeel')
  await click(named('Minder velden'))
  expect(rows()).not.toContain('Personeel')
})

test('a party that is new is put in the list of parties and in the afspraak in one step', async () => {
  const { edits, click, find, type, press, host, plan } = await drawCard('a1')
  await click(named('Partij toevoegen'))
  await type(find<HTMLInputElement>('[role=combobox]'), 'Zorgkring De Linde')
  expect(find('.zoeklijst__nieuw').textContent).toBe('Voeg ‘Zorgkring De Linde’ toe aan de partijenlijst')
  await press(find('[role=combobox]'), 'Enter')
  const partijId = plan.store.get().partijen.at(-1)?.id
  expect(edits).toEqual([
    {
      op: 'all',
      edits: [
        { op: 'create', kind: 'partijen', id: partijId, waarden: { naam: 'Zorgkring De Linde' } },
        {
          op: 'create',
          kind: 'betrokkenen',
          id: expect.any(String),
          ouderId: 'a1',
          veld: 'partijen',
          waarden: { partijId, rol: 'uitvoerder', commitment: { status: 'niet gevraagd' } },
        },
      ],
    },
  ])
  expect(host.textContent).toContain('Zorgkring De Lindeniet gevraagd')
})

test('the first party of an afspraak is its trekker', async () => {
  const json = {
    id: 'p',
    partijen: [{ id: 'x', naam: 'Zorgkring' }],
    afspraken: [{ id: 'a', opgaveIds: [] }],
  }
  const { click, find, press, plan } = await drawCard('a', 'redacteur', json)
  await click(named('Partij toevoegen'))
  await press(find('[role=combobox]'), 'Enter')
  expect(plan.store.get().afspraken[0]?.partijen[0]).toMatchObject({ partijId: 'x', rol: 'trekker' })
})

test('role and answer of a party are set from its chip', async () => {
  const { edits, click, choose, find, host } = await drawCard('a1')
  await click(find('.veld-chip--partij'))
  const { elementId } = find<HTMLElement>('.partij').dataset
  await choose(
    find<HTMLSelectElement>(at('a1.partijen.1', 'commitment.status', 'select')),
    'onder voorbehoud',
  )
  expect(elementId).toBe('a1.partijen.1')
  expect(edits).toEqual([
    { op: 'set', elementId: 'a1.partijen.1', veld: 'commitment.status', waarde: 'onder voorbehoud' },
  ])
  expect(host.querySelector('.status-chip')?.textContent).toBe('In bespreking')
  expect(host.textContent).toContain('6 van 7 organisaties toegezegd')
})

test('a row is added with the focus in it, and taken away into the Prullenbak', async () => {
  const { edits, click, plan } = await drawCard('a1')
  await click(named('Mijlpaal toevoegen'))
  const id = plan.store.get().afspraken[0]?.mijlpalen.at(-1)?.id ?? ''
  expect(edits[0]).toEqual({
    op: 'create',
    kind: 'mijlpalen',
    id,
    ouderId: 'a1',
    veld: 'mijlpalen',
    waarden: {},
  })
  expect(document.activeElement).toBe(document.querySelector(at(id, 'datum', 'input')))
  const weg = [...document.querySelectorAll<HTMLElement>('[aria-label="Verwijder deze mijlpaal"]')]
  await click(weg.at(-1) ?? document.body)
  expect(edits[1]).toEqual({
    op: 'delete',
    elementId: id,
    verwijderdOp: expect.stringMatching(/^\d{4}-.*Z$/),
    door: 'Anna Jansen',
  })
  expect(plan.store.get().afspraken[0]?.mijlpalen).toHaveLength(3)
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Verwijder deze mijlpaal')
})

test('milestones stand in order of date', async () => {
  const json = {
    id: 'p',
    afspraken: [
      { id: 'a', mijlpalen: [{ datum: '2026-01-01' }, { omschrijving: 'ooit' }, { datum: '2024-05-01' }] },
    ],
  }
  const { host } = await drawCard('a', 'redacteur', json)
  const data = [...host.querySelectorAll<HTMLInputElement>('.tijdlijn__datum input')].map(one => one.value)
  expect(data).toEqual(['1 mei 2024', '1 jan 2026', ''])
})

test('a reader sees the whole card and nothing to operate', async () => {
  const { host } = await drawCard('a1', 'lezer')
  expect(host.textContent).toContain('€ 210.000 per jaar')
  expect(host.textContent).toContain('1 feb 2024')
  const operable = [...host.querySelectorAll('input, select, button, [contenteditable], [role=textbox]')]
  expect(operable.map(one => one.getAttribute('aria-label'))).toEqual([
    'Meer over dit resultaat',
    'Meer over dit resultaat',
  ])
})

test('typing in one afspraak draws no other card again', async () => {
  const { plan } = await drawAll()
  const other = document.querySelector('[data-kaart=a3]')?.outerHTML
  await act(() => applyEdit(plan.doc, { op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Nieuw' }))
  expect(document.querySelector('[data-kaart=a1]')?.textContent).toContain('Nieuw')
  expect(document.querySelector('[data-kaart=a3]')?.outerHTML).toBe(other)
})

test('Alt and an arrow move the card, over the edge into the next opgave, as one edit', async () => {
  const { edits, find, plan } = await drawAll()
  const down = () =>
    act(() => {
      const event = { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true }
      find('[data-kaart=a3] [data-veld=titel]').dispatchEvent(new KeyboardEvent('keydown', event))
    })
  const card = find('[data-kaart=a3]')
  await down()
  expect(edits).toEqual([
    {
      op: 'all',
      edits: [
        { op: 'remove', elementId: 'a3', veld: 'opgaveIds', waarde: 'o1' },
        { op: 'add', elementId: 'a3', veld: 'opgaveIds', waarde: 'o2' },
        { op: 'move', elementId: 'a3', na: 'a2' },
      ],
    },
  ])
  expect(plan.store.get().afspraken.find(one => one.id === 'a3')?.opgaveIds).toEqual(['o2'])
  expect(order().slice(0, 4)).toEqual(['a1', 'a2', 'a3', 'a4'])
  expect(find('[data-kaart=a3]')).toBe(card)
  expect(card.textContent).toContain('1.2-A')
})

test('a card that is thrown away leaves the focus at its neighbour', async () => {
  const { click, edits } = await drawAll()
  await click(named('Acties voor afspraak 1.1-B'))
  await click(named('Verwijder'))
  expect(edits).toMatchObject([{ op: 'delete', elementId: 'a2', door: 'Anna Jansen' }])
  expect(order().slice(0, 2)).toEqual(['a1', 'a3'])
  expect((document.activeElement as HTMLElement).dataset.kaart).toBe('a3')
})

test('a plan without opgaven says how to begin', async () => {
  const { host, edits, click } = await drawAll('redacteur', { id: 'leeg' })
  expect(host.textContent).toContain('Begin met een opgave.')
  expect(host.textContent).toContain('Een opgave komt uit het regiobeeld.')
  await click(named('Opgave toevoegen'))
  expect(edits).toMatchObject([{ op: 'create', kind: 'opgaven', waarden: { nummer: 1, prioriteit: 1 } }])
  await click(named('Afspraak toevoegen aan opgave 1.1'))
  expect(edits[1]).toMatchObject({ op: 'create', kind: 'afspraken', waarden: { nummer: 1 } })
  expect(host.textContent).toContain('1.1-A')
})

test('afspraken without an opgave stand apart', async () => {
  const { host } = await drawAll('redacteur', {
    id: 'p',
    opgaven: [{ id: 'o' }],
    afspraken: [{ id: 'a', opgaveIds: ['weg'] }],
  })
  expect(host.textContent).toContain('Losse afspraken')
  expect(host.textContent).toContain('1.0-A')
})
