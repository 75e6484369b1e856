import { rule } from '../rule.ts'
import { eersteZin } from '../taal/bereik.ts'
import { stellig } from '../taal/stelligeVorm.ts'
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
  check({ id, oplossing }, { drempels }) {
    const tekst = oplossing.plat.trim()
    if (tekst === '') return { veld: 'oplossing', reden: 'Er staat nog niet wat u gaat doen.' }
    const kort = tekst.length < drempels.oplossingTekens
    if (!kort && bevatToezegging(tekst)) return null
    const bereik = eersteZin(oplossing.plat)
    const waar = { veld: 'oplossing', ...(bereik && { bereik }) }
    if (kort) {
      const minimum = `minstens ${drempels.oplossingTekens} tekens`
      return {
        ...waar,
        reden: `De oplossing is erg kort (${tekst.length} tekens). Schrijf in ${minimum} wie wat doet, voor wie en hoe vaak.`,
      }
    }
    return {
      ...waar,
      reden:
        'Er staat nog geen werkwoord waar u iemand aan kunt houden, zoals levert, opent, voert uit, betaalt of organiseert.',
      oplossingen: stellig(id, 'oplossing', oplossing.plat, bevatToezegging),
    }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({ oplossing: 'Betere samenwerking rond ouderen.' }),
  },
})
