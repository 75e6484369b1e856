import type { PlanEdit } from '../../plan/applyEdit.ts'
import { vreemdeNamen } from '../bekendeNamen.ts'
import { type Problem, rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import type { Naam } from '../taal/organisaties.ts'
import { slug } from '../taal/slug.ts'
import { metAfspraak, voorbeeldPlan } from '../voorbeeld.ts'
import { verdwenenPartijen } from './verdwenenPartijen.ts'

export default rule({
  id: 'afspraak.partij-bestaat',
  titel: 'Genoemde partij staat in de partijenlijst',
  waarom:
    'Wie in de tekst iets belooft, moet aan tafel zitten. Alleen een partij uit de lijst kan toezeggen, meelezen en aangesproken worden.',
  bronnen: ['regiobeelden'],
  ernst: 'vereist',
  fase: '0.6',
  goed: '“Welzijn Merenveld” staat in de partijenlijst.',
  fout: '“Scholengroep Vennebaan” staat niet in de lijst.',
  per: 'afspraak',
  check(afspraak, zicht) {
    const reden = 'Hier is een partij gekozen die niet meer in de partijenlijst staat.'
    const found: Problem[] = verdwenenPartijen(afspraak, zicht).map(veld => ({ veld, reden }))
    for (const veld of velden) found.push(...genoemd(afspraak.id, veld, vreemdeNamen(afspraak[veld], zicht)))
    return found
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metAfspraak({ oplossing: 'Scholengroep Duinzicht levert per 1 maart 2024 twee docenten.' }),
  },
})

const velden = ['oplossing', 'naIncidenteel', 'stoptOfVerschuift'] as const

function genoemd(afspraakId: string, veld: string, vreemd: readonly Naam[]): Problem[] {
  const [eerste] = vreemd
  if (!eerste) return []
  const namen = [...new Set(vreemd.map(een => een.naam))]
  const edits = namen.map((naam): PlanEdit => {
    const id = `${afspraakId}-partij-${slug(naam)}`
    return { op: 'create', kind: 'partijen', id, waarden: { naam } }
  })
  const titel = `Voeg toe aan de partijenlijst: ${opsomming(namen)}`
  const reden = `Niet in de partijenlijst: ${opsomming(namen.map(naam => `“${naam}”`))}.`
  const bereik = { van: eerste.van, tot: eerste.tot }
  const ernst = vreemd.some(een => een.zeker) ? 'vereist' : 'aanbevolen'
  return [{ veld, bereik, ernst, reden, oplossingen: [{ titel, edit: { op: 'all', edits } }] }]
}
