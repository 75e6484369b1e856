import type { Anker } from '../../shared/overleg/anker.ts'
import type { Draad, Opmerking, Vermelding } from '../../shared/overleg/draad.ts'
import type { Besluit, Ondertekenaar, Voorstel } from '../../shared/overleg/voorstel.ts'

/** A draad as it is stored: what has parts is JSON. */
export interface DraadRij {
  readonly id: string
  readonly rev: number
  readonly elementId: string
  readonly veld: string | null
  readonly anker: string | null
  readonly regelId: string | null
  readonly voorstel: string | null
  readonly besluit: string | null
  readonly toegewezenAan: string | null
  readonly uiterlijk: string | null
  readonly afhandeling: string | null
  readonly door: string
  readonly op: string
}
export interface OpmerkingRij {
  readonly draadId: string
  readonly id: string
  readonly auteur: string
  readonly tekst: string | null
  readonly vermeldingen: string
  readonly op: string
  readonly gewijzigdOp: string | null
  readonly verwijderdOp: string | null
}

/** The columns of a draad, in SQL, under the names of `DraadRij`. */
export const draadKolommen = `d.id, d.rev, d.element_id AS elementId, d.veld, d.anker, d.regel_id AS regelId,
  d.voorstel, d.besluit, d.toegewezen_aan AS toegewezenAan, d.uiterlijk, d.afhandeling, d.door, d.op`
export const opmerkingKolommen = `o.draad_id AS draadId, o.id, o.auteur, o.tekst, o.vermeldingen, o.op,
  o.gewijzigd_op AS gewijzigdOp, o.verwijderd_op AS verwijderdOp`

export function rijVan({ gezien: _, opmerkingen: __, ...draad }: Draad): DraadRij {
  const { anker, voorstel, besluit, toegewezenAan, afhandeling, door } = draad
  const json = { anker, voorstel, besluit, toegewezenAan, afhandeling }
  const texts = Object.entries(json).map(([naam, waarde]) => [naam, waarde && JSON.stringify(waarde)])
  return { ...draad, ...(Object.fromEntries(texts) as Texts), door: JSON.stringify(door) }
}
type Texts = Pick<DraadRij, 'anker' | 'voorstel' | 'besluit' | 'toegewezenAan' | 'afhandeling'>

export function draadVan(
  rij: DraadRij & { readonly gezien: number },
  opmerkingen: readonly Opmerking[],
): Draad {
  return {
    ...rij,
    anker: parsed<Anker>(rij.anker),
    voorstel: parsed<Voorstel>(rij.voorstel),
    besluit: parsed<Besluit>(rij.besluit),
    toegewezenAan: parsed<Ondertekenaar>(rij.toegewezenAan),
    afhandeling: parsed<NonNullable<Draad['afhandeling']>>(rij.afhandeling),
    door: JSON.parse(rij.door) as Ondertekenaar,
    opmerkingen,
  }
}

export const opmerkingVan = ({ draadId: _, ...rij }: OpmerkingRij): Opmerking => ({
  ...rij,
  auteur: JSON.parse(rij.auteur) as Ondertekenaar,
  vermeldingen: JSON.parse(rij.vermeldingen) as readonly Vermelding[],
})

const parsed = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T))
