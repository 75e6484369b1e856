import { betrokkenenVan, enigeTrekker, partijNaam } from '../partijNaam.ts'
import { type Oplossing, rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { betrokkene, metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'afspraak.trekker',
  titel: 'Precies één trekker',
  waarom: 'Als iedereen trekt, trekt niemand. Met één trekker weet de regio wie zij kan aanspreken.',
  bronnen: ['vakpers', 'nza-icthealth'],
  ernst: 'scherpte',
  fase: '0.6',
  goed: 'Trekker: GGZ Zilverdal.',
  fout: 'Trekkers: alle partijen.',
  per: 'afspraak',
  check(afspraak, zicht) {
    if (enigeTrekker(afspraak) !== null) return null
    const betrokkenen = betrokkenenVan(afspraak)
    const trekkers = betrokkenen.filter(een => een.rol === 'trekker')
    const uitvoerders = betrokkenen.filter(een => een.rol === 'uitvoerder')
    const keuze = [trekkers, uitvoerders, betrokkenen].find(rij => rij.length > 0) ?? []
    const zet = (elementId: string, waarde: string) =>
      ({ op: 'set', elementId, veld: 'rol', waarde }) as const
    const oplossingen = keuze.map((een): Oplossing => {
      const anderen = trekkers.filter(ander => ander !== een).map(ander => zet(ander.id, 'uitvoerder'))
      return {
        titel: `Maak ${partijNaam(zicht, een.partijId)} trekker`,
        edit: { op: 'all', edits: [...anderen, zet(een.id, 'trekker')] },
      }
    })
    const namen = opsomming(trekkers.map(een => partijNaam(zicht, een.partijId)))
    return {
      veld: 'partijen',
      reden:
        trekkers.length === 0
          ? 'Er is nog geen trekker.'
          : `Er zijn ${trekkers.length} trekkers: ${namen}. Kies er één.`,
      oplossingen,
    }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({
      partijen: [betrokkene('p-thuiszorg', 'trekker'), betrokkene('p-gemeente', 'trekker')],
    }),
  },
})
