import type { Melding } from '../overzicht/melding.ts'
import { onderdelenIn } from '../overzicht/onderdelen.ts'
import { planKop } from '../overzicht/planKop.ts'
import { codesIn } from '../plan/codes.ts'
import type { Plan } from '../plan/plan.ts'
import { groepen, groepIds, groepVan } from '../rules/groepen.ts'
import type { Rule } from '../rules/rule.ts'
import { alinea, type Blok, type Gegeven, gegeven, kop, maakStuk, type Stuk } from './stuk.ts'

/** The criteria one by one: where the plan answers them, what is found, and what the region explains. */
export function criteriabijlage(plan: Plan, regels: readonly Rule[], meldingen: readonly Melding[]): Stuk {
  const { titel, versie } = planKop(plan)
  const open = meldingen.filter(een => !een.gemotiveerd)
  return maakStuk({
    ...{ titel: `Criteriabijlage ${titel}`, ondertitel: 'Criteriabijlage' },
    kenmerken: [
      ...gegeven('Versie van het plan', versie),
      ...gegeven('Criteria', String(regels.length)),
      ...gegeven('Meldingen', `${open.length} open, ${meldingen.length - open.length} gemotiveerd`),
    ],
    delen: groepIds.flatMap(groep => {
      const eigen = regels.filter(({ id }) => groepVan(id) === groep)
      if (eigen.length === 0) return []
      return [
        kop(1, `groep-${groep}`, groepen[groep]),
        ...eigen.flatMap(regel => criterium(plan, regel, meldingen)),
      ]
    }),
  })
}

function criterium(plan: Plan, regel: Rule, alle: readonly Melding[]): readonly Blok[] {
  const meldingen = alle.filter(een => een.regelId === regel.id)
  const onderdeel = onderdelenIn(plan)
  const waar = (id: string) => [onderdeel(id).code, onderdeel(id).titel].filter(Boolean).join(' ')
  const motiveringen = plan.motiveringen.filter(een => een.regelId === regel.id)
  const rijen: Gegeven[] = [
    ...gegeven('Beantwoord in', beantwoordIn(plan, regel, meldingen)),
    ...lijst(
      'Meldingen',
      meldingen.filter(een => !een.gemotiveerd).map(een => `${waar(een.elementId)}: ${een.reden}`),
    ),
    ...lijst(
      'Motiveringen',
      motiveringen.map(een => `${waar(een.elementId ?? plan.id)}: ${een.tekst.plat}`),
    ),
  ]
  return [kop(2, regel.id, regel.titel), alinea(regel.waarom), { soort: 'gegevens', rijen }]
}

/** The items that the criterion is about and nothing is found at. */
function beantwoordIn(plan: Plan, regel: Rule, meldingen: readonly Melding[]): string {
  const met = new Set(meldingen.map(een => onderdelenIn(plan)(een.elementId).id))
  const codes = codesIn(plan)
  const [per] = regel.per
  const over = per === 'opgave' ? plan.opgaven : per === 'plan' ? [] : plan.afspraken
  if (per === 'plan') return meldingen.length === 0 ? 'het plan als geheel, zonder meldingen' : ''
  const goed = over.filter(({ id }) => !met.has(id)).map(({ id }) => codes.get(id) ?? '')
  return goed.length === over.length && goed.length > 0
    ? `alle ${goed.length} ${per === 'opgave' ? 'opgaven' : 'afspraken'}`
    : goed.join(', ')
}

const lijst = (label: string, zinnen: readonly string[]): readonly Gegeven[] =>
  zinnen.length === 0
    ? []
    : [{ label, blokken: [{ soort: 'lijst', geordend: false, items: zinnen.map(zin => [alinea(zin)]) }] }]
