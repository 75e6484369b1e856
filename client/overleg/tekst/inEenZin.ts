import type { Draad } from '../../../shared/overleg/draad.ts'

const langste = 110

/** Who said what in a draad, in one line. */
export function inEenZin(draad: Draad): string {
  const said = draad.opmerkingen[0]?.tekst?.replace(/\s+/g, ' ').trim() ?? ''
  return said.length > langste ? `${said.slice(0, langste).trimEnd()}…` : said
}

export const kop = ({ voorstel, door }: Draad): string =>
  `${voorstel ? 'Voorstel' : 'Opmerking'} van ${door.naam} (${door.organisatie})`

/** How many have answered, in words; empty when nobody has. */
export function reacties({ opmerkingen }: Draad): string {
  const aantal = opmerkingen.length - 1
  return aantal < 1 ? '' : aantal === 1 ? '1 reactie' : `${aantal} reacties`
}
