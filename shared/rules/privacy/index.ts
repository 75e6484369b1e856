import type { Rule } from '../rule.ts'
import bsn from './bsn.ts'
import email from './email.ts'
import telefoon from './telefoon.ts'

/** The rules of this group, in the order of the panel. */
export const privacyRegels: readonly Rule[] = [bsn, email, telefoon]
