import { codesIn } from '../plan/codes.ts'
import type { Doel } from '../plan/field.ts'
import type { Plan } from '../plan/plan.ts'

/** What is referred to, as a paper names it. */
export interface Naam {
  readonly tekst: string
  /** The kop it stands under, when the paper has one for it. */
  readonly link?: string
}

/**
 * Names what the references of a plan point at: a party or gemeente by its name, an opgave or afspraak by its code, a
 * resultaat by both. What is not in the plan is named as it was written.
 */
export function namenIn(plan: Plan): (id: string, doel: Doel) => Naam {
  const codes = codesIn(plan)
  const namen = new Map<string, Naam>()
  const zet = (id: string, tekst: string | null) => namen.set(id, { tekst: tekst?.trim() || 'zonder naam' })
  for (const { id, naam } of plan.partijen) zet(id, naam.plat)
  for (const { id, naam } of [...plan.regio.gemeenten, ...plan.regio.subregios]) zet(id, naam)
  for (const { id, tekst } of plan.regiobeeld.bevindingen) zet(id, tekst.plat)
  for (const { id } of [...plan.opgaven, ...plan.afspraken])
    namen.set(id, { tekst: codes.get(id) ?? '', link: `#${id}` })
  for (const afspraak of plan.afspraken)
    for (const { id, indicator } of afspraak.resultaatafspraken) {
      const tekst = `${indicator.naam.plat.trim() || 'resultaat'} (${codes.get(afspraak.id)})`
      namen.set(id, { tekst, link: `#${afspraak.id}` })
    }
  return id => namen.get(id) ?? { tekst: id }
}
