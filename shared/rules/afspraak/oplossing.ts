import { rule } from '../rule.ts'
import { eersteZin } from '../taal/bereik.ts'
import { bevatToezegging } from '../taal/toezeglijst.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'afspraak.oplossing',
  titel: 'De oplossing is concreet beschreven',
  waarom:
    'Wie dit later leest, moet weten wat er gaat gebeuren. Een werkwoord dat iemand ergens aan houdt, maakt van een voornemen een afspraak.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Zorggroep Lindewaard opent één coördinatiepunt, 7 dagen per week bereikbaar, dat bedden en nachtzorg toewijst.',
  fout: 'Betere samenwerking rond ouderen.',
  per: 'afspraak',
  check({ oplossing }, { drempels }) {
    const tekst = oplossing.plat.trim()
    if (tekst === '') return { veld: 'oplossing', reden: 'Er staat nog niet wat u gaat doen.' }
    const bereik = eersteZin(oplossing.plat)
    const waar = { veld: 'oplossing', ...(bereik && { bereik }) }
    if (tekst.length < drempels.oplossingTekens) {
      const minimum = `minstens ${drempels.oplossingTekens} tekens`
      return {
        ...waar,
        reden: `De oplossing is erg kort (${tekst.length} tekens). Schrijf in ${minimum} wie wat doet, voor wie en hoe vaak.`,
      }
    }
    if (bevatToezegging(tekst)) return null
    return {
      ...waar,
      reden:
        'Er staat nog geen werkwoord waar u iemand aan kunt houden, zoals levert, opent, voert uit, betaalt of organiseert.',
    }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({ oplossing: 'Betere samenwerking rond ouderen.' }),
  },
})
