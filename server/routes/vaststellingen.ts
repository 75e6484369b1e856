import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../shared/refusals.ts'
import {
  type Bestandsvorm,
  bestandsvormen,
  type Vaststelling,
} from '../../shared/vaststelling/vaststelling.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { sha256, stelVast } from '../vaststelling/vaststellen.ts'
import { alsBestand, bodyOf, bytesInhoud, jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const vaststelling = z
  .object({
    ...{ id: z.string(), aanbiedingId: z.string(), versieId: z.string(), naam: z.string() },
    hash: z
      .string()
      .openapi({ description: 'SHA-256 over het plan als canonieke JSON: die van het JSON-bestand' }),
    besluit: z.string().nullable(),
    door: z.object({ id: z.string(), naam: z.string(), organisatie: z.string() }),
    op: z.iso.datetime(),
    bestanden: z.array(z.object({ vorm: z.enum(bestandsvormen), hash: z.string(), bytes: z.int() })),
  })
  .openapi('Vaststelling')
const nieuw = z.object({
  besluit: z.string().trim().max(2000).nullable().default(null),
  volgende: z.string().trim().min(1).max(60).openapi({ example: '1.1' }),
})
const inPlan = z.object({ id: z.string() })
const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')
export const mediaTypes: Readonly<Record<Bestandsvorm, string>> = {
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
}

/** Decisions about offered versions, and the sealed files of each. */
export function vaststellingen({ store, signIns, rooms, clock, log }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const beheerder = requirePermission(store, 'beheren')

  const sealRoute = createRoute({
    method: 'post',
    path: '/plannen/{id}/aanbiedingen/{aanbiedingId}/vaststelling',
    summary: 'Stel de aangeboden versie vast, als beheerder; het plan gaat verder onder het volgende nummer',
    middleware: [user, beheerder] as const,
    request: { params: inPlan.extend({ aanbiedingId: z.string() }), ...bodyOf(nieuw) },
    responses: {
      201: { description: 'Vastgesteld', content: jsonOf(vaststelling) },
      ...noAccess,
      ...problems('alleen-lezen', 'ongeldige-aanvraag', 'aanbieding-gesloten', 'bestand-beschadigd'),
    },
  })
  const listRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/vaststellingen',
    summary: 'De vastgestelde versies, de nieuwste eerst',
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: {
      200: { description: 'Vaststellingen', content: jsonOf(z.array(vaststelling)) },
      ...noAccess,
    },
  })
  const fileRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/vaststellingen/{vaststellingId}/bestanden/{vorm}',
    summary: 'Een bestand zoals het is vastgesteld, nadat het aan zijn hash is getoetst',
    middleware: [user, reader] as const,
    request: { params: inPlan.extend({ vaststellingId: z.string(), vorm: z.enum(bestandsvormen) }) },
    responses: {
      200: {
        description: 'Bestand',
        content: bytesInhoud,
      },
      ...noAccess,
      ...problems('bestand-beschadigd'),
    },
  })

  return newRoutes()
    .openapi(sealRoute, async c => {
      const { id, aanbiedingId } = c.req.valid('param')
      const { id: userId, naam, organisatie } = c.var.user
      const besluit = { ...c.req.valid('json'), door: { id: userId, naam, organisatie } }
      const made = await stelVast({ store, rooms, clock }, id, aanbiedingId, besluit)
      log('sealed', { planId: id, vaststellingId: made.id, hash: made.hash, door: userId })
      await rooms.notify(id, 'akkoord')
      return c.json(outward(made), 201)
    })
    .openapi(listRoute, async c =>
      c.json((await store.vaststellingen.of(c.req.valid('param').id)).map(outward), 200),
    )
    .openapi(fileRoute, async c => {
      const { id, vaststellingId, vorm } = c.req.valid('param')
      const found = await store.vaststellingen.bestand(id, vaststellingId, vorm)
      if (!found) throw new Refusal('niet-gevonden')
      if (sha256(found.bytes) !== found.hash) {
        log('sealed-file-damaged', { planId: id, vaststellingId, vorm })
        throw new Refusal('bestand-beschadigd')
      }
      return c.body(new Uint8Array(found.bytes), 200, {
        ...alsBestand(`regioplan-${found.naam}.${vorm}`, mediaTypes[vorm]),
        // RFC 9530: who has the file can see that it is the one that was sealed.
        'repr-digest': `sha-256=:${Buffer.from(found.hash, 'hex').toString('base64')}:`,
      })
    })
}

/** Its lists are read-only here, which the type of a response does not know. */
const outward = (een: Vaststelling) => ({ ...een, bestanden: [...een.bestanden] })
