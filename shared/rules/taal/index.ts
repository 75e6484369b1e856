import type { Rule } from '../rule.ts'
import afkorting from './afkorting.ts'
import geenActor from './geen-actor.ts'
import vaag from './vaag.ts'
import voorbehoud from './voorbehoud.ts'

/** The rules of this group, in the order of the panel. */
export const taalRegels: readonly Rule[] = [vaag, voorbehoud, geenActor, afkorting]
