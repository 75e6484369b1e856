import type { Begrip } from '../../plan/omgeving.ts'
import type { Oplossing, Problem } from '../rule.ts'
import type { Zicht } from '../zicht.ts'
import { bekendeAfkortingen } from './bekendeAfkortingen.ts'

/** Terms of the begrippenlijst that are only an abbreviation as yet. */
export const zonderVoluit = (begrippen: readonly Begrip[]): Problem[] =>
  begrippen
    .filter(({ afkorting, voluit }) => afkorting?.trim() && voluit.plat.trim() === '')
    .map(({ id, afkorting }) => ({
      elementId: id,
      veld: 'voluit',
      reden: `In de begrippenlijst staat nog niet waar ${afkorting?.trim()} voor staat.`,
    }))

/**
 * The fix that puts an abbreviation in the begrippenlijst, with what it stands for when that is known. The id
 * follows from the plan alone, so that two people who press it at once make one term.
 */
export function naarBegrippen(woord: string, begrippen: readonly Begrip[], zicht: Zicht): Oplossing {
  const voluit = bekendeAfkortingen.get(woord)
  return {
    titel: `Zet ${woord}${voluit ? ` (${voluit})` : ''} in de begrippenlijst`,
    edit: {
      op: 'create',
      kind: 'begrippen',
      id: vrijeId(`begrip-${woord.toLowerCase()}`, begrippen, zicht),
      waarden: { afkorting: woord, ...(voluit && { voluit }) },
    },
  }
}

/** Not that of a term whose abbreviation was changed, nor of one in the Prullenbak. */
function vrijeId(basis: string, begrippen: readonly Begrip[], zicht: Zicht): string {
  const bezet = new Set([
    ...begrippen.map(({ id }) => id),
    ...zicht.van('prullenbak').map(({ elementId }) => elementId),
  ])
  let id = basis
  for (let nummer = 2; bezet.has(id); nummer += 1) id = `${basis}-${nummer}`
  return id
}
