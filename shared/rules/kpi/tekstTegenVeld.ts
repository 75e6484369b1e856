import type { Afspraak } from '../../plan/afspraak.ts'
import type { PlanEdit } from '../../plan/applyEdit.ts'
import type { Resultaatafspraak } from '../../plan/resultaatafspraak.ts'
import type { Oplossing } from '../rule.ts'
import { toonWaarde } from '../taal/eenheden.ts'
import { toonGetal } from '../taal/getal.ts'
import { type GetalBij, getallenBij } from '../taal/getallenBij.ts'
import { opsomming } from '../taal/opsomming.ts'
import { zinnen } from '../taal/zinnen.ts'

/** The figures of a resultaatafspraak that prose about it may repeat. */
export interface Cijfers {
  readonly nulmeting: number | null
  readonly streefwaarde: number | null
}

export const cijfersVan = ({ nulmeting, streefwaarde }: Resultaatafspraak): Cijfers => ({
  nulmeting: nulmeting.waarde,
  streefwaarde,
})

/** The numbers in the oplossing that are about this resultaatafspraak and say something else than its fields. */
export function afwijkendeGetallen(
  resultaat: Resultaatafspraak,
  { oplossing, resultaatafspraken }: Afspraak,
  cijfers: Cijfers = cijfersVan(resultaat),
): readonly GetalBij[] {
  const anderen = resultaatafspraken.filter(ander => ander.id !== resultaat.id)
  const getallen = getallenBij(resultaat, anderen, oplossing.plat)
  if (getallen.length === 0) return getallen
  const ingevuld = [cijfers.nulmeting, cijfers.streefwaarde].filter(waarde => waarde !== null)
  const bekend = [...anderen, resultaat].map(een => een.tussendoel.waarde)
  const elders = anderen.flatMap(een => Object.values(cijfersVan(een)))
  return getallen.filter(({ veld, waarde }) => {
    if (bekend.includes(waarde)) return false
    if (veld) return cijfers[veld] !== null && cijfers[veld] !== waarde
    return ingevuld.length > 0 && ![...ingevuld, ...elders].includes(waarde)
  })
}

/** Fixes that write the value of the field in the text: one for each figure that may be meant. */
export function naarDeTekst(
  resultaat: Resultaatafspraak,
  { id, oplossing }: Afspraak,
  getallen: readonly GetalBij[],
): readonly Oplossing[] {
  const cijfers = cijfersVan(resultaat)
  const keuzes: readonly (keyof Cijfers)[] = getallen.every(getal => getal.veld)
    ? ['nulmeting']
    : ['nulmeting', 'streefwaarde']
  return keuzes.flatMap(keuze => {
    const nieuw = getallen.map(({ van, tot, veld }) => ({ van, tot, door: cijfers[veld ?? keuze] }))
    const edits = nieuw.toReversed().flatMap(({ van, tot, door }): PlanEdit[] => {
      const verwacht = oplossing.plat.slice(van, tot)
      const woorden = door === null ? verwacht : toonGetal(door)
      return [{ op: 'replace', elementId: id, veld: 'oplossing', van, tot, verwacht, door: woorden }]
    })
    if (nieuw.some(({ door }) => door === null)) return []
    const waarden = [...new Set(nieuw.map(({ door }) => toonWaarde(door ?? 0, resultaat.eenheid)))]
    return [{ titel: `Schrijf ${opsomming(waarden)} in de tekst`, edit: { op: 'all', edits } }]
  })
}

/** The fix that takes the numbers of the text over in the fields; none when the text is of two minds. */
export function naarDeVelden(
  resultaat: Resultaatafspraak,
  afspraak: Afspraak,
  getallen: readonly GetalBij[],
): readonly Oplossing[] {
  const nieuw = new Map(getallen.map(({ veld, waarde }) => [veld, waarde]))
  const cijfers = { ...cijfersVan(resultaat), ...Object.fromEntries(nieuw) }
  if (nieuw.has(null) || afwijkendeGetallen(resultaat, afspraak, cijfers).length > 0) return []
  const edits = [...nieuw].map(
    ([veld, waarde]): PlanEdit => ({
      op: 'set',
      elementId: resultaat.id,
      veld: veld === 'nulmeting' ? 'nulmeting.waarde' : 'streefwaarde',
      waarde,
    }),
  )
  const wat = [...nieuw].map(([veld, waarde]) => `de ${veld} ${toonWaarde(waarde, resultaat.eenheid)}`)
  return [{ titel: `Maak ${opsomming(wat)}`, edit: { op: 'all', edits } }]
}

/** Where the last of the numbers ends that stand in one sentence with the first. */
export function laatsteInZin(getallen: readonly GetalBij[], plat: string): number {
  const [eerste, ...rest] = getallen
  const tot = eerste?.tot ?? 0
  const verder = zinnen(plat.slice(tot))[0]?.tekst.length ?? 0
  return rest.reduce((einde, getal) => (getal.tot <= tot + verder ? Math.max(einde, getal.tot) : einde), tot)
}
