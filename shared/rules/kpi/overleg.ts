import type { Bereik } from '../taal/bereik.ts'
import { patroon } from '../taal/patroon.ts'

const overleggen = patroon('\\w*overleg(?!d)\\w*|\\w*bijeenkomst\\w*|\\bplan(?:nen)?\\s+opgesteld\\b')
/** What all of these have in them: most names have none of it, and that is soon seen. */
const eerst = /overleg|bijeenkomst|opgesteld/i

/** Where the name of an indicator says that meetings are counted, or plans. */
export function overlegIn(naam: string): Bereik | null {
  const found = eerst.test(naam) ? overleggen.exec(naam) : null
  return found && { van: found.index, tot: found.index + found[0].length }
}
