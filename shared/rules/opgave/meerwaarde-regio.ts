import { rule } from '../rule.ts'
import { metOpgave, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'opgave.meerwaarde-regio',
  titel: 'Uitleg waarom dit regionaal moet',
  waarom:
    'Dichtbij regelen is vaak beter. Regionaal afspreken vraagt dus een reden: te klein, te duur of te versnipperd per gemeente.',
  bronnen: ['handreiking'],
  ernst: 'aanbevolen',
  fase: '0.6',
  goed: 'Nachtzorg is per gemeente te klein: 3 oproepen per nacht tegen 19 in de hele regio.',
  fout: 'Niets ingevuld, terwijl de afspraken voor de hele regio gelden.',
  per: 'opgave',
  when: ({ id }, zicht) =>
    zicht.afsprakenVan(id).some(({ schaal }) => schaal === 'regionaal' || schaal === 'bovenregionaal'),
  check({ meerwaardeRegio }, { drempels }) {
    if (meerwaardeRegio.plat.trim().length >= drempels.meerwaardeTekens) return null
    const reden = 'Leg uit waarom dit regionaal moet: onder deze opgave staat een afspraak op die schaal.'
    return { veld: 'meerwaardeRegio', reden }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metOpgave({ meerwaardeRegio: null }) },
})
