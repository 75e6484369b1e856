import rule from '../../../../shared/rules/partij/medische-staf.ts'
import { metPlan, partijen, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { testRule } from '../../../kit/testRule.ts'

const ziekenhuis = (medischeStaf: object | null) =>
  metPlan({
    partijen: partijen.map(partij => (partij.id === 'p-ziekenhuis' ? { ...partij, medischeStaf } : partij)),
  })

testRule(rule, {
  goed: {
    'de staf is betrokken': voorbeeldPlan(),
    'zonder datum': ziekenhuis({ betrokken: true, orgaan: 'medisch-specialistisch bedrijf', datum: null }),
    'een regio zonder ziekenhuis': metPlan({
      partijen: partijen.filter(({ sector }) => sector !== 'msz'),
    }),
  },
  fout: {
    'niet betrokken': [
      ziekenhuis({ betrokken: false, orgaan: 'bestuur medische staf' }),
      {
        elementId: 'p-ziekenhuis',
        veld: 'medischeStaf',
        reden: 'De medische staf van Ziekenhuis Wadrand is nog niet betrokken.',
      },
    ],
    'niet ingevuld': [ziekenhuis({}), { elementId: 'p-ziekenhuis', veld: 'medischeStaf' }],
    'betrokken, zonder orgaan': [
      ziekenhuis({ betrokken: true, orgaan: ' ' }),
      {
        reden: 'Er staat nog niet welk orgaan voor de medische staf van Ziekenhuis Wadrand spreekt.',
        veld: 'medischeStaf',
      },
    ],
  },
})
