import type { Rule } from './rule.ts'

/** The groups of criteria, in the order of the panel. The key is the first part of a rule's id. */
export const groepen = {
  plan: 'Plan',
  opgave: 'Regio-opgaven',
  afspraak: 'Regio-afspraken',
  kpi: 'Resultaatafspraken',
  partij: 'Partijen',
  randvoorwaarde: 'Randvoorwaarden',
  monitoring: 'Monitoring',
  governance: 'Bestuur en besluitvorming',
  inwoners: 'Inwoners',
  samenhang: 'Samenhang',
  taal: 'Taal',
  privacy: 'Privacy',
} as const satisfies Readonly<Record<string, string>>

export type GroepId = keyof typeof groepen
export const groepIds = Object.keys(groepen) as readonly GroepId[]

/** The group of a rule by its id: `afspraak` for `afspraak.trekker`. */
export function groepVan(regelId: string): GroepId {
  const id = regelId.split('.', 1)[0] ?? ''
  if (!Object.hasOwn(groepen, id)) throw new Error(`The criterion "${regelId}" is in no group.`)
  return id as GroepId
}

export interface Regelgroep {
  readonly id: GroepId
  readonly titel: string
  readonly regels: readonly Rule[]
}

/** The rules by group, without the groups that have none. */
export const inGroepen = (regels: readonly Rule[]): readonly Regelgroep[] =>
  groepIds
    .map(id => ({ id, titel: groepen[id], regels: regels.filter(regel => groepVan(regel.id) === id) }))
    .filter(groep => groep.regels.length > 0)
