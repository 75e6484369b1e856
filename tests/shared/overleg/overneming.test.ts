import { describe, expect, test } from 'vitest'
import type { Draadplek } from '../../../shared/overleg/anker.ts'
import { overneming } from '../../../shared/overleg/overneming.ts'
import type { VeldWaarde, Voorstel } from '../../../shared/overleg/voorstel.ts'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { planToJson } from '../../../shared/plan/planJson.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { onderdeelVan } from '../../../shared/rules/kenmerk.ts'

const met = { bereik: null, door: 'Anna Jansen', op: '2026-11-22T20:00:00.000Z', nieuwId: 'nieuw' }
const plek = (elementId: string, veld: string | null, citaat?: string): Draadplek => ({
  ...{ elementId, veld },
  anker: citaat === undefined ? null : { van: {}, tot: {}, citaat },
})

/** The example plan after some edits, and what a voorstel comes to in it. */
function plan(...edits: PlanEdit[]) {
  const doc = newPlan(exampleJson.plan)
  for (const edit of edits) applyEdit(doc, edit)
  const now = () => readPlan(doc)
  const take = (waarover: Draadplek, voorstel: Voorstel, extra: object = {}) =>
    overneming(now(), waarover, voorstel, { ...met, ...extra })
  return {
    take,
    now,
    /** Takes it over; gives what the field then holds. */
    taken(waarover: Draadplek, voorstel: Voorstel, extra: object = {}) {
      const uitkomst = take(waarover, voorstel, extra)
      if (!('edit' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
      applyEdit(doc, uitkomst.edit)
      const waarde = onderdeelVan(now(), waarover.elementId)?.waarde as unknown
      return (waarover.veld ?? '')
        .split('.')
        .reduce((at, naam) => (at as Record<string, unknown>)[naam], waarde)
    },
  }
}
const plat = (value: unknown) => (value as { plat: string }).plat
const waarde = (was: VeldWaarde, wordt: VeldWaarde): Voorstel => ({ soort: 'waarde', was, wordt })
const weg = (elementId: string): PlanEdit => ({ op: 'delete', elementId, verwijderdOp: met.op, door: 'Bram' })

describe('other words', () => {
  const voorstel: Voorstel = { soort: 'woorden', naar: '21 dagen' }
  const zin = 'Binnen 14 dagen een gesprek, binnen 14 dagen een plan.'
  const waarover = plek('a8', 'oplossing', '14 dagen')
  const write = (tekst: string): PlanEdit => ({ op: 'write', elementId: 'a8', veld: 'oplossing', tekst })

  test('come where who decides sees the old ones, and nowhere else', () => {
    const at = zin.lastIndexOf('14 dagen')
    expect(plat(plan(write(zin)).taken(waarover, voorstel, { bereik: { van: at, tot: at + 8 } }))).toBe(
      'Binnen 14 dagen een gesprek, binnen 21 dagen een plan.',
    )
  })
  test('come in the one place where the old ones stand', () => {
    expect(plat(plan(write('Na 14 dagen.')).taken(waarover, voorstel))).toBe('Na 21 dagen.')
  })
  test('are asked about when the old ones stand twice, or are gone', () => {
    expect(plan(write(zin)).take(waarover, voorstel)).toEqual({ nu: zin })
    expect(plan(write('Na 7 dagen.')).take(waarover, voorstel)).toEqual({ nu: 'Na 7 dagen.' })
  })
  test('are not guessed when there is something else by now', () => {
    const { take } = plan(write('Na 15 dagen, niet na 14 dagen.'))
    expect(take(waarover, voorstel, { bereik: { van: 3, tot: 11 } })).toEqual({ nu: '15 dagen' })
  })
  test('may be none', () => {
    expect(plat(plan(write('Na 14 dagen.')).taken(waarover, { soort: 'woorden', naar: '' }))).toBe('Na .')
  })
})

describe('another value', () => {
  test.each<[string, string, string, VeldWaarde, VeldWaarde, unknown]>([
    ['a number', 'k1', 'streefwaarde', 85, 90, 90],
    ['a date', 'a1', 'einddatum', '2026-12-31', '2027-12-31', '2027-12-31'],
    ['a choice', 'a1', 'schaal', 'regionaal', 'lokaal', 'lokaal'],
    ['nothing', 'a1', 'schaal', 'regionaal', null, null],
    ['a yes', 'a1', 'geenPersoneelsimpact', false, true, true],
    ['a reference', 'o1', 'trekkerId', 'p-lindewaard-zorg', 'p-hoogvenne', 'p-hoogvenne'],
    ['a set', 'a1', 'investeerderIds', ['p-hoogvenne', 'p-verzekeraar'], ['p-ggz'], ['p-ggz']],
    ['no set', 'a1', 'investeerderIds', ['p-verzekeraar', 'p-hoogvenne'], null, []],
    ['a word in a group', 'plan-zv', 'versie.nummer', '0.6', '0.7', '0.7'],
  ])('%s', (_name, elementId, veld, was, wordt, dan) => {
    expect(plan().taken(plek(elementId, veld), waarde(was, wordt))).toEqual(dan)
  })
  test('one line and prose, as plain words', () => {
    const was = planToJson(plan().now(), 'plat') as { afspraken: { titel: string; oplossing: string }[] }
    const { titel = '', oplossing = '' } = was.afspraken[0] ?? {}
    const wordt = 'Eerst dit.\nDan dat.'
    expect(plat(plan().taken(plek('a1', 'titel'), waarde(titel, 'Kort')))).toBe('Kort')
    expect(plat(plan().taken(plek('a1', 'oplossing'), waarde(oplossing, wordt)))).toBe(wordt)
  })
  test('empty prose is null, however it was said', () => {
    for (const was of ['', null])
      expect(plat(plan().taken(plek('a8', 'naIncidenteel'), waarde(was, 'Iets.')))).toBe('Iets.')
  })
  test('is not taken over what it was not proposed about', () => {
    const edit: PlanEdit = { op: 'set', elementId: 'k1', veld: 'streefwaarde', waarde: 88 }
    expect(plan(edit).take(plek('k1', 'streefwaarde'), waarde(85, 90))).toEqual({ nu: 88 })
  })
  test.each<[string, string, VeldWaarde, string]>([
    ['k1', 'streefwaarde', 'veel', 'Hier hoort een getal te staan.'],
    ['a1', 'einddatum', '2026-02-30', 'Hier hoort een datum te staan, als jjjj-mm-dd.'],
    ['a1', 'schaal', 'wereldwijd', 'Kies uit: '],
    ['a1', 'titel', 'Twee\nregels', 'Dit veld heeft één regel.'],
    ['a1', 'titel', 3, 'Hier hoort tekst te staan.'],
    ['a1', 'investeerderIds', 'p-ggz', 'Hier hoort een lijst te staan.'],
    ['a1', 'investeerderIds', ['p-weg'], 'Waar dit naar verwijst, staat niet (meer) in het plan.'],
    ['o1', 'trekkerId', 'p-weg', 'Waar dit naar verwijst, staat niet (meer) in het plan.'],
    ['a1', 'mijlpalen', [], 'Dit veld is er niet (meer).'],
    ['a1', 'bestaatNiet', 1, 'Dit veld is er niet (meer).'],
    ['a1', '__proto__.x', 1, 'Dit veld is er niet (meer).'],
  ])('%s %s cannot be %j', (elementId, veld, wordt, zin) => {
    const { take } = plan()
    const asked = take(plek(elementId, veld), waarde('?', wordt))
    const was = 'nu' in asked ? (asked.nu as VeldWaarde) : null
    expect(take(plek(elementId, veld), waarde(was, wordt))).toEqual({ zin: expect.stringContaining(zin) })
  })
})

describe('a new afspraak', () => {
  const voorstel: Voorstel = { soort: 'afspraak', titel: 'Eén telefoonnummer', oplossing: 'De HAP neemt op.' }
  test('comes under its opgave with both its texts, numbered like any other', () => {
    const doc = plan()
    doc.taken(plek('o3', null), voorstel)
    const made = doc.now().afspraken.find(({ id }) => id === 'nieuw')
    expect([made?.titel.plat, made?.oplossing.plat, made?.opgaveIds]).toEqual([
      'Eén telefoonnummer',
      'De HAP neemt op.',
      ['o3'],
    ])
    expect(made?.nummer).toBe(
      Math.max(
        ...plan()
          .now()
          .afspraken.map(een => een.nummer ?? 0),
      ) + 1,
    )
  })
  test('does not come under something else', () => {
    expect(plan().take(plek('a1', null), voorstel)).toEqual({ zin: 'Een afspraak hoort onder een opgave.' })
  })
})

describe('removal', () => {
  test('puts the item in the Prullenbak under the name of who decides', () => {
    const doc = plan()
    const uitkomst = doc.take(plek('a2', null), { soort: 'weg' })
    expect(uitkomst).toEqual({
      edit: { op: 'delete', elementId: 'a2', verwijderdOp: met.op, door: 'Anna Jansen' },
    })
  })
  test('is not for the plan itself', () => {
    expect(plan().take(plek('plan-zv', null), { soort: 'weg' })).toMatchObject({
      zin: expect.stringContaining('plan als geheel'),
    })
  })
})

test.each<[string, Draadplek, Voorstel]>([
  ['words', plek('a1', 'titel', 'Eén'), { soort: 'woorden', naar: 'Twee' }],
  ['a value', plek('a1', 'schaal'), waarde('regionaal', 'lokaal')],
  ['removal', plek('a1', null), { soort: 'weg' }],
])('of an item in the Prullenbak nothing is taken over: %s', (_name, waarover, voorstel) => {
  expect(plan(weg('a1')).take(waarover, voorstel)).toEqual({
    zin: 'Dit onderdeel ligt in de Prullenbak. Zet het eerst terug.',
  })
  expect(plan().take({ ...waarover, elementId: 'weg' }, voorstel)).toEqual({
    zin: 'Dit onderdeel staat niet (meer) in het plan.',
  })
})
