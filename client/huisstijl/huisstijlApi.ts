import type { Beeld } from '../../shared/huisstijl/beeld.ts'
import type { Huisstijl } from '../../shared/huisstijl/huisstijl.ts'
import { accepted, v1 } from '../api.ts'

/** Calls about the house style of a plan. Each throws the refusal of the server. */

const huisstijl = v1.plannen[':id'].huisstijl

/** What papers of a plan look like, as it is kept. */
export interface PlanHuisstijl extends Pick<Huisstijl, 'kleur' | 'letter'> {
  readonly logo: (Beeld & { readonly alt: string }) | null
  /** How many times it was changed. */
  readonly versie: number
}
export interface HuisstijlCalls {
  /** `alt` are the words of the logo that is there. */
  zetOpmaak(opmaak: Pick<Huisstijl, 'kleur' | 'letter'>, alt: string | null): Promise<void>
  zetLogo(bestand: Blob, alt: string): Promise<void>
  haalLogoWeg(): Promise<void>
}

export async function huisstijlVan(planId: string): Promise<PlanHuisstijl> {
  return (await accepted(huisstijl.$get({ param: { id: planId } }))).json()
}

export const huisstijlCalls = (planId: string): HuisstijlCalls => ({
  zetOpmaak: async ({ kleur, letter }, alt) => {
    await accepted(huisstijl.$put({ param: { id: planId }, json: { kleur, letter, alt } }))
  },
  zetLogo: async (bestand, alt) => {
    const url = `${padVan(planId)}?alt=${encodeURIComponent(alt)}`
    const headers = { 'content-type': bestand.type }
    await accepted(fetch(url, { method: 'PUT', headers, body: bestand }))
  },
  haalLogoWeg: async () => {
    await accepted(huisstijl.logo.$delete({ param: { id: planId } }))
  },
})

const padVan = (planId: string): string => `/api/v1/plannen/${encodeURIComponent(planId)}/huisstijl/logo`

/** Where the logo that is kept is fetched; another address after each change. */
export const logoPad = (planId: string, versie: number): string => `${padVan(planId)}?versie=${versie}`
