import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../shared/refusals.ts'
import { type Formaat, formatenVan, meegavenVan, stukken as soorten } from '../../shared/stukken/stukkeuze.ts'
import { voorWie } from '../../shared/stukken/voorWie.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { dagInAmsterdam } from '../dag.ts'
import { alleDraden } from '../overleg/alleDraden.ts'
import type { Herkomst, Taak } from '../stukken/taak.ts'
import { alsBestand, bodyOf, bytesInhoud, jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'
import { eenTaak, inPlan, nieuwStuk, taakSchema, voorWieSchema } from './stukkenSchema.ts'

const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')

/** Papers for boards. Making one takes its time, so it is asked for, looked after and fetched; only by who asked. */
export function stukken({ store, signIns, rooms, clock, stukkenmaker: maker }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')

  const createRouteOf = createRoute({
    method: 'post',
    path: '/plannen/{id}/stukken',
    summary: 'Laat een stuk maken',
    middleware: [user, reader] as const,
    request: { params: inPlan, ...bodyOf(nieuwStuk) },
    responses: {
      202: { description: 'Wordt gemaakt', content: jsonOf(taakSchema) },
      ...noAccess,
      ...problems('ongeldige-aanvraag', 'te-vaak', 'stukken-druk', 'stuk-zonder-overleg', 'stuk-zonder-plan'),
    },
  })
  const listRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/stukken',
    summary: 'De stukken die u liet maken, de nieuwste eerst; tot tien minuten nadat zij klaar zijn',
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: { 200: { description: 'Stukken', content: jsonOf(z.array(taakSchema)) }, ...noAccess },
  })
  const voorWieRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/stukken/voor-wie',
    summary: 'Voor welke gemeenten en organisaties een stuk kan zijn',
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: { 200: { description: 'Voor wie', content: jsonOf(voorWieSchema) }, ...noAccess },
  })
  const getRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/stukken/{taakId}',
    summary: 'Hoe ver een stuk is',
    middleware: [user, reader] as const,
    request: { params: eenTaak },
    responses: { 200: { description: 'Stand', content: jsonOf(taakSchema) }, ...noAccess },
  })
  const fileRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/stukken/{taakId}/bestand',
    summary: 'Het stuk als bestand',
    middleware: [user, reader] as const,
    request: { params: eenTaak },
    responses: {
      200: {
        description: 'Bestand',
        content: bytesInhoud,
      },
      ...noAccess,
    },
  })
  const deleteRoute = createRoute({
    method: 'delete',
    path: '/plannen/{id}/stukken/{taakId}',
    summary: 'Stop met maken, of gooi het stuk weg',
    middleware: [user, reader] as const,
    request: { params: eenTaak },
    responses: { 204: { description: 'Gestopt' }, ...noAccess },
  })
  const own = (userId: string, planId: string, taakId: string): Taak => {
    const taak = maker.van(userId, planId, taakId)
    if (!taak) throw new Refusal('niet-gevonden')
    return taak
  }
  const herkomst = async (planId: string, versieId: string | undefined): Promise<Herkomst> => {
    if (!versieId) return { versie: null, merk: dagInAmsterdam(clock.wall()) }
    const versie = await store.versies.one(planId, versieId)
    if (!versie) throw new Refusal('niet-gevonden')
    return { versie: versieId, merk: versie.naam ?? dagInAmsterdam(Date.parse(versie.op)) }
  }

  return newRoutes()
    .openapi(listRoute, c => c.json(maker.alleVan(c.var.user.id, c.req.valid('param').id).map(outward), 200))
    .openapi(voorWieRoute, async c => {
      const plan = await rooms.readPlan(c.req.valid('param').id)
      const { gemeenten, organisaties, eigen } = voorWie(plan, c.var.user.organisatie)
      return c.json({ gemeenten: [...gemeenten], organisaties: [...organisaties], eigen }, 200)
    })
    .openapi(createRouteOf, async c => {
      const { id: planId } = c.req.valid('param')
      const { stuk: soort, formaat, voor = null, versie, mee = null } = c.req.valid('json')
      if (!formatenVan(soort).includes(formaat) || (soorten[soort].voor !== null && !voor))
        throw new Refusal('ongeldige-aanvraag')
      if (mee && !meegavenVan(soort, formaat).includes(mee)) throw new Refusal(`stuk-zonder-${mee}`)
      const van = await herkomst(planId, versie)
      const state = versie
        ? await store.versies.state(planId, versie)
        : (await rooms.readWhole(planId)).update
      if (!state) throw new Refusal('niet-gevonden')
      const { regelset } = await store.regelsets.of(planId)
      const { huisstijl } = await store.huisstijlen.of(planId)
      const metDraden = soort === 'reactienota' || mee === 'overleg'
      const draden = metDraden ? await alleDraden(store.draden, planId, c.var.user.id) : []
      const op = new Date(clock.wall()).toISOString()
      const vraag = {
        ...{
          state: new Uint8Array(state),
          planId,
          soort,
          formaat,
          voor,
          mee,
          regelset,
          draden,
          huisstijl,
          op,
        },
      }
      return c.json(outward(maker.begin(c.var.user.id, vraag, van)), 202)
    })
    .openapi(getRoute, async c => {
      const { id, taakId } = c.req.valid('param')
      return c.json(outward(own(c.var.user.id, id, taakId)), 200)
    })
    .openapi(fileRoute, async c => {
      const { id, taakId } = c.req.valid('param')
      const { bytes, bestand, formaat } = own(c.var.user.id, id, taakId)
      if (!bytes || !bestand) throw new Refusal('niet-gevonden')
      return c.body(new Uint8Array(bytes), 200, alsBestand(bestand, typen[formaat]))
    })
    .openapi(deleteRoute, async c => {
      const { id, taakId } = c.req.valid('param')
      maker.stop(own(c.var.user.id, id, taakId).id)
      return c.body(null, 204)
    })
}

const outward = ({ soort, herkomst, bytes, ...taak }: Taak) => ({
  ...{ id: taak.id, stuk: soort, formaat: taak.formaat, voor: taak.voor, versie: herkomst.versie },
  ...{ mee: taak.mee, op: taak.op, stand: taak.stand, voortgang: taak.voortgang, bestand: taak.bestand },
  bytes: bytes?.length ?? null,
})

const csv = 'text/csv; charset=utf-8'
const typen: Readonly<Record<Formaat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  'pdf-a': 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  'csv-afspraken': csv,
  'csv-resultaten': csv,
  csv,
  ical: 'text/calendar; charset=utf-8',
}
