import { expect, test } from 'vitest'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../../shared/plan/readPlan.ts'
import { openChecker } from '../../../../shared/rules/checkPlan.ts'
import { iza2023 } from '../../../../shared/rules/regelset.ts'
import rule from '../../../../shared/rules/taal/afkorting.ts'
import {
  metAfspraak,
  metPlan,
  partijen,
  voorbeeldAfspraak,
  voorbeeldOpgave,
  voorbeeldPlan,
} from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'
import { typeIn } from '../../plan/typing.ts'

const met = (oplossing: string) => metAfspraak({ oplossing })

testRule(rule, {
  goed: {
    'in de begrippenlijst': voorbeeldPlan(),
    'voluit bij het eerste gebruik': met('Wij openen eerstelijnsverblijf (ELV). Het ELV is 7 dagen open.'),
    'de uitleg erachter': met('De ANW (avond-, nacht- en weekendzorg) krijgt één nummer.'),
    'eerder in het plan uitgelegd': metPlan({
      ambitie: 'Wij maken een wijkplan met elke huisartsenpost (HAP).',
      afspraken: [voorbeeldAfspraak({ oplossing: 'De HAP krijgt één nummer.' })],
    }),
    'de naam van een partij': metPlan({
      partijen: [...partijen, { id: 'p-x', naam: 'GGZ Duin', aliassen: ['GD'], sector: 'ggz' }],
      afspraken: [voorbeeldAfspraak({ oplossing: 'De GGZ Duin opent een loket. GD belt.' })],
    }),
    'wat iedereen kent, en geroepen woorden': met('De HR-afdeling doet dit NIET via ICT in COVID-tijd.'),
    'hoofdletters in een woord': met('De NZa en de DigiD-balie, en K9 of B12.'),
    'een citaat': met('Zij noemen dit “ons XYZ”.'),
  },
  fout: {
    'niet uitgelegd': [
      met('Thuis, ook in de ANW-uren.'),
      {
        elementId: 'a1',
        veld: 'oplossing',
        bereik: { van: 17, tot: 20 },
        reden: 'Afkorting “ANW” is hier nog niet uitgelegd en staat niet in de begrippenlijst.',
        oplossingen: [
          {
            titel: 'Zet ANW (avond-, nacht- en weekendzorg) in de begrippenlijst',
            edit: {
              op: 'create',
              kind: 'begrippen',
              id: 'begrip-anw',
              waarden: { afkorting: 'ANW', voluit: 'avond-, nacht- en weekendzorg' },
            },
          },
        ],
      },
    ],
    'alleen waar hij het eerst staat': [
      metPlan({
        opgaven: [voorbeeldOpgave({ knelpunt: { tekst: 'De POH is er niet.' } })],
        afspraken: [voorbeeldAfspraak({ oplossing: 'De POH belt. De POH komt langs.' })],
      }),
      { elementId: 'o1', veld: 'knelpunt', bereikVeld: 'knelpunt.tekst', bereik: { van: 3, tot: 6 } },
    ],
    'pas na het eerste gebruik uitgelegd': [
      met('De HAP opent. Dat is de huisartsenpost (HAP).'),
      { veld: 'oplossing', bereik: { van: 3, tot: 6 } },
    ],
    'elke afkorting één keer, naast elkaar ook': [
      met('ELV, HDS en SPUK WOZO.'),
      { veld: 'oplossing', bereik: { van: 0, tot: 3 } },
      { veld: 'oplossing', bereik: { van: 5, tot: 8 } },
      { veld: 'oplossing', bereik: { van: 12, tot: 16 } },
      { veld: 'oplossing', bereik: { van: 17, tot: 21 } },
    ],
    'buiten de naam van een partij': [
      metPlan({
        partijen: [...partijen, { id: 'p-x', naam: 'GGZ Duin', sector: 'ggz' }],
        afspraken: [voorbeeldAfspraak({ oplossing: 'GGZ Duin helpt in de GGZ.' })],
      }),
      { elementId: 'a1', veld: 'oplossing', bereik: { van: 21, tot: 24 } },
    ],
  },
})

test('an abbreviation put in the begrippenlijst without its meaning moves the finding there', () => {
  const doc = newPlan(met('De QZX belt.'))
  const check = openChecker(iza2023, [rule])
  const [finding] = check(readPlan(doc))
  expect(finding?.oplossingen[0]?.titel).toBe('Zet QZX in de begrippenlijst')
  if (finding?.oplossingen[0]) applyEdit(doc, finding.oplossingen[0].edit)
  expect(check(readPlan(doc))).toMatchObject([{ elementId: 'begrip-qzx', veld: 'voluit' }])
})

test('a term of which the abbreviation was changed does not stand in the way of a new one', () => {
  const doc = newPlan(
    metPlan({
      begrippen: [{ afkorting: 'SEH', voluit: 'spoedeisende hulp' }],
      afspraken: [voorbeeldAfspraak({ oplossing: 'De QZX belt.' })],
    }),
  )
  const check = openChecker(iza2023, [rule])
  const fix = () => check(readPlan(doc))[0]?.oplossingen[0]
  const eerste = fix()
  if (eerste) applyEdit(doc, eerste.edit)
  applyEdit(doc, { op: 'set', elementId: 'begrip-qzx', veld: 'afkorting', waarde: 'QZY' })
  applyEdit(doc, { op: 'write', elementId: 'begrip-qzx', veld: 'voluit', tekst: 'iets anders' })
  expect(fix()?.edit).toMatchObject({ id: 'begrip-qzx-2' })
})

test('the words pointed at move along with what is typed before them', () => {
  const doc = newPlan(met('Ook in de ANW-uren.'))
  const check = openChecker(iza2023, [rule])
  let plan = readPlan(doc)
  expect(check(plan)).toMatchObject([{ bereik: { van: 10, tot: 13 } }])
  typeIn(doc, 'a1', 'oplossing', 'e', 3)
  plan = readPlan(doc, plan)
  expect(check(plan)).toMatchObject([{ bereik: { van: 11, tot: 14 } }])
})
