import { partij } from '../../plan/partij.ts'
import { rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { betrokkene, metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { deelnemers } from './deelnemers.ts'

export default rule({
  id: 'opgave.domeinoverstijgend',
  titel: 'Opgave verbindt zorg en sociaal domein',
  waarom:
    'Veel zorgvragen beginnen met wonen, geld of eenzaamheid. Zonder het sociaal domein blijft de zorg dweilen.',
  bronnen: ['handreiking', 'ros'],
  ernst: 'aanbevolen',
  fase: '0.6',
  goed: 'GGZ, huisartsen en sociaal werk delen één netwerk.',
  fout: 'Opgave 5 alleen met zorgaanbieders.',
  per: 'opgave',
  check({ id }, zicht) {
    const domeinen = new Set(deelnemers(id, zicht).map(({ domein }) => domein))
    if (domeinen.size === 0) return null
    if (domeinen.has('zorg') && (domeinen.has('sociaal') || domeinen.has('publieke-gezondheid'))) return null
    const { opties } = partij.velden.domein
    const namen = [...domeinen].flatMap(domein => (domein === null ? [] : opties[domein])).sort()
    const nu = namen.length > 0 ? `; nu doet mee: ${opsomming(namen)}` : ''
    const reden = `Onder deze opgave hoort zorg samen met het sociaal domein of de publieke gezondheid${nu}.`
    return { veld: null, reden }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({
      partijen: [betrokkene('p-thuiszorg', 'trekker'), betrokkene('p-huisartsen', 'uitvoerder')],
    }),
  },
})
