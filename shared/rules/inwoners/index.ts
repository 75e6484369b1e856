import type { Rule } from '../rule.ts'
import inwonersBetrokken from './betrokken.ts'
import inwonersOpbrengst from './opbrengst.ts'
import inwonersVerwachtingen from './verwachtingen.ts'

/** The rules of this group, in the order of the panel. */
export const inwonersRegels: readonly Rule[] = [inwonersBetrokken, inwonersOpbrengst, inwonersVerwachtingen]
