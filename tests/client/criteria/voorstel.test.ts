import { afterEach, describe, expect, test } from 'vitest'
import { voorstelVan } from '../../../client/criteria/voorstel.ts'
import type { PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { openExample } from './openExample.ts'

let stop = () => {}
afterEach(() => stop())

/** A fix that replaces words of the oplossing of a11, and what is shown of it. */
function shown(tekst: string, vervang: Readonly<Record<string, string>>) {
  const { write, store, plan } = openExample()
  stop = plan.close
  write('a11', 'oplossing', tekst)
  const edits = Object.entries(vervang).map(([verwacht, door]): PlanEdit => {
    const van = tekst.indexOf(verwacht)
    const tot = van + verwacht.length
    return { op: 'replace', elementId: 'a11', veld: 'oplossing', van, tot, verwacht, door }
  })
  return inTekens(voorstelVan(store.plekken, { op: 'all', edits: edits.toReversed() }))
}

/** As one line: `-what goes-` and `+what comes+`. */
const inTekens = (voorstel: ReturnType<typeof voorstelVan>): string | undefined =>
  voorstel
    ?.map(({ soort, tekst }) => ({ blijft: tekst, weg: `-${tekst}-`, nieuw: `+${tekst}+` })[soort])
    .join('')

describe('another wording', () => {
  test('is shown in its own sentence', () => {
    const text = 'Dit vooraf. Wij starten spoedig met oefenen. Dit na.'
    expect(shown(text, { spoedig: 'op 1 mei' })).toBe('Wij starten -spoedig-+op 1 mei+ met oefenen.')
  })

  test('of a verb in two halves is shown at both', () => {
    expect(shown('Wij werken samen aan een plan.', { werken: 'maken', 'aan een': 'het' })).toBe(
      'Wij -werken-+maken+ samen -aan een-+het+ plan.',
    )
  })

  test('that only takes words away shows nothing new', () => {
    expect(shown('Wij starten spoedig.', { ' spoedig': '' })).toBe('Wij starten- spoedig-.')
  })

  test('has of a long sentence only what is near, in whole words', () => {
    const long = `Wij ${'en wij '.repeat(40)}starten spoedig ${'en dan '.repeat(40)}weer.`
    expect(shown(long, { spoedig: 'nu' })).toMatch(/^… (en|wij) .{0,70} starten -spoedig-\+nu\+ .{0,70} …$/)
  })

  test('is not shown once the words say something else', () => {
    const { write, store, plan } = openExample()
    stop = plan.close
    write('a11', 'oplossing', 'Wij starten ooit.')
    const edit: PlanEdit = {
      ...{ op: 'replace', elementId: 'a11', veld: 'oplossing' },
      ...{ van: 12, tot: 19, verwacht: 'spoedig', door: 'op 1 mei' },
    }
    expect(voorstelVan(store.plekken, edit)).toBeNull()
  })

  test('is not made of a fix that sets a field', () => {
    const { store, plan } = openExample()
    stop = plan.close
    const edit: PlanEdit = { op: 'set', elementId: 'a11', veld: 'schaal', waarde: 'regionaal' }
    expect(voorstelVan(store.plekken, edit)).toBeNull()
  })
})
