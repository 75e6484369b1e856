import { expect, test } from 'vitest'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import type { Json } from '../../../../shared/plan/itemMap.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../../shared/plan/readPlan.ts'
import rule from '../../../../shared/rules/kpi/tekst-veld.ts'
import { metAfspraak, voorbeeldPlan, voorbeeldResultaat } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const overgewicht = voorbeeldResultaat({
  indicator: { naam: 'Aandeel kinderen met overgewicht', noemer: 'alle kinderen' },
  nulmeting: { waarde: 17 },
  streefwaarde: 15,
  eenheid: '%',
})
const tekst = (oplossing: string, resultaat: Json = overgewicht): Json =>
  metAfspraak({ oplossing, resultaatafspraken: [resultaat] })

testRule(rule, {
  goed: {
    'geen getallen over het resultaat': voorbeeldPlan(),
    'dezelfde getallen': tekst('Overgewicht bij kinderen daalt van 17% naar 15%.'),
    'andere getallen die er niet over gaan': tekst(
      'Gezinnen krijgen 7 dagen per week hulp. Het verzuim daalt van 8% naar 6%. De verzekeraar betaalt 60%.',
    ),
    'een verandering is geen stand': tekst(
      'Het overgewicht bij kinderen: 2% minder, met 12% in procentpunt.',
    ),
    'het tussendoel': tekst('Overgewicht bij kinderen daalt van 17% naar 16%.', {
      ...overgewicht,
      tussendoel: { waarde: 16, datum: '2025-12-31' },
    }),
    'nog geen velden ingevuld': tekst('Overgewicht bij kinderen daalt van 20% naar 10%.', {
      ...overgewicht,
      nulmeting: null,
      streefwaarde: null,
    }),
  },
  fout: {
    'een andere nulmeting': [
      tekst('Overgewicht bij kinderen daalt van 20% naar 15%.'),
      { elementId: 'k1', veld: 'oplossing' },
    ],
    'één percentage dat nergens staat': [
      tekst('In 2026 heeft 12% van de kinderen overgewicht.'),
      { elementId: 'k1', veld: 'oplossing' },
    ],
    duizendtallen: [
      tekst('Het aantal SEH-bezoeken na een val daalt van 1.240 naar 690.', voorbeeldResultaat()),
      { elementId: 'k1', veld: 'oplossing' },
    ],
  },
})

function na(json: Json, keuze: number) {
  const [finding] = findingsOf(rule, json)
  const oplossing = finding?.oplossingen[keuze]
  if (!oplossing) throw new Error('The finding has no such fix.')
  const doc = newPlan(json)
  applyEdit(doc, oplossing.edit)
  const [afspraak] = readPlan(doc).afspraken
  const [resultaat] = afspraak?.resultaatafspraken ?? []
  const cijfers = [resultaat?.nulmeting.waarde, resultaat?.streefwaarde]
  return { titel: oplossing.titel, tekst: afspraak?.oplossing.plat, cijfers }
}

test('the number is pointed at in the text', () => {
  const [finding] = findingsOf(rule, tekst('Overgewicht bij kinderen daalt van 20% naar 15%.'))
  expect(finding?.bereik).toEqual({ van: 35, tot: 37 })
})

test('numbers of one sentence are pointed at together, those of a next one are not', () => {
  const bereik = (oplossing: string) => findingsOf(rule, tekst(oplossing))[0]?.bereik
  expect(bereik('Overgewicht bij kinderen daalt van 20% naar 10%.')).toEqual({ van: 35, tot: 46 })
  expect(
    bereik(
      'Overgewicht bij kinderen daalt van 20% naar 15%. Overgewicht bij kinderen daalt van 17% naar 9%.',
    ),
  ).toEqual({ van: 35, tot: 37 })
})

test('the values of the fields can go into the text, and those of the text into the fields', () => {
  const json = tekst('Overgewicht bij kinderen daalt van 20% naar 10%.')
  expect(na(json, 0)).toEqual({
    titel: 'Schrijf 17% en 15% in de tekst',
    tekst: 'Overgewicht bij kinderen daalt van 17% naar 15%.',
    cijfers: [17, 15],
  })
  expect(na(json, 1)).toEqual({
    titel: 'Maak de nulmeting 20% en de streefwaarde 10%',
    tekst: 'Overgewicht bij kinderen daalt van 20% naar 10%.',
    cijfers: [20, 10],
  })
})

test('a single percentage may be either figure, so both are offered', () => {
  const json = tekst('In 2026 heeft 12% van de kinderen overgewicht.')
  expect([na(json, 0).tekst, na(json, 1).tekst]).toEqual([
    'In 2026 heeft 17% van de kinderen overgewicht.',
    'In 2026 heeft 15% van de kinderen overgewicht.',
  ])
})
