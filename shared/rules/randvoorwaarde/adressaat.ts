import type { Randvoorwaarde } from '../../plan/randvoorwaarde.ts'
import { type Problem, rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { patroon } from '../taal/patroon.ts'
import { metPlan, voorbeeldPlan } from '../voorbeeld.ts'
import { voorbeeldRandvoorwaarde } from '../voorbeeldOmgeving.ts'
import { adressaten } from './categorie.ts'

const niemand = patroon(
  '^(?:de\\s+|het\\s+|onze\\s+)?(?:landelijke\\s+)?(?:rijk|(?:rijks)?overheid|politiek|den\\s+haag|minister(?:ie)?|landelijk|iedereen)\\.?$',
)

export default rule({
  id: 'randvoorwaarde.adressaat',
  titel: 'Aan wie wordt dit gevraagd?',
  waarom:
    'Een vraag zonder geadresseerde blijft liggen. Met een naam, een vraag en een datum is erop terug te komen.',
  bronnen: ['handreiking'],
  ernst: 'scherpte',
  fase: '0.9',
  goed: 'VWS: wetsvoorstel vóór 1-1-2025.',
  fout: 'Het Rijk moet dit regelen.',
  per: 'plan',
  check: ({ randvoorwaarden }) => randvoorwaarden.flatMap(problemsOf),
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({ randvoorwaarden: [voorbeeldRandvoorwaarde({ adressaat: 'het Rijk', uiterlijk: null })] }),
  },
})

/** One finding for all that is missing, at the first field that is. */
function problemsOf({ id: elementId, categorie, ...een }: Randvoorwaarde): Problem[] {
  const aan = een.adressaat.plat.trim()
  const mist = [
    (aan === '' || niemand.test(aan)) && { veld: 'adressaat', wat: 'aan wie de regio dit vraagt' },
    een.gevraagdeActie.plat.trim() === '' && { veld: 'gevraagdeActie', wat: 'wat de regio vraagt' },
    een.uiterlijk === null && { veld: 'uiterlijk', wat: 'wanneer het er moet zijn' },
  ].filter(deel => deel !== false)
  const [eerste] = mist
  if (!eerste) return []
  const vaag =
    eerste.veld === 'adressaat' && aan !== '' ? `Met “${aan}” is nog niemand in het bijzonder gevraagd. ` : ''
  const reden = `${vaag}Er staat nog niet ${opsomming(mist.map(({ wat }) => wat))}.`
  const namen = eerste.veld === 'adressaat' ? adressaten[categorie ?? 'overig'] : []
  const oplossingen = namen.map(naam => ({
    titel: `Vraag het aan ${naam}`,
    edit: { op: 'write', elementId, veld: 'adressaat', tekst: naam } as const,
  }))
  return [{ elementId, veld: eerste.veld, reden, oplossingen }]
}
