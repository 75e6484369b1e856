import { rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'
import { koppeling, naamVan, ontbreekt } from './themaprogrammas.ts'

export default rule({
  id: 'samenhang.programmas',
  titel: 'Link met GALA, WOZO, TAZ, Green Deal en Hervormingsagenda',
  waarom: 'Dezelfde mensen werken ook aan andere programma’s. Wie de lijn trekt, spreekt niets twee keer af.',
  bronnen: ['vakpers', 'handreiking'],
  ernst: 'aanbevolen',
  fase: '0.6',
  goed: 'TAZ ↔ afspraak 13 (opleiden).',
  fout: 'Arbeidsmarktopgave zonder TAZ.',
  per: 'plan',
  check({ opgaven, programmas }, zicht) {
    const mist = ontbreekt(opgaven, programmas, zicht)
    if (mist.length === 0) return null
    const lijnen = mist.map(({ thema, code }) => `${naamVan(code)} (thema ${thema.toLowerCase()})`)
    const edits = mist.map(een => koppeling(een, programmas, zicht))
    const titel = `Koppel ${opsomming(mist.map(({ code }) => naamVan(code)))} aan de afspraken van dat thema`
    const kan = edits.flatMap(edit => edit ?? [])
    return {
      veld: 'programmas',
      reden: `Nog niet gekoppeld aan een afspraak: ${opsomming(lijnen)}.`,
      oplossingen: kan.length === mist.length ? [{ titel, edit: { op: 'all', edits: kan } }] : [],
    }
  },
  voorbeelden: { goed: voorbeeldPlan(), fout: metPlan({ programmas: [] }) },
})
