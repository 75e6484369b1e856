import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import type { Plan } from '../../../shared/plan/plan.ts'
import { planToJson } from '../../../shared/plan/planJson.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import {
  brengAchterblijversMee,
  verwijzingenNaarPartij,
  voegPartijenSamen,
} from '../../../shared/plan/voegPartijenSamen.ts'
import { replicas } from './replicas.ts'

const wie = { verwijderdOp: '2026-11-22T10:00:00Z', door: 'Anna Jansen' }

/** One organisation under two names, each referred to from every corner of a plan. */
const json = (id1 = 'p1', id2 = 'p2'): Json => ({
  id: 'plan',
  regio: { gemeenten: [{ id: 'g1', naam: 'Hoogvenne' }] },
  partijen: [
    {
      ...{ id: id1, naam: 'GGZ Zilverdal', aliassen: ['GGZZ'], sector: 'ggz', domein: null },
      ...{ rollen: ['penvoerder'], werkgebied: [], vertegenwoordiger: 'bestuurder' },
    },
    {
      ...{ id: id2, naam: 'G.G.Z. Zilverdal', aliassen: [], sector: 'overig', domein: 'zorg' },
      ...{ rollen: ['zorgkantoor'], werkgebied: ['g1'], vertegenwoordiger: '' },
    },
    { id: 'p3', naam: 'Welzijn Merenveld' },
  ],
  opgaven: [{ id: 'o1', titel: 'Wachttijd', trekkerId: id2 }],
  afspraken: [
    {
      ...{ id: 'a1', titel: 'Meldpunt', investeerderIds: ['p3', id2], baathouderIds: [id1, id2] },
      partijen: [{ partijId: id2, rol: 'trekker', commitment: { status: 'toegezegd', datum: '2024-01-01' } }],
      mijlpalen: [{ verantwoordelijkeId: id2 }],
      voortgang: { verantwoordelijkeId: id2 },
    },
    {
      ...{ id: 'a2', titel: 'Samen' },
      partijen: [
        { partijId: id1, rol: 'adviseur' },
        { partijId: id2, rol: 'trekker', commitment: { status: 'toegezegd', datum: '2024-01-01' } },
      ],
    },
    { id: 'a3', titel: 'Elders', partijen: [{ partijId: 'p3', rol: 'trekker' }] },
  ],
  monitoring: { eigenaarId: id2, uitvoerderIds: ['p3', id2] },
  governance: {
    bestuurlijkeTafel: { voorzitterId: id2, ledenIds: [id1, id2] },
    besluiten: [{ partijId: id2, uitkomst: 'akkoord' }],
    mandaat: { mandaatgemeenteId: id2 },
  },
  motiveringen: [{ regelId: 'partij.professionals', elementId: id2, tekst: 'Volgt in maart.' }],
})

function samen(doc: Y.Doc, blijft: string, gaatOp: string): Plan {
  const edit = voegPartijenSamen(readPlan(doc), { blijft, gaatOp, ...wie })
  if (!edit) throw new Error(`${blijft} and ${gaatOp} cannot be made one.`)
  applyEdit(doc, edit)
  return readPlan(doc)
}
const partijen = (plan: Plan) => plan.partijen.map(({ naam, aliassen }) => [naam.plat, ...aliassen])
const afspraak = (plan: Plan, id: string) => plan.afspraken.find(one => one.id === id)
/** The ids that stand anywhere in the plan as it is exported, so without the declarations of references. */
const ergens = (doc: Y.Doc, id: string) =>
  JSON.stringify(planToJson(readPlan(doc), 'plat')).includes(`"${id}"`)

describe('making two spellings one party', () => {
  test('leaves nothing anywhere in the plan that refers to the one that is gone', () => {
    const doc = newPlan(json())
    expect(ergens(doc, 'p2')).toBe(true)
    const plan = samen(doc, 'p1', 'p2')
    expect(ergens(doc, 'p2')).toBe(false)
    expect(plan.opgaven[0]?.trekkerId).toBe('p1')
    expect(afspraak(plan, 'a1')?.mijlpalen[0]?.verantwoordelijkeId).toBe('p1')
    expect(afspraak(plan, 'a1')?.investeerderIds).toEqual(['p3', 'p1'])
    expect(plan.governance.bestuurlijkeTafel.ledenIds).toEqual(['p1'])
    expect(plan.governance.besluiten[0]?.partijId).toBe('p1')
    expect(plan.motiveringen[0]?.elementId).toBe('p1')
  })

  test('keeps the other name as an alias, and its item in the Prullenbak', () => {
    const plan = samen(newPlan(json()), 'p1', 'p2')
    expect(partijen(plan)).toEqual([['GGZ Zilverdal', 'GGZZ', 'G.G.Z. Zilverdal'], ['Welzijn Merenveld']])
    expect(plan.prullenbak.map(({ titel, verwijderdDoor }) => [titel, verwijderdDoor])).toContainEqual([
      'G.G.Z. Zilverdal',
      'Anna Jansen',
    ])
  })

  test('fills in what the party that stays leaves open, and unites what are sets', () => {
    const { sector, domein, rollen, werkgebied, vertegenwoordiger } =
      samen(newPlan(json()), 'p1', 'p2').partijen[0] ?? {}
    expect([sector, domein, vertegenwoordiger?.plat]).toEqual(['ggz', 'zorg', 'bestuurder'])
    expect([rollen, werkgebied]).toEqual([['penvoerder', 'zorgkantoor'], ['g1']])
  })

  test('goes by the name and the answers of the one that stays, whichever item carries them', () => {
    const doc = newPlan(json())
    const plan = samen(doc, 'p2', 'p1')
    expect(partijen(plan)[0]).toEqual(['G.G.Z. Zilverdal', 'GGZZ', 'GGZ Zilverdal'])
    const { sector, vertegenwoordiger } = plan.partijen[0] ?? {}
    expect([sector, vertegenwoordiger?.plat]).toEqual(['overig', 'bestuurder'])
    expect([ergens(doc, 'p1'), ergens(doc, 'p2')]).toEqual([true, false])
  })

  test('names the party once in an afspraak that named both, with the heavier role and the given word', () => {
    const rijen = afspraak(samen(newPlan(json()), 'p1', 'p2'), 'a2')?.partijen
    expect(rijen?.map(({ partijId, rol }) => [partijId, rol])).toEqual([['p1', 'trekker']])
    expect(rijen?.[0]?.commitment).toMatchObject({ status: 'toegezegd', datum: '2024-01-01' })
  })

  test('leaves everybody else as they were', () => {
    const doc = newPlan(json())
    const before = readPlan(doc)
    expect(afspraak(samen(doc, 'p1', 'p2'), 'a3')).toEqual(afspraak(before, 'a3'))
  })

  test('is refused for a party that is not there, and for a party with itself', () => {
    const plan = readPlan(newPlan(json()))
    expect(voegPartijenSamen(plan, { blijft: 'p1', gaatOp: 'weg', ...wie })).toBeNull()
    expect(voegPartijenSamen(plan, { blijft: 'p1', gaatOp: 'p1', ...wie })).toBeNull()
  })

  test('works for any two parties of the example plan', () => {
    const { partijen: alle } = readPlan(newPlan(exampleJson.plan))
    for (const [index, { id }] of alle.entries()) {
      const ander = alle[(index + 1) % alle.length]?.id ?? ''
      const doc = newPlan(exampleJson.plan)
      const plan = samen(doc, id, ander)
      const weg = id < ander ? ander : id
      expect(plan.partijen).toHaveLength(alle.length - 1)
      expect(ergens(doc, weg), weg).toBe(false)
    }
  })

  test('is said beforehand by what refers to the party', () => {
    const wijzers = verwijzingenNaarPartij(readPlan(newPlan(json())), 'p2')
    const afspraken = new Set(wijzers.filter(one => one.soort === 'afspraken').map(one => one.wortelId))
    expect([...afspraken]).toEqual(['a1', 'a2'])
    expect(wijzers.filter(one => one.soort === '').map(one => one.veld)).toContain('monitoring.eigenaarId')
  })
})

/** What two people do at the same moment, each in a copy of their own, and the plan that both then have. */
function tegelijk(anna: (doc: Y.Doc) => void, bram: (doc: Y.Doc) => void): Y.Doc {
  const { docs, deliverAll } = replicas(2, json())
  const [van, bij] = docs
  if (!van || !bij) throw new Error('There are no two copies.')
  anna(van)
  bram(bij)
  deliverAll()
  expect(readPlan(van)).toEqual(readPlan(bij))
  return van
}

describe('two people at once', () => {
  test('who make the same two one, each the other way round, end with one party under both names', () => {
    const doc = tegelijk(
      van => samen(van, 'p1', 'p2'),
      bij => samen(bij, 'p2', 'p1'),
    )
    const plan = readPlan(doc)
    expect(plan.partijen).toHaveLength(2)
    expect(partijen(plan)[0]).toEqual(expect.arrayContaining(['GGZ Zilverdal', 'G.G.Z. Zilverdal', 'GGZZ']))
    expect(ergens(doc, 'p2')).toBe(false)
  })

  test('of whom one puts the party in an afspraak while the other makes it one: it comes along', () => {
    const nieuw: PlanEdit = {
      ...{ op: 'create', kind: 'betrokkenen', id: 'r9', ouderId: 'a3', veld: 'partijen' },
      waarden: { partijId: 'p2', rol: 'uitvoerder' },
    }
    const doc = tegelijk(
      van => samen(van, 'p1', 'p2'),
      bij => applyEdit(bij, nieuw),
    )
    expect(afspraak(readPlan(doc), 'a3')?.partijen.map(one => one.partijId)).toEqual(['p3', 'p2'])
    const mee = brengAchterblijversMee(readPlan(doc))
    if (mee) applyEdit(doc, mee)
    expect(afspraak(readPlan(doc), 'a3')?.partijen.map(one => one.partijId)).toEqual(['p3', 'p1'])
    expect(brengAchterblijversMee(readPlan(doc))).toBeNull()
  })

  test('of whom one makes A and B one and the other B and C: all three are one in the end', () => {
    const doc = tegelijk(
      van => samen(van, 'p1', 'p2'),
      bij => samen(bij, 'p2', 'p3'),
    )
    const mee = brengAchterblijversMee(readPlan(doc))
    if (mee) applyEdit(doc, mee)
    expect(readPlan(doc).partijen.map(one => one.id)).toEqual(['p1'])
    expect([ergens(doc, 'p2'), ergens(doc, 'p3')]).toEqual([false, false])
  })

  test('of whom one types in the name of the party that goes: the words lie in the Prullenbak', () => {
    const doc = tegelijk(
      van => samen(van, 'p1', 'p2'),
      bij => applyEdit(bij, { op: 'write', elementId: 'p2', veld: 'naam', tekst: 'G.G.Z. Zilverdal e.o.' }),
    )
    expect(readPlan(doc).prullenbak.map(one => one.titel)).toContain('G.G.Z. Zilverdal e.o.')
  })
})

test('a party that was simply thrown away takes nobody along', () => {
  const doc = newPlan(json())
  applyEdit(doc, { op: 'delete', elementId: 'p2', ...wie })
  expect(brengAchterblijversMee(readPlan(doc))).toBeNull()
})
