import { type Drempelbeschrijving, drempels } from './drempels.ts'
import { faseNaam } from './keuzefasen.ts'
import type { Regelset } from './regelset.ts'
import type { Fase, Rule } from './rule.ts'

/** One thing that differs between two rule sets. `sleutel` is a threshold (`looptijdJaren.max`) or a rule. */
export type Verschil =
  | { readonly soort: 'drempel'; readonly sleutel: string; readonly van: unknown; readonly naar: unknown }
  | { readonly soort: 'fase'; readonly sleutel: string; readonly van: Fase; readonly naar: Fase }
  | { readonly soort: 'uit'; readonly sleutel: string; readonly reden: string }
  | { readonly soort: 'aan'; readonly sleutel: string }

/** The phase a rule has in a set. */
export const faseIn = ({ fasen }: Pick<Regelset, 'fasen'>, regel: Pick<Rule, 'id' | 'fase'>): Fase =>
  (Object.hasOwn(fasen, regel.id) ? fasen[regel.id] : undefined) ?? regel.fase

/** What somebody changed from one set to the next: thresholds, phases, and which rules are switched off. */
export function verschillen(oud: Regelset, nieuw: Regelset, regels: readonly Rule[]): readonly Verschil[] {
  return [...drempelsAnders(oud, nieuw), ...regels.flatMap(regel => regelAnders(oud, nieuw, regel))]
}

function drempelsAnders(oud: Regelset, nieuw: Regelset): Verschil[] {
  const [voor, na] = [oud, nieuw].map(set => new Map(platteDrempels(set.drempels)))
  return [...(na ?? [])].flatMap(([sleutel, naar]): Verschil[] => {
    const van = voor?.get(sleutel)
    return JSON.stringify(van) === JSON.stringify(naar) ? [] : [{ soort: 'drempel', sleutel, van, naar }]
  })
}

/** Each single value by its dotted name. */
const platteDrempels = (waarden: Regelset['drempels']): [string, unknown][] =>
  Object.entries(waarden).flatMap(([naam, waarde]): [string, unknown][] =>
    typeof waarde === 'object' && !Array.isArray(waarde)
      ? Object.entries(waarde).map(([deel, een]) => [`${naam}.${deel}`, een])
      : [[naam, waarde]],
  )

function regelAnders(oud: Regelset, nieuw: Regelset, regel: Rule): Verschil[] {
  const [van, naar] = [faseIn(oud, regel), faseIn(nieuw, regel)]
  const [was, is] = [oud, nieuw].map(set => set.uit.find(een => een.regelId === regel.id)?.reden)
  const sleutel = regel.id
  return [
    ...(van === naar ? [] : [{ soort: 'fase', sleutel, van, naar } as const]),
    ...(is !== undefined && is !== was ? [{ soort: 'uit', sleutel, reden: is } as const] : []),
    ...(is === undefined && was !== undefined ? [{ soort: 'aan', sleutel } as const] : []),
  ]
}

/** A difference as people read it in the list of changes. */
export function verschilZin(verschil: Verschil, titelVan: (regelId: string) => string): string {
  switch (verschil.soort) {
    case 'drempel': {
      const { label, toon } = beschrijving(verschil.sleutel)
      return `${label}: ${toon(verschil.van)} werd ${toon(verschil.naar)}`
    }
    case 'fase':
      return `${titelVan(verschil.sleutel)}: vanaf ${faseNaam(verschil.naar)} in plaats van ${faseNaam(verschil.van)}`
    case 'uit':
      return `${titelVan(verschil.sleutel)}: uitgezet. Reden: ${verschil.reden}`
    case 'aan':
      return `${titelVan(verschil.sleutel)}: weer aangezet`
  }
}

/** The words of a threshold; of one that a later release has dropped its name. */
function beschrijving(sleutel: string): { label: string; toon: (waarde: unknown) => string } {
  const [naam = '', deel = ''] = sleutel.split('.')
  const een: Drempelbeschrijving | undefined = Object.entries(drempels).find(([key]) => key === naam)?.[1]
  if (een?.soort !== 'reeks') return { label: een?.label ?? sleutel, toon: toonVan(een) }
  const part = een.delen[deel]
  return { label: `${een.label}, ${part?.label ?? deel}`, toon: toonVan(part) }
}

const getal = new Intl.NumberFormat('nl-NL')

const toonVan = (een: Drempelbeschrijving | undefined) => (waarde: unknown) => {
  if (waarde === undefined) return 'niets'
  if (een?.soort === 'aantal' && typeof waarde === 'number') return `${getal.format(waarde)} ${een.eenheid}`
  if (een?.soort === 'keuzes' && Array.isArray(waarde))
    return waarde.map(keuze => een.opties[keuze] ?? keuze).join(', ') || 'geen'
  return String(waarde)
}
