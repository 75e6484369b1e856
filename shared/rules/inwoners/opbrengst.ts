import type { Inwonersmoment } from '../../plan/omgeving.ts'
import { genoemdeAfspraken } from '../genoemdeAfspraken.ts'
import { type Problem, rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { patroon } from '../taal/patroon.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'
import { voorbeeldMoment } from '../voorbeeldOmgeving.ts'
import type { Zicht } from '../zicht.ts'

/** A region may put input aside, when it says why. */
const nietOvergenomen = patroon(
  '\\bniet\\s+(?:overgenomen|gevolgd|opgenomen|verwerkt)\\b[^.!?;]{0,40}?\\b(?:omdat|want|doordat|vanwege|wegens|aangezien)\\b\\s+\\w',
)

export default rule({
  id: 'inwoners.opbrengst',
  titel: 'Wat is er met de inbreng gedaan?',
  waarom:
    'Wie inwoners iets vraagt, is hun een antwoord schuldig: dit deden wij ermee, of dit niet, en daarom.',
  bronnen: ['handreiking'],
  ernst: 'aanbevolen',
  fase: '0.9',
  goed: 'Wens “één telefoonnummer” → afspraak 1.',
  fout: 'Er was veel animo.',
  per: 'plan',
  check: ({ inwonersbetrokkenheid }, zicht) => inwonersbetrokkenheid.flatMap(een => problemsOf(een, zicht)),
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({
      inwonersbetrokkenheid: [voorbeeldMoment({ opbrengst: 'Zie afspraak 1.', afspraakIds: [] })],
    }),
  },
})

function problemsOf({ id: elementId, opbrengst, afspraakIds }: Inwonersmoment, zicht: Zicht): Problem[] {
  const tekst = opbrengst.plat.trim()
  if (tekst === '')
    return [{ elementId, veld: 'opbrengst', reden: 'Er staat nog niet wat dit moment heeft opgeleverd.' }]
  if (afspraakIds.some(id => zicht.afspraak(id)) || nietOvergenomen.test(tekst)) return []
  const veld = 'afspraakIds'
  const genoemd = genoemdeAfspraken(tekst, zicht)
  const edits = genoemd.map(({ id: waarde }) => ({ op: 'add', elementId, veld, waarde }) as const)
  const titel = `Koppel aan afspraak ${opsomming(genoemd.map(({ nummer }) => `${nummer}`))}`
  const oplossingen = genoemd.length > 0 ? [{ titel, edit: { op: 'all', edits } as const }] : []
  const reden = 'Koppel de opbrengst aan een afspraak, of schrijf waarom zij niet is overgenomen.'
  return [{ elementId, veld, reden, oplossingen }]
}
