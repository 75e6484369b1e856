import type { Randvoorwaarde } from '../../plan/randvoorwaarde.ts'
import { vrijeId } from '../nieuw.ts'
import { type Oplossing, rule } from '../rule.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'randvoorwaarde.aanwezig',
  titel: 'Landelijke randvoorwaarden zijn benoemd',
  waarom:
    'Niet alles is in de regio te regelen. Wie opschrijft wat er landelijk nodig is, kan erom vragen en erop rekenen.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Grondslag voor gegevensdeling tussen wijkteam en huisarts.',
  fout: 'Geen hoofdstuk randvoorwaarden.',
  per: 'plan',
  check({ id, randvoorwaarden }, zicht) {
    const benoemd = randvoorwaarden.filter(({ titel, tekst }) => (titel.plat + tekst.plat).trim() !== '')
    if (benoemd.some(({ niveau }) => niveau === 'landelijk')) return null
    const zonderNiveau = benoemd.filter(({ niveau }) => niveau === null)
    const nieuweId = vrijeId(id, 'randvoorwaarde', zicht)
    return {
      veld: 'randvoorwaarden',
      reden: 'Er staat nog geen landelijke randvoorwaarde in het plan.',
      oplossingen: [...zonderNiveau.map(maakLandelijk), ...beginpunten.map(een => voegToe(nieuweId, een))],
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metPlan({ randvoorwaarden: [] }) },
})

/** What most regions ask for, to begin with. */
const beginpunten = [
  { titel: 'Gegevens mogen delen tussen zorg en sociaal domein', categorie: 'data-uitwisseling' },
  { titel: 'Zorg en ondersteuning uit één budget kunnen betalen', categorie: 'bekostiging' },
  { titel: 'Genoeg opleidingsplaatsen', categorie: 'arbeidsmarkt' },
]

const maakLandelijk = ({ id: elementId, titel }: Randvoorwaarde): Oplossing => ({
  titel: `Maak “${titel.plat.trim() || 'Randvoorwaarde zonder titel'}” landelijk`,
  edit: { op: 'set', elementId, veld: 'niveau', waarde: 'landelijk' },
})

function voegToe(id: string, een: { readonly titel: string; readonly categorie: string }): Oplossing {
  const waarden = { ...een, niveau: 'landelijk' }
  return { titel: `Voeg toe: “${een.titel}”`, edit: { op: 'create', kind: 'randvoorwaarden', id, waarden } }
}
