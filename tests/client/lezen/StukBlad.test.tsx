import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StukBlad } from '../../../client/lezen/StukBlad.tsx'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { planStuk } from '../../../shared/stukken/plan.ts'
import { alinea, kop, maakStuk, runsIn, type Stuk } from '../../../shared/stukken/stuk.ts'
import { planUit } from '../../kit/vollePlan.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let host: HTMLElement
let end: () => void
beforeEach(() => {
  host = document.createElement('main')
  document.body.append(host)
})
afterEach(() => {
  end()
  host.remove()
})
const draw = (stuk: Stuk, props: { inhoud?: boolean; niveau?: 1 | 2 } = {}) => {
  const root = createRoot(host)
  end = () => act(() => root.unmount())
  act(() => root.render(<StukBlad stuk={stuk} {...props} />))
}
const zonderWit = (woorden: string | null | undefined) => (woorden ?? '').replace(/\s+/g, '')

test('a stuk is drawn with every word of it, in its order', () => {
  const stuk = planStuk(planUit(exampleJson.plan))
  draw(stuk)
  const staat = zonderWit(host.textContent)
  let vanaf = 0
  for (const { tekst } of runsIn(stuk.delen)) {
    const at = staat.indexOf(zonderWit(tekst), vanaf)
    expect(at, tekst).toBeGreaterThanOrEqual(vanaf)
    vanaf = at
  }
  expect(host.querySelector('article')?.lang).toBe('nl-NL')
})

test('its headings follow the one of the page, and can be gone to by the id of the part', () => {
  const stuk = maakStuk({
    titel: 'Plan',
    ondertitel: 'Regioplan',
    kenmerken: [],
    delen: [kop(1, 'a1', 'Zorg', '3')],
  })
  draw(stuk)
  expect(host.querySelector('h1')?.textContent).toBe('Plan')
  expect(host.querySelector('h2')).toMatchObject({ id: 'a1', textContent: '3 Zorg' })
  end()
  draw(stuk, { niveau: 2 })
  expect(host.querySelector('h3')?.id).toBe('a1')
})

test('a table names its columns and its rows, for who does not see it', () => {
  draw(
    maakStuk({
      ...{ titel: 'Plan', ondertitel: '', kenmerken: [] },
      delen: [
        {
          ...{
            soort: 'tabel',
            bijschrift: 'Geld',
            kolommen: [
              { kop: 'Bron', breedte: 3 },
              { kop: 'Bedrag', breedte: 1 },
            ],
          },
          rijen: [[[{ tekst: 'SPUK' }], [{ tekst: '€ 1.000' }]]],
        },
      ],
    }),
  )
  expect(host.querySelector('caption')?.textContent).toBe('Geld')
  expect([...host.querySelectorAll<HTMLTableCellElement>('thead th')].map(({ scope }) => scope)).toEqual([
    'col',
    'col',
  ])
  expect(host.querySelector('tbody th')).toMatchObject({ scope: 'row', textContent: 'SPUK' })
  expect([...host.querySelectorAll('col')].map(({ style }) => style.width)).toEqual(['75%', '25%'])
})

test('the list of what is in it leads to its parts', () => {
  const delen = [kop(1, 'waarom', 'Waarom', '1'), alinea('Daarom.'), kop(1, 'wat', 'Wat', '2')]
  draw(maakStuk({ titel: 'Plan', ondertitel: '', kenmerken: [], delen }), { inhoud: true })
  const links = [...host.querySelectorAll('nav a')].map(een => een.getAttribute('href'))
  expect(links).toEqual(['#waarom', '#wat'])
})

test('what was proposed is drawn as taken out and put in', () => {
  const door = { door: 'Carla', op: '2026-11-01T10:00:00Z' }
  const runs = [
    { tekst: '25', verwijderd: door },
    { tekst: '20', toegevoegd: door },
  ]
  draw(maakStuk({ titel: 'Plan', ondertitel: '', kenmerken: [], delen: [{ soort: 'alinea', runs }] }))
  expect(host.querySelector('del')?.textContent).toBe('25')
  expect(host.querySelector('ins')?.textContent).toBe('20')
})
