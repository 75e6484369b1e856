import { describe, expect, test } from 'vitest'
import { fold } from '../../../client/find/fold.ts'
import { type Hit, mostHits, searchPlan } from '../../../client/find/searchPlan.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'

const doc = newPlan(exampleJson.plan)
const plan = readPlan(doc)
const hits = (query: string): Hit[] => searchPlan(plan, query).flatMap(section => section.hits)

describe('finding in a plan', () => {
  test('words are found in prose, with the place to select', () => {
    const [hit] = hits('coördinatiepunt voor tijdelijk')
    expect(hit).toMatchObject({ elementId: 'a1', veld: 'titel', raak: 'coördinatiepunt voor tijdelijk' })
    expect(hit?.bereik).toEqual({ van: 4, tot: 34 })
  })

  test('capitals and accents do not matter, and the place is still right', () => {
    const [hit] = hits('EEN COORDINATIEPUNT')
    expect(hit?.raak).toBe('Eén coördinatiepunt')
  })

  test('sections come in the order of the page, with their codes', () => {
    const found = searchPlan(plan, 'en')
    const codes = found.map(section => section.code).filter(code => code !== '')
    expect(codes).toEqual([...codes].sort((a, b) => a.localeCompare(b)))
    const titels = found.map(section => section.titel)
    const opgaven = found.findIndex(section => section.id === plan.opgaven[0]?.id)
    expect(titels[0]).toBe('Over dit plan')
    expect(titels.indexOf('Regiobeeld')).toBeGreaterThan(0)
    expect(titels.indexOf('Regiobeeld')).toBeLessThan(opgaven)
  })

  test('the parts after the opgaven are searched, down to each row of a table', () => {
    const [partij, randvoorwaarde] = [plan.partijen[0], plan.randvoorwaarden[0]]
    const sections = (query: string) => searchPlan(plan, query).map(section => section.titel)
    expect(sections(partij?.naam.plat ?? '?').at(-1)).not.toBe('Over dit plan')
    expect(sections(partij?.naam.plat ?? '?')).toContain('Partijen')
    expect(sections(randvoorwaarde?.titel.plat ?? '?')).toContain('Randvoorwaarden')
    expect(sections(plan.governance.bestuurlijkeTafel.naam.plat)).toContain('Bestuur en besluitvorming')
  })

  test('a bevinding and another name of a party are found in their own row', () => {
    const bevinding = plan.regiobeeld.bevindingen[2]
    expect(hits(bevinding?.tekst.plat ?? '?')[0]).toMatchObject({ elementId: bevinding?.id, veld: 'tekst' })
    const partij = plan.partijen.find(one => one.aliassen.length > 0)
    expect(hits(partij?.aliassen[0] ?? '?')).toContainEqual(
      expect.objectContaining({ elementId: partij?.id, veld: 'aliassen' }),
    )
  })

  test('the name of a party is found in every afspraak it takes part in', () => {
    const partij = plan.partijen.find(one => plan.afspraken[0]?.partijen[0]?.partijId === one.id)
    const found = searchPlan(plan, partij?.naam.plat ?? '')
    expect(found.some(section => section.id === plan.afspraken[0]?.id)).toBe(true)
  })

  test('each place of the words in one text is a hit', () => {
    const twice = newPlan(exampleJson.plan)
    applyEdit(twice, { op: 'write', elementId: 'a1', veld: 'oplossing', tekst: 'zebra en zebra\nzebra' })
    const [section] = searchPlan(readPlan(twice), 'zebra')
    expect(section?.hits.map(hit => hit.bereik?.van)).toEqual([0, 9, 15])
  })

  test('the context stays within the paragraph', () => {
    const doc = newPlan(exampleJson.plan)
    applyEdit(doc, {
      op: 'write',
      elementId: 'a1',
      veld: 'oplossing',
      tekst: 'eerste regel\neen zebra hier\nlaatste',
    })
    const hit = searchPlan(readPlan(doc), 'zebra')[0]?.hits[0]
    expect([hit?.voor, hit?.raak, hit?.na]).toEqual(['een ', 'zebra', ' hier'])
  })

  test('what lies in the Prullenbak is not found', () => {
    const doc = newPlan(exampleJson.plan)
    applyEdit(doc, { op: 'delete', elementId: 'a1', verwijderdOp: '2026-11-22T09:00:00Z', door: 'Anna' })
    expect(searchPlan(readPlan(doc), 'coördinatiepunt').some(section => section.id === 'a1')).toBe(false)
  })

  test('nothing is sought for nothing', () => {
    expect(hits('   ')).toEqual([])
  })

  test('there is an end to it', () => {
    expect(hits('e').length).toBe(mostHits)
  })

  test('every hit of a random word is where it says', () => {
    for (const hit of hits('zorg')) expect(fold(hit.raak)).toBe('zorg')
  })
})

describe('folding', () => {
  test.each(['Één', 'coördinatie', 'ﬁets', '👩‍⚕️ zorg', 'İstanbul', 'straße'])('%s keeps its length', text => {
    expect(fold(text)).toHaveLength(text.length)
  })
})
