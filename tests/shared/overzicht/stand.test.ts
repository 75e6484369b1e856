import { describe, expect, test } from 'vitest'
import { meldingenUit } from '../../../shared/overzicht/melding.ts'
import { type Stand, standTabel, standVan } from '../../../shared/overzicht/stand.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { checkPlan } from '../../../shared/rules/checkPlan.ts'
import { inFase } from '../../../shared/rules/fasen.ts'
import { groepVan } from '../../../shared/rules/groepen.ts'
import { regels as alleRegels } from '../../../shared/rules/index.ts'
import type { Fase } from '../../../shared/rules/rule.ts'
import { klein, melding, planVan } from './overzichtPlan.ts'

const regels: readonly { id: string; fase: Fase }[] = [
  { id: 'plan.regio', fase: '0.1' },
  { id: 'afspraak.trekker', fase: '0.6' },
  { id: 'afspraak.schaal', fase: '0.6' },
  { id: 'kpi.eenheid', fase: '0.6' },
  { id: 'taal.streven', fase: '0.9' },
]
const meldingen = [
  melding('plan.regio', 'plan', { fase: '0.1' }),
  melding('afspraak.trekker', 'a1', { ernst: 'scherpte', gemotiveerd: true, veld: 'partijen' }),
  melding('afspraak.trekker', 'a2', { ernst: 'scherpte', veld: 'partijen' }),
  melding('afspraak.schaal', 'a2', { ernst: 'aanbevolen' }),
  melding('afspraak.trekker', 'a4'),
  melding('kpi.eenheid', 'k1', { gemotiveerd: true }),
  melding('taal.streven', 'o2', { ernst: 'scherpte', fase: '0.9' }),
]
const stand = (fase: Stand['fase'] = '0.6') => standVan({ plan: klein, meldingen, regels, fase })

/** The counts of a row by group, `open+gemotiveerd`. */
const row = (van: Stand, titel: string) =>
  van.rijen.find(rij => rij.titel === titel)?.cellen.map(cel => `${cel.meldingen}+${cel.gemotiveerd}`)

describe('the table', () => {
  test('has the plan itself, its opgaven in order with their codes, what has no opgave, and a total', () => {
    expect(stand().rijen.map(({ soort, elementId, code, titel }) => [soort, elementId, code, titel])).toEqual(
      [
        ['plan', 'plan', '', 'Het plan zelf'],
        ['opgave', 'o1', '1.1', 'Minder vallen'],
        ['opgave', 'o2', '1.2', 'Eerder hulp'],
        ['los', null, '', 'Afspraken zonder opgave'],
        ['totaal', null, '', 'Totaal'],
      ],
    )
  })

  test('has a column for each group with a criterion in this phase', () => {
    expect(stand('0.1').groepen.map(groep => groep.id)).toEqual(['plan'])
    expect(stand().groepen.map(groep => groep.id)).toEqual(['plan', 'afspraak', 'kpi'])
    expect(stand('alle').groepen.map(groep => groep.id)).toEqual(['plan', 'afspraak', 'kpi', 'taal'])
  })

  test('counts what is in an afspraak, and in what is nested in it, for its opgave', () => {
    expect(row(stand(), 'Minder vallen')).toEqual(['0+0', '2+1', '0+1'])
    expect(row(stand(), 'Afspraken zonder opgave')).toEqual(['0+0', '1+0', '0+0'])
    expect(row(stand(), 'Het plan zelf')).toEqual(['1+0', '0+0', '0+0'])
    expect(row(stand(), 'Totaal')).toEqual(['1+0', '3+1', '0+1'])
  })

  test('a melding of a later phase does not count yet', () => {
    expect(row(stand(), 'Eerder hulp')).toEqual(['0+0', '0+0', '0+0'])
    expect(row(stand('0.9'), 'Eerder hulp')).toEqual(['0+0', '0+0', '0+0', '1+0'])
  })

  test('a cell leads to its first open melding, to one that was explained only when there is no other', () => {
    const cellen = stand().rijen[1]?.cellen
    expect(cellen?.map(cel => cel.eerste)).toEqual([
      null,
      { regelId: 'afspraak.trekker', elementId: 'a2', veld: 'partijen' },
      { regelId: 'kpi.eenheid', elementId: 'k1', veld: null },
    ])
    expect(cellen?.map(cel => cel.ernst)).toEqual([null, 'aanbevolen', null])
  })

  test('a row counts each severity, and what was explained apart', () => {
    expect(stand().rijen[1]?.telling).toEqual({ vereist: 0, aanbevolen: 1, scherpte: 1, gemotiveerd: 2 })
  })

  test('a melding about something that is gone counts for the plan', () => {
    const van = standVan({
      plan: klein,
      meldingen: [melding('afspraak.trekker', 'weg')],
      regels,
      fase: '0.6',
    })
    expect(row(van, 'Het plan zelf')).toEqual(['0+0', '1+0', '0+0'])
  })

  test('becomes a file with the same numbers', () => {
    const { kolommen, rijen } = standTabel(stand())
    expect(kolommen).toEqual([
      ...['Code', 'Onderdeel', 'Plan', 'Regio-afspraken', 'Resultaatafspraken'],
      ...['Meldingen', 'Vereist', 'Aanbevolen', 'Kan scherper', 'Gemotiveerd'],
    ])
    expect(rijen[1]).toEqual(['1.1', 'Minder vallen', 0, 2, 0, 2, 0, 1, 1, 2])
    expect(rijen.at(-1)).toEqual(['', 'Totaal', 1, 3, 0, 4, 2, 1, 1, 2])
  })
})

describe('the progress of a phase', () => {
  const van = (fase: Fase) => stand().fasen.find(een => een.fase === fase)

  test('counts the criteria up to it: without a melding, explained, and with one', () => {
    expect(van('0.1')).toMatchObject({ criteria: 1, zonderMelding: 0, gemotiveerd: 0, metMelding: 1 })
    expect(van('0.6')).toMatchObject({ criteria: 4, zonderMelding: 0, gemotiveerd: 1, metMelding: 3 })
    expect(van('0.9')).toMatchObject({ criteria: 5, zonderMelding: 0, gemotiveerd: 1, metMelding: 4 })
  })

  test('does not depend on the phase one looks at', () => {
    expect(stand('0.1').fasen).toEqual(stand('alle').fasen)
  })
})

test('on the example plan every number is that of a recount', () => {
  const plan = planVan(exampleJson.plan)
  const alle = meldingenUit(plan, checkPlan(plan))
  expect(alle.length).toBeGreaterThan(50)
  const heel = standVan({ plan, meldingen: alle, regels: alleRegels, fase: '0.9' })
  const totaal = heel.rijen.at(-1)
  for (const [index, { id }] of heel.groepen.entries()) {
    const recount = alle.filter(een => groepVan(een.regelId) === id && inFase(een, '0.9')).length
    const perRij = heel.rijen.slice(0, -1).map(rij => rij.cellen[index]?.meldingen ?? 0)
    expect([id, totaal?.cellen[index]?.meldingen]).toEqual([id, recount])
    expect(perRij.reduce((sum, een) => sum + een, 0)).toBe(recount)
  }
})
