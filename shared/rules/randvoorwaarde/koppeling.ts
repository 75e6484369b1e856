import type { Randvoorwaarde } from '../../plan/randvoorwaarde.ts'
import { genoemdeAfspraken } from '../genoemdeAfspraken.ts'
import { type Problem, rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'
import { voorbeeldRandvoorwaarde } from '../voorbeeldOmgeving.ts'
import type { Zicht } from '../zicht.ts'
import { wachtend } from './wachtend.ts'

export default rule({
  id: 'randvoorwaarde.koppeling',
  titel: 'Randvoorwaarde raakt een afspraak',
  waarom:
    'Een randvoorwaarde telt pas als duidelijk is welke afspraak erop wacht. Anders is het een losse wens.',
  bronnen: ['handreiking'],
  ernst: 'aanbevolen',
  fase: '0.9',
  goed: 'Geldt voor afspraken 4 en 7.',
  fout: 'Losse wensenlijst.',
  per: ['plan', 'afspraak'],
  check: (target, zicht) =>
    'oplossing' in target ? wachtend(target, zicht) : target.randvoorwaarden.flatMap(een => los(een, zicht)),
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({ randvoorwaarden: [voorbeeldRandvoorwaarde({ afspraakIds: [] })] }),
  },
})

function los(
  { id: elementId, afspraakIds, opgaveIds, titel, tekst }: Randvoorwaarde,
  zicht: Zicht,
): Problem[] {
  if (afspraakIds.some(id => zicht.afspraak(id)) || opgaveIds.some(id => zicht.opgave(id))) return []
  const veld = 'afspraakIds'
  const genoemd = genoemdeAfspraken(`${titel.plat}\n${tekst.plat}`, zicht)
  const edits = genoemd.map(({ id }) => ({ op: 'add', elementId, veld, waarde: id }) as const)
  const naam = `Koppel aan afspraak ${opsomming(genoemd.map(({ nummer }) => `${nummer}`))}`
  const oplossingen = genoemd.length > 0 ? [{ titel: naam, edit: { op: 'all', edits } as const }] : []
  return [{ elementId, veld, reden: 'Kies welke afspraak of opgave hierop wacht.', oplossingen }]
}
