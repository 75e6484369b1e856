import { describe, expect, test } from 'vitest'
import { meldingenUit } from '../../../shared/overzicht/melding.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { checkPlan } from '../../../shared/rules/checkPlan.ts'
import { regels } from '../../../shared/rules/index.ts'
import { iza2023, regelsIn } from '../../../shared/rules/regelset.ts'
import { criteriabijlage } from '../../../shared/stukken/criteriabijlage.ts'
import { deelOnder, gezegd } from '../../kit/gezegd.ts'
import { planUit } from '../../kit/vollePlan.ts'

const gevraagd = regelsIn(iza2023, regels)
function bijlage(json: Json) {
  const plan = planUit(json)
  const meldingen = meldingenUit(plan, checkPlan(plan, iza2023, regels))
  return { stuk: criteriabijlage(plan, gevraagd, meldingen), meldingen }
}
const { stuk, meldingen } = bijlage(exampleJson.plan)
const uitgelegd = {
  ...exampleJson.plan,
  motiveringen: [
    {
      regelId: 'afspraak.schaal',
      elementId: 'a8',
      veld: 'schaal',
      tekst: 'Dit volgt in maart.',
      door: 'Dirk',
    },
  ],
}

describe('the criteriabijlage', () => {
  test('has every criterion of the plan once, under its group, with why it is asked', () => {
    const koppen = stuk.delen.flatMap(blok => (blok.soort === 'kop' && blok.niveau === 2 ? [blok.id] : []))
    expect(koppen.toSorted()).toEqual(gevraagd.map(({ id }) => id).toSorted())
    for (const { id, waarom } of gevraagd) expect(gezegd(deelOnder(stuk, id))[0]).toBe(waarom)
  })

  test('says every melding at its criterion, with where it is', () => {
    expect(meldingen.length).toBeGreaterThan(20)
    for (const { regelId, reden } of meldingen)
      expect(gezegd(deelOnder(stuk, regelId)).some(zin => zin.endsWith(`: ${reden}`))).toBe(true)
    expect(gezegd(deelOnder(stuk, 'afspraak.schaal'))).toContain(
      '1.3-B Avond-, nacht- en weekendzorg: De schaal is nog niet gekozen.',
    )
  })

  test('names the afspraken that answer a criterion, or says that all do', () => {
    const beantwoord = (regelId: string) => gezegd(deelOnder(stuk, regelId))[2]
    expect(beantwoord('afspraak.schaal')).not.toContain('1.3-B')
    expect(beantwoord('afspraak.schaal')).toContain('1.1-A')
    expect(gezegd(stuk.delen)).toContain('alle 14 afspraken')
  })

  test('counts on its cover what is open and what is explained, and has the explanation', () => {
    const cover = (kenmerken: typeof stuk.kenmerken) => gezegd([{ soort: 'gegevens', rijen: kenmerken }])
    expect(cover(stuk.kenmerken)).toContain(`${meldingen.length} open, 0 gemotiveerd`)
    const met = bijlage(uitgelegd).stuk
    expect(cover(met.kenmerken)).toContain(`${meldingen.length - 1} open, 1 gemotiveerd`)
    expect(gezegd(deelOnder(met, 'afspraak.schaal'))).toContain(
      '1.3-B Avond-, nacht- en weekendzorg: Dit volgt in maart.',
    )
    expect(gezegd(deelOnder(met, 'afspraak.schaal')).join()).not.toContain('De schaal is nog niet gekozen')
  })
})
