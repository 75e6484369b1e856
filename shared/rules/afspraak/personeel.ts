import { rule } from '../rule.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'afspraak.personeel',
  titel: 'Wat betekent dit voor het personeel?',
  waarom:
    'De regio verdeelt dezelfde mensen. Pas als elke afspraak zegt hoeveel zij er vraagt of vrijmaakt, is te zien of het samen past.',
  bronnen: ['brief', 'handreiking'],
  ernst: 'aanbevolen',
  fase: '0.6',
  goed: '−6,0 fte SEH-verpleegkundigen, +4,5 fte wijkverpleging in 2026.',
  fout: '(leeg)',
  per: 'afspraak',
  check({ id, personeelsimpact, geenPersoneelsimpact }) {
    if (geenPersoneelsimpact) return null
    if (personeelsimpact.length === 0) {
      return {
        veld: 'personeelsimpact',
        reden: 'Er staat nog niet wat dit voor het personeel betekent.',
        oplossingen: [
          {
            titel: 'Geen effect op personeel',
            edit: { op: 'set', elementId: id, veld: 'geenPersoneelsimpact', waarde: true },
          },
        ],
      }
    }
    const half = personeelsimpact.filter(
      ({ functiegroep, fte, jaar }) => functiegroep.plat.trim() === '' || fte === null || jaar === null,
    )
    if (half.length === 0) return null
    const regels = half.length === 1 ? 'een regel' : `${half.length} regels`
    return {
      veld: 'personeelsimpact',
      reden: `In ${regels} over het personeel ontbreekt de functiegroep, het aantal fte of het jaar.`,
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metAfspraak({ personeelsimpact: [] }) },
})
