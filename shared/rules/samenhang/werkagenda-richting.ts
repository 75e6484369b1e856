import type { Afspraak } from '../../plan/afspraak.ts'
import { type Problem, rule } from '../rule.ts'
import { patroon } from '../taal/patroon.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { zonderOpgave } from './zonderOpgave.ts'

/** Money of the region for what a gemeente wanted anyway. */
const voorEigenBeleid = patroon(
  '\\b(?:\\w+-)?\\w*(?:middelen|geld(?:en)?)\\b[^.!?;]{0,40}?\\b(?:eigen|gemeentelijke?)\\s+(?:\\w+-?)?(?:ambities?|beleid)\\b',
)

export default rule({
  id: 'samenhang.werkagenda-richting',
  titel: 'Gemeentelijke inzet dient de regio-opgave',
  waarom:
    'Het regioplan wijst de weg en het gemeentelijke plan volgt. Andersom betaalt de regio wat één gemeente wil.',
  bronnen: ['handreiking'],
  ernst: 'scherpte',
  fase: '0.9',
  goed: 'Gemeenten leveren wijkcoaches voor opgave 1.',
  fout: 'Met IZA-middelen realiseren we ons eigen sportbeleid.',
  per: 'afspraak',
  check(afspraak, zicht) {
    const los = zonderOpgave(afspraak, zicht)
    const woorden = inTekst(afspraak)
    return woorden.length === 0 ? los : [...los, ...woorden]
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({ oplossing: 'Met IZA-middelen realiseren we ons eigen sportbeleid.' }),
  },
})

function inTekst({ oplossing }: Afspraak): Problem[] {
  const tekst = oplossing.plat
  const found = tekst.includes('beleid') || tekst.includes('ambitie') ? voorEigenBeleid.exec(tekst) : null
  if (!found) return []
  const bereik = { van: found.index, tot: found.index + found[0].length }
  return [
    {
      veld: 'oplossing',
      bereik,
      reden: 'Dit leest als geld van de regio voor eigen beleid. Wat krijgt de regio?',
    },
  ]
}
