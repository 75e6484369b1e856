import type { Rol } from '../../shared/permissions.ts'

/** What a role is called where one is chosen, and what it means. */
export const rolKeuze: Readonly<Record<Rol, { readonly naam: string; readonly uitleg: string }>> = {
  beheerder: { naam: 'Beheerder', uitleg: 'schrijft, en beheert mensen en criteria' },
  redacteur: { naam: 'Redacteur', uitleg: 'schrijft mee aan het plan' },
  commentator: { naam: 'Commentator', uitleg: 'leest en geeft commentaar' },
  lezer: { naam: 'Lezer', uitleg: 'leest mee' },
}
