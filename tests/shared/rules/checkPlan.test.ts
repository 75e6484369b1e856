import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import type { Plan } from '../../../shared/plan/plan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { checkPlan, openChecker } from '../../../shared/rules/checkPlan.ts'
import { iza2023 } from '../../../shared/rules/regelset.ts'
import { type Rule, rule, type Targets } from '../../../shared/rules/rule.ts'
import {
  metPlan,
  voorbeeldAfspraak,
  voorbeeldOpgave,
  voorbeeldPlan,
  voorbeeldResultaat,
} from '../../../shared/rules/voorbeeld.ts'
import type { Zicht } from '../../../shared/rules/zicht.ts'
import { runsFor, type Seeded, seeded, seedsFor } from '../../kit/seeded.ts'
import { planOf } from '../../kit/testRule.ts'
import { randomEdit, randomTyping } from '../plan/randomEdit.ts'

type Check<Per extends keyof Targets> = (
  target: Targets[Per],
  zicht: Zicht,
) => { veld: null; reden: string } | null

/** A rule that says what it is told to say; `asked` keeps the ids it was asked about. */
function ruleThat<Per extends keyof Targets>(per: Per, check: Check<Per>): { rule: Rule; asked: string[] } {
  const asked: string[] = []
  const proef = rule({
    id: `proef.${per}`,
    titel: 'Proef',
    waarom: 'Proef.',
    bronnen: ['ontwerp'],
    ernst: 'vereist',
    fase: '0.1',
    goed: '',
    fout: '',
    per,
    voorbeelden: { goed: {}, fout: {} },
    check(target, zicht) {
      asked.push(target.id)
      return check(target, zicht)
    },
  })
  return { rule: proef, asked }
}

const twee = metPlan({
  opgaven: [voorbeeldOpgave(), voorbeeldOpgave({ id: 'o2' })],
  afspraken: [
    voorbeeldAfspraak({
      id: 'a2',
      opgaveIds: ['o2'],
      resultaatafspraken: [voorbeeldResultaat({ id: 'k2' })],
    }),
    voorbeeldAfspraak({ id: 'a0', opgaveIds: [], resultaatafspraken: [] }),
    voorbeeldAfspraak({ id: 'a1', opgaveIds: ['o1', 'o2'] }),
  ],
})

/** A plan that is edited and checked again and again. */
function openPlan(rules: readonly Rule[]): { findings: () => unknown; edit: (edit: PlanEdit) => void } {
  const doc = newPlan(twee)
  const check = openChecker(iza2023, rules)
  let plan = readPlan(doc)
  return {
    findings: () => check(plan),
    edit: edit => {
      applyEdit(doc, edit)
      plan = readPlan(doc, plan)
    },
  }
}

test('findings come in reading order: plan, opgave, its afspraken, their resultaatafspraken, and what is loose last', () => {
  const spreekt = () => ({ veld: null, reden: 'Ja.' })
  const rules = (['resultaatafspraak', 'afspraak', 'opgave', 'plan'] as const).map(
    per => ruleThat(per, spreekt).rule,
  )
  const order = checkPlan(planOf(twee), iza2023, rules).map(finding => finding.elementId)
  expect(order).toEqual(['plan', 'o1', 'a1', 'k1', 'o2', 'a2', 'k2', 'a0'])
})

test('a finding carries the severity and phase of its rule, and its element unless the rule names another', () => {
  const elders = ruleThat('plan', () => ({ veld: null, reden: 'Daar.', elementId: 'a1' })).rule
  expect(checkPlan(planOf(voorbeeldPlan()), iza2023, [elders])).toEqual([
    {
      regelId: 'proef.plan',
      elementId: 'a1',
      veld: null,
      ernst: 'vereist',
      fase: '0.1',
      reden: 'Daar.',
      oplossingen: [],
    },
  ])
})

test('writing in one afspraak asks the rules about that afspraak alone', () => {
  const { rule: proef, asked } = ruleThat('afspraak', () => null)
  const plan = openPlan([proef])
  plan.findings()
  asked.length = 0
  plan.edit({ op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Anders' })
  plan.findings()
  expect(asked).toEqual(['a1'])
})

test('what a rule looked at is asked about again when it changes, and nothing else is', () => {
  const { rule: proef, asked } = ruleThat('afspraak', (afspraak, zicht) => {
    zicht.opgave(afspraak.opgaveIds[0] ?? null)
    return null
  })
  const plan = openPlan([proef])
  plan.findings()
  asked.length = 0
  plan.edit({ op: 'write', elementId: 'o2', veld: 'titel', tekst: 'Anders' })
  plan.findings()
  expect(asked).toEqual(['a2'])
})

test('the afspraken of an opgave are the same array until one of them changes', () => {
  const { rule: proef, asked } = ruleThat('opgave', (opgave, zicht) => {
    zicht.afsprakenVan(opgave.id)
    return null
  })
  const plan = openPlan([proef])
  plan.findings()
  asked.length = 0
  plan.edit({ op: 'write', elementId: 'a2', veld: 'titel', tekst: 'Anders' })
  plan.findings()
  expect(asked).toEqual(['o2'])
})

test('a rule about the plan is asked again only when a part that it read has changed', () => {
  const { rule: proef, asked } = ruleThat('plan', plan =>
    plan.looptijd.van ? null : { veld: null, reden: 'Leeg.' },
  )
  const plan = openPlan([proef])
  plan.findings()
  asked.length = 0
  plan.edit({ op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Anders' })
  plan.findings()
  expect(asked).toEqual([])
  plan.edit({ op: 'set', elementId: 'plan', veld: 'looptijd.van', waarde: null })
  expect(plan.findings()).toMatchObject([{ reden: 'Leeg.' }])
})

test('the findings are the same array while none changed', () => {
  const { rule: proef } = ruleThat('afspraak', afspraak => ({
    veld: null,
    reden: `${afspraak.partijen.length}.`,
  }))
  const plan = openPlan([proef])
  const before = plan.findings()
  plan.edit({ op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Anders' })
  expect(plan.findings()).toBe(before)
  plan.edit({ op: 'create', kind: 'betrokkenen', id: 'nieuw', ouderId: 'a1', veld: 'partijen' })
  expect(plan.findings()).not.toBe(before)
})

test('an afspraak that left and came back is asked about afresh', () => {
  const { rule: proef } = ruleThat('afspraak', () => ({ veld: null, reden: 'Ja.' }))
  const plan = openPlan([proef])
  const before = plan.findings()
  plan.edit({ op: 'delete', elementId: 'a1', verwijderdOp: '2024-01-01', door: 'anna' })
  expect(plan.findings()).toHaveLength(2)
  plan.edit({ op: 'restore', elementId: 'a1' })
  expect(plan.findings()).toEqual(before)
})

test('a rule that fails finds nothing there, is heard of, and leaves the others alone', () => {
  const stuk = ruleThat('afspraak', afspraak => {
    if (afspraak.id === 'a2') throw new Error('This rule is broken.')
    return { veld: null, reden: 'Ja.' }
  }).rule
  const heel = ruleThat('opgave', () => ({ veld: null, reden: 'Ja.' })).rule
  const faults: string[] = []
  const plan = planOf(twee)
  const findings = checkPlan(plan, iza2023, [stuk, heel], (regelId, error) =>
    faults.push(`${regelId}: ${error}`),
  )
  expect(findings.map(finding => finding.elementId)).toEqual(['o1', 'a1', 'o2', 'a0'])
  expect(faults).toEqual(['proef.afspraak: Error: This rule is broken.'])
  expect(() => checkPlan(plan, iza2023, [stuk])).toThrow('The rule proef.afspraak fails on a2.')
  const vanPlan = ruleThat('plan', () => {
    throw new Error('This rule is broken too.')
  }).rule
  expect(() => checkPlan(plan, iza2023, [vanPlan])).toThrow(`The rule proef.plan fails on ${plan.id}.`)
})

/** Also points references at things that are there, which edits of fields alone seldom do. */
function change(random: Seeded, doc: Y.Doc, plan: Plan): void {
  if (random.chance(0.3)) return randomTyping(random, doc)
  if (random.chance(0.6)) return applyEdit(doc, randomEdit(random, doc, 'test'))
  const idOf = (list: readonly { readonly id: string }[]) => (list.length > 0 ? random.pick(list).id : 'weg')
  const afspraakId = idOf(plan.afspraken)
  const betrokkenen = plan.afspraken.flatMap(afspraak => afspraak.partijen)
  const op = random.pick(['add', 'remove'] as const)
  const edits: PlanEdit[] = [
    { op, elementId: afspraakId, veld: 'opgaveIds', waarde: idOf(plan.opgaven) },
    {
      op,
      elementId: afspraakId,
      veld: 'gebied',
      waarde: idOf([...plan.regio.gemeenten, ...plan.regio.subregios]),
    },
    { op, elementId: idOf(plan.opgaven), veld: 'bevindingIds', waarde: idOf(plan.regiobeeld.bevindingen) },
    {
      op: 'set',
      elementId: idOf(plan.partijen),
      veld: 'domein',
      waarde: random.pick(['zorg', 'sociaal', null]),
    },
    { op: 'delete', elementId: idOf(plan.partijen), verwijderdOp: '2024-01-01', door: 'test' },
    { op: 'set', elementId: idOf(betrokkenen), veld: 'partijId', waarde: idOf(plan.partijen) },
  ]
  applyEdit(doc, random.pick(edits))
}

for (const seed of seedsFor('openChecker', [1, 2], 2)) {
  test(`a checker that remembers says what a fresh check says, after every change (seed ${seed})`, () => {
    const random = seeded(seed)
    const doc = newPlan({ ...exampleJson.plan, id: 'plan' })
    const check = openChecker()
    let plan = readPlan(doc)
    for (let step = 0; step < runsFor(60); step += 1) {
      change(random, doc, plan)
      plan = readPlan(doc, plan)
      expect(check(plan)).toEqual(checkPlan(plan))
    }
  })
}

test('a checker that got to know a plan bit by bit, while it was written in, then says what a fresh one says', () => {
  const doc = newPlan(exampleJson.plan)
  const check = openChecker()
  const random = seeded(1)
  let portions = 0
  let plan = readPlan(doc)
  for (; ; portions += 1) {
    let asked = 0
    const hasTime = () => {
      asked += 1
      return asked <= 6
    }
    if (check.learn(plan, hasTime)) break
    if (portions < 10) change(random, doc, plan)
    plan = readPlan(doc, plan)
  }
  expect(portions).toBeGreaterThan(3)
  expect(check(plan)).toEqual(checkPlan(plan))
})

test('what was asked about bit by bit is not asked about again', () => {
  const { rule: proef, asked } = ruleThat('afspraak', () => null)
  const plan = planOf(twee)
  const check = openChecker(iza2023, [proef])
  while (!check.learn(plan, () => asked.length % 2 === 0)) asked.push('wacht')
  check(plan)
  expect(asked.filter(id => id !== 'wacht')).toEqual(['a2', 'a0', 'a1'])
})

test('a letter in one resultaatafspraak asks about that one and its afspraak', () => {
  const { rule: proef, asked } = ruleThat('resultaatafspraak', () => null)
  const plan = openPlan([proef])
  plan.findings()
  asked.length = 0
  plan.edit({ op: 'write', elementId: 'k2', veld: 'indicator.naam', tekst: 'Anders' })
  plan.findings()
  expect(asked).toEqual(['k2'])
})
