import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { checkPlan } from '../../../shared/rules/checkPlan.ts'
import { kenmerkNu, motiveringBij, verdeel } from '../../../shared/rules/motiveringen.ts'
import { metAfspraak, voorbeeldPlan } from '../../../shared/rules/voorbeeld.ts'

const kort = metAfspraak({ oplossing: 'Wij werken samen.' })
const gezocht = { regelId: 'afspraak.oplossing', veld: 'oplossing' }

/** A plan with a finding that is explained as it stands, and what is changed in it afterwards. */
function uitgelegd(
  json: Json,
  { regelId, veld }: { regelId: string; veld: string | null },
  ...edits: PlanEdit[]
) {
  const doc = newPlan(json)
  const plan = readPlan(doc)
  const findings = checkPlan(plan)
  const finding = findings.find(een => een.regelId === regelId && een.veld === veld)
  if (!finding) throw new Error(`The plan of the test has no finding of ${regelId}.`)
  const { elementId } = finding
  const waarden = {
    regelId,
    elementId,
    veld,
    tekst: 'Dat is zo afgesproken.',
    kenmerk: kenmerkNu(plan, finding, findings),
  }
  applyEdit(doc, { op: 'create', kind: 'motiveringen', id: 'm1', waarden })
  for (const edit of edits) applyEdit(doc, edit)
  const nu = readPlan(doc, plan)
  const verdeling = verdeel(nu, checkPlan(nu))
  return { finding, ...verdeling, uitleg: verdeling.gemotiveerd.find(een => een.finding.regelId === regelId) }
}

test('without motiveringen every finding is open, in the same list', () => {
  const plan = readPlan(newPlan(kort))
  const findings = checkPlan(plan)
  expect(verdeel(plan, findings).open).toBe(findings)
})

test('a finding that is explained is gemotiveerd and no longer open, and no other is', () => {
  const { finding, open, gemotiveerd, uitleg } = uitgelegd(kort, gezocht)
  expect(gemotiveerd).toHaveLength(1)
  expect(uitleg?.opnieuwBekijken).toBe(false)
  expect(uitleg?.motiveringen[0].tekst.plat).toBe('Dat is zo afgesproken.')
  expect(open.filter(een => een.regelId === finding.regelId && een.elementId === finding.elementId)).toEqual(
    [],
  )
  expect(open.length).toBe(checkPlan(readPlan(newPlan(kort))).length - 1)
})

describe('opnieuw bekijken', () => {
  const a1 = uitgelegd(kort, gezocht).finding.elementId
  const set = (veld: string, waarde: unknown): PlanEdit => ({ op: 'set', elementId: a1, veld, waarde })

  test('is when the field says something else since', () => {
    expect(uitgelegd(kort, gezocht, set('oplossing', 'Wij doen iets.')).uitleg?.opnieuwBekijken).toBe(true)
  })

  test('is not when another field changed, when the item moved, or when the words came back', () => {
    expect(uitgelegd(kort, gezocht, set('titel', 'Een andere titel')).uitleg?.opnieuwBekijken).toBe(false)
    expect(uitgelegd(kort, gezocht, { op: 'move', elementId: a1, na: null }).uitleg?.opnieuwBekijken).toBe(
      false,
    )
    const terug = [set('oplossing', 'Anders.'), set('oplossing', 'Wij werken samen.')]
    expect(uitgelegd(kort, gezocht, ...terug).uitleg?.opnieuwBekijken).toBe(false)
  })

  test('is not because of layout', () => {
    const vet = [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'Wij werken samen.', marks: [{ type: 'bold' }] }],
      },
    ]
    const edit: PlanEdit = { op: 'write', elementId: a1, veld: 'oplossing', tekst: vet }
    expect(uitgelegd(kort, gezocht, edit).uitleg?.opnieuwBekijken).toBe(false)
  })

  test('is when a row of the list that was meant changed', () => {
    const zonder = metAfspraak({ partijen: [{ partijId: 'p-huisartsen', rol: 'uitvoerder' }] })
    const rij = (zonder.afspraken as Json[])[0]?.id
    const edit: PlanEdit = { op: 'set', elementId: `${rij}.partijen.1`, veld: 'rol', waarde: 'betrokken' }
    const doel = { regelId: 'afspraak.trekker', veld: 'partijen' }
    expect(uitgelegd(zonder, doel).uitleg?.opnieuwBekijken).toBe(false)
    expect(uitgelegd(zonder, doel, edit).uitleg?.opnieuwBekijken).toBe(true)
  })

  test('of an item as a whole is when the rule finds something else there', () => {
    const een = metAfspraak({ partijen: [{ partijId: 'p-huisartsen', rol: 'trekker' }] })
    const doel = { regelId: 'opgave.gezamenlijk', veld: null }
    const afspraak = (een.afspraken as Json[])[0]?.id
    const weg: PlanEdit = {
      op: 'delete',
      elementId: `${afspraak}.partijen.1`,
      verwijderdOp: '2026-01-01',
      door: 'x',
    }
    const titel: PlanEdit = { op: 'set', elementId: String(afspraak), veld: 'titel', waarde: 'Anders' }
    expect(uitgelegd(een, doel, titel).uitleg?.opnieuwBekijken).toBe(false)
    expect(uitgelegd(een, doel, weg).uitleg?.opnieuwBekijken).toBe(true)
  })
})

test('of two motiveringen both are kept and the last word comes first', () => {
  const { finding } = uitgelegd(kort, gezocht)
  const basis = { regelId: finding.regelId, elementId: finding.elementId, veld: finding.veld }
  const plan = readPlan(
    newPlan({
      ...kort,
      motiveringen: [
        { ...basis, tekst: 'Eerst', tijdstip: '2026-01-01T10:00:00.000Z' },
        { ...basis, tekst: 'Later', tijdstip: '2026-02-01T10:00:00.000Z' },
      ],
    }),
  )
  const [een] = verdeel(plan, checkPlan(plan)).gemotiveerd
  expect(een?.motiveringen.map(({ tekst }) => tekst.plat)).toEqual(['Later', 'Eerst'])
})

test('two that were written in apart copies of the plan are one explanation, in the same order in both', () => {
  const { finding } = uitgelegd(kort, gezocht)
  const { regelId, elementId, veld } = finding
  const [anna, bram] = [newPlan(kort), new Y.Doc()]
  Y.applyUpdate(bram, Y.encodeStateAsUpdate(anna))
  const write = (doc: Y.Doc, id: string, tekst: string, tijdstip: string) =>
    applyEdit(doc, {
      ...{ op: 'create', kind: 'motiveringen', id },
      waarden: { regelId, elementId, veld, tekst, tijdstip },
    })
  write(anna, 'm-anna', 'Zegt Anna.', '2026-02-01T10:00:00.000Z')
  write(bram, 'm-bram', 'Zegt Bram.', '2026-02-01T10:00:01.000Z')
  Y.applyUpdate(bram, Y.encodeStateAsUpdate(anna))
  Y.applyUpdate(anna, Y.encodeStateAsUpdate(bram))
  for (const plan of [readPlan(anna), readPlan(bram)]) {
    const { gemotiveerd } = verdeel(plan, checkPlan(plan))
    expect(gemotiveerd).toHaveLength(1)
    expect(gemotiveerd[0]?.motiveringen.map(een => een.tekst.plat)).toEqual(['Zegt Bram.', 'Zegt Anna.'])
    expect(motiveringBij(plan, finding)?.id).toBe('m-bram')
  }
})

test('a motivering that came in without a field speaks of the rule at the whole item, and is left in peace', () => {
  const { finding } = uitgelegd(kort, gezocht)
  const { regelId, elementId } = finding
  const plan = readPlan(newPlan({ ...kort, motiveringen: [{ regelId, elementId, tekst: 'Zo is het.' }] }))
  expect(verdeel(plan, checkPlan(plan)).gemotiveerd).toMatchObject([
    { finding: { regelId }, opnieuwBekijken: false },
  ])
})

test('the code of a field is the same for the same words and short for long ones', () => {
  const plan = readPlan(newPlan(metAfspraak({ oplossing: 'a'.repeat(5000) })))
  const ander = readPlan(newPlan(voorbeeldPlan()))
  const van = (een: typeof plan) => kenmerkNu(een, { ...gezocht, elementId: een.afspraken[0]?.id ?? '' }, [])
  expect(van(plan)).toBe(van(readPlan(newPlan(metAfspraak({ oplossing: 'a'.repeat(5000) })))))
  expect(van(plan)).not.toBe(van(ander))
  expect(van(plan)?.length).toBeLessThan(12)
})
