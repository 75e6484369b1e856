/** What somebody may do in one plan. One role per person per plan. */
export const rollen = ['beheerder', 'redacteur', 'commentator', 'lezer'] as const
export type Rol = (typeof rollen)[number]

/** `reageren`: opmerkingen and voorstellen; `schrijven`: the plan itself, and deciding about a voorstel. */
export const acties = ['lezen', 'reageren', 'schrijven', 'beheren'] as const
export type Actie = (typeof acties)[number]

/** The one table of rights: the page hides by it, the server refuses by it. */
const mag: Readonly<Record<Rol, readonly Actie[]>> = {
  beheerder: ['lezen', 'reageren', 'schrijven', 'beheren'],
  redacteur: ['lezen', 'reageren', 'schrijven'],
  commentator: ['lezen', 'reageren'],
  lezer: ['lezen'],
}

export const can = (rol: Rol, actie: Actie): boolean => mag[rol].includes(actie)

/** How the page names a role. */
export const rolNaam: Readonly<Record<Rol, string>> = {
  beheerder: 'beheerder',
  redacteur: 'redacteur',
  commentator: 'leest en geeft commentaar',
  lezer: 'lezer',
}
