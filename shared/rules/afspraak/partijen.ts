import { betrokkenenVan, partijNaam } from '../partijNaam.ts'
import { rule } from '../rule.ts'
import { betrokkene, metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'

export default rule({
  id: 'afspraak.partijen',
  titel: 'Welke partijen doen dit?',
  waarom:
    'Een afspraak is pas van iemand als er staat wie haar uitvoert. En wat één partij alleen kan, hoeft niet in het regioplan.',
  bronnen: ['handreiking', 'regiobeelden'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'Zorggroep Lindewaard, Vennemark Ziekenhuis, HCV, gemeente Hoogvenne.',
  fout: 'Betrokken partijen pakken dit op.',
  per: 'afspraak',
  check(afspraak, zicht) {
    const betrokkenen = betrokkenenVan(afspraak)
    const doeners = betrokkenen.filter(een => een.rol === 'trekker' || een.rol === 'uitvoerder')
    const enige = betrokkenen.length === 1
    if (doeners.length === 0) {
      return {
        veld: 'partijen',
        reden:
          betrokkenen.length === 0
            ? 'Er staat nog niet welke partijen dit doen.'
            : 'Er is nog geen partij die dit trekt of uitvoert.',
        oplossingen: (enige ? [] : betrokkenen).map(een => ({
          titel: `Maak ${partijNaam(zicht, een.partijId)} uitvoerder`,
          edit: { op: 'set', elementId: een.id, veld: 'rol', waarde: 'uitvoerder' },
        })),
      }
    }
    if (!enige) return null
    return {
      veld: 'partijen',
      ernst: 'aanbevolen',
      reden: `Alleen ${partijNaam(zicht, doeners[0]?.partijId ?? null)} doet mee. Wie is er nog meer nodig?`,
    }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({
      partijen: [betrokkene('p-gemeente', 'adviseur'), betrokkene('p-verzekeraar', 'financier')],
    }),
  },
})
