import type { Draad } from '../overleg/draad.ts'
import { veldVan } from '../overleg/overneming.ts'
import type { Voorstel } from '../overleg/voorstel.ts'
import type { Veld } from '../plan/field.ts'
import type { Plan } from '../plan/plan.ts'
import { elementFault, plainFault } from '../plan/valueFault.ts'
import { onderdeelVan } from '../rules/kenmerk.ts'
import { namenIn } from './namen.ts'
import { tekstVan } from './stuk.ts'
import { bladeren, waardeRuns } from './waarde.ts'

type Waarover = Pick<Draad, 'elementId' | 'veld' | 'anker'>

/** Says what is proposed, after the word *Voorstel*: `“25 dagen” wordt “20 dagen”`. */
export function voorstelWoorden(plan: Plan): (voorstel: Voorstel, waarover: Waarover) => string {
  const noem = namenIn(plan)
  const zeg = (waarde: unknown, { elementId, veld }: Waarover): string => {
    if (waarde === null || waarde === '' || (Array.isArray(waarde) && waarde.length === 0)) return 'leeg'
    const onderdeel = onderdeelVan(plan, elementId)
    const blad =
      onderdeel && bladeren(onderdeel.velden, onderdeel.waarde, elementId).find(een => een.naam === veld)
    const past = blad && isWaarde(waarde, blad.veld)
    return `“${past ? tekstVan(waardeRuns({ ...blad, waarde }, noem)) : [waarde].flat().join(', ')}”`
  }
  return (voorstel, waarover) => {
    switch (voorstel.soort) {
      case 'woorden': {
        const was = `“${waarover.anker?.citaat ?? ''}”`
        return voorstel.naar === '' ? `${was} weghalen` : `${was} wordt “${voorstel.naar}”`
      }
      case 'waarde':
        return `${zeg(voorstel.was, waarover)} wordt ${zeg(voorstel.wordt, waarover)}`
      case 'afspraak':
        return ['een nieuwe afspraak', voorstel.titel, voorstel.oplossing].filter(Boolean).join('\n')
      case 'weg':
        return 'dit onderdeel laten vervallen'
    }
  }
}

/** Whether a value that came with a voorstel is one that a field of this kind can have; prose comes as plain words. */
function isWaarde(waarde: unknown, veld: Veld): boolean {
  if (veld.kind === 'regel' || veld.kind === 'tekst') return false
  if (veld.kind !== 'verzameling') return plainFault(waarde, veld) === null
  return Array.isArray(waarde) && waarde.every(een => elementFault(een, veld) === null)
}

/** What a field of an element is called, with the groups it is in: `Voortgang, Frequentie`; empty for one that is not there. */
export function veldnaam(plan: Plan, { elementId, veld }: Pick<Waarover, 'elementId' | 'veld'>): string {
  const onderdeel = onderdeelVan(plan, elementId)
  if (!onderdeel || veld === null) return ''
  const delen = veld.split('.')
  return delen
    .map((_, index) => veldVan(onderdeel, delen.slice(0, index + 1).join('.'))?.veld.label)
    .filter(Boolean)
    .join(', ')
}
