import type { BerichtSoort } from '../../shared/overleg/bericht.ts'
import type { Draad, Opmerking } from '../../shared/overleg/draad.ts'
import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import type { Member } from '../store/members.ts'

/** Something that happened in a draad, which some may be told of. */
export interface Gebeurtenis {
  /** Names it in its draad; with another `waarde` it happened anew. */
  readonly wat: string
  readonly waarde: string
  readonly door: Ondertekenaar
  readonly op: string
  readonly opmerkingId: string | null
  /** What it is to a member; null when it does not concern them. */
  readonly voor: (lid: Member) => BerichtSoort | null
}
export interface Omgeving {
  /** Who changed the draad last, and when. */
  readonly door: Ondertekenaar
  readonly op: string
  /** Of the organisation that is trekker of what the draad is at. */
  readonly isTrekker: (lid: Member) => boolean
}

/** All that happened in a draad, the most telling first: of one change nobody is told twice. */
export function* gebeurtenissenIn(draad: Draad, omgeving: Omgeving): Generator<Gebeurtenis> {
  const { toegewezenAan, besluit, afhandeling } = draad
  const bare = { opmerkingId: null }
  yield {
    ...{ ...bare, wat: 'toewijzing', waarde: toegewezenAan?.id ?? '' },
    ...{ door: omgeving.door, op: omgeving.op },
    voor: ({ id }) => (id === toegewezenAan?.id ? 'toewijzing' : null),
  }
  for (const [index, opmerking] of draad.opmerkingen.entries())
    yield {
      wat: `opmerking ${opmerking.id}`,
      waarde: opmerking.verwijderdOp ?? opmerking.gewijzigdOp ?? opmerking.op,
      door: opmerking.auteur,
      op: opmerking.gewijzigdOp ?? opmerking.op,
      opmerkingId: opmerking.id,
      voor: lid => soortVan(draad, opmerking, index, lid, omgeving),
    }
  if (besluit)
    yield {
      ...{ ...bare, wat: 'besluit', waarde: besluit.op, door: besluit.door, op: besluit.op },
      voor: ({ id }) => (id === draad.door.id ? 'besluit' : null),
    }
  if (afhandeling)
    yield {
      ...{ ...bare, wat: 'afhandeling', waarde: afhandeling.op, door: afhandeling.door, op: afhandeling.op },
      voor: ({ id }) => (id === draad.door.id ? 'afhandeling' : null),
    }
}

function soortVan(
  draad: Draad,
  opmerking: Opmerking,
  index: number,
  lid: Member,
  { isTrekker }: Omgeving,
): BerichtSoort | null {
  if (opmerking.tekst !== null && isVermeld(opmerking, lid)) return 'vermelding'
  if (index === 0) return draad.voorstel && isTrekker(lid) ? 'voorstel' : null
  return opmerking.tekst !== null && deedMee(draad, index, lid.id) ? 'reactie' : null
}

const isVermeld = ({ vermeldingen }: Opmerking, { id, organisatie, rol }: Member): boolean =>
  vermeldingen.some(een => {
    if (een.soort === 'persoon') return een.id === id
    return een.soort === 'rol' ? een.rol === rol : fold(een.naam) === fold(organisatie)
  })

const deedMee = ({ door, toegewezenAan, opmerkingen }: Draad, before: number, id: string): boolean =>
  door.id === id ||
  toegewezenAan?.id === id ||
  opmerkingen.slice(0, before).some(({ auteur }) => auteur.id === id)

const fold = (naam: string): string => naam.trim().toLocaleLowerCase('nl')
