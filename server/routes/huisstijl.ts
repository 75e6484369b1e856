import { createRoute, z } from '@hono/zod-openapi'
import { zonderCamera } from '../../shared/huisstijl/beeld.ts'
import { isLeesbaar } from '../../shared/huisstijl/kleur.ts'
import { leesLogo } from '../../shared/huisstijl/logo.ts'
import { Refusal } from '../../shared/refusals.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { drukProef } from '../huisstijl/proefdruk.ts'
import type { PlanHuisstijl } from '../store/huisstijlen.ts'
import { beelden, huisstijlSchema, logotekst, opmaakSchema } from './huisstijlSchema.ts'
import { bodyOf, jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const inPlan = z.object({ id: z.string() })
const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')
const path = '/plannen/{id}/huisstijl'
/** Takes a smaller body than the other routes do. */
export const logoPath = /^\/api\/v1\/plannen\/[^/]+\/huisstijl\/logo$/

/** What the papers of a plan look like: for everyone to see and its beheerder to change. */
export function huisstijl({ store, signIns, log }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const beheerder = requirePermission(store, 'beheren')

  const getRoute = createRoute({
    ...{ method: 'get', path, summary: 'De huisstijl van de stukken van dit plan' },
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: { 200: { description: 'Huisstijl', content: jsonOf(huisstijlSchema) }, ...noAccess },
  })
  const putRoute = createRoute({
    ...{ method: 'put', path, summary: 'Kies kleur en letter, en de tekst bij het logo, als beheerder' },
    middleware: [user, beheerder] as const,
    request: { params: inPlan, ...bodyOf(opmaakSchema) },
    responses: {
      200: { description: 'Huisstijl', content: jsonOf(huisstijlSchema) },
      ...noAccess,
      ...problems('alleen-lezen', 'ongeldige-aanvraag', 'kleur-te-licht', 'logo-zonder-tekst'),
    },
  })
  const logoRoute = createRoute({
    ...{ method: 'get', path: `${path}/logo`, summary: 'Het logo' },
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: { 200: { description: 'Logo', content: beelden }, ...noAccess },
  })
  const putLogoRoute = createRoute({
    ...{ method: 'put', path: `${path}/logo`, summary: 'Zet het logo, als beheerder: een PNG of JPEG' },
    middleware: [user, beheerder] as const,
    request: {
      params: inPlan,
      query: z.object({ alt: logotekst.default('') }),
      body: { required: true, content: beelden },
    },
    responses: {
      200: { description: 'Huisstijl', content: jsonOf(huisstijlSchema) },
      ...noAccess,
      ...problems('alleen-lezen', 'ongeldige-aanvraag', 'logo-te-groot', 'logo-druk'),
      ...problems('logo-zonder-tekst', 'logo-geen-beeld', 'logo-te-veel-punten', 'logo-beschadigd'),
    },
  })
  const deleteLogoRoute = createRoute({
    ...{ method: 'delete', path: `${path}/logo`, summary: 'Haal het logo weg, als beheerder' },
    middleware: [user, beheerder] as const,
    request: { params: inPlan },
    responses: { 204: { description: 'Weg' }, ...noAccess, ...problems('alleen-lezen') },
  })

  return newRoutes()
    .openapi(getRoute, async c => c.json(outward(await store.huisstijlen.of(c.req.valid('param').id)), 200))
    .openapi(putRoute, async c => {
      const { id } = c.req.valid('param')
      const { alt: tekst, ...nieuw } = c.req.valid('json')
      if (!isLeesbaar(nieuw.kleur)) throw new Refusal('kleur-te-licht')
      const { logo } = (await store.huisstijlen.of(id)).huisstijl
      if (logo && tekst === '') throw new Refusal('logo-zonder-tekst')
      await store.huisstijlen.zetOpmaak(id, nieuw, tekst)
      log('house-style-changed', { planId: id, door: c.var.user.id })
      return c.json(outward(await store.huisstijlen.of(id)), 200)
    })
    .openapi(logoRoute, async c => {
      const { logo } = (await store.huisstijlen.of(c.req.valid('param').id)).huisstijl
      if (!logo) throw new Refusal('niet-gevonden')
      return c.body(new Uint8Array(logo.bytes), 200, { 'content-type': `image/${logo.soort}` })
    })
    .openapi(putLogoRoute, async c => {
      const { id } = c.req.valid('param')
      const { alt: tekst } = c.req.valid('query')
      if (tekst === '') throw new Refusal('logo-zonder-tekst')
      const bytes = zonderCamera(new Uint8Array(await c.req.arrayBuffer()))
      const logo = { ...leesLogo(bytes), bytes, alt: tekst }
      const fault = await drukProef(logo)
      if (fault) {
        log('logo-refused', { planId: id, fault })
        throw new Refusal('logo-beschadigd')
      }
      await store.huisstijlen.zetLogo(id, logo)
      log('house-style-changed', { planId: id, door: c.var.user.id })
      return c.json(outward(await store.huisstijlen.of(id)), 200)
    })
    .openapi(deleteLogoRoute, async c => {
      const { id } = c.req.valid('param')
      await store.huisstijlen.zetLogo(id, null)
      log('house-style-changed', { planId: id, door: c.var.user.id })
      return c.body(null, 204)
    })
}

function outward({ versie, huisstijl: { kleur, letter, logo } }: PlanHuisstijl) {
  if (!logo) return { kleur, letter, logo, versie }
  const { soort, breedte, hoogte, alt, bytes } = logo
  return { kleur, letter, logo: { soort, breedte, hoogte, alt, bytes: bytes.length }, versie }
}
