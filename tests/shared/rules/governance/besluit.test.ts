import rule from '../../../../shared/rules/governance/besluit.ts'
import { metPlan, partijen, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { voorbeeldBesluit } from '../../../../shared/rules/voorbeeldOmgeving.ts'
import { testRule } from '../../../kit/testRule.ts'

/** The plan with the decision of its first party changed, or none of it. */
const eerste = (anders: Record<string, unknown> | null, meer: Record<string, unknown> = {}) =>
  metPlan({
    governance: {
      besluiten: partijen.flatMap(({ id }, at) =>
        at > 0 ? [voorbeeldBesluit(id)] : anders ? [voorbeeldBesluit(id, anders)] : [],
      ),
    },
    ...meer,
  })
const hoofdstuk = (titel: string, tekst: string) => ({ hoofdstukken: [{ id: 'h1', titel, tekst }] })
const op = { elementId: 'plan', veld: 'governance.besluiten' }
const uitleg = 'Elke partij legt het plan voor aan het eigen bestuur, de gemeenten aan hun college.'

testRule(rule, {
  goed: {
    'van elke partij een besluit': voorbeeldPlan(),
    'ook wie niet akkoord gaat, heeft besloten': eerste({ uitkomst: 'niet akkoord' }),
    'een hoofdstuk dat zegt hoe het gaat': eerste(
      null,
      hoofdstuk('Zo stellen wij het plan vast: de vaststelling', uitleg),
    ),
  },
  fout: {
    'één partij zonder': [
      eerste(null),
      { ...op, reden: 'Nog geen besluit met orgaan, datum en uitkomst van Thuiszorg Duinhaven.' },
    ],
    'een besluit zonder orgaan': [eerste({ orgaan: null }), op],
    'een besluit zonder datum': [eerste({ datum: null }), op],
    'een besluit zonder uitkomst': [eerste({ uitkomst: null }), op],
    'geen enkel besluit': [
      metPlan({ governance: { besluiten: [] } }),
      {
        ...op,
        reden:
          'Nog geen besluit met orgaan, datum en uitkomst van Thuiszorg Duinhaven, Huisartsen Wierdenburg, Gemeente Duinhaven en nog 15.',
      },
    ],
    'een hoofdstuk met alleen een kop': [eerste(null, hoofdstuk('Vaststelling', 'Volgt.')), op],
    'een hoofdstuk over iets anders': [eerste(null, hoofdstuk('Aanleiding', uitleg)), op],
  },
  nvt: { 'een plan zonder partijen': metPlan({ partijen: [], governance: { besluiten: [] } }) },
})
