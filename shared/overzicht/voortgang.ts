import { inFase } from '../rules/fasen.ts'
import { type Fase, fasen, type Rule } from '../rules/rule.ts'
import { type Melding, type Telling, telMeldingen } from './melding.ts'

/** How far the plan is for one phase, in counts: criteria, and what they report. */
export interface FaseVoortgang {
  readonly fase: Fase
  /** All that count in this phase, those of the phases before included. */
  readonly criteria: number
  readonly zonderMelding: number
  /** Criteria whose every melding was explained. */
  readonly gemotiveerd: number
  readonly metMelding: number
  readonly telling: Telling
}

export function voortgangPerFase(
  regels: readonly Pick<Rule, 'id' | 'fase'>[],
  meldingen: readonly Melding[],
): FaseVoortgang[] {
  return fasen.map(fase => {
    const nu = meldingen.filter(een => inFase(een, fase))
    const gemeld = new Set(nu.map(een => een.regelId))
    const open = new Set(nu.filter(een => !een.gemotiveerd).map(een => een.regelId))
    const criteria = regels.filter(regel => inFase(regel, fase))
    const aantal = (telt: (id: string) => boolean) => criteria.filter(regel => telt(regel.id)).length
    return {
      fase,
      criteria: criteria.length,
      zonderMelding: aantal(id => !gemeld.has(id)),
      gemotiveerd: aantal(id => gemeld.has(id) && !open.has(id)),
      metMelding: aantal(id => open.has(id)),
      telling: telMeldingen(nu),
    }
  })
}
