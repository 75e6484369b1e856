import type { Json } from '../../plan/itemMap.ts'
import { partij } from '../../plan/partij.ts'
import { enigeTrekker } from '../partijNaam.ts'
import { rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { betrokkene, metPlan, voorbeeldAfspraak, voorbeeldPlan } from '../voorbeeld.ts'

const { opties } = partij.velden.domein

export default rule({
  id: 'partij.trekker-spreiding',
  titel: 'Het plan leunt niet op één domein',
  waarom:
    'Als bijna alle trekkers uit de zorg komen, blijft het sociaal domein toeschouwer; andersom even goed. De verdeling laat zien wie er aan zet is.',
  bronnen: ['handreiking', 'ontwerp'],
  ernst: 'scherpte',
  fase: '0.9',
  goed: '5 van 14 afspraken getrokken door sociaal domein of GGD.',
  fout: '13 van 14 door zorgaanbieders.',
  per: 'plan',
  check(_plan, zicht) {
    const { trekkerAandeel, trekkerVanaf } = zicht.drempels
    const domeinen = zicht.vanAfspraken(enigeTrekker).flatMap(id => zicht.partij(id)?.domein ?? [])
    const sociaal = domeinen.filter(een => een === 'sociaal' || een === 'publieke-gezondheid')
    if (domeinen.length < trekkerVanaf) return null
    const aandeel = (100 * sociaal.length) / domeinen.length
    if (aandeel >= trekkerAandeel.min && aandeel <= trekkerAandeel.max) return null
    const aantallen = [...new Set(domeinen)]
      .map(domein => ({ domein, aantal: domeinen.filter(een => een === domein).length }))
      .sort((a, b) => b.aantal - a.aantal)
    const verdeling = opsomming(aantallen.map(({ domein, aantal }) => `${opties[domein]} ${aantal}`))
    return {
      veld: 'afspraken',
      reden: `De trekkers van ${domeinen.length} afspraken komen uit: ${verdeling}.`,
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metPlan({ afspraken: [1, 2, 3, 4, 5].map(zorgafspraak) }) },
})

function zorgafspraak(nummer: number): Json {
  const trekt = [betrokkene('p-thuiszorg', 'trekker')]
  return voorbeeldAfspraak({ id: `a${nummer}`, nummer, partijen: trekt, resultaatafspraken: [] })
}
