import { rule } from '../rule.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { meldVaag } from './meldVaag.ts'
import type { Proza } from './proza.ts'
import { vaagWoord } from './vageWoorden.ts'
import type { Vondst } from './vondsten.ts'

/** In opgaven, afspraken and results. In free text the same phrases are a soft mark and no finding: see `zacht.ts`. */
export default rule({
  id: 'taal.vaag',
  titel: 'Vage formulering',
  waarom:
    'Woorden als “inzetten op” en “structureel” klinken als een afspraak, maar niemand kan later zeggen of die is nagekomen. Een getal, een datum of een naam kan dat wel.',
  bronnen: ['handreiking', 'actief-schrijven'],
  ernst: 'scherpte',
  fase: '0.6',
  goed: 'HCV start op 1 maart 2024 met vijf nachtdiensten.',
  fout: 'We zetten stevig in op betere samenwerking.',
  per: ['opgave', 'afspraak', 'resultaatafspraak'],
  check: (target, zicht) => meldVaag(target, zicht, telt),
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({
      oplossing:
        'Thuiszorg Duinhaven levert per 1 maart 2024 een valtraining. Huisartsen Wierdenburg streven naar minder valpartijen, 180 per jaar.',
    }),
  },
})

function telt({ formulering, van, tot }: Vondst, { veld, tekst }: Proza): boolean {
  if (formulering.categorie === 'voorbehoud') return false
  // Comparatives in the name of an indicator are what `kpi.indicator` is about.
  return veld !== 'indicator' || vaagWoord(tekst.plat.slice(van, tot)) === null
}
