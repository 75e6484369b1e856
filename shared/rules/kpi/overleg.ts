import type { Afspraak } from '../../plan/afspraak.ts'
import type { Resultaatafspraak } from '../../plan/resultaatafspraak.ts'
import type { Problem } from '../rule.ts'
import type { Bereik } from '../taal/bereik.ts'
import { patroon } from '../taal/patroon.ts'

const overleggen = patroon('\\w*overleg(?!d)\\w*|\\w*bijeenkomst\\w*|\\bplan(?:nen)?\\s+opgesteld\\b')
/** What all of these have in them: most names have none of it, and that is soon seen. */
const eerst = /overleg|bijeenkomst|opgesteld/i

/** Where the name of an indicator says that meetings are counted, or plans. */
function overlegIn(naam: string): Bereik | null {
  const found = eerst.test(naam) ? overleggen.exec(naam) : null
  return found && { van: found.index, tot: found.index + found[0].length }
}

/** The results of an afspraak that count what is organised and not what comes of it; null when there are none. */
export function overleggenIn({ resultaatafspraken }: Afspraak): readonly Problem[] | null {
  let found: Problem[] | null = null
  for (const een of resultaatafspraken) {
    const problem = teltOverleg(een)
    if (problem) found = found ? [...found, problem] : [problem]
  }
  return found
}

function teltOverleg({ id, niveau, indicator }: Resultaatafspraak): Problem | null {
  if (niveau === 'proces')
    return { elementId: id, veld: 'niveau', reden: 'Dit telt wat u organiseert, niet wat het oplevert.' }
  const bereik = overlegIn(indicator.naam.plat)
  if (!bereik) return null
  const reden = `“${indicator.naam.plat.slice(bereik.van, bereik.tot)}” telt overleg, niet wat het oplevert.`
  return { elementId: id, veld: 'indicator.naam', bereik, reden }
}
