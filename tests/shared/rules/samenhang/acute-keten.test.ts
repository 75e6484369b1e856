import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/samenhang/acute-keten.ts'
import {
  metPlan,
  voorbeeldAfspraak,
  voorbeeldOpgave,
  voorbeeldPlan,
} from '../../../../shared/rules/voorbeeld.ts'
import { voorbeeldRelatie } from '../../../../shared/rules/voorbeeldOmgeving.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const kalm = 'Welzijn Duinhaven opent per 1 maart 2024 een beweegtuin.'
/** A plan with one afspraak of this text, and these relations. */
const tekst = (oplossing: string, planrelaties: readonly unknown[] = [], tags: readonly string[] = []) =>
  metPlan({ afspraken: [voorbeeldAfspraak({ oplossing, tags })], planrelaties })
const acuteOpgave = (planrelaties: readonly unknown[], oplossing = kalm) =>
  metPlan({
    opgaven: [voorbeeldOpgave({ themas: ['acuut'] })],
    afspraken: [voorbeeldAfspraak({ oplossing })],
    planrelaties,
  })
const op = { elementId: 'a1', veld: 'planrelaties' }
const elv = 'Thuiszorg Duinhaven breidt het ELV uit van 6 naar 8 bedden.'

testRule(rule, {
  goed: {
    'getoetst met het ROAZ-plan': voorbeeldPlan(),
    'een afspraak die de acute zorg niet raakt': tekst(kalm),
    'geen relatie is ook getoetst': tekst(elv, [voorbeeldRelatie(['a1'], { verhouding: 'geen relatie' })]),
    'een hap is geen huisartsenpost': tekst('Wie komt trainen, krijgt een hap en een kop soep.'),
    'een crisis van een andere soort': tekst('Sinds de wooncrisis en de crisis in de bouw duurt dit langer.'),
    'een acute opgave, zelf getoetst': acuteOpgave([voorbeeldRelatie(['o1'])]),
  },
  fout: {
    'een afkorting uit de acute keten': [tekst(elv), op],
    'met een streepje eraan': [tekst('Wij verbeteren de ANW-zorg.'), op],
    'alleen het kenmerk': [tekst(kalm, [], ['acuut']), op],
    'een crisisdienst': [tekst('De crisisdienst rijdt ’s nachts voor twee gemeenten.'), op],
    'nog niet getoetst': [
      tekst(elv, [voorbeeldRelatie(['a1'], { verhouding: 'nog niet getoetst' })]),
      { ...op, reden: 'De relatie met het ROAZ-plan is nog niet getoetst.' },
    ],
    'een relatie met een ander plan': [tekst(elv, [voorbeeldRelatie(['a1'], { naarPlan: 'plan-sub' })]), op],
    'een relatie van een andere afspraak': [tekst(elv, [voorbeeldRelatie(['a2'])]), op],
    'een acute opgave zonder relatie': [acuteOpgave([]), { elementId: 'o1', veld: 'planrelaties' }],
    'een acute opgave laat het aan haar acute afspraak': [acuteOpgave([], elv), op],
  },
})

test('a new relation goes to the ROAZ-plan that the plan already knows', () => {
  const [finding] = findingsOf(rule, tekst(elv, [voorbeeldRelatie(['a2'], { naarPlan: 'ROAZ-plan West' })]))
  expect(finding?.oplossingen).toHaveLength(4)
  expect(finding?.oplossingen[0]).toEqual({
    titel: 'In lijn met het ROAZ-plan',
    edit: {
      op: 'create',
      kind: 'planrelaties',
      id: 'a1.planrelatie-1',
      waarden: { naarPlan: 'ROAZ-plan West', elementIds: ['a1'], verhouding: 'in lijn' },
    },
  })
})
