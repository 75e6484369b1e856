import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openFindings } from '../../../../client/plan/findings/findingStore.ts'
import { openMarkeringen } from '../../../../client/plan/findings/markeringen.ts'
import type { Place } from '../../../../client/plan/findings/place.ts'
import { planStore } from '../../../../client/plan/planStore.ts'
import { cell } from '../../../../client/plan/store.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import type { Plan } from '../../../../shared/plan/plan.ts'
import type { Finding } from '../../../../shared/rules/rule.ts'
import { fakeClock } from '../../criteria/fakeClock.ts'

/** Finds the word `spoedig`, as often as it stands in the oplossing of an afspraak. */
const spoedig = ({ afspraken }: Plan): readonly Finding[] =>
  afspraken.flatMap(({ id, oplossing }) =>
    [...oplossing.plat.matchAll(/spoedig/g)].map(({ index }) => ({
      regelId: 'proef.spoedig',
      elementId: id,
      veld: 'oplossing',
      bereik: { van: index, tot: index + 'spoedig'.length },
      ernst: 'scherpte',
      fase: '0.1',
      reden: 'Schrijf een datum.',
      oplossingen: [],
    })),
  )

function openWoorden(check: (plan: Plan) => readonly Finding[] = spoedig) {
  const doc = newPlan(exampleJson.plan)
  const plan = planStore(doc)
  const places = cell<readonly Place[]>([])
  const clock = fakeClock()
  const store = openFindings({ plan, places, clock, check: now => [check(now)] })
  const markeringen = openMarkeringen(plan, store)
  const told: string[] = []
  markeringen.listen(({ elementId, veld }) => told.push(`${elementId}/${veld}`))
  const stops = [markeringen.connect(), store.connect()]
  clock.pass(1000)
  const tekst = (id: string) => plan.get().afspraken.find(one => one.id === id)?.oplossing.plat ?? ''
  return {
    ...{ clock, places, told, markeringen },
    write: (woorden: string, id = 'a2') =>
      applyEdit(doc, { op: 'write', elementId: id, veld: 'oplossing', tekst: woorden }),
    /** The text with what is marked in it between brackets. */
    shown: (id = 'a2', veld = 'oplossing') =>
      [...markeringen.at(id, veld)]
        .sort((a, b) => b.bereik.van - a.bereik.van)
        .reduce(
          (text, { bereik: { van, tot } }) =>
            `${text.slice(0, van)}[${text.slice(van, tot)}]${text.slice(tot)}`,
          tekst(id),
        ),
    close: () => {
      for (const stop of stops) stop()
      plan.close()
    },
  }
}

let woorden: ReturnType<typeof openWoorden>
beforeEach(() => {
  woorden = openWoorden()
})
afterEach(() => woorden.close())

describe('words that a finding is about', () => {
  test('are marked once the plan has been checked', () => {
    woorden.write('Wij starten spoedig.')
    expect(woorden.shown()).toBe('Wij starten spoedig.')
    woorden.clock.pass(200)
    expect(woorden.shown()).toBe('Wij starten [spoedig].')
  })

  test('move along at once with what is typed before them', () => {
    woorden.write('Wij starten spoedig.')
    woorden.clock.pass(200)
    woorden.write('Ook wij starten spoedig.')
    expect(woorden.shown()).toBe('Ook wij starten [spoedig].')
  })

  test('lose their mark at once when they are gone', () => {
    woorden.write('Wij starten spoedig.')
    woorden.clock.pass(200)
    woorden.write('Wij starten op 1 mei.')
    expect(woorden.shown()).toBe('Wij starten op 1 mei.')
  })

  test('that came back before the check are marked after it', () => {
    woorden.write('Wij starten spoedig.')
    woorden.clock.pass(200)
    woorden.write('Wij starten ooit.')
    woorden.write('Wij starten spoedig.')
    woorden.clock.pass(200)
    expect(woorden.shown()).toBe('Wij starten [spoedig].')
  })

  test('are each marked when they stand there twice', () => {
    woorden.write('Spoedig, ja spoedig en spoedig.')
    woorden.clock.pass(200)
    expect(woorden.shown()).toBe('Spoedig, ja [spoedig] en [spoedig].')
    const [first, second] = woorden.markeringen.at('a2', 'oplossing')
    expect(first?.key).not.toBe(second?.key)
  })

  test('keep their key while the text around them changes', () => {
    woorden.write('Wij starten spoedig.')
    woorden.clock.pass(200)
    const key = woorden.markeringen.at('a2', 'oplossing')[0]?.key
    woorden.write('Ook wij starten spoedig.')
    woorden.clock.pass(200)
    expect(woorden.markeringen.at('a2', 'oplossing').map(one => one.key)).toEqual([key])
  })
})

describe('a field that somebody is typing in', () => {
  beforeEach(() => woorden.places.set([{ elementId: 'a2', veld: 'oplossing' }]))

  test('gets no mark before it rests for two seconds', () => {
    woorden.write('Wij starten spoedig.')
    woorden.clock.pass(1900)
    expect(woorden.shown()).toBe('Wij starten spoedig.')
    woorden.clock.pass(200)
    expect(woorden.shown()).toBe('Wij starten [spoedig].')
  })

  test('gets its marks when it is left', () => {
    woorden.write('Wij starten spoedig.')
    woorden.places.set([])
    expect(woorden.shown()).toBe('Wij starten [spoedig].')
  })

  test('keeps the marks it has and gets no second one of the same rule', () => {
    woorden.write('Wij starten spoedig.')
    woorden.clock.pass(2500)
    woorden.write('Wij starten spoedig, spoedig.')
    woorden.clock.pass(1000)
    expect(woorden.shown().match(/\[spoedig\]/g)).toHaveLength(1)
    woorden.clock.pass(1500)
    expect(woorden.shown()).toBe('Wij starten [spoedig], [spoedig].')
  })
})

test('a change of a field tells of that field alone, and one without marks of none', () => {
  woorden.write('Wij starten spoedig.', 'a2')
  woorden.write('Wij starten spoedig.', 'a3')
  woorden.clock.pass(200)
  woorden.told.length = 0
  woorden.write('Ook wij starten spoedig.', 'a3')
  woorden.write('Zonder het woord.', 'a4')
  expect(woorden.told).toEqual(['a3/oplossing'])
})

test('a finding about a group marks its words in the prose it names', () => {
  woorden.close()
  woorden = openWoorden(() => [
    {
      regelId: 'proef.knelpunt',
      elementId: 'o1',
      veld: 'knelpunt',
      bereikVeld: 'knelpunt.tekst',
      bereik: { van: 0, tot: 3 },
      ernst: 'scherpte',
      fase: '0.1',
      reden: 'Anders.',
      oplossingen: [],
    },
  ])
  expect(woorden.markeringen.at('o1', 'knelpunt.tekst')).toHaveLength(1)
})
