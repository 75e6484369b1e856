import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDocx, paragraph, styled, table } from '../../kit/docx/makeDocx.ts'
import { zipOf } from '../../kit/docx/packed.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const read = (body: Uint8Array<ArrayBuffer>, naam: string | null = 'anna') =>
  server.ask('/api/v1/inlezen', naam, { method: 'POST', body })
const document = makeDocx({
  titel: 'Ons plan',
  body:
    styled('Heading1', 'Afspraken') +
    table([
      ['Afspraak', 'Trekker'],
      ['Loket', 'GGD'],
    ]),
})

test('a document is answered with its blocks, what is proposed to become of them, and a report', async () => {
  const answer = await read(document)
  expect([answer.status, await answer.json()]).toMatchObject([
    200,
    {
      titel: 'Ons plan',
      blokken: [
        { id: 'b1', soort: 'kop', niveau: 1 },
        { id: 'b2', soort: 'tabel' },
      ],
      toewijzing: {
        b1: { soort: 'groep' },
        b2: { soort: 'rijen', als: 'afspraken', kolommen: ['titel', 'partijen/trekker'] },
      },
      verslag: [],
    },
  ])
})

test.each([
  ['geen-word', 422, new Uint8Array([1, 2, 3])],
  ['word-macro', 422, makeDocx({ body: '', parts: { 'word/vbaProject.bin': 'x' } })],
  ['word-onveilig', 422, zipOf([{ name: 'a', bytes: new Uint8Array(9_000_000) }])],
])('a file that cannot be read is refused with a sentence: %s', async (code, status, bytes) => {
  const answer = await read(bytes)
  expect([answer.status, await answer.json()]).toMatchObject([
    status,
    { code, detail: expect.stringMatching(/^Dit |^In dit /) },
  ])
})

test('a file of a hundred megabytes is refused before it has come, and the server goes on', async () => {
  const { port } = new URL(server.url)
  const cookie = await server.cookie('anna')
  const status = await new Promise((resolve, reject) => {
    const asked = request(
      {
        port,
        path: '/api/v1/inlezen',
        method: 'POST',
        headers: { cookie, 'content-length': 100 * 1024 ** 2 },
      },
      answer => {
        resolve(answer.statusCode)
        asked.destroy()
      },
    )
    asked.on('error', reject)
    asked.write(new Uint8Array(1024))
  })
  expect(status).toBe(413)
  expect((await read(document)).status).toBe(200)
})

test('one that does not say how large it is, is cut off where it becomes too large', async () => {
  const piece = new Uint8Array(1024 ** 2)
  let sent = 0
  const body = new ReadableStream({
    pull: controller => {
      sent += 1
      if (sent > 100) controller.close()
      else controller.enqueue(piece)
    },
  })
  const cookie = await server.cookie('anna')
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, headers: { cookie }, duplex: 'half' }
  const answer = await fetch(`${server.url}/api/v1/inlezen`, init)
  expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'word-te-groot' }])
  expect(sent).toBeLessThan(60)
})

test('one person has one document read at a time, and the server two', async () => {
  const answers = await Promise.all([
    read(document),
    read(document),
    read(document, 'bram'),
    read(document, 'dirk'),
  ])
  const codes = await Promise.all(
    answers.map(async answer => ((await answer.json()) as { code?: string }).code ?? answer.status),
  )
  expect(codes.toSorted()).toEqual([200, 200, 'inlezen-druk', 'inlezen-druk'])
  expect((await read(document)).status).toBe(200)
})

test('nothing of a document is kept, and a plan that is made of it is the maker’s own', async () => {
  const before = await (await server.ask('/api/v1/plannen')).json()
  await read(makeDocx({ body: paragraph('Geheim.') }))
  expect(await (await server.ask('/api/v1/plannen')).json()).toEqual(before)
  expect(JSON.stringify(server.logged)).not.toContain('Geheim')
})
