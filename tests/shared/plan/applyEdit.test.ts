import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyEdit, bewerking, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { findProse } from '../../../shared/plan/element.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { type Plan, wortels } from '../../../shared/plan/plan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { runsFor } from '../../kit/seeded.ts'
import { typeIn } from './typing.ts'

let doc: Y.Doc
beforeEach(() => {
  doc = newPlan(exampleJson.plan)
})

const edit = (...edits: PlanEdit[]): Plan => {
  edits.forEach(one => {
    applyEdit(doc, one)
  })
  return readPlan(doc)
}
const afspraakIn = (plan: Plan, id = 'a1'): Plan['afspraken'][number] => {
  const found = plan.afspraken.find(afspraak => afspraak.id === id)
  if (!found) throw new Error(`There is no afspraak ${id}.`)
  return found
}
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(item => item.id)
const write = (tekst: string): PlanEdit => ({ op: 'write', elementId: 'a1', veld: 'titel', tekst })
const weg = (elementId: string): PlanEdit => ({
  op: 'delete',
  elementId,
  verwijderdOp: '2024-01-02T03:04:05Z',
  door: 'anna',
})

describe('set', () => {
  test('gives a plain field another value, and empties it with null', () => {
    expect(afspraakIn(edit({ op: 'set', elementId: 'a1', veld: 'schaal', waarde: 'lokaal' })).schaal).toBe(
      'lokaal',
    )
    expect(afspraakIn(edit({ op: 'set', elementId: 'a1', veld: 'schaal', waarde: null })).schaal).toBeNull()
  })

  test('reaches fields in groups, in rows and of the plan itself', () => {
    const plan = edit(
      { op: 'set', elementId: 'a1', veld: 'voortgang.frequentie', waarde: 'jaar' },
      { op: 'set', elementId: 'a1.partijen.2', veld: 'commitment.status', waarde: 'gevraagd' },
      { op: 'set', elementId: 'plan-zv', veld: 'governance.mandaat.datum', waarde: '2024-02-01' },
      { op: 'set', elementId: 'g-merenveld', veld: 'naam', waarde: 'Merenstad' },
    )
    expect(afspraakIn(plan).voortgang.frequentie).toBe('jaar')
    expect(afspraakIn(plan).partijen[1]?.commitment.status).toBe('gevraagd')
    expect(plan.governance.mandaat.datum).toBe('2024-02-01')
    expect(plan.regio.gemeenten[2]?.naam).toBe('Merenstad')
  })

  test('writes nothing when the value stands there already', () => {
    const state = Y.encodeStateVector(doc)
    edit({ op: 'set', elementId: 'a1', veld: 'schaal', waarde: 'regionaal' })
    expect(Y.encodeStateVector(doc)).toEqual(state)
  })

  test('makes a set hold just what is given, and empties it with null', () => {
    const themas = (waarde: unknown) =>
      edit({ op: 'set', elementId: 'o1', veld: 'themas', waarde }).opgaven[0]?.themas
    expect(themas(['acuut', 'jeugd'])).toEqual(['acuut', 'jeugd'])
    expect(themas(null)).toEqual([])
  })

  test('of prose writes the words, and empties them with null', () => {
    const titel = (waarde: unknown) =>
      afspraakIn(edit({ op: 'set', elementId: 'a1', veld: 'titel', waarde })).titel.plat
    expect(titel('Nachtzorg')).toBe('Nachtzorg')
    expect(titel(null)).toBe('')
  })

  test('of a field that is not declared, or of a group as a whole, is a bug and throws', () => {
    const set = (veld: string) => () => edit({ op: 'set', elementId: 'a1', veld, waarde: 1 })
    expect(set('kleur')).toThrow('An edit names a field that is not declared: kleur of a1.')
    expect(set('voortgang.kleur')).toThrow('not declared')
    expect(set('voortgang')).toThrow('A groep is not set as a whole: voortgang.')
    expect(set('mijlpalen')).toThrow('A lijst is not set as a whole: mijlpalen.')
  })
})

describe('add and remove', () => {
  test('put one element into a set, at the end and once, and take it out', () => {
    const opgaveIds = (op: 'add' | 'remove', waarde: string) =>
      afspraakIn(edit({ op, elementId: 'a1', veld: 'opgaveIds', waarde })).opgaveIds
    expect(opgaveIds('add', 'o3')).toEqual(['o1', 'o3'])
    expect(opgaveIds('add', 'o1')).toEqual(['o1', 'o3'])
    expect(opgaveIds('remove', 'o1')).toEqual(['o3'])
    expect(opgaveIds('remove', 'o1')).toEqual(['o3'])
  })

  test('work on years, which are numbers', () => {
    const veld = { elementId: 'a1.dekking.1', veld: 'jaren' }
    const plan = edit({ op: 'remove', ...veld, waarde: 2025 }, { op: 'add', ...veld, waarde: 2030 })
    expect(afspraakIn(plan).dekking[0]?.jaren).toEqual([2024, 2026, 2030])
  })
})

describe('write', () => {
  test('keeps the typing of others around what it changes', () => {
    edit(write('Eén punt voor nachtzorg'))
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    typeIn(other, 'a1', 'titel', ' in de hele regio', 23)
    applyEdit(doc, write('Eén coördinatiepunt voor nachtzorg'))
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    expect(afspraakIn(readPlan(doc)).titel.plat).toBe('Eén coördinatiepunt voor nachtzorg in de hele regio')
  })

  test('into an empty line keeps what another types there at the same moment, in one paragraph', () => {
    edit(write(''), { op: 'create', kind: 'opgaven', id: 'o7' })
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    typeIn(other, 'o7', 'titel', 'getypt')
    applyEdit(doc, { op: 'write', elementId: 'o7', veld: 'titel', tekst: 'gekozen' })
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    const titel = readPlan(doc).opgaven.at(-1)?.titel
    expect(titel?.blokken).toHaveLength(1)
    expect(titel?.plat).toMatch(/^(getyptgekozen|gekozengetypt)$/)
  })

  test.each([
    ['Zorg 😀', 'Zorg 😁'],
    ['😀', '🐀'],
    ['👩‍⚕️ thuis', '👨‍⚕️ thuis'],
    ['', 'x'],
    ['x', ''],
    ['aaa', 'aa'],
    ['aa', 'aaa'],
  ])('turns %j into %j without damage to a character', (was, wordt) => {
    edit(write(was), write(wordt))
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    expect(afspraakIn(readPlan(copy)).titel.plat).toBe(wordt)
  })

  test('makes a paragraph of each line, and takes rich prose as it is', () => {
    const oplossing = (tekst: Extract<PlanEdit, { op: 'write' }>['tekst']) =>
      afspraakIn(edit({ op: 'write', elementId: 'a1', veld: 'oplossing', tekst })).oplossing
    expect(oplossing('een\ntwee').blokken).toHaveLength(2)
    const vet = [{ type: 'paragraph', content: [{ type: 'text', text: 'vet', marks: [{ type: 'bold' }] }] }]
    expect(oplossing(vet)).toEqual({ plat: 'vet', blokken: vet })
    expect(oplossing([])).toEqual({ plat: '', blokken: [{ type: 'paragraph' }] })
  })
})

describe('replace', () => {
  const replace = (tekst: Partial<Extract<PlanEdit, { op: 'replace' }>>): string => {
    const van = tekst.van ?? 0
    const verwacht = tekst.verwacht ?? ''
    const place = { elementId: 'a1', veld: 'oplossing', van, tot: van + verwacht.length, verwacht }
    return afspraakIn(edit({ op: 'replace', ...place, door: tekst.door ?? '' })).oplossing.plat
  }
  const begin = (plat: string) => edit({ op: 'write', elementId: 'a1', veld: 'oplossing', tekst: plat })

  test('puts other words in the place of the ones meant', () => {
    begin('De GGZ en de GGZ')
    expect(replace({ van: 13, verwacht: 'GGZ', door: 'SEH' })).toBe('De GGZ en de SEH')
    expect(replace({ van: 3, verwacht: 'GGZ ', door: '' })).toBe('De en de SEH')
  })

  test('follows the words when others typed in front of them', () => {
    begin('zo snel mogelijk')
    typeIn(doc, 'a1', 'oplossing', 'Wij doen dit ')
    expect(replace({ van: 0, verwacht: 'zo snel mogelijk', door: 'op 1 mei' })).toBe('Wij doen dit op 1 mei')
  })

  test('counts paragraphs, lists and breaks as the plain text does', () => {
    const entry = (text: string) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    })
    const broken = [{ type: 'text', text: 'x' }, { type: 'hardBreak' }, { type: 'text', text: 'twee x' }]
    const tekst = [
      { type: 'paragraph', content: broken },
      { type: 'bulletList', content: [entry('drie x'), entry('vier x')] },
    ]
    const plat = afspraakIn(edit({ op: 'write', elementId: 'a1', veld: 'oplossing', tekst })).oplossing.plat
    expect(plat).toBe('x\ntwee x\ndrie x\nvier x')
    expect(replace({ van: plat.lastIndexOf('x'), verwacht: 'x', door: 'y' })).toBe(
      'x\ntwee x\ndrie x\nvier y',
    )
    expect(replace({ van: 7, verwacht: 'x', door: 'z' })).toBe('x\ntwee z\ndrie x\nvier y')
  })

  test('keeps the marks around the words', () => {
    const bold = { type: 'text', text: 'snel genoeg', marks: [{ type: 'bold' }] }
    edit({ op: 'write', elementId: 'a1', veld: 'oplossing', tekst: [{ type: 'paragraph', content: [bold] }] })
    replace({ van: 0, verwacht: 'snel', door: 'vlug' })
    expect(afspraakIn(readPlan(doc)).oplossing.blokken[0]?.content).toEqual([
      { ...bold, text: 'vlug genoeg' },
    ])
  })

  test('does nothing once the words stand there no more, or without words', () => {
    begin('anders')
    expect(replace({ verwacht: 'zo snel mogelijk', door: 'x' })).toBe('anders')
    expect(replace({ verwacht: '', door: 'x' })).toBe('anders')
  })
})

describe('create', () => {
  test('makes an item with every nested type, at the place asked for', () => {
    const plan = edit(
      { op: 'create', kind: 'opgaven', id: 'laatste' },
      { op: 'create', kind: 'opgaven', id: 'eerste', na: null },
      { op: 'create', kind: 'opgaven', id: 'tweede', na: 'eerste' },
      { op: 'create', kind: 'opgaven', id: 'achteraan', na: 'weg' },
    )
    expect(ids(plan.opgaven)).toEqual([
      'eerste',
      'tweede',
      'o1',
      'o2',
      'o3',
      'o4',
      'o5',
      'o6',
      'laatste',
      'achteraan',
    ])
    expect(findProse(doc, 'eerste', 'knelpunt.tekst')).not.toBeNull()
    expect(plan.prullenbak).toEqual([])
  })

  test('fills in what is given', () => {
    const waarden = { titel: 'Nieuw', opgaveIds: ['o2'], mijlpalen: [{ datum: '2024-05-01' }] }
    const nieuw = afspraakIn(edit({ op: 'create', kind: 'afspraken', id: 'a15', waarden }), 'a15')
    expect(nieuw).toMatchObject({ titel: { plat: 'Nieuw' }, opgaveIds: ['o2'] })
    expect(nieuw.mijlpalen).toMatchObject([{ id: 'a15.mijlpalen.1', datum: '2024-05-01' }])
  })

  test.each([...wortels.keys()])('knows the kind %s', kind => {
    edit({ op: 'create', kind, id: 'nieuw' })
    expect(doc.getMap(kind).has('nieuw')).toBe(true)
  })

  test('makes rows in the list of an item and of the plan itself', () => {
    const plan = edit(
      {
        op: 'create',
        kind: 'betrokkenen',
        id: 'r1',
        ouderId: 'a1',
        veld: 'partijen',
        waarden: { rol: 'trekker' },
      },
      { op: 'create', kind: 'gemeenten', id: 'g7', ouderId: 'plan-zv', veld: 'regio.gemeenten', na: null },
    )
    expect(afspraakIn(plan).partijen.at(-1)).toMatchObject({ id: 'r1', rol: 'trekker' })
    expect(plan.regio.gemeenten[0]?.id).toBe('g7')
  })

  test('and more edits in one make an item and a row in it', () => {
    const plan = edit({
      op: 'all',
      edits: [
        { op: 'create', kind: 'afspraken', id: 'a15' },
        {
          op: 'all',
          edits: [{ op: 'create', kind: 'mijlpalen', id: 'm1', ouderId: 'a15', veld: 'mijlpalen' }],
        },
        { op: 'set', elementId: 'm1', veld: 'datum', waarde: '2024-05-01' },
      ],
    })
    expect(afspraakIn(plan, 'a15').mijlpalen).toMatchObject([{ id: 'm1', datum: '2024-05-01' }])
  })

  test('in an item that is gone does nothing; of a kind that does not exist it throws', () => {
    const before = readPlan(doc)
    expect(edit({ op: 'create', kind: 'mijlpalen', id: 'm1', ouderId: 'weg', veld: 'mijlpalen' })).toEqual(
      before,
    )
    expect(() => edit({ op: 'create', kind: 'dromen', id: 'd1' })).toThrow(
      'a kind the plan does not have: dromen',
    )
  })
})

describe('move', () => {
  test('puts an item after another or at the front, and leaves the rest alone', () => {
    expect(ids(edit({ op: 'move', elementId: 'o5', na: 'o1' }).opgaven)).toEqual([
      'o1',
      'o5',
      'o2',
      'o3',
      'o4',
      'o6',
    ])
    expect(ids(edit({ op: 'move', elementId: 'o5', na: null }).opgaven)[0]).toBe('o5')
  })

  test('after itself, or after an item that is gone, changes nothing', () => {
    const before = readPlan(doc)
    expect(edit({ op: 'move', elementId: 'o5', na: 'o5' })).toEqual(before)
    expect(edit({ op: 'move', elementId: 'o5', na: 'weg' })).toEqual(before)
    expect(edit({ op: 'move', elementId: 'weg', na: null })).toEqual(before)
  })

  test('many times to one place keeps an order', () => {
    for (let round = 0; round < 2 * runsFor(100); round += 1) {
      edit({ op: 'move', elementId: round % 2 === 0 ? 'o2' : 'o3', na: 'o1' })
    }
    expect(ids(readPlan(doc).opgaven)).toEqual(['o1', 'o3', 'o2', 'o4', 'o5', 'o6'])
  })
})

describe('delete and restore', () => {
  test('take an item to the Prullenbak, with what it is called, and bring it back', () => {
    const gone = edit(weg('a3'))
    expect(ids(gone.afspraken)).not.toContain('a3')
    expect(gone.prullenbak).toEqual([
      {
        elementId: 'a3',
        kind: 'afspraken',
        label: 'Afspraak',
        titel: afspraakIn(readPlan(newPlan(exampleJson.plan)), 'a3').titel.plat,
        ouderId: 'plan-zv',
        verwijderdOp: '2024-01-02T03:04:05Z',
        verwijderdDoor: 'anna',
      },
    ])
    expect(edit({ op: 'restore', elementId: 'a3' })).toEqual(readPlan(newPlan(exampleJson.plan)))
  })

  test('work on rows, and name the item they are of', () => {
    const gone = edit(weg('k1'))
    expect(gone.prullenbak).toMatchObject([{ elementId: 'k1', kind: 'resultaatafspraken', ouderId: 'a1' }])
    expect(ids(edit({ op: 'restore', elementId: 'k1' }).afspraken[0]?.resultaatafspraken ?? [])[0]).toBe('k1')
  })

  test('of an item leave its rows in it, out of sight', () => {
    expect(edit(weg('k1'), weg('a1')).prullenbak.map(item => item.elementId)).toEqual(['a1'])
    expect(edit({ op: 'restore', elementId: 'a1' }).prullenbak.map(item => item.elementId)).toEqual(['k1'])
  })

  test('show the newest first, and keep who was first when it is deleted twice', () => {
    const later = { op: 'delete', verwijderdOp: '2024-01-03T00:00:00Z', door: 'bram' } as const
    const plan = edit(weg('a3'), { ...later, elementId: 'a4' }, { ...later, elementId: 'a3' })
    expect(plan.prullenbak.map(item => [item.elementId, item.verwijderdDoor])).toEqual([
      ['a4', 'bram'],
      ['a3', 'anna'],
    ])
  })

  test('of what is gone, is no item or lies nowhere change nothing', () => {
    const before = readPlan(doc)
    expect(edit(weg('weg'), weg('plan-zv'), { op: 'restore', elementId: 'a1' })).toEqual(before)
  })
})

describe('an edit that comes too late', () => {
  test.each<PlanEdit>([
    { op: 'set', elementId: 'weg', veld: 'schaal', waarde: 'lokaal' },
    { op: 'add', elementId: 'weg', veld: 'opgaveIds', waarde: 'o1' },
    { op: 'remove', elementId: 'weg', veld: 'opgaveIds', waarde: 'o1' },
    { op: 'write', elementId: 'weg', veld: 'titel', tekst: 'x' },
    { op: 'replace', elementId: 'weg', veld: 'titel', van: 0, tot: 1, verwacht: 'x', door: 'y' },
    { op: 'restore', elementId: 'weg' },
  ])('changes nothing ($op)', late => {
    const before = readPlan(doc)
    expect(edit(late)).toEqual(before)
  })
})

describe('undo', () => {
  const undoFor = (plan: Y.Doc) =>
    new Y.UndoManager([plan.getMap('plan'), ...[...wortels.keys()].map(kind => plan.getMap(kind))], {
      trackedOrigins: new Set([bewerking]),
      captureTimeout: 0,
    })

  test('of making an afspraak puts it in the Prullenbak with what others typed in it; redo brings it back', () => {
    const undo = undoFor(doc)
    edit({ op: 'create', kind: 'afspraken', id: 'a15', waarden: { titel: 'Nieuw' } })
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    typeIn(other, 'a15', 'oplossing', 'van bram')
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    undo.undo()
    expect(readPlan(doc).prullenbak).toMatchObject([{ elementId: 'a15', titel: 'Nieuw' }])
    undo.redo()
    expect(afspraakIn(readPlan(doc), 'a15').oplossing.plat).toBe('van bram')
  })

  test.each<PlanEdit>([
    { op: 'set', elementId: 'a1', veld: 'schaal', waarde: 'lokaal' },
    { op: 'set', elementId: 'o1', veld: 'themas', waarde: ['jeugd'] },
    { op: 'add', elementId: 'a1', veld: 'opgaveIds', waarde: 'o2' },
    { op: 'remove', elementId: 'a1', veld: 'opgaveIds', waarde: 'o1' },
    { op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Anders' },
    { op: 'move', elementId: 'a1', na: 'a3' },
    weg('a1'),
    weg('k1'),
    { op: 'all', edits: [weg('a1'), { op: 'move', elementId: 'o1', na: 'o6' }] },
  ])('takes back one edit in one step ($op)', one => {
    const before = readPlan(doc)
    const undo = undoFor(doc)
    const after = edit(one)
    expect(after).not.toEqual(before)
    undo.undo()
    expect(readPlan(doc)).toEqual(before)
    undo.redo()
    expect(readPlan(doc)).toEqual(after)
  })
})
