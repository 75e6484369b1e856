import type { Randvoorwaarde } from '../../plan/randvoorwaarde.ts'
import { type Problem, rule } from '../rule.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'
import { voorbeeldRandvoorwaarde } from '../voorbeeldOmgeving.ts'
import { categorieenIn } from './categorie.ts'

export default rule({
  id: 'randvoorwaarde.niet-zelf',
  titel: 'Waarom kan de regio dit niet zelf?',
  waarom:
    'Een randvoorwaarde is geen wens. Wie uitlegt waar de eigen mogelijkheden ophouden, krijgt eerder antwoord.',
  bronnen: ['handreiking'],
  ernst: 'vereist',
  fase: '0.6',
  goed: 'De Wmo en Zvw kennen geen gedeelde grondslag; alleen de wetgever kan dat regelen.',
  fout: 'Er moet meer personeel komen.',
  per: 'plan',
  check: ({ randvoorwaarden }, { drempels: { waaromNietZelfTekens } }) =>
    randvoorwaarden.flatMap(een => [...zonderUitleg(een, waaromNietZelfTekens), ...zonderSoort(een)]),
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({
      randvoorwaarden: [voorbeeldRandvoorwaarde({ waaromNietZelf: null, categorie: null })],
    }),
  },
})

function zonderUitleg({ id: elementId, waaromNietZelf }: Randvoorwaarde, minstens: number): Problem[] {
  const { length } = waaromNietZelf.plat.trim()
  if (length >= minstens) return []
  const reden =
    length === 0
      ? 'Er staat nog niet waarom de regio dit niet zelf kan.'
      : `Waarom de regio dit niet zelf kan, staat er erg kort (${length} tekens; minstens ${minstens}).`
  return [{ elementId, veld: 'waaromNietZelf', reden }]
}

function zonderSoort({ id: elementId, categorie, titel, tekst }: Randvoorwaarde): Problem[] {
  if (categorie !== null) return []
  const oplossingen = categorieenIn(`${titel.plat} ${tekst.plat}`).map(({ waarde, naam }) => ({
    titel: `Kies “${naam}”`,
    edit: { op: 'set', elementId, veld: 'categorie', waarde } as const,
  }))
  return [{ elementId, veld: 'categorie', reden: 'Kies wat voor randvoorwaarde dit is.', oplossingen }]
}
