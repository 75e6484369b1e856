import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import type { Plan } from '../../../shared/plan/plan.ts'
import { planToJson } from '../../../shared/plan/planJson.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { type Seeded, seeded, seedsFor } from '../../kit/seeded.ts'
import { randomEdit, randomTyping } from './randomEdit.ts'
import { type Replicas, replicas } from './replicas.ts'
import { typeIn } from './typing.ts'

/** Seeds of runs that once failed. They are run for ever. */
const failedOnce: readonly number[] = [3736973982, 4024736725, 2001281198]

const smallPlan = {
  id: 'plan',
  titel: 'Regioplan',
  regio: { gemeenten: [{ id: 'g1', naam: 'Zilverdal' }] },
  partijen: [{ id: 'p1', naam: 'GGZ' }],
  opgaven: [{ id: 'o1', titel: 'zorg thuis' }, { id: 'o2' }],
  afspraken: [
    { id: 'a1', titel: 'zorg', opgaveIds: ['o1'], partijen: [{ rol: 'trekker' }], mijlpalen: [{}, {}] },
    { id: 'a2', oplossing: 'zorg\nthuis', resultaatafspraken: [{ id: 'k1' }], dekking: [{ jaren: [2024] }] },
  ],
  hoofdstukken: [{ id: 'h1', tekst: 'zorg' }],
}

const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
const stateOf = (doc: Y.Doc) => Y.decodeStateVector(Y.encodeStateVector(doc))

/** One spell of work: each step somebody does something, and somebody who is not offline receives something. */
function work(random: Seeded, { docs, deliverOne }: Replicas, steps: number): Plan[] {
  const plans = docs.map(doc => readPlan(doc))
  const offlineUntil = docs.map(() => 0)
  for (let step = 0; step < steps; step += 1) {
    const at = random.int(docs.length)
    const doc = docs[at] as Y.Doc
    if (random.chance(0.5)) randomTyping(random, doc)
    else applyEdit(doc, randomEdit(random, doc, `r${at}`))
    if (random.chance(0.05)) offlineUntil[at] = step + random.int(40)
    for (const to of docs.keys()) if ((offlineUntil[to] ?? 0) <= step) deliverOne(random, to)
    if (random.chance(0.5)) plans[at] = readPlan(doc, plans[at])
  }
  return plans
}

describe('three replicas with random edits and typing, disorder, delay and offline spells', () => {
  test.each(seedsFor('convergence', failedOnce, 30))('come to one plan (seed %i)', seed => {
    const random = seeded(seed)
    const three = replicas(3, smallPlan)
    const plans = work(random, three, 120)
    three.deliverAll(random)
    const [first, ...others] = three.docs.map((doc, at) => readPlan(doc, plans[at]))
    for (const plan of others) expect(plan).toEqual(first)
    const [state, ...states] = three.docs.map(stateOf)
    for (const other of states) expect(other).toEqual(state)
    expect(first).toEqual(readPlan(copyOf(three.docs[0] as Y.Doc)))
  })

  test.each(seedsFor('reading again', [], 15))(
    'read the same with and without the plan before (seed %i)',
    seed => {
      const random = seeded(seed)
      const two = replicas(2, smallPlan)
      let plans = two.docs.map(doc => readPlan(doc))
      for (let round = 0; round < 8; round += 1) {
        work(random, two, 10)
        plans = two.docs.map((doc, at) => readPlan(doc, plans[at]))
        two.docs.forEach((doc, at) => {
          expect(plans[at]).toEqual(readPlan(copyOf(doc)))
        })
      }
    },
  )

  test.each(seedsFor('export', [], 15))('export a plan that imports again as it is (seed %i)', seed => {
    const one = replicas(1, smallPlan)
    work(seeded(seed), one, 80)
    const plat = planToJson(readPlan(one.docs[0] as Y.Doc), 'plat')
    expect(planToJson(readPlan(newPlan(plat)), 'plat')).toEqual(plat)
  })
})

describe('two people at once', () => {
  const atOnce = (...edits: ((doc: Y.Doc) => void)[]): Plan => {
    const all = replicas(edits.length)
    edits.forEach((edit, at) => {
      edit(all.docs[at] as Y.Doc)
    })
    all.deliverAll()
    const [first, ...others] = all.docs.map(doc => readPlan(doc))
    for (const plan of others) expect(plan).toEqual(first)
    return first as Plan
  }
  const does = (edit: PlanEdit) => (doc: Y.Doc) => applyEdit(doc, edit)
  const types = (doc: Y.Doc) => {
    for (const [index, letter] of [...'Samen. '].entries()) typeIn(doc, 'a2', 'oplossing', letter, index)
  }
  const gone: PlanEdit = { op: 'delete', elementId: 'a2', verwijderdOp: '2024-01-01T00:00:00Z', door: 'bram' }
  const a2 = (plan: Plan) => plan.afspraken.find(afspraak => afspraak.id === 'a2')

  test('moving an afspraak while another types in it keeps the typing', () => {
    const plan = atOnce(
      types,
      does({
        op: 'all',
        edits: [
          { op: 'move', elementId: 'a2', na: 'a9' },
          { op: 'set', elementId: 'a2', veld: 'opgaveIds', waarde: ['o4'] },
        ],
      }),
    )
    expect(a2(plan)?.oplossing.plat).toMatch(/^Samen\. /)
    expect(a2(plan)?.opgaveIds).toEqual(['o4'])
    const order = plan.afspraken.map(afspraak => afspraak.id)
    expect(order.indexOf('a2')).toBe(order.indexOf('a9') + 1)
    expect(order.filter(id => id === 'a2')).toHaveLength(1)
  })

  test('deleting it while another types keeps the text in the Prullenbak', () => {
    const all = replicas(2)
    const [anna, bram] = all.docs as [Y.Doc, Y.Doc]
    types(anna)
    applyEdit(bram, gone)
    all.deliverAll()
    expect(a2(readPlan(anna))).toBeUndefined()
    expect(readPlan(anna).prullenbak).toMatchObject([{ elementId: 'a2', verwijderdDoor: 'bram' }])
    typeIn(anna, 'a2', 'oplossing', 'Nog wat. ')
    applyEdit(anna, { op: 'restore', elementId: 'a2' })
    all.deliverAll()
    for (const doc of all.docs) expect(a2(readPlan(doc))?.oplossing.plat).toMatch(/^Nog wat\. Samen\. /)
  })

  test('two people adding a party to one afspraak both succeed', () => {
    const adds = (id: string, partijId: string) =>
      does({ op: 'create', kind: 'betrokkenen', id, ouderId: 'a8', veld: 'partijen', waarden: { partijId } })
    const plan = atOnce(adds('x', 'p-ggz'), adds('y', 'p-hcv'))
    const partijen = plan.afspraken.find(afspraak => afspraak.id === 'a8')?.partijen ?? []
    expect(partijen.map(partij => partij.partijId).slice(-2)).toEqual(['p-ggz', 'p-hcv'])
    expect(partijen).toHaveLength(3)
  })

  test('two people filling different fields both succeed', () => {
    const set = (elementId: string, veld: string, waarde: unknown) =>
      does({ op: 'set', elementId, veld, waarde })
    const plan = atOnce(
      set('a8', 'schaal', 'lokaal'),
      set('a8', 'startdatum', '2024-03-01'),
      set('a8', 'voortgang.frequentie', 'jaar'),
      doc => typeIn(doc, 'a8', 'voortgang.wijze', 'jaarbericht'),
      does({ op: 'add', elementId: 'a8', veld: 'opgaveIds', waarde: 'o1' }),
      does({ op: 'add', elementId: 'a8', veld: 'opgaveIds', waarde: 'o2' }),
    )
    const a8 = plan.afspraken.find(afspraak => afspraak.id === 'a8')
    expect(a8).toMatchObject({
      schaal: 'lokaal',
      startdatum: '2024-03-01',
      voortgang: { frequentie: 'jaar' },
    })
    expect(a8?.voortgang.wijze.plat).toBe('jaarbericht')
    expect(a8?.opgaveIds).toEqual(expect.arrayContaining(['o1', 'o2']))
  })

  test('two people filling one choice end with one of the two, the same for both', () => {
    const set = (waarde: string) => does({ op: 'set', elementId: 'a8', veld: 'schaal', waarde })
    const plan = atOnce(set('lokaal'), set('regionaal'))
    expect(['lokaal', 'regionaal']).toContain(plan.afspraken.find(afspraak => afspraak.id === 'a8')?.schaal)
  })

  test('two people making an afspraak at one place get both, in one order', () => {
    const makes = (id: string) => does({ op: 'create', kind: 'afspraken', id, na: 'a1' })
    const order = atOnce(makes('y'), makes('x')).afspraken.map(afspraak => afspraak.id)
    expect(order.slice(0, 4)).toEqual(['a1', 'x', 'y', 'a2'])
  })

  test('two people moving one afspraak leave it in one place', () => {
    const moves = (na: string) => does({ op: 'move', elementId: 'a2', na })
    const order = atOnce(moves('a5'), moves('a9')).afspraken.map(afspraak => afspraak.id)
    expect(order.filter(id => id === 'a2')).toHaveLength(1)
    expect(order).toHaveLength(14)
  })

  test('two people deleting and bringing back at once agree', () => {
    const all = replicas(2)
    const [anna, bram] = all.docs as [Y.Doc, Y.Doc]
    applyEdit(anna, gone)
    all.deliverAll()
    applyEdit(anna, { op: 'restore', elementId: 'a2' })
    applyEdit(bram, { op: 'set', elementId: 'a2', veld: 'schaal', waarde: 'lokaal' })
    all.deliverAll()
    for (const doc of all.docs) expect(a2(readPlan(doc))?.schaal).toBe('lokaal')
  })
})

describe('an older client', () => {
  const later = (doc: Y.Doc) => {
    const a1 = doc.getMap('afspraken').get('a1') as Y.Map<unknown>
    const voortgang = a1.get('voortgang') as Y.Map<unknown>
    const row = (a1.get('partijen') as Y.Map<Y.Map<unknown>>).get('a1.partijen.1')
    doc.transact(() => {
      doc.getMap('plan').set('klimaat', 'neutraal')
      a1.set('duurzaamheid', new Y.Map([['score', 4]]))
      a1.set('kaart', new Y.XmlFragment())
      voortgang.set('kleur', 'groen')
      row?.set('mandaat', 'ja')
    })
    return () => {
      expect(doc.getMap('plan').get('klimaat')).toBe('neutraal')
      expect((a1.get('duurzaamheid') as Y.Map<unknown>).toJSON()).toEqual({ score: 4 })
      expect(a1.get('kaart')).toBeInstanceOf(Y.XmlFragment)
      expect(voortgang.get('kleur')).toBe('groen')
      expect(row?.get('mandaat')).toBe('ja')
    }
  }

  test.each(seedsFor('older client', [], 15))('never removes a key it does not know (seed %i)', seed => {
    const random = seeded(seed)
    const two = replicas(2, smallPlan)
    const [newer, older] = two.docs as [Y.Doc, Y.Doc]
    const isKept = later(newer)
    two.deliverAll()
    let plan = readPlan(older)
    for (let step = 0; step < 100; step += 1) {
      if (random.chance(0.3)) randomTyping(random, older)
      else applyEdit(older, randomEdit(random, older, 'oud'))
      plan = readPlan(older, plan)
    }
    two.deliverAll()
    isKept()
  })

  test('reads past prose nodes and marks it does not know, and leaves them where they are', () => {
    const [doc] = replicas(1).docs as [Y.Doc]
    const prose = (doc.getMap('afspraken').get('a1') as Y.Map<unknown>).get('oplossing') as Y.XmlFragment
    const map = new Y.XmlElement('landkaart')
    doc.transact(() => {
      map.setAttribute('gebied', 'Venne')
      prose.insert(1, [map])
    })
    const plan = readPlan(doc)
    expect(plan.afspraken[0]?.oplossing.blokken[1]).toEqual({ type: 'landkaart', attrs: { gebied: 'Venne' } })
    applyEdit(doc, {
      op: 'replace',
      elementId: 'a1',
      veld: 'oplossing',
      van: 0,
      tot: 9,
      verwacht: 'Zorggroep',
      door: 'Groep',
    })
    expect(readPlan(doc, plan).afspraken[0]?.oplossing.plat).toMatch(/^Groep Lindewaard/)
    expect(prose.get(1)).toBe(map)
  })
})
