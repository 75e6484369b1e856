import { afterEach, describe, expect, test } from 'vitest'
import { voorstelVan } from '../../../client/criteria/voorstel.ts'
import type { PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { openExample } from './openExample.ts'

let stop = () => {}
afterEach(() => stop())

/** A fix that replaces words of the oplossing of a11, and what is shown of it. */
function shown(tekst: string, verwacht: string, door: string, wrap = (edit: PlanEdit): PlanEdit => edit) {
  const { write, store, plan } = openExample()
  stop = plan.close
  write('a11', 'oplossing', tekst)
  const van = tekst.indexOf(verwacht)
  const tot = van + verwacht.length
  return voorstelVan(
    store.plekken,
    wrap({ op: 'replace', elementId: 'a11', veld: 'oplossing', van, tot, verwacht, door }),
  )
}

describe('another wording', () => {
  test('is shown in its own sentence', () => {
    expect(shown('Dit vooraf. Wij starten spoedig met oefenen. Dit na.', 'spoedig', 'op 1 mei')).toEqual({
      voor: 'Wij starten ',
      oud: 'spoedig',
      nieuw: 'op 1 mei',
      na: ' met oefenen.',
    })
  })

  test('is shown as well when it is the only one of several edits', () => {
    const found = shown('Wij starten spoedig.', 'spoedig', 'in mei', edit => ({ op: 'all', edits: [edit] }))
    expect(found?.nieuw).toBe('in mei')
  })

  test('has of a long sentence only what is near, in whole words', () => {
    const long = `Wij ${'en wij '.repeat(40)}starten spoedig ${'en dan '.repeat(40)}weer.`
    const found = shown(long, 'spoedig', 'op 1 mei')
    expect(found?.voor).toMatch(/^… (en|wij) .{0,70} starten $/)
    expect(found?.na).toMatch(/^ .{0,70} …$/)
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
