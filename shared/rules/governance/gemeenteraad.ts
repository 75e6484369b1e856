import type { Raad } from '../../plan/governance.ts'
import { vrijeId } from '../nieuw.ts'
import { type Oplossing, rule } from '../rule.ts'
import { toonDatum } from '../taal/datum.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'
import { voorbeeldRaad } from '../voorbeeldOmgeving.ts'
import type { Zicht } from '../zicht.ts'
import { isVolledig, zonderVervolg } from './raden.ts'

export default rule({
  id: 'governance.gemeenteraad',
  titel: 'Gemeenteraden zijn aangehaakt',
  waarom:
    'Een raad die het plan pas bij de begroting ziet, kan alleen nog ja of nee zeggen. Neem haar eerder mee, en blijf dat doen.',
  bronnen: ['handreiking'],
  ernst: 'aanbevolen',
  fase: '0.9',
  goed: 'Raadsinformatiebrief Merenveld 14-11-2023; halfjaarrapportage.',
  fout: 'Raad Oosterlaar niet geïnformeerd.',
  per: 'plan',
  check(plan, zicht) {
    const raden = plan.governance.raden.filter(isVolledig)
    const buiten = plan.regio.gemeenten
      .filter(({ id }) => !raden.some(raad => raad.gemeenteId === id))
      .map(({ id, naam }) => ({
        elementId: id,
        veld: 'governance.raden',
        reden: `Van de raad van ${naam ?? 'een gemeente zonder naam'} is niet vastgelegd hoe en wanneer die is meegenomen.`,
        oplossingen: neemOver(id, raden.at(-1), zicht),
      }))
    return [...buiten, ...zonderVervolg(plan, raden)]
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({
      governance: { raden: [voorbeeldRaad('g-duinhaven')] },
      monitoring: { rapportageAan: ['bestuurlijke tafel'] },
    }),
  },
})

/** Regions often tell all raden the same on the same day. */
function neemOver(gemeenteId: string, raad: Raad | undefined, zicht: Zicht): Oplossing[] {
  if (!raad?.vorm || raad.datum === null) return []
  const waarden = { gemeenteId, vorm: raad.vorm, datum: raad.datum, stuk: raad.stuk.plat }
  const id = vrijeId(gemeenteId, 'raad', zicht)
  const titel = `Ook hier: ${raad.vorm} op ${toonDatum(raad.datum)}`
  return [{ titel, edit: { op: 'create', kind: 'raden', id, waarden } }]
}
