import type { Rule } from './rule.ts'

/** Every rule, in the order of the panel. */
export const regels: readonly Rule[] = []

const byId = new Map(regels.map(regel => [regel.id, regel]))

/** The rule with this id; undefined for an id that is none of ours. */
export const regelVan = (id: string): Rule | undefined => byId.get(id)
