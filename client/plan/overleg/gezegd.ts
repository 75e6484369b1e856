import type { NieuweDraad, NieuweOpmerking } from './calls.ts'

/** Something said here: a draad with its first words, or a word in one. `op` is this window's own time. */
export type Gezegd =
  | { readonly soort: 'draad'; readonly nieuw: NieuweDraad; readonly op: string }
  | {
      readonly soort: 'opmerking'
      readonly draadId: string
      readonly nieuw: NieuweOpmerking
      readonly op: string
    }

export const draadIdOf = (gezegd: Gezegd): string =>
  gezegd.soort === 'draad' ? gezegd.nieuw.id : gezegd.draadId
