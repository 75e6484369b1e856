import type { Rule } from '../rule.ts'

/** The rules of this group, in the order of the panel. */
export const inwonersRegels: readonly Rule[] = []
