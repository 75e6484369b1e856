import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatenVan, type StukSoort, stukSoorten } from '../../../shared/stukken/stukkeuze.ts'
import type { VoorWie } from '../../../shared/stukken/voorWie.ts'
import { overlegOf, plekOp } from '../../kit/overleg.ts'
import { deelVan } from '../../kit/papier.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const path = '/api/v1/plannen/voorbeeld/stukken'
const vraag = (body: unknown, naam = 'anna') =>
  server.ask(path, naam, {
    ...{ method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
  })
const begin = async (body: unknown, naam = 'anna') =>
  ((await (await vraag(body, naam)).json()) as { id: string }).id
const stand = async (id: string, naam = 'anna') =>
  ((await (await server.ask(`${path}/${id}`, naam)).json()) as { stand: string }).stand
async function bestand(body: unknown, naam = 'anna'): Promise<{ type: string | null; bytes: Uint8Array }> {
  const id = await begin(body, naam)
  await expect.poll(() => stand(id, naam), { timeout: 60_000, interval: 100 }).toBe('klaar')
  const answer = await server.ask(`${path}/${id}/bestand`, naam)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  await server.ask(`${path}/${id}`, naam, { method: 'DELETE' })
  return { type: answer.headers.get('content-type'), bytes }
}
const voor: Partial<Record<StukSoort, string>> = {
  raadsinformatie: 'g-hoogvenne',
  toezeggingen: 'p-ziekenhuis',
}

describe('a paper', () => {
  test.each(stukSoorten)(
    '%s comes as a page of Dutch words, and says what it is',
    async stuk => {
      const { type, bytes } = await bestand({
        stuk,
        formaat: 'html',
        ...(voor[stuk] && { voor: voor[stuk] }),
      })
      expect(type).toBe('text/html; charset=utf-8')
      const html = new TextDecoder().decode(bytes)
      expect(html).toContain('<html lang="nl-NL">')
      expect(html).toMatch(/<h1>[^<]*(Regioplan Zilverdal|Vennemark Ziekenhuis)/)
      expect(html).not.toMatch(/undefined|\[object|null/)
    },
    60_000,
  )

  test.each(['pdf', 'ical'] as const)(
    'comes as %s with the first bytes of one',
    async formaat => {
      const { bytes } = await bestand({ stuk: 'werkagenda', formaat })
      const begint = { pdf: '%PDF-1.7', ical: 'BEGIN:VCALENDAR\r\n' }[formaat]
      expect(new TextDecoder().decode(bytes.slice(0, 40)).startsWith(begint)).toBe(true)
      expect(formatenVan('werkagenda')).toContain(formaat)
    },
    60_000,
  )

  test('has what is said and proposed about the plan in it, also for who may only read', async () => {
    const anker = { van: plekOp(1), tot: plekOp(9), citaat: '7 dagen per week' }
    const begun = await overlegOf(server).begin('carla', {
      ...{ elementId: 'a1', veld: 'oplossing', anker, tekst: 'Zondag is dicht.' },
      voorstel: { soort: 'woorden', naar: '6 dagen' },
    })
    expect(begun.status).toBe(201)
    const { bytes } = await bestand({ stuk: 'plan', formaat: 'docx', mee: 'overleg' }, 'eva')
    const document = deelVan(bytes, 'word/document.xml')
    const wie = `${begun.body.door.naam} (${begun.body.door.organisatie})`
    expect(document).toMatch(/<w:del [^>]*>(?:(?!<\/w:del>).)*7 dagen per week/)
    expect(document).toContain(`w:author="${wie}"`)
    expect(deelVan(bytes, 'word/comments.xml')).toContain('Zondag is dicht.')
    const odt = deelVan(
      (await bestand({ stuk: 'plan', formaat: 'odt', mee: 'overleg' }, 'eva')).bytes,
      'content.xml',
    )
    expect(odt).toContain('<text:p>Zondag is dicht.</text:p></office:annotation>')
    const zonder = await bestand({ stuk: 'plan', formaat: 'docx' }, 'eva')
    expect(deelVan(zonder.bytes, 'word/document.xml')).not.toMatch(/<w:del |<w:comment/)
  }, 60_000)

  test('with the plan in it is read in again as that plan', async () => {
    const { bytes } = await bestand({ stuk: 'plan', formaat: 'docx', mee: 'plan' })
    const gelezen = await server.ask('/api/v1/inlezen', 'anna', {
      method: 'POST',
      body: new Uint8Array(bytes),
    })
    const { plan, verslag } = (await gelezen.json()) as {
      plan: unknown
      verslag: readonly { soort: string }[]
    }
    const nu = (await (await server.ask('/api/v1/plannen/voorbeeld')).json()) as { plan: unknown }
    expect(plan).toEqual(nu.plan)
    expect(verslag.map(({ soort }) => soort)).not.toContain('eigen')
    const zonder = await bestand({ stuk: 'plan', formaat: 'docx' })
    const kaal = await server.ask('/api/v1/inlezen', 'anna', {
      method: 'POST',
      body: new Uint8Array(zonder.bytes),
    })
    expect(await kaal.json()).not.toHaveProperty('plan')
  }, 60_000)

  test.each([
    [{ stuk: 'plan', formaat: 'pdf', mee: 'overleg' }, 'stuk-zonder-overleg'],
    [{ stuk: 'werkagenda', formaat: 'docx', mee: 'overleg' }, 'stuk-zonder-overleg'],
    [{ stuk: 'plan', formaat: 'odt', mee: 'plan' }, 'stuk-zonder-plan'],
  ])('that cannot hold what is asked to go with it is refused with a sentence: %j', async (body, code) => {
    const answer = await vraag(body)
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { code, detail: expect.stringContaining('docx') },
    ])
  })

  test('is only for who asked', async () => {
    const id = await begin({ stuk: 'plan', formaat: 'json' })
    expect((await server.ask(`${path}/${id}`, 'bram')).status).toBe(404)
    expect((await server.ask(`${path}/${id}/bestand`, 'dirk')).status).toBe(404)
    expect((await server.ask(`${path}/${id}`, 'bram', { method: 'DELETE' })).status).toBe(404)
    expect((await server.ask(`${path}/${id}`)).status).toBe(200)
  })

  test('is listed to who asked until it is thrown away, and named after what it was made of', async () => {
    const versie = await server.ask('/api/v1/plannen/voorbeeld/versies', 'anna', {
      ...{ method: 'POST', body: JSON.stringify({ naam: '0.9' }) },
      headers: { 'content-type': 'application/json' },
    })
    const { id: versieId } = (await versie.json()) as { id: string }
    const id = await begin({
      stuk: 'raadsinformatie',
      formaat: 'html',
      voor: 'g-hoogvenne',
      versie: versieId,
    })
    await expect.poll(() => stand(id), { timeout: 60_000, interval: 100 }).toBe('klaar')
    const eigen = (await (await server.ask(path)).json()) as readonly { readonly id: string }[]
    expect(eigen.find(een => een.id === id)).toMatchObject({
      ...{ stuk: 'raadsinformatie', voor: 'g-hoogvenne', versie: versieId, stand: 'klaar' },
      ...{ bestand: 'raadsinformatie-hoogvenne-0.9.html', bytes: expect.any(Number) },
    })
    const answer = await server.ask(`${path}/${id}/bestand`)
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="raadsinformatie-hoogvenne-0.9.html"',
    )
    expect(await (await server.ask(path, 'bram')).json()).toEqual([])
  }, 60_000)

  test('can be for the gemeenten and parties of the plan, of which one is one’s own', async () => {
    const { gemeenten, organisaties, eigen } = (await (
      await server.ask(`${path}/voor-wie`)
    ).json()) as VoorWie
    expect(gemeenten).toContainEqual({ id: 'g-hoogvenne', naam: 'Hoogvenne' })
    expect(organisaties).toContainEqual({ id: 'p-ziekenhuis', naam: 'Vennemark Ziekenhuis' })
    const { organisatie } = (await (await server.ask('/api/v1/ik')).json()) as { organisatie: string }
    expect(organisaties.find(({ id }) => id === eigen)?.naam).toBe(organisatie)
  })

  test('that is stopped is gone', async () => {
    const id = await begin({ stuk: 'plan', formaat: 'pdf' })
    expect((await server.ask(`${path}/${id}`, 'anna', { method: 'DELETE' })).status).toBe(204)
    expect((await server.ask(`${path}/${id}`)).status).toBe(404)
  })

  test('that cannot be had so, or is for nobody, is refused', async () => {
    expect((await vraag({ stuk: 'plan', formaat: 'ical' })).status).toBe(400)
    expect((await vraag({ stuk: 'toezeggingen', formaat: 'pdf' })).status).toBe(400)
    expect((await vraag({ stuk: 'plan', formaat: 'pdf', versie: 'geen' })).status).toBe(404)
    const id = await begin({ stuk: 'toezeggingen', formaat: 'pdf', voor: 'niemand' })
    await expect.poll(() => stand(id), { timeout: 60_000, interval: 100 }).toBe('onbekend')
  }, 60_000)
})
