import { act, type ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { CriteriaPanel } from '../../../../client/criteria/CriteriaPanel.tsx'
import { OpmerkingenPaneel } from '../../../../client/overleg/paneel/OpmerkingenPaneel.tsx'
import { useGesprekKeys } from '../../../../client/pages/plan/useGesprekKeys.ts'
import type { Draad } from '../../../../shared/overleg/draad.ts'
import type { Rol } from '../../../../shared/permissions.ts'
import { exampleJson } from '../../../../shared/plan/examplePlan.ts'
import { draw } from '../../criteria/drawPanel.tsx'
import { anna, answers, bram, draad, opmerking } from '../../plan/overleg/answers.ts'

type Drawn = Awaited<ReturnType<typeof draw>>
let drawn: Drawn | null = null

afterEach(async () => {
  await drawn?.close()
  drawn = null
})

/** The panel, with what else of the page it is about. */
async function opened(draden: readonly Draad[], rol: Rol = 'redacteur', daarbij: ReactNode = null) {
  const server = answers(draden)
  const blad = (
    <>
      {daarbij}
      <OpmerkingenPaneel onJump={() => {}} />
    </>
  )
  const page = await draw(blad, rol, server.calls)
  drawn = page
  page.plan.overleg.renew()
  await page.does(() => {})
  await vi.waitFor(() => expect(page.plan.overleg.isGeladen.get()).toBe(true))
  await page.does(() => {})
  const koppen = () => page.all('.draad__kop')
  const type = (area: Element | null | undefined, tekst: string) =>
    act(() => {
      const node = area as HTMLTextAreaElement
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(node), 'value')?.set?.call(node, tekst)
      if (node.type !== 'date') node.setSelectionRange(tekst.length, tekst.length)
      node.dispatchEvent(new Event('input', { bubbles: true }))
    })
  const chip = (woorden: string) => page.all('.chip').find(one => one.textContent?.startsWith(woorden))
  return { ...page, server, koppen, type, chip }
}

const bij = (id: string, elementId: string, anders: Partial<Draad> = {}): Draad =>
  draad(id, { elementId, ...anders })

/** With draden at the afspraken of the example. */
function withExample(rol: Rol, make: (afspraken: readonly string[]) => readonly Draad[]) {
  const afspraken = exampleJson.plan.afspraken as readonly { readonly id: string }[]
  return opened(make(afspraken.map(({ id }) => id)), rol)
}

test('lists what is open under its item, in the order of the page, with code and title', async () => {
  const { all } = await withExample('redacteur', ([een = '', twee = '']) => [
    bij('d2', twee, { rev: 1 }),
    bij('d1', een, { rev: 2 }),
  ])
  const codes = all('.melding-groep__code').map(one => one.textContent?.trim())
  expect(codes).toEqual(codes.toSorted())
  expect(codes.length).toBe(2)
})

test('a chip shows only its own, and says how many', async () => {
  const { chip, koppen, click } = await withExample('redacteur', ([een = '']) => [
    bij('d1', een, { gezien: 1 }),
    bij('d2', een, { rev: 2, gezien: 0 }),
  ])
  expect(chip('Ongelezen')?.textContent).toBe('Ongelezen 1')
  await click(chip('Ongelezen'))
  await vi.waitFor(() => expect(koppen().map(one => one.dataset.draadKop)).toEqual(['d2']))
})

test('a draad opens with all that was said in it; what was taken back leaves its name', async () => {
  const { koppen, click, all } = await withExample('redacteur', ([een = '']) => [
    bij('d1', een, {
      opmerkingen: [
        opmerking('o1', { tekst: 'Eerst' }),
        opmerking('o2', { tekst: null, verwijderdOp: '2026-11-20T14:00:00.000Z' }),
      ],
    }),
  ])
  await click(koppen()[0])
  const words = all('.opmerking').map(one => one.textContent)
  expect(words[0]).toContain('Eerst')
  expect(words[1]).toContain('Opmerking verwijderd door Bram Kok')
})

test('what one answers shows at once, and reaches the server', async () => {
  const { koppen, click, all, host, type, button, server } = await withExample('redacteur', ([een = '']) => [
    bij('d1', een),
  ])
  await click(koppen()[0])
  await type(host.querySelector('textarea'), 'Dat zijn wij')
  await click(button('Reageren'))
  expect(all('.opmerking').at(-1)?.textContent).toContain('Dat zijn wij')
  await vi.waitFor(() => expect(server.rows()[0]?.opmerkingen.length).toBe(2))
})

test('an @ offers people, and Enter names one', async () => {
  const { koppen, click, all, host, type, key, button, server } = await withExample(
    'redacteur',
    ([een = '']) => [bij('d1', een)],
  )
  await click(koppen()[0])
  const area = host.querySelector('textarea')
  await act(() => area?.focus())
  await type(area, 'Kan @br')
  await vi.waitFor(() => expect(all('[role=option]').length).toBeGreaterThan(0))
  await key('Enter')
  expect(area?.value).toBe('Kan @Bram Kok ')
  await click(button('Reageren'))
  await vi.waitFor(() =>
    expect(server.state.asked.some(one => one.startsWith('reageer Kan @Bram Kok'))).toBe(true),
  )
})

test('one changes and takes back one’s own words only', async () => {
  const { koppen, click, all } = await withExample('redacteur', ([een = '']) => [
    bij('d1', een, { opmerkingen: [opmerking('o1'), opmerking('o2', { auteur: anna })] }),
  ])
  await click(koppen()[0])
  expect(all('.opmerking').map(one => one.querySelector('.opmerking__menu') !== null)).toEqual([false, true])
})

test('who only reads sees all of it and gets no box', async () => {
  const { koppen, click, host, all } = await withExample('lezer', ([een = '']) => [bij('d1', een)])
  await click(koppen()[0])
  expect(all('.opmerking').length).toBe(1)
  expect(host.querySelector('textarea')).toBeNull()
  expect(all('.draad__acties button').map(one => one.textContent)).toEqual(['Ga naar plek'])
})

test('who comments gets the box, as a redacteur does', async () => {
  const { koppen, click, host } = await withExample('commentator', ([een = '']) => [bij('d1', een)])
  await click(koppen()[0])
  expect(host.querySelector('textarea')).not.toBeNull()
})

test('a new one stands with its item and its words, and is open once it is placed', async () => {
  const { plan, does, host, type, click, button, all } = await withExample('redacteur', () => [])
  const id = plan.store.get().afspraken[0]?.id ?? ''
  await does(() => plan.overleg.paneel.begin({ elementId: id, veld: 'titel', anker: null }))
  expect(host.querySelector('.nieuwe-opmerking__plek')?.textContent).toContain(
    plan.store.get().afspraken[0]?.titel.plat,
  )
  await type(host.querySelector('.nieuwe-opmerking textarea'), 'Kan dit korter?')
  await click(button('Plaatsen'))
  await vi.waitFor(() => expect(all('.draad[data-open=true] .opmerking').length).toBe(1))
  expect(plan.overleg.onverzonden()).toBe(0)
})

test('words that were not sent stand in the box again when it is opened anew', async () => {
  const { koppen, click, host, type } = await withExample('redacteur', ([een = '']) => [bij('d1', een)])
  await click(koppen()[0])
  await type(host.querySelector('textarea'), 'Half een zin')
  await click(koppen()[0])
  await click(koppen()[0])
  expect(host.querySelector('textarea')?.value).toBe('Half een zin')
})

test('a draad is closed with a reason and stays where it is until another is opened', async () => {
  const { koppen, click, all, button } = await withExample('redacteur', ([een = '']) => [
    bij('d1', een, { door: bram }),
  ])
  await click(koppen()[0])
  await click(button('Handel af ▾'))
  await click(
    [...document.querySelectorAll('[role=menuitem]')].find(one => one.textContent === 'Vraag beantwoord'),
  )
  await vi.waitFor(() => expect(all('.draad__stand--klaar')[0]?.textContent).toContain('vraag beantwoord'))
  expect(button('Heropen')).toBeDefined()
})

test('of a long list a screenful is drawn, and a draad far down with those around it', async () => {
  const { koppen, plan, does, button, click } = await withExample('redacteur', ([een = '']) =>
    Array.from({ length: 400 }, (_, nr) => bij(`d${nr}`, een, { rev: nr + 1, op: moment(nr) })),
  )
  expect(koppen().length).toBeLessThan(40)
  await does(() => plan.overleg.paneel.toon('d300'))
  const ids = () => koppen().map(one => one.dataset.draadKop)
  expect(ids()).toContain('d300')
  expect(ids()).not.toContain('d0')
  expect(koppen().length).toBeLessThan(40)
  const first = ids()[0]
  await click(button('Toon eerdere gesprekken'))
  expect(ids().indexOf(first)).toBeGreaterThan(0)
  await click(button('Toon meer gesprekken'))
  await vi.waitFor(() => expect(ids()).toContain('d320'))
})

test('the arrows go on where a list is drawn from its middle', async () => {
  const { koppen, plan, does, key } = await withExample('redacteur', ([een = '']) =>
    Array.from({ length: 100 }, (_, nr) => bij(`d${nr}`, een, { rev: nr + 1, op: moment(nr) })),
  )
  await does(() => plan.overleg.paneel.toon('d50'))
  await does(() => koppen()[0]?.focus())
  const at = () => Number((document.activeElement as HTMLElement).dataset.draadKop?.slice(1))
  const begin = at()
  expect(begin).toBeGreaterThan(0)
  await key('ArrowUp')
  expect(at()).toBe(begin - 1)
})

/** The keys that work everywhere on the page. */
function Toetsen() {
  useGesprekKeys()
  return null
}

test('keys go through what is said in the order of the page, forth, back and round', async () => {
  const bijAlle = ['a2', 'a1', 'o1'].map((id, nr) => bij(`bij-${id}`, id, { rev: nr + 1 }))
  const { koppen, key } = await opened(bijAlle, 'commentator', <Toetsen />)
  const press = async (letter: 'E' | 'Y') => {
    await key(letter, { ctrlKey: true, shiftKey: true })
    await act(() => vi.dynamicImportSettled())
    return (document.activeElement as HTMLElement).dataset.draadKop
  }
  const order = koppen().map(kop => kop.dataset.draadKop)
  expect(order).toEqual(['bij-o1', 'bij-a1', 'bij-a2'])
  for (const id of [...order, order[0]]) expect(await press('E')).toBe(id)
  for (const id of order.toReversed()) expect(await press('Y')).toBe(id)
})

test('Vraag trekker asks somebody of who leads for what is missing, until a day, and names the criterion', async () => {
  const { plan, host, click, button, type, all, server, does, edit, pass } = await opened(
    [],
    'redacteur',
    <CriteriaPanel />,
  )
  // GGZ Zilverdal leads it, where Bram is.
  const tekst = 'Wij verkennen waar mogelijk iets.'
  await edit({ op: 'write', elementId: 'a4', veld: 'oplossing', tekst })
  await pass(3000)
  await click(all('[data-melding-kop*=" a4 oplossing"]')[0])
  await click(button('Vraag trekker'))
  const vak = host.querySelector('.nieuwe-opmerking')
  await vi.waitFor(() => expect(vak?.querySelector('select')?.value).toBe('bram'))
  expect(vak?.querySelector('textarea')?.value).toMatch(/\. Kunt u dit aanvullen\?$/)
  await type(vak?.querySelector('input[type=date]'), '2027-02-01')
  await click(button('Plaatsen'))
  await vi.waitFor(() => expect(server.rows()).toHaveLength(1))
  const [{ toegewezenAan, uiterlijk, regelId } = draad('')] = server.rows()
  expect({ toegewezenAan, uiterlijk }).toEqual({ toegewezenAan: bram, uiterlijk: '2027-02-01' })
  await does(() => plan.overleg.renew())
  const link = host.querySelector('.draad[data-open=true] a')
  expect(link?.getAttribute('href')).toBe(`/criteria#${regelId}`)
  expect(host.querySelector('.draad__stand')?.textContent).toContain('uiterlijk 1 februari')
})

const moment = (nr: number): string => new Date(Date.UTC(2026, 10, 20, 9, 0, nr)).toISOString()
