import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { type Plan, planVelden } from '../../../shared/plan/plan.ts'
import { itemToJson, planToJson } from '../../../shared/plan/planJson.ts'
import type { AnItem } from '../../../shared/plan/readItem.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { wortelLijsten } from '../../../shared/plan/wortelLijsten.ts'
import { canoniek } from '../../../shared/versie/canoniek.ts'
import { samenvatting, zinnenOver } from '../../../shared/versie/inWoorden.ts'
import { type Onderdeelverschil, vergelijkPlannen } from '../../../shared/versie/vergelijk.ts'
import { zonderVersie } from '../../../shared/versie/zonderVersie.ts'
import { generatePlan } from '../../kit/generatePlan.ts'
import { seeded, seedsFor } from '../../kit/seeded.ts'
import { randomEdit } from '../plan/randomEdit.ts'

const example = (): Y.Doc => newPlan(exampleJson.plan)
function compared(doc: Y.Doc, ...edits: PlanEdit[]): readonly Onderdeelverschil[] {
  const voor = readPlan(doc)
  for (const edit of edits) applyEdit(doc, edit)
  return vergelijkPlannen(voor, readPlan(doc)).onderdelen
}
const verschil = (...edits: PlanEdit[]) => compared(example(), ...edits)
const said = (...edits: PlanEdit[]): readonly string[] => {
  const onderdelen = verschil(...edits)
  return [...samenvatting({ onderdelen }), ...onderdelen.flatMap(zinnenOver).map(({ zin }) => zin)]
}
const weg = (elementId: string): PlanEdit => ({
  ...{ op: 'delete', elementId, verwijderdOp: '2026-11-23T10:00:00Z', door: 'Anna' },
})
const set = (elementId: string, veld: string, waarde: unknown): PlanEdit => ({
  ...{ op: 'set', elementId, veld, waarde },
})
const write = (elementId: string, veld: string, tekst: string): PlanEdit => ({
  ...{ op: 'write', elementId, veld, tekst },
})

test('a plan compared with itself, or with one that says the same, gives nothing', () => {
  const plan = readPlan(example())
  expect(vergelijkPlannen(plan, plan).onderdelen).toEqual([])
  expect(vergelijkPlannen(plan, readPlan(example())).onderdelen).toEqual([])
  const large = () => readPlan(newPlan(generatePlan(7, { opgaven: 5, afspraken: 50 })))
  expect(vergelijkPlannen(large(), large()).onderdelen).toEqual([])
})

describe('what changed is told by item and field', () => {
  test('a value, with its unit once', () => {
    expect(said(set('k2', 'streefwaarde', 900))).toEqual([
      '1 afspraak gewijzigd',
      '1 resultaat gewijzigd',
      expect.stringMatching(/^Streefwaarde van 1\.1-A \(.*75-plussers.*\): 990 → 900 bezoeken$/),
    ])
  })

  test('a value that was empty, one that is emptied, and a unit that belongs to the figure', () => {
    const zinnen = said(set('k1', 'streefwaarde', null), set('k1', 'tussendoel.waarde', 70))
    expect(zinnen.slice(2)).toEqual([
      expect.stringMatching(/: 85% → leeg$/),
      expect.stringMatching(/^Tussendoel van .*: leeg → 70%$/),
    ])
  })

  test('a reference by the name of what it refers to, a choice and a date in words', () => {
    const zinnen = said(set('a1', 'einddatum', '2027-03-01'), set('a1', 'schaal', 'lokaal'), {
      ...{ op: 'remove', elementId: 'a1', veld: 'gebied', waarde: 'g-tolbrugge' },
    })
    expect(zinnen).toContain('Op welke schaal? van 1.1-A: Regionaal → Lokaal')
    expect(zinnen).toContain('Gebied van 1.1-A: eraf Tolbrugge')
    expect(zinnen.some(zin => zin.startsWith('Einde van 1.1-A: ') && zin.endsWith('1 maart 2027'))).toBe(true)
  })

  test('a field of the plan itself', () => {
    const id = String(exampleJson.plan.id)
    expect(said(set(id, 'versie.nummer', '0.9'))).toEqual([
      '1 gegeven van het plan als geheel gewijzigd',
      'Versienummer van het plan: 0.6 → 0.9',
    ])
  })

  test('prose with what it said and says; only its looks are a change too', () => {
    const [een] = verschil(write('a1', 'oplossing', 'Iets anders.'))
    expect(een?.velden).toMatchObject([{ veld: 'oplossing', soort: 'tekst', na: 'Iets anders.' }])
    const bold = { type: 'text', text: 'Iets.', marks: [{ type: 'bold' }] }
    const doc = example()
    applyEdit(doc, write('a1', 'oplossing', 'Iets.'))
    const tekst = [{ type: 'paragraph', content: [bold] }]
    const [looks] = compared(doc, { op: 'write', elementId: 'a1', veld: 'oplossing', tekst })
    expect(looks?.velden).toMatchObject([{ veld: 'oplossing', voor: 'Iets.', na: 'Iets.' }])
  })
})

describe('a move is a move', () => {
  test('of an item among its equals: one, whatever it passed', () => {
    expect(said({ op: 'move', elementId: 'o6', na: null })).toEqual([
      '1 opgave verplaatst',
      '1.1 is verplaatst: 1.6 → 1.1.',
    ])
  })

  test('of an afspraak to another opgave', () => {
    const other = set('a1', 'opgaveIds', ['o2'])
    const [een, ...rest] = verschil(other)
    expect(rest).toEqual([])
    expect(een).toMatchObject({ elementId: 'a1', soort: 'gewijzigd' })
    expect(een?.verplaatst).toMatchObject({ van: '1.1-A', naar: expect.stringMatching(/^1\.2-/) })
    expect(samenvatting({ onderdelen: [een as Onderdeelverschil] })[0]).toMatch(/^1 afspraak verplaatst/)
  })

  test('of a row in an item', () => {
    const rows = readPlan(example()).afspraken[0]?.partijen ?? []
    const [een] = verschil({ op: 'move', elementId: rows.at(-1)?.id ?? '', na: null })
    expect(een).toMatchObject({ elementId: 'a1', verplaatst: null, velden: [] })
    expect(een?.rijen).toMatchObject([{ verplaatst: { van: `plaats ${rows.length}`, naar: 'plaats 1' } }])
  })
})

test('what is new, gone and moved is counted in one sentence a kind; what is gone stands where it stood', () => {
  const nieuw = (id: string): PlanEdit => ({
    ...{ op: 'create', kind: 'afspraken', id, waarden: { titel: `Nieuw ${id}`, opgaveIds: ['o1'] } },
  })
  const edits = [nieuw('n1'), nieuw('n2'), weg('a2'), { op: 'move', elementId: 'a3', na: 'n1' } as const]
  expect(said(...edits)[0]).toBe('2 afspraken nieuw, 1 vervallen, 1 verplaatst')
  const onderdelen = verschil(...edits)
  expect(onderdelen.map(({ elementId, soort }) => [elementId, soort])[0]).toEqual(['a2', 'vervallen'])
  const gone = onderdelen.find(({ elementId }) => elementId === 'a2')
  expect(gone?.velden.every(veld => veld.soort !== 'tekst' || veld.na === '')).toBe(true)
  expect(gone?.rijen.length).toBeGreaterThan(0)
  const came = onderdelen.find(({ elementId }) => elementId === 'n1')
  expect(came?.velden).toMatchObject([
    { veld: 'titel', voor: '', na: 'Nieuw n1' },
    { veld: 'opgaveIds', erbij: ['1.1'] },
  ])
})

/** All that an item exports, with the ids of its rows. */
const stand = (item: AnItem, lijst: { soort: Parameters<typeof itemToJson>[1] }): string =>
  canoniek([
    itemToJson(item as never, lijst.soort, 'rijk'),
    JSON.stringify(item).match(/"id":"[^"]*"/g) ?? [],
  ])

function touched(voor: Plan, na: Plan) {
  const items = (plan: Plan) =>
    new Map(
      wortelLijsten(plan as unknown as AnItem, planVelden).flatMap(lijst =>
        lijst.items.map(item => [item.id, stand(item, lijst)] as const),
      ),
    )
  const [was, is] = [items(voor), items(na)]
  return {
    nieuw: [...is.keys()].filter(id => !was.has(id)).sort(),
    vervallen: [...was.keys()].filter(id => !is.has(id)).sort(),
    gewijzigd: [...is.keys()].filter(id => was.has(id) && was.get(id) !== is.get(id)).sort(),
  }
}

test.each(seedsFor('comparing after random edits', [], 30))(
  'after random edits exactly the items that say something else are told, seed %i',
  seed => {
    const random = seeded(seed)
    const doc = example()
    const voor = readPlan(doc)
    const edits = 1 + random.int(40)
    for (let n = 0; n < edits; n += 1) applyEdit(doc, randomEdit(random, doc, 'x'))
    const na = readPlan(doc)
    const { onderdelen } = vergelijkPlannen(voor, na)
    const ids = (is: (een: Onderdeelverschil) => boolean) =>
      onderdelen
        .filter(een => een.kind !== 'plan' && is(een))
        .map(({ elementId }) => elementId)
        .sort()
    expect({
      nieuw: ids(({ soort }) => soort === 'nieuw'),
      vervallen: ids(({ soort }) => soort === 'vervallen'),
      gewijzigd: ids(een => een.soort === 'gewijzigd' && een.velden.length + een.rijen.length > 0),
    }).toEqual(touched(voor, na))
    expect(ids(een => een.verplaatst !== null).length).toBeLessThanOrEqual(edits)
    if (onderdelen.length === 0)
      expect(canoniek(planToJson(na, 'rijk'))).toBe(canoniek(planToJson(voor, 'rijk')))
  },
)

test('5,000 changes are all told, and none of what did not change', () => {
  const doc = newPlan(generatePlan(3, { opgaven: 20, afspraken: 1000 }))
  const voor = readPlan(doc)
  for (let n = 1; n <= 1000; n += 1) {
    applyEdit(doc, {
      op: 'all',
      edits: [
        write(`a${n}`, 'titel', `Een andere titel ${n}`),
        write(`a${n}`, 'oplossing', `${voor.afspraken[n - 1]?.oplossing.plat} En nog ${n} woorden.`),
        write(`a${n}`, 'naIncidenteel', 'Daarna uit eigen middelen.'),
        set(`a${n}`, 'startdatum', '2024-02-01'),
        set(`a${n}`, 'einddatum', '2027-06-30'),
      ],
    })
  }
  const { onderdelen } = vergelijkPlannen(voor, readPlan(doc))
  expect(onderdelen).toHaveLength(1000)
  expect(onderdelen.reduce((sum, { velden }) => sum + velden.length, 0)).toBe(5000)
  expect(onderdelen.flatMap(zinnenOver)).toHaveLength(5000)
})

test('what a version says of itself can be left out: its number and status, and no more', () => {
  const nummer = [
    set('plan-zv', 'versie.nummer', '9.9'),
    set('plan-zv', 'versie.status', 'ter besluitvorming'),
  ]
  expect(zonderVersie(verschil(...nummer))).toEqual([])
  const ook = verschil(...nummer, set('plan-zv', 'regio.naam', 'Anders'), write('o1', 'titel', 'Anders'))
  expect(zonderVersie(ook).map(({ kind, velden }) => [kind, velden.map(({ veld }) => veld)])).toEqual([
    ['plan', ['regio.naam']],
    ['opgaven', ['titel']],
  ])
})
