import type { Drempels, Regelset } from '../../shared/rules/regelset.ts'

/** A threshold of a set by its dotted name: `looptijdJaren.max`. */
export function drempelVan({ drempels }: Pick<Regelset, 'drempels'>, sleutel: string): unknown {
  const [naam = '', deel] = sleutel.split('.')
  const waarde = (drempels as Readonly<Record<string, unknown>>)[naam]
  return deel === undefined ? waarde : (waarde as Readonly<Record<string, unknown>>)[deel]
}

/** The set with one threshold on another value. */
export function metDrempel<S extends Regelset>(set: S, sleutel: string, waarde: unknown): S {
  const [naam = '', deel] = sleutel.split('.')
  const oud = (set.drempels as Readonly<Record<string, unknown>>)[naam]
  const nieuw = deel === undefined ? waarde : { ...(oud as object), [deel]: waarde }
  return { ...set, drempels: { ...set.drempels, [naam]: nieuw } as Drempels }
}
