import { rule } from '../rule.ts'
import { metPlan, voorbeeldOpgave, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'opgave.aantal',
  titel: 'Beperkt aantal opgaven',
  waarom:
    'Als alles voorrang heeft, heeft niets voorrang. Een handvol opgaven krijgt mensen en geld mee; een lange lijst niet.',
  bronnen: ['iza-b', 'iza-c'],
  ernst: 'aanbevolen',
  fase: '0.6',
  goed: 'Zes opgaven.',
  fout: 'Achttien “prioritaire” opgaven.',
  per: 'plan',
  check({ soort, opgaven }, { drempels }) {
    const hoogstens = soort === 'ROAZ-plan' ? drempels.opgavenHoogstensRoaz : drempels.opgavenHoogstens
    if (opgaven.length <= hoogstens) return null
    const reden = `Het plan telt ${opgaven.length} opgaven; beperk het tot ${hoogstens}.`
    return { veld: 'opgaven', reden }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({
      opgaven: Array.from({ length: 18 }, (_, index) => voorbeeldOpgave({ id: `o${index + 1}` })),
    }),
  },
})
