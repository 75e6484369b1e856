import { afterEach, expect, test } from 'vitest'
import { fetchCriteria } from '../../../client/plan/findings/criteria.ts'
import { deletedWhen } from '../../../client/trash/deletedWhen.ts'
import { Prullenbak } from '../../../client/trash/Prullenbak.tsx'
import type { Rol } from '../../../shared/permissions.ts'
import { draw } from '../criteria/drawPanel.tsx'

let close: () => unknown = () => {}
afterEach(() => close())

async function bin(rol: Rol = 'redacteur') {
  const drawn = await draw(<Prullenbak onClose={() => {}} />, rol)
  close = drawn.close
  const titles = () => drawn.all('.trash__title').map(one => one.textContent)
  return { ...drawn, titles }
}
const weg = (elementId: string) =>
  ({ op: 'delete', elementId, verwijderdOp: '2026-11-22T09:00:00Z', door: 'Bram Kok' }) as const

test('what is thrown away appears at once, and comes back at a press', async () => {
  const { edit, titles, all, click, plan } = await bin()
  expect(titles()).toEqual([])
  await edit(weg('a2'))
  expect(titles()).toEqual(['Samenwerking rond kwetsbare ouderen'])
  expect(all('.trash__facts')[0]?.textContent).toContain('Afspraak · verwijderd door Bram Kok')
  await click(all('.trash button')[0])
  expect(titles()).toEqual([])
  expect(plan.store.get().afspraken.some(one => one.id === 'a2')).toBe(true)
})

test('what has no title is named by its kind', async () => {
  const { edit, titles } = await bin()
  await edit({ op: 'write', elementId: 'a2', veld: 'titel', tekst: ' ' })
  await edit(weg('a2'))
  expect(titles()).toEqual(['Afspraak zonder titel'])
})

test('a withdrawn motivering goes by the criterium that it explains', async () => {
  await fetchCriteria()
  const { edit, titles } = await bin()
  const id = 'm-trekker'
  const waarden = { regelId: 'afspraak.trekker', elementId: 'a1', tekst: 'Volgt na de zomer.' }
  await edit({ op: 'create', kind: 'motiveringen', id, waarden })
  await edit(weg(id))
  expect(titles()).toEqual(['Uitleg bij ‘Precies één trekker’'])
})

test('a part thrown away before its afspraak shows again once that is back', async () => {
  const { edit, plan, titles, all, click } = await bin()
  const mijlpaal = plan.store.get().afspraken[0]?.mijlpalen[0]
  await edit(weg(mijlpaal?.id ?? ''))
  await edit(weg('a1'))
  expect(titles()).toHaveLength(1)
  await click(all('.trash button')[0])
  await click(all('.trash button')[0])
  expect(titles()).toEqual([])
  expect(plan.store.get().afspraken[0]?.mijlpalen.some(one => one.id === mijlpaal?.id)).toBe(true)
})

test('a reader sees it and can put nothing back', async () => {
  const { all } = await bin('lezer')
  expect(all('.trash button')).toEqual([])
})

test('when: today by the clock, otherwise by the day, and what was only undone says so', () => {
  const entry = {
    elementId: 'a',
    kind: 'afspraken',
    label: 'Afspraak',
    titel: '',
    ouderId: 'p',
    verwijderdDoor: 'Anna',
  }
  const at = new Date(2026, 10, 22, 9, 5)
  expect(deletedWhen({ ...entry, verwijderdOp: at.toISOString() }, at)).toBe('verwijderd door Anna om 09:05')
  expect(deletedWhen({ ...entry, verwijderdOp: at.toISOString() }, new Date(2026, 10, 24))).toMatch(
    /^verwijderd door Anna op 22 november/,
  )
  expect(deletedWhen({ ...entry, verwijderdOp: 'aanmaak', verwijderdDoor: '' }, at)).toBe(
    'toevoegen ongedaan gemaakt',
  )
})
