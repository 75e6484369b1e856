import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { neutraal } from '../../../shared/huisstijl/huisstijl.ts'
import { logoGrenzen } from '../../../shared/huisstijl/logo.ts'
import { kleineJpeg, maakPng, metExif } from '../../kit/beelden.ts'
import { deelVan, pdfBeelden } from '../../kit/papier.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'
import { asJson, vastgesteld } from '../rights/routes.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const plan = '/api/v1/plannen/voorbeeld'
const path = `${plan}/huisstijl`
const groen = { kleur: '#1f6f3f', letter: 'Source Serif 4' }
interface Stijl {
  readonly kleur: string
  readonly letter: string
  readonly logo: { readonly alt: string; readonly soort: string } | null
  readonly versie: number
}
const read = async (naam = 'eva') => (await (await server.ask(path, naam)).json()) as Stijl
const put = (body: unknown, naam = 'dirk') => server.ask(path, naam, { method: 'PUT', ...asJson(body) })
const putLogo = (body: BodyInit, alt = 'Regio Zilverdal', naam = 'dirk') =>
  server.ask(`${path}/logo?alt=${encodeURIComponent(alt)}`, naam, { method: 'PUT', body, ...streamed })
/** Of a body that is sent without saying how large it is. */
const streamed = { duplex: 'half' } as RequestInit
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code]

test('a plan looks like all plans until its beheerder changes it', async () => {
  expect(await read()).toEqual({ ...neutraal, versie: 0 })
  const answer = await put({ kleur: '#1F6F3F', letter: 'Source Serif 4' })
  expect([answer.status, await answer.json()]).toEqual([200, { ...groen, logo: null, versie: 1 }])
  expect(await read()).toEqual({ ...groen, logo: null, versie: 1 })
})

test('a logo is kept as it came, but for what a camera wrote beside it, and everyone in the plan sees it', async () => {
  const answer = await putLogo(metExif(kleineJpeg, 'Kerkstraat 1'), ' Regio Zilverdal ')
  const logo = { soort: 'jpeg', breedte: 24, hoogte: 8, bytes: kleineJpeg.length, alt: 'Regio Zilverdal' }
  expect([answer.status, await answer.json()]).toEqual([200, { ...groen, logo, versie: 2 }])
  const beeld = await server.ask(`${path}/logo`, 'eva')
  expect(beeld.headers.get('content-type')).toBe('image/jpeg')
  expect(new Uint8Array(await beeld.arrayBuffer())).toEqual(kleineJpeg)
  expect((await server.ask(`${path}/logo`, 'dirk', { method: 'DELETE' })).status).toBe(204)
  expect(await read()).toMatchObject({ logo: null, versie: 3 })
  expect((await server.ask(`${path}/logo`, 'eva')).status).toBe(404)
})

test('the words of a logo are changed without bringing it again, and stay when they are not named', async () => {
  await putLogo(maakPng(80, 20))
  await put({ ...groen, alt: 'Zilverdal, samen gezond' })
  expect((await read()).logo?.alt).toBe('Zilverdal, samen gezond')
  await put(groen)
  expect((await read()).logo?.alt).toBe('Zilverdal, samen gezond')
  expect(await codeOf(await put({ ...groen, alt: ' ' }))).toEqual([422, 'logo-zonder-tekst'])
})

describe('what papers cannot have is refused, and nothing is changed', () => {
  test.each([
    ['a colour that is too light', { ...groen, kleur: '#8bc34a' }, 422, 'kleur-te-licht'],
    ['no colour', { ...groen, kleur: 'groen' }, 400, 'ongeldige-aanvraag'],
    ['a letter that there is not', { ...groen, letter: 'Comic Sans' }, 400, 'ongeldige-aanvraag'],
  ])('%s', async (_what, body, status, code) => {
    const before = await read()
    expect(await codeOf(await put(body))).toEqual([status, code])
    expect(await read()).toEqual(before)
  })

  const broken = maakPng(60, 60).fill(0, 41, 60)
  test.each<[string, Uint8Array<ArrayBuffer>, string, number, string]>([
    ['a logo without words', maakPng(8, 8), ' ', 422, 'logo-zonder-tekst'],
    ['another kind of file', new TextEncoder().encode('<svg/>'), 'x', 422, 'logo-geen-beeld'],
    ['too many pixels', maakPng(logoGrenzen.zijde + 1, 1), 'x', 422, 'logo-te-veel-punten'],
    ['a file that begins as an image and is none', broken, 'x', 422, 'logo-beschadigd'],
  ])('%s', async (_what, bytes, alt, status, code) => {
    const before = await read()
    expect(await codeOf(await putLogo(bytes, alt))).toEqual([status, code])
    expect(await read()).toEqual(before)
  })
})

test.each(['anna', 'carla', 'eva'])('%s sees the house style and cannot change it', async naam => {
  const before = await read(naam)
  expect(await codeOf(await put({ ...groen, kleur: '#8a1c14' }, naam))).toEqual([403, 'alleen-lezen'])
  expect(await codeOf(await putLogo(maakPng(8, 8), 'x', naam))).toEqual([403, 'alleen-lezen'])
  expect(await read(naam)).toEqual(before)
})

/** The file of a paper once it is made. */
async function paper(formaat: string): Promise<Uint8Array> {
  const made = await server.ask(`${plan}/stukken`, 'eva', {
    method: 'POST',
    ...asJson({ stuk: 'werkagenda', formaat }),
  })
  const { id } = (await made.json()) as { id: string }
  const stand = async () =>
    ((await (await server.ask(`${plan}/stukken/${id}`, 'eva')).json()) as { stand: string }).stand
  await expect.poll(stand, { timeout: 60_000, interval: 100 }).toBe('klaar')
  return new Uint8Array(await (await server.ask(`${plan}/stukken/${id}/bestand`, 'eva')).arrayBuffer())
}

test('papers have it', async () => {
  await put(groen)
  await putLogo(maakPng(80, 20))
  expect(deelVan(await paper('docx'), 'word/document.xml')).toContain('descr="Regio Zilverdal"')
  expect(deelVan(await paper('docx'), 'word/styles.xml')).toContain('w:ascii="Georgia"')
  expect(pdfBeelden(await paper('pdf'))).toHaveLength(1)
}, 60_000)

test('what was sealed stays as it was when it changes, and the public page follows it', async () => {
  await put(groen)
  await putLogo(maakPng(80, 20))
  const id = (await vastgesteld(server)).body.vaststellingId
  const sealed = async () => {
    const answer = await server.ask(`${plan}/vaststellingen/${id}/bestanden/pdf`, 'eva')
    return Buffer.from(await answer.arrayBuffer())
  }
  const before = await sealed()
  expect(pdfBeelden(before)).toHaveLength(1)
  await server.ask(`${plan}/publicatie`, 'dirk', { method: 'PUT', ...asJson({ vaststellingId: id }) })
  const openbaar = (headers = {}) => server.ask('/openbaar/voorbeeld', null, { headers })
  const first = await openbaar()
  expect(await first.text()).toMatch(/--accent: #1f6f3f[\s\S]*<img class="logo" [^>]*alt="Regio Zilverdal"/)
  const etag = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await openbaar(etag)).status).toBe(304)
  await server.ask(`${path}/logo`, 'dirk', { method: 'DELETE' })
  await put({ ...groen, kleur: '#8a1c14' })
  const second = await openbaar(etag)
  expect(second.status).toBe(200)
  expect(await second.text()).toMatch(/--accent: #8a1c14(?![\s\S]*<img)/)
  expect(await sealed()).toEqual(before)
}, 60_000)

// Last: the server ends the connection that these came by.
describe('refused before all of it has come is', () => {
  test('a file that is too large', async () => {
    expect(await codeOf(await putLogo(new Uint8Array(logoGrenzen.bytes + 1)))).toEqual([413, 'logo-te-groot'])
  })

  test('a file that does not say how large it is, and never ends', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(64 * 1024))
      },
    })
    expect(await codeOf(await putLogo(endless))).toEqual([413, 'logo-te-groot'])
    expect(sent).toBeLessThan(200)
  })
})
