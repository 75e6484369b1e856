import type { Betrokkene } from './afspraak.ts'
import type { PlanEdit } from './applyEdit.ts'
import { partijenMetNaam } from './partijenMetNaam.ts'
import type { Plan } from './plan.ts'
import { samengevoegdePartij } from './samengevoegdePartij.ts'
import { type Verwijst, verwijzingenNaar } from './verwijzingen.ts'

export interface Samenvoeging {
  /** The party whose name and answers stay, and the one that becomes another name of it. */
  readonly blijft: string
  readonly gaatOp: string
  readonly verwijderdOp: string
  readonly door: string
}

/** The references that hold the id of a party. */
const doelen = ['partijen', 'elementen'] as const
const rollen = ['trekker', 'uitvoerder', 'financier', 'adviseur'] as const

/**
 * Makes two spellings of a party one. Everything that refers to either refers to one of them afterwards, what
 * the one does not say the other says, both names are known, and the spare one lies in the Prullenbak. Null when
 * one of them is not in the plan.
 *
 * Which of the two items carries the party on follows from their ids and not from the choice of name, so
 * that two people who merge them at once, each the other way round, agree.
 */
export function voegPartijenSamen(plan: Plan, samenvoeging: Samenvoeging): PlanEdit | null {
  const { blijft, gaatOp, verwijderdOp, door } = samenvoeging
  const [hoofd, ander] = [blijft, gaatOp].map(id => plan.partijen.find(one => one.id === id))
  if (!hoofd || !ander || hoofd === ander) return null
  const [drager, oud] = hoofd.id < ander.id ? [hoofd, ander] : [ander, hoofd]
  const weg = (elementId: string): PlanEdit => ({ op: 'delete', elementId, verwijderdOp, door })
  const dubbel = dubbeleRijen(plan, drager.id, oud.id)
  const rijenWeg = new Set(dubbel.map(({ spare }) => spare.id))
  const wijzers = verwijzingenNaar(plan, doelen, new Set([oud.id]))
  return {
    op: 'all',
    edits: [
      ...wijzers.filter(one => !rijenWeg.has(one.elementId)).flatMap(one => wijsNaar(one, drager.id)),
      ...dubbel.flatMap(({ rij, spare }) => [...neemOver(rij, spare), weg(spare.id)]),
      ...samengevoegdePartij({ drager, hoofd, ander }),
      weg(oud.id),
    ],
  }
}

/** Where a party is referred to, to say beforehand what will change. */
export const verwijzingenNaarPartij = (plan: Plan, partijId: string): readonly Verwijst[] =>
  verwijzingenNaar(plan, doelen, new Set([partijId]))

/**
 * What still refers to a party that was made one with another, such as an afspraak that somebody put it in at
 * that very moment, is brought along. Null when there is nothing of the kind.
 */
export function brengAchterblijversMee(plan: Plan): PlanEdit | null {
  const opgegaan = new Map(
    plan.prullenbak.flatMap(({ kind, elementId, titel }) => {
      const [nieuw, tweede] = kind === 'partijen' && titel !== '' ? partijenMetNaam(plan.partijen, titel) : []
      return nieuw && !tweede ? [[elementId, nieuw.id] as const] : []
    }),
  )
  if (opgegaan.size === 0) return null
  const edits = verwijzingenNaar(plan, doelen, new Set(opgegaan.keys())).flatMap(one =>
    wijsNaar(one, opgegaan.get(one.id) ?? one.id),
  )
  return edits.length === 0 ? null : { op: 'all', edits }
}

function wijsNaar({ elementId, veld, id, inSet }: Verwijst, nieuw: string): PlanEdit[] {
  if (!inSet) return [{ op: 'set', elementId, veld, waarde: nieuw }]
  return [
    { op: 'add', elementId, veld, waarde: nieuw },
    { op: 'remove', elementId, veld, waarde: id },
  ]
}

interface Dubbel {
  readonly rij: Betrokkene
  readonly spare: Betrokkene
}

/** An afspraak that named both names the party once. */
const dubbeleRijen = (plan: Plan, drager: string, oud: string): Dubbel[] =>
  plan.afspraken.flatMap(({ partijen }) => {
    const rij = partijen.find(one => one.partijId === drager)
    return rij ? partijen.filter(one => one.partijId === oud).map(spare => ({ rij, spare })) : []
  })

/** The heavier role of the two, and the answer of whichever was asked. */
function neemOver(rij: Betrokkene, spare: Betrokkene): PlanEdit[] {
  const set = (veld: string, waarde: unknown): PlanEdit => ({ op: 'set', elementId: rij.id, veld, waarde })
  const rol = rollen.find(one => one === rij.rol || one === spare.rol) ?? null
  const { status, datum, voorbehoud } = spare.commitment
  const gevraagd = rij.commitment.status !== null && rij.commitment.status !== 'niet gevraagd'
  return [
    ...(rol === rij.rol ? [] : [set('rol', rol)]),
    ...(gevraagd || status === null
      ? []
      : [
          set('commitment.status', status),
          set('commitment.datum', datum),
          set('commitment.voorbehoud', voorbehoud.plat),
        ]),
  ]
}
