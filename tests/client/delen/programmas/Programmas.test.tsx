import { afterEach, expect, test } from 'vitest'
import { Programmas } from '../../../../client/delen/programmas/Programmas.tsx'
import { at } from '../../fields/drawFields.tsx'
import { drawDeel } from '../drawDeel.tsx'

let drawn: Awaited<ReturnType<typeof drawDeel>>
afterEach(() => drawn.end())

test('a programma is added with the focus in its name, and says which afspraken it is about', async () => {
  const plan = { id: 'p', afspraken: [{ id: 'a1', titel: 'Valpreventie' }], programmas: [] }
  drawn = await drawDeel(<Programmas planId="p" />, plan)
  const { click, named, find, choose, host } = drawn
  expect(host.querySelector('.tabel')).toBeNull()
  await click(named('Programma toevoegen'))
  const [programma] = drawn.plan.store.get().programmas
  const code = find<HTMLSelectElement>(at(programma?.id ?? '', 'code', 'select'))
  expect(document.activeElement).toBe(code)
  await choose(code, 'GALA')
  await click(find(at(programma?.id ?? '', 'afspraakIds', 'button')))
  await click(find('[role=option]'))
  expect(drawn.plan.store.get().programmas[0]).toMatchObject({ code: 'GALA', afspraakIds: ['a1'] })
})
