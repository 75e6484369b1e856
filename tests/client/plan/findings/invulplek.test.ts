import { afterEach, beforeEach, expect, test } from 'vitest'
import { invulplek } from '../../../../client/plan/findings/invulplek.ts'
import type { PlanEdit } from '../../../../shared/plan/applyEdit.ts'
import { openExample } from '../../criteria/openExample.ts'

let example: ReturnType<typeof openExample>
beforeEach(() => {
  example = openExample()
})
afterEach(() => example.plan.close())

const replace = (van: number, verwacht: string, door: string): PlanEdit => ({
  ...{ op: 'replace', elementId: 'a11', veld: 'oplossing' },
  ...{ van, tot: van + verwacht.length, verwacht, door },
})

/** The words to fill in after a text was written and an edit was made in it. */
function after(tekst: string, edit: PlanEdit): string | null {
  example.write('a11', 'oplossing', tekst)
  example.edit(edit)
  const plek = invulplek(example.store.plekken, edit)
  const plat = example.plan.get().afspraken.find(one => one.id === 'a11')?.oplossing.plat ?? ''
  return plek && `${plat.slice(0, plek.bereik.van)}>${plat.slice(plek.bereik.van, plek.bereik.tot)}<`
}

test('the first place that an edit left open is the one to fill in', () => {
  const edits = [replace(14, 'op termijn', 'op [datum]'), replace(4, 'starten', 'leveren [product]')]
  expect(after('Wij starten   op termijn.', { op: 'all', edits })).toBe('Wij leveren >[product]<')
})

test('words typed before it by another meanwhile make no difference', () => {
  expect(after('Dan gaan wij starten op termijn.', replace(12, 'op termijn', 'op [datum]'))).toBe(
    'Dan gaan wij starten op >[datum]<',
  )
})

test('an edit that leaves nothing open has no place to fill in', () => {
  expect(after('Wij starten op termijn.', replace(12, 'op termijn', 'op 1 mei 2026'))).toBeNull()
  expect(after('Wij starten [ooit].', replace(4, 'starten', 'beginnen'))).toBeNull()
})
