import type { Afspraak } from '../../plan/afspraak.ts'
import { eenmaal } from '../../plan/eenmaal.ts'
import type { Opgave } from '../../plan/opgave.ts'
import type { Plan } from '../../plan/plan.ts'
import { aaneen } from '../aaneen.ts'
import type { Problem } from '../rule.ts'
import type { Zicht } from '../zicht.ts'
import { afkortingen } from './afkortingen.ts'
import { type Proza, prozaVanAfspraak, prozaVanHoofdstuk, prozaVanOpgave, prozaVanPlan } from './proza.ts'

/** That an item uses an abbreviation; not where, so that it stays the same while people type around it. */
export interface Gebruik {
  readonly elementId: string
  readonly veld: string
  readonly woord: string
  readonly naam: string
  readonly uitgelegd: boolean
}

/** The abbreviations that a plan uses, in reading order: each way of using one once for every item. */
export const gebruikInPlan = (plan: Plan, zicht: Zicht): readonly Gebruik[] => [
  ...gebruikIn(plan.id, prozaVanPlan(plan)),
  ...plan.hoofdstukken.flatMap(hoofdstuk => gebruikIn(hoofdstuk.id, prozaVanHoofdstuk(hoofdstuk))),
  ...plan.opgaven.flatMap(gebruikInOpgave),
  ...aaneen(zicht.vanAfspraken(gebruikInAfspraak)),
]

const gebruikInOpgave = eenmaal((opgave: Opgave) => gebruikIn(opgave.id, prozaVanOpgave(opgave)))

function gebruikInAfspraak(afspraak: Afspraak): readonly Gebruik[] | null {
  const gebruik = gebruikIn(afspraak.id, prozaVanAfspraak(afspraak))
  return gebruik.length > 0 ? gebruik : null
}

function gebruikIn(elementId: string, proza: readonly Proza[]): readonly Gebruik[] {
  const found: Gebruik[] = []
  for (const { veld, tekst } of proza)
    for (const { woord, naam, uitgelegd } of afkortingen(tekst.plat)) {
      const isKnown = found.some(
        een => een.woord === woord && een.naam === naam && een.uitgelegd === uitgelegd,
      )
      if (!isKnown) found.push({ elementId, veld, woord, naam, uitgelegd })
    }
  return found
}

/** Where that is: the field, and the letters in it as they stand now. */
export function plaatsVan(
  { elementId, veld, woord, naam }: Gebruik,
  plan: Plan,
  zicht: Zicht,
): Pick<Problem, 'veld' | 'bereikVeld' | 'bereik'> {
  const hier = prozaVanElement(elementId, plan, zicht).find(een => een.veld === veld)
  const plek = afkortingen(hier?.tekst.plat ?? '').find(een => een.woord === woord && een.naam === naam)
  return {
    veld,
    ...(hier?.bereikVeld !== undefined && { bereikVeld: hier.bereikVeld }),
    ...(plek && { bereik: { van: plek.van, tot: plek.tot } }),
  }
}

function prozaVanElement(id: string, plan: Plan, zicht: Zicht): readonly Proza[] {
  const [opgave, afspraak] = [zicht.opgave(id), zicht.afspraak(id)]
  if (afspraak) return prozaVanAfspraak(afspraak)
  if (opgave) return prozaVanOpgave(opgave)
  const hoofdstuk = plan.hoofdstukken.find(een => een.id === id)
  return hoofdstuk ? prozaVanHoofdstuk(hoofdstuk) : prozaVanPlan(plan)
}
