import type { Besluit } from '../../plan/governance.ts'
import type { Plan } from '../../plan/plan.ts'
import { rule } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import { patroon } from '../taal/patroon.ts'
import { metPlan, partijen, voorbeeldPlan } from '../voorbeeld.ts'
import { voorbeeldBesluit } from '../voorbeeldOmgeving.ts'

export default rule({
  id: 'governance.besluit',
  titel: 'Wie stelt vast, wanneer en hoe?',
  waarom:
    'Voor het vaststellen van een regioplan is geen landelijke procedure. Leg daarom zelf vast welk orgaan wanneer besluit.',
  bronnen: ['handreiking'],
  ernst: 'aanbevolen',
  fase: '0.9',
  goed: 'College Hoogvenne 28-11-2023: akkoord.',
  fout: '(leeg)',
  per: 'plan',
  when: ({ partijen }) => partijen.length > 0,
  check({ partijen, governance: { besluiten }, hoofdstukken }, { drempels }) {
    const besloten = new Set(besluiten.filter(isVolledig).map(({ partijId }) => partijId))
    const zonder = partijen.filter(({ id }) => !besloten.has(id))
    if (zonder.length === 0 || beschrijftVaststelling(hoofdstukken, drempels.vaststellingTekens)) return null
    const namen = zonder.slice(0, bijNaam).map(({ naam }) => naam.plat.trim() || 'een partij zonder naam')
    const rest = zonder.length > bijNaam ? [`nog ${zonder.length - bijNaam}`] : []
    const reden = `Nog geen besluit met orgaan, datum en uitkomst van ${opsomming([...namen, ...rest])}.`
    return { veld: 'governance.besluiten', reden }
  },
  voorbeelden: {
    goed: voorbeeldPlan(),
    fout: metPlan({ governance: { besluiten: partijen.slice(1).map(({ id }) => voorbeeldBesluit(id)) } }),
  },
})

const bijNaam = 3
const vaststelling = patroon('\\b(?:vaststell|vastgesteld|besluitvorming)')

const isVolledig = ({ orgaan, datum, uitkomst }: Besluit): boolean =>
  orgaan.plat.trim() !== '' && datum !== null && uitkomst !== null

/** Whether a hoofdstuk tells how the plan is adopted: then not every party needs a line of its own. */
const beschrijftVaststelling = (hoofdstukken: Plan['hoofdstukken'], minstens: number): boolean =>
  hoofdstukken.some(
    ({ titel, tekst }) => vaststelling.test(titel.plat) && tekst.plat.trim().length >= minstens,
  )
