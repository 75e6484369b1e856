import { type Draad, isOngelezen, isOpen } from '../../../shared/overleg/draad.ts'
import type { Dradenfilter } from '../../plan/overleg/paneel.ts'
import type { Plaats } from '../../plan/overleg/plaatsing.ts'

type Welke = Dradenfilter['welke']

export const welkeNaam: Readonly<Record<Welke, string>> = {
  open: 'Open',
  mij: 'Van of aan mij',
  ongelezen: 'Ongelezen',
  voorstellen: 'Voorstellen',
  'tekst-weg': 'Tekst verwijderd',
  afgehandeld: 'Afgehandeld',
  alle: 'Alle',
}

/** What the filter knows beside the draden themselves. */
export interface Zicht {
  /** Another number when words came or went. */
  readonly standen: number
  readonly ik: { readonly id: string; readonly organisatie: string; readonly rol: string }
  plaatsVan(draad: Draad): Plaats
  /** Whether the words that it is about are nowhere in the plan any more. */
  isTekstWeg(draad: Draad): boolean
}

/** Those that pass. */
export const passende = (draden: readonly Draad[], filter: Dradenfilter, zicht: Zicht): readonly Draad[] =>
  draden.filter(draad => past(draad, filter, zicht))

/** Those that pass, and the one that is open, whatever became of it; the same list when that is among them. */
export function metGekozen(
  passend: readonly Draad[],
  draden: readonly Draad[],
  gekozen: string | null,
): readonly Draad[] {
  if (gekozen === null || passend.some(({ id }) => id === gekozen)) return passend
  const shown = new Set(passend)
  return draden.filter(draad => draad.id === gekozen || shown.has(draad))
}

export function past(draad: Draad, { welke, organisatie, bij }: Dradenfilter, zicht: Zicht): boolean {
  if (!isWelke(draad, welke, zicht)) return false
  if (organisatie !== null && !organisatiesIn(draad).has(organisatie)) return false
  if (bij === null) return true
  const { groepId, rijId } = zicht.plaatsVan(draad)
  return groepId === bij || rijId === bij
}

function isWelke(draad: Draad, welke: Welke, { ik, isTekstWeg }: Zicht): boolean {
  switch (welke) {
    case 'open':
      return isOpen(draad)
    case 'alle':
      return true
    case 'mij':
      return isVanOfAan(draad, ik)
    case 'ongelezen':
      return isOngelezen(draad)
    case 'voorstellen':
      return draad.voorstel !== null
    case 'afgehandeld':
      return !isOpen(draad)
    case 'tekst-weg':
      return draad.anker !== null && isTekstWeg(draad)
  }
}

/** Begun or answered by somebody, given to them, or naming them, their organisation or their role. */
function isVanOfAan(draad: Draad, { id, organisatie, rol }: Zicht['ik']): boolean {
  if (draad.door.id === id || draad.toegewezenAan?.id === id) return true
  return draad.opmerkingen.some(
    ({ auteur, vermeldingen }) =>
      auteur.id === id ||
      vermeldingen.some(
        een =>
          (een.soort === 'persoon' && een.id === id) ||
          (een.soort === 'organisatie' && een.naam === organisatie) ||
          (een.soort === 'rol' && een.rol === rol),
      ),
  )
}

/** Whose people said something in it or are asked. */
export function organisatiesIn({ opmerkingen, door, toegewezenAan }: Draad): ReadonlySet<string> {
  const names = [door, toegewezenAan, ...opmerkingen.map(one => one.auteur)]
  return new Set(names.flatMap(one => (one?.organisatie ? [one.organisatie] : [])))
}
