import type { Onderdeelverschil } from './vergelijk.ts'

/** What changed without what every version says of itself: its number, its date, its status. */
export const zonderVersie = (onderdelen: readonly Onderdeelverschil[]): readonly Onderdeelverschil[] =>
  onderdelen.flatMap(een => {
    if (een.kind !== 'plan') return [een]
    const velden = een.velden.filter(({ veld }) => !veld.startsWith('versie.'))
    return velden.length + een.rijen.length > 0 ? [{ ...een, velden }] : []
  })
