import { expect, test } from 'vitest'
import rule from '../../../../shared/rules/samenhang/programmas.ts'
import { metPlan, voorbeeldOpgave, voorbeeldPlan } from '../../../../shared/rules/voorbeeld.ts'
import { findingsOf, testRule } from '../../../kit/testRule.ts'

const wozo = { code: 'WOZO', afspraakIds: ['a1'] }
const gala = { code: 'GALA', afspraakIds: ['a1'] }
const met = (themas: readonly string[], programmas: readonly unknown[], afspraken?: readonly unknown[]) =>
  metPlan({ opgaven: [voorbeeldOpgave({ themas })], programmas, ...(afspraken && { afspraken }) })
const op = { elementId: 'plan', veld: 'programmas' }

testRule(rule, {
  goed: {
    'elk thema met zijn programma': voorbeeldPlan(),
    'een thema zonder landelijk programma': met(['digitaal', 'eerstelijn'], []),
    'een programma dat bij geen thema hoort': met([], [{ code: 'VNG_WERKAGENDA', afspraakIds: [] }]),
    'twee keer hetzelfde programma, één keer gekoppeld': met(
      ['ouderen'],
      [{ code: 'WOZO', afspraakIds: [] }, wozo],
    ),
  },
  fout: {
    'arbeidsmarkt zonder TAZ': [
      met(['arbeidsmarkt', 'ouderen'], [wozo]),
      { ...op, reden: 'Nog niet gekoppeld aan een afspraak: TAZ (thema arbeidsmarkt).' },
    ],
    'twee thema’s in één melding': [
      met(['jeugd', 'duurzaamheid'], [gala]),
      {
        ...op,
        reden:
          'Nog niet gekoppeld aan een afspraak: Hervormingsagenda Jeugd (thema jeugd) en Green Deal (thema duurzaamheid).',
      },
    ],
    'een programma zonder afspraak': [met(['ouderen'], [{ code: 'WOZO', afspraakIds: [] }]), op],
    'een programma met een afspraak die er niet meer is': [
      met(['ouderen'], [{ code: 'WOZO', afspraakIds: ['a9'] }]),
      op,
    ],
    'een thema waaronder nog geen afspraak staat': [met(['jeugd'], [], []), { ...op, oplossingen: [] }],
  },
})

test('the afspraken of the theme are what a programme is linked to', () => {
  const [finding] = findingsOf(rule, met(['arbeidsmarkt'], []))
  expect(finding?.oplossingen).toEqual([
    {
      titel: 'Koppel TAZ aan de afspraken van dat thema',
      edit: {
        op: 'all',
        edits: [
          {
            op: 'create',
            kind: 'programmas',
            id: 'o1.TAZ.programma-1',
            waarden: { code: 'TAZ', afspraakIds: ['a1'] },
          },
        ],
      },
    },
  ])
})
