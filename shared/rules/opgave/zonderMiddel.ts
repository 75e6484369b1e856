import type { Oplossing } from '../rule.ts'
import { type Zin, zinnen } from '../taal/zinnen.ts'
import { noemtVerschijnsel } from './knelpuntTekst.ts'

/**
 * The fix that leaves out the sentences about a means that is not there, when the others say what people notice of
 * it. What they notice in a sentence that says both, only the writers can put into words.
 */
export function laatWeg(elementId: string, plat: string, middel: RegExp): readonly Oplossing[] {
  const alle = zinnen(plat)
  const weg = alle.filter(({ tekst }) => middel.test(tekst))
  const rest = alle.filter(({ tekst }) => !middel.test(tekst)).map(({ tekst }) => tekst)
  if (weg.length === 0 || !rest.some(noemtVerschijnsel) || middel.test(rest.join(''))) return []
  const edits = weg.toReversed().map(zin => zonder(elementId, plat, zin))
  const genoemd = weg.map(({ tekst }) => tekst.trim()).join(' ')
  return [{ titel: `Laat “${genoemd}” weg; de rest zegt wat er gebeurt`, edit: { op: 'all', edits } }]
}

/** With the space before it, or behind it when it comes first in its paragraph; a line break stays. */
function zonder(elementId: string, plat: string, { van, tekst }: Zin) {
  const einde = van + tekst.trimEnd().length
  const vooraan = van === 0 || plat.charAt(van - 1) === '\n'
  const tot = vooraan && plat.charAt(einde) === ' ' ? einde + 1 : einde
  const verwacht = plat.slice(van, tot)
  return { op: 'replace', elementId, veld: 'knelpunt.tekst', van, tot, verwacht, door: '' } as const
}
