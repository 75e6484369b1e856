import { eenmaal } from '../../plan/eenmaal.ts'
import { keepList } from '../../plan/keepList.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Tekst } from '../../plan/tekst.ts'
import { type Regelset, regelsIn } from '../regelset.ts'
import type { Finding } from '../rule.ts'
import { gevoeligeNamenIn } from './gevoeligeNamen.ts'
import { type Proza, prozaVanHoofdstuk, prozaVanPlan } from './proza.ts'
import { scherper, toonWoorden } from './scherper.ts'
import vaag from './vaag.ts'
import { isNaam, type Vondst, vondsten } from './vondsten.ts'

/** Who do it is not known of free text. */
const niemand = { partijen: null, partij: null }

/**
 * The vague phrases in the free text of a plan: its ambitie and its hoofdstukken, where somebody may dream. There
 * they are a soft mark in the words and no more (domain.md §2.1, zones): not among what `checkPlan` gives, in no
 * count, list or overview, and nothing to explain. They go with `taal.vaag`: off when that is off, from its phase on.
 */
export function zachteAanwijzingen(plan: Plan, regelset: Regelset): readonly Finding[] {
  const [regel] = regelsIn(regelset, [vaag])
  if (!regel) return geen
  const zicht = { uit: <T>(afleiding: (plan: Plan) => T): T => afleiding(plan) }
  const inProza = (elementId: string) => (proza: Proza) =>
    vagePlekken(proza.tekst)
      .filter(vondst => !isNaam(vondst, gevoeligeNamenIn(proza.tekst.plat, zicht)))
      .map((vondst): Finding => ({ ...aanwijzing(elementId, proza, vondst), fase: regel.fase }))
  const found = [
    ...prozaVanPlan(plan).flatMap(inProza(plan.id)),
    ...plan.hoofdstukken.flatMap(een => prozaVanHoofdstuk(een).flatMap(inProza(een.id))),
  ]
  return keepList(geen, found)
}

const geen: readonly Finding[] = Object.freeze([])

const vagePlekken = eenmaal(({ plat }: Tekst) =>
  vondsten(plat).filter(({ formulering }) => formulering.categorie !== 'voorbehoud'),
)

function aanwijzing(elementId: string, proza: Proza, vondst: Vondst): Omit<Finding, 'fase'> {
  const woorden = toonWoorden(proza.tekst.plat, vondst)
  return {
    regelId: vaag.id,
    elementId,
    veld: proza.veld,
    bereik: { van: vondst.van, tot: vondst.tot },
    ernst: vaag.ernst,
    reden: `“${woorden.charAt(0).toUpperCase()}${woorden.slice(1)}” ${vondst.formulering.zegt}.`,
    oplossingen: [scherper(elementId, proza, vondst, niemand)],
    zacht: true,
  }
}
