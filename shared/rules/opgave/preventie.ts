import type { PlanEdit } from '../../plan/applyEdit.ts'
import { thema } from '../../plan/opties.ts'
import { nieuweAfspraak, vrijeId } from '../nieuw.ts'
import { rule } from '../rule.ts'
import { metOpgave, voorbeeldPlan } from '../voorbeeld.ts'
import type { Zicht } from '../zicht.ts'

const preventie: keyof typeof thema = 'gezondheid-preventie'

export default rule({
  id: 'opgave.preventie',
  titel: 'Gezondheid en preventie komen terug',
  waarom:
    'Wie alleen over zorg afspreekt, krijgt elk jaar meer zorgvraag. Een regio die afwijkt, legt uit waarom.',
  bronnen: ['handreiking', 'brief'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Opgave 4 “Gezond leven en kleinere gezondheidsverschillen” met drie afspraken.',
  fout: 'Zes opgaven, alle over zorgcapaciteit.',
  per: 'plan',
  when: ({ opgaven }) => opgaven.length > 0,
  check({ id, opgaven }, zicht) {
    const over = opgaven.filter(({ themas }) => themas.includes(preventie))
    const [eerste] = over
    if (!eerste) {
      const reden = `Geen enkele opgave heeft het thema ${thema[preventie]}.`
      const oplossingen = [{ titel: 'Voeg een opgave over preventie toe', edit: nieuweOpgave(id, zicht) }]
      return { veld: 'opgaven', reden, oplossingen }
    }
    if (over.some(opgave => zicht.aantalAfspraken(opgave.id) > 0)) return null
    const reden = 'Onder de opgave over gezondheid en preventie staat nog geen afspraak.'
    const oplossingen = [
      { titel: 'Maak een lege afspraak bij die opgave', edit: nieuweAfspraak(eerste.id, zicht) },
    ]
    return { veld: 'opgaven', reden, oplossingen }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metOpgave({ themas: ['ouderen'] }) },
})

function nieuweOpgave(planId: string, zicht: Zicht): PlanEdit {
  const id = vrijeId(planId, 'opgave', zicht)
  const waarden = { titel: thema[preventie], themas: [preventie] }
  return { op: 'all', edits: [{ op: 'create', kind: 'opgaven', id, waarden }, nieuweAfspraak(id, zicht)] }
}
