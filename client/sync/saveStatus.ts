import { type RefusalCode, refusals } from '../../shared/refusals.ts'

/** Where a change stands that is not saved yet: in this window alone, or also in the copy on this device. */
export type Place = 'venster' | 'apparaat'

interface Unsaved {
  /** Changes that the server does not have. */
  readonly count: number
  readonly place: Place
}

/** How safe one's own changes are. */
export type SaveStatus =
  /** `count` changes of an earlier window come from the copy on this device. */
  | { readonly kind: 'loading'; readonly count: number }
  /** `at` is the time of the last confirmation of a change of one's own: `14:03`. */
  | { readonly kind: 'saved'; readonly at: string | null }
  /** `restored` of them were made in an earlier window. */
  | { readonly kind: 'saving'; readonly count: number; readonly restored: number }
  | ({ readonly kind: 'offline'; readonly since: string } & Unsaved)
  /** There is a server, but it cannot save for now. */
  | ({ readonly kind: 'stalled' } & Unsaved)
  | ({ readonly kind: 'refused'; readonly code: RefusalCode } & Unsaved)
  | { readonly kind: 'readOnly' }

/** The status as the page says it. */
export function statusText(status: SaveStatus): string {
  switch (status.kind) {
    case 'loading':
      return status.count > 0 ? notSavedYet(status.count) : 'Het plan wordt geladen'
    case 'saved':
      return status.at === null ? 'Opgeslagen' : `Opgeslagen ${status.at}`
    case 'saving':
      return status.restored > 0 ? notSavedYet(status.restored) : 'Bezig met opslaan'
    case 'offline':
      return joined('Geen verbinding', ', ', status)
    case 'stalled':
      return joined('Opslaan lukt op dit moment niet', ', ', status)
    case 'refused':
      return `${refusals[status.code].zin}${status.count > 0 ? ` ${capital(onlyHere(status))}.` : ''}`
    case 'readOnly':
      return 'U leest mee'
  }
}

const notSavedYet = (count: number): string =>
  count === 1 ? '1 wijziging is nog niet opgeslagen' : `${count} wijzigingen zijn nog niet opgeslagen`

/** What is said first, and how much stands only here when something does. */
export const joined = (first: string, sign: string, unsaved: Unsaved): string =>
  unsaved.count === 0 ? first : `${first}${sign}${onlyHere(unsaved)}`

function onlyHere({ count, place }: Unsaved): string {
  const where = `nog alleen ${place === 'apparaat' ? 'op dit apparaat' : 'in dit venster'}`
  return count === 1 ? `1 wijziging staat ${where}` : `${count} wijzigingen staan ${where}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
