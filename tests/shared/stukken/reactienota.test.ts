import { describe, expect, test } from 'vitest'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { reactienota } from '../../../shared/stukken/reactienota.ts'
import { draadOp } from '../../kit/draadOp.ts'
import { gezegd, rijenVan, tabellenIn } from '../../kit/gezegd.ts'
import { seedsFor } from '../../kit/seeded.ts'
import { planUit } from '../../kit/vollePlan.ts'
import { willekeurigeDraden } from '../../kit/willekeurigeDraden.ts'
import { voorbeeldDraden } from '../../kit/zesStukken.ts'

const voorbeeld = planUit(exampleJson.plan)
const seeds = seedsFor('reactienota', [], 4)
const nota = reactienota(voorbeeld, voorbeeldDraden)

describe('the reactienota', () => {
  test('has the organisations in order, each with what it said and what became of it', () => {
    expect(nota.delen.flatMap(blok => (blok.soort === 'kop' ? gezegd([blok]) : []))).toEqual([
      'GGZ Zilverdal',
      'Zorgverzekeraar Vennemark',
    ])
    const [ggz = [], verzekeraar = []] = tabellenIn(nota.delen).map(rijenVan)
    expect(ggz.map(([waar, , gedaan]) => [waar, gedaan])).toEqual([
      [
        '1.1-B Samenwerking rond kwetsbare ouderen',
        'overgenomen, Dirk Smit, 20 november 2026\nZo is het bedoeld.',
      ],
      ['1.1-C Meer tijdelijke bedden', 'afgewezen, Dirk Smit, 20 november 2026\nDeze afspraak blijft nodig.'],
      ['1.1-A Eén coördinatiepunt voor tijdelijk verblijf en nachtzorg', 'nog open'],
    ])
    expect(verzekeraar.map(([, gezegde, gedaan]) => [gezegde, gedaan])).toEqual([
      [
        'Carla de Wit: Wie betaalt dit na 2026?\nDat lezen wij nergens.\nDirk Smit: Dat zoeken wij uit.',
        'nog open',
      ],
      ['Carla de Wit: Geldt dit voor de hele regio?', 'vraag beantwoord, Dirk Smit, 20 november 2026'],
    ])
  })

  test('says on its cover how many there are and how many are settled', () => {
    expect(gezegd([{ soort: 'gegevens', rijen: nota.kenmerken }])).toContain('5, waarvan 3 afgehandeld')
  })

  test.each(seeds)('has every draad once, and every word that was not taken back (seed %i)', seed => {
    const draden = willekeurigeDraden(seed, voorbeeld, 30)
    const { delen } = reactienota(voorbeeld, draden)
    expect(tabellenIn(delen).flatMap(rijenVan)).toHaveLength(draden.length)
    const staat = gezegd(delen).join('\n')
    for (const { opmerkingen } of draden)
      for (const { tekst } of opmerkingen) if (tekst) expect(staat.split(tekst)).toHaveLength(2)
  })

  test('says what is proposed by the names and words of the plan', () => {
    const waar = { elementId: 'k1', veld: 'eigenaarId', anker: null }
    const anker = { van: {}, tot: {}, citaat: '7 dagen per week' }
    const woorden = { elementId: 'a1', veld: 'oplossing', anker }
    const { delen } = reactienota(voorbeeld, [
      draadOp('d1', waar, {
        voorstel: { soort: 'waarde', was: 'p-lindewaard-zorg', wordt: 'p-ziekenhuis' },
      }),
      draadOp('d2', woorden, { voorstel: { soort: 'woorden', naar: '' } }),
    ])
    expect(
      tabellenIn(delen)
        .flatMap(rijenVan)
        .map(([, gezegde]) => gezegde),
    ).toEqual([
      'Anna stelt voor: “Zorggroep Lindewaard” wordt “Vennemark Ziekenhuis”',
      'Anna stelt voor: “7 dagen per week” weghalen',
    ])
  })

  test('of a plan nobody said anything about is a cover', () => {
    expect(reactienota(voorbeeld, []).delen).toEqual([])
  })
})
