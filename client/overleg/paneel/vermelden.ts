import type { Vermelding } from '../../../shared/overleg/draad.ts'
import type { Rol } from '../../../shared/permissions.ts'
import type { Lid } from '../../plan/overleg/calls.ts'
import type { Concept } from '../../plan/overleg/concepten.ts'

/** Somebody who can be named, and the words that do. */
export interface Kandidaat {
  readonly woorden: string
  /** Who that is, for whom the words are not enough. */
  readonly uitleg: string
  readonly wie: Vermelding
}

const rolWoorden: Readonly<Record<Rol, string>> = {
  beheerder: '@alle beheerders',
  redacteur: '@alle redacteuren',
  commentator: '@alle commentatoren',
  lezer: '@alle lezers',
}

/** People first, then their organisations, then everybody with a role. */
export function kandidaten(leden: readonly Lid[]): readonly Kandidaat[] {
  const organisaties = [...new Set(leden.map(lid => lid.organisatie).filter(Boolean))].sort((a, b) =>
    a.localeCompare(b, 'nl'),
  )
  const rollen = [...new Set(leden.map(lid => lid.rol))].sort()
  return [
    ...leden.map(
      ({ id, naam, organisatie }): Kandidaat => ({
        woorden: `@${naam}`,
        uitleg: organisatie,
        wie: { soort: 'persoon', id },
      }),
    ),
    ...organisaties.map(
      (naam): Kandidaat => ({
        woorden: `@${naam}`,
        uitleg: 'iedereen van deze organisatie',
        wie: { soort: 'organisatie', naam },
      }),
    ),
    ...rollen.map(
      (rol): Kandidaat => ({
        woorden: rolWoorden[rol],
        uitleg: 'iedereen met deze rol',
        wie: { soort: 'rol', rol },
      }),
    ),
  ]
}

/** A name that is being typed: where its @ stands, and what follows it. */
export interface Gevraagd {
  readonly van: number
  readonly zoek: string
}

const longest = 40

/** The name being typed right before the caret; null when there is none. */
export function gevraagdeNaam(tekst: string, caret: number): Gevraagd | null {
  const van = tekst.lastIndexOf('@', caret - 1)
  if (van < 0 || caret - van > longest) return null
  const zoek = tekst.slice(van + 1, caret)
  const starts = van === 0 || /[\s(“"'/]/.test(tekst.charAt(van - 1))
  return starts && !/\n/.test(zoek) && !/^\s/.test(zoek) ? { van, zoek } : null
}

/** Those of whom a word begins so; at most six. Nobody once the whole name stands there. */
export function passend(alle: readonly Kandidaat[], { zoek }: Gevraagd): readonly Kandidaat[] {
  const sought = fold(zoek)
  return alle
    .filter(({ woorden }) => {
      const naam = fold(woorden.slice(1))
      return naam !== sought.trimEnd() && (naam.startsWith(sought) || naam.includes(` ${sought}`))
    })
    .slice(0, 6)
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of an opmerking in pieces, with those that name somebody apart. */
export function metNamen(
  tekst: string,
  vermeldingen: readonly Vermelding[],
  leden: readonly Lid[],
): readonly { readonly plek: number; readonly tekst: string; readonly naam: boolean }[] {
  const namen = vermeldingen
    .map(wie => woordenVan(wie, leden))
    .filter(een => een !== null && tekst.includes(een))
    .sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0))
  if (namen.length === 0) return [{ plek: 0, tekst, naam: false }]
  const pattern = new RegExp(`(${namen.map(een => literal(een ?? '')).join('|')})`)
  let plek = 0
  return tekst.split(pattern).flatMap((deel, index) => {
    const at = plek
    plek += deel.length
    return deel === '' ? [] : [{ plek: at, tekst: deel, naam: index % 2 === 1 }]
  })
}

/** Those who were named in an opmerking, to change it. */
export const genoemdIn = (
  { vermeldingen }: { readonly vermeldingen: readonly Vermelding[] },
  leden: readonly Lid[],
): Concept['genoemd'] =>
  vermeldingen.flatMap(wie => {
    const woorden = woordenVan(wie, leden)
    return woorden === null ? [] : [{ woorden, wie }]
  })

function woordenVan(wie: Vermelding, leden: readonly Lid[]): string | null {
  if (wie.soort === 'organisatie') return `@${wie.naam}`
  if (wie.soort === 'rol') return rolWoorden[wie.rol]
  const lid = leden.find(({ id }) => id === wie.id)
  return lid ? `@${lid.naam}` : null
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
