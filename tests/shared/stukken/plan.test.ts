import { describe, expect, test } from 'vitest'
import { codesIn } from '../../../shared/plan/codes.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { datum, getal, groep, item, lijst, regel, rij, tekst } from '../../../shared/plan/field.ts'
import { geenTekst } from '../../../shared/plan/tekst.ts'
import { nietOpPapier } from '../../../shared/stukken/opmaak.ts'
import { planStuk } from '../../../shared/stukken/plan.ts'
import { type Blok, type Kop, type Run, runsIn, type Stuk, tekstVan } from '../../../shared/stukken/stuk.ts'
import { itemBlokken } from '../../../shared/stukken/velden.ts'
import { type PlanWaarde, planWaarden } from '../../kit/planWaarden.ts'
import { seedsFor } from '../../kit/seeded.ts'
import { planUit, vollePlan } from '../../kit/vollePlan.ts'

const seeds = seedsFor('plan as a stuk', [], 6)
const voorbeeld = planUit(exampleJson.plan)

const alleRuns = ({ kenmerken, delen }: Stuk): readonly Run[] =>
  runsIn([{ soort: 'gegevens', rijen: kenmerken }, ...delen])
const koppenIn = (blokken: readonly Blok[]): readonly Kop[] =>
  blokken.flatMap(blok => {
    if (blok.soort === 'kop') return [blok]
    if (blok.soort === 'gegevens') return blok.rijen.flatMap(({ blokken: inner }) => koppenIn(inner))
    if (blok.soort === 'lijst') return blok.items.flatMap(koppenIn)
    return blok.soort === 'kader' ? koppenIn(blok.blokken) : []
  })
const zonderWit = (woorden: string) => woorden.replace(/\s+/g, '')

/** Where the words of each field stand among all words of a stuk. */
function plaatsen(runs: readonly Run[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  runs.forEach(({ plek }, index) => {
    if (plek) found.set(plek, [...(found.get(plek) ?? []), index])
  })
  return found
}

/** On the cover as title and kind of paper; or a unit, which stands with its number. */
const alsOmslag = ({ plek }: PlanWaarde, planId: string) =>
  plek === `${planId}/titel` || plek === `${planId}/soort`
const alsEenheid = ({ plek }: PlanWaarde) => /[/.]eenheid$/.test(plek)

describe('the whole plan as a stuk', () => {
  test.each(seeds)('says every text, name, number and date once (seed %i)', seed => {
    const plan = vollePlan(seed, { opgaven: 3, afspraken: 8 })
    const stuk = planStuk(plan)
    const runs = alleRuns(stuk)
    const waar = plaatsen(runs)
    const verwacht = planWaarden(plan).filter(
      een => !alsOmslag(een, plan.id) && !nietOpPapier.has(`${een.kind}/${een.plek.split('/')[1]}`),
    )
    const missing = verwacht.filter(een => !waar.has(een.plek) && !alsEenheid(een)).map(({ plek }) => plek)
    expect(missing).toEqual([])
    for (const { plek, woorden } of verwacht) {
      const at = waar.get(plek) ?? []
      expect(at, `${plek} stands in one place`).toEqual(at.map((_, index) => (at[0] ?? 0) + index))
      const staat = zonderWit(tekstVan(at.map(index => runs[index] as Run)))
      if (woorden !== null) expect(staat, plek).toContain(zonderWit(woorden))
    }
    expect(stuk.titel).toBe(plan.titel.plat)
  })

  test.each(seeds)('has koppen that go down one at a time, with the codes of the plan (seed %i)', seed => {
    const plan = vollePlan(seed, { opgaven: 3, afspraken: 8 })
    const koppen = koppenIn(planStuk(plan).delen)
    expect(koppen[0]?.niveau).toBe(1)
    koppen.forEach((kop, index) =>
      expect(kop.niveau).toBeLessThanOrEqual((koppen[index - 1]?.niveau ?? 0) + 1),
    )
    expect(new Set(koppen.map(({ id }) => id)).size).toBe(koppen.length)
    const nummers = new Map(koppen.flatMap(({ id, nummer }) => (nummer ? [[id, nummer]] : [])))
    for (const [id, code] of codesIn(plan)) expect(nummers.get(id)).toBe(code)
  })

  test('leads from a reference to the kop it is about', () => {
    const stuk = planStuk(voorbeeld)
    const ids = new Set(koppenIn(stuk.delen).map(({ id }) => id))
    const links = alleRuns(stuk).flatMap(({ link }) => (link?.startsWith('#') ? [link.slice(1)] : []))
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter(id => !ids.has(id))).toEqual([])
  })

  test('of a plan that is empty but for its name is a cover', () => {
    const stuk = planStuk(planUit({ id: 'leeg', titel: 'Regioplan' }))
    expect(stuk).toMatchObject({ titel: 'Regioplan', ondertitel: 'Regioplan', taal: 'nl-NL', delen: [] })
  })

  test('shows findings that are open at their items, and none that was not asked for', () => {
    const melding = { regelId: 'afspraak.trekker', elementId: 'a1', veld: null, reden: 'Er is geen trekker.' }
    const meldingen = [{ ...melding, ernst: 'vereist', fase: '0.6', gemotiveerd: false } as const]
    const kaders = (stuk: Stuk) =>
      stuk.delen.filter(blok => blok.soort === 'kader' && blok.toon === 'melding')
    const criterium = () => 'Elke afspraak heeft een trekker'
    expect(kaders(planStuk(voorbeeld))).toEqual([])
    expect(kaders(planStuk(voorbeeld, { meldingen, criterium }))).toMatchObject([
      { titel: 'Vereist: Elke afspraak heeft een trekker' },
    ])
    const gemotiveerd = meldingen.map(een => ({ ...een, gemotiveerd: true }))
    expect(kaders(planStuk(voorbeeld, { meldingen: gemotiveerd }))).toEqual([])
  })

  test('explains an afspraak under that afspraak', () => {
    const motivering = {
      regelId: 'afspraak.trekker',
      elementId: 'a1',
      tekst: 'Dit volgt in maart.',
      door: 'Dirk',
    }
    const { delen } = planStuk(planUit({ ...exampleJson.plan, motiveringen: [motivering] }))
    const kader = delen.findIndex(blok => blok.soort === 'kader')
    expect(koppenIn(delen.slice(0, kader)).at(-1)?.id).toBe('a1')
    expect(runsIn(delen.slice(kader, kader + 1)).map(({ tekst: woorden }) => woorden)).toContain(
      'Dit volgt in maart.',
    )
  })
})

describe('an item that nobody laid out', () => {
  const maat = rij('maten', 'Maat', {
    ...{ een: regel('Een'), twee: getal('Twee'), drie: datum('Drie'), vier: regel('Vier') },
    diep: groep('Diep', { vijf: regel('Vijf'), zes: regel('Zes') }),
  })
  const nieuw = item('nieuwe', 'Nieuw ding', {
    naam: regel('Naam'),
    uitleg: tekst('Uitleg'),
    maten: lijst('Maten', maat),
  })
  const zegt = (plat: string) => ({
    plat,
    blokken: [{ type: 'paragraph', content: [{ type: 'text', text: plat }] }],
  })

  test('is shown with all its fields', () => {
    const diep = { vijf: zegt('V'), zes: zegt('Z') }
    const rijen = [{ id: 'r', een: zegt('E'), twee: 2, drie: '2026-03-01', vier: geenTekst, diep }]
    const waarde = { id: 'n', naam: zegt('Titel'), uitleg: zegt('Zo zit het.'), maten: rijen }
    const vorm = { noem: (id: string) => ({ tekst: id }), kaders: () => [] }
    const [kop, gegevens, tabel] = itemBlokken(nieuw, waarde, { niveau: 2 }, vorm)
    expect(kop).toMatchObject({ niveau: 2, runs: [{ tekst: 'Titel' }] })
    expect(gegevens).toMatchObject({ rijen: [{ label: 'Uitleg' }] })
    expect(tabel).toMatchObject({ bijschrift: 'Maten', kolommen: [{ kop: 'Een' }, { kop: 'Twee' }, {}, {}] })
    const cellen = tabel?.soort === 'tabel' ? tabel.rijen[0]?.map(tekstVan) : []
    expect(cellen).toEqual(['E', '2', '1 maart 2026', 'Vijf: V\nZes: Z'])
  })
})
