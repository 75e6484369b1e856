import { rule } from '../rule.ts'
import { patroon } from '../taal/patroon.ts'
import { metOpgave, voorbeeldPlan } from '../voorbeeld.ts'
import { laatWeg } from './zonderMiddel.ts'

const middel =
  "(?:\\w+-?)?(?:platforms?|loket(?:ten)?|coördinator(?:en)?|coordinator(?:en)?|netwerk(?:en)?|apps?|systee?m(?:en)?|programma(?:’s|'s)?)"
const binnenZinsdeel = '[^.,!?;\\n]{0,60}?'
const ontbrekendMiddel = patroon(
  [
    `\\b(?:er\\s+is|is\\s+er)\\s+(?:nog\\s+)?geen\\b${binnenZinsdeel}\\b${middel}\\b`,
    `\\b(?:ontbreekt|ontbreken|gebrek\\s+aan)\\b${binnenZinsdeel}\\b${middel}\\b`,
    `\\b${middel}\\b${binnenZinsdeel}\\b(?:ontbreekt|ontbreken)\\b`,
  ].join('|'),
)

export default rule({
  id: 'opgave.knelpunt-geen-oplossing',
  titel: 'Knelpunt is geen verkapte oplossing',
  waarom:
    'Wie het knelpunt een ontbrekend middel noemt, heeft de oplossing al gekozen en mist wat inwoners ervan merken.',
  bronnen: ['handreiking', 'kcbr'],
  ernst: 'scherpte',
  fase: '0.6',
  goed: 'Bij 37% van de overplaatsingen in 2022 ontbrak het medicatieoverzicht bij aankomst.',
  fout: 'Er is geen regionaal platform voor gegevensuitwisseling.',
  per: 'opgave',
  check({ id, knelpunt }) {
    const found = ontbrekendMiddel.exec(knelpunt.tekst.plat)
    if (!found) return null
    return {
      veld: 'knelpunt',
      bereikVeld: 'knelpunt.tekst',
      bereik: { van: found.index, tot: found.index + found[0].length },
      reden: 'Dit noemt een oplossing die er niet is. Wat merkt de inwoner nu?',
      oplossingen: laatWeg(id, knelpunt.tekst.plat, ontbrekendMiddel),
    }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metOpgave({ knelpunt: { tekst: 'Er is geen regionaal platform voor gegevensuitwisseling.' } }),
  },
})
