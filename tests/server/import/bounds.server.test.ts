import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importBounds } from '../../../server/import/bounds.ts'
import { metPlan } from '../../../server/import/planInDocx.ts'
import { readWord } from '../../../server/import/readWord.ts'
import { Refusal, refusals } from '../../../shared/refusals.ts'
import { docxFiles, makeDocx, paragraph } from '../../kit/docx/makeDocx.ts'
import { zipOf } from '../../kit/docx/packed.ts'
import { startTestServer, type TestServer } from '../../kit/testServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const read = (body: Uint8Array<ArrayBuffer>) =>
  server.ask('/api/v1/inlezen', 'anna', { method: 'POST', body })
const ordinary = () => makeDocx({ body: paragraph('Geachte raad,') })

/** Letters that do not become much smaller when they are packed, so that no file looks as if it were made to grow. */
const comment = (length: number): string => `<!--${randomBytes(length / 2).toString('hex')}-->`
/** The same, of which nine tenths do. */
const spread = (length: number): string =>
  Array.from({ length: Math.ceil(length / 8000) }, () => comment(60) + ' '.repeat(7930)).join('')
const { part, elements, answer } = importBounds
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words)
const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => paragraph(`${index} ${'woorden '.repeat(12)}`)).join('')

const tooMuch = {
  'with a part that says it is larger than any that is read': () =>
    zipOf(
      docxFiles({ body: '' }).map(file =>
        file.name === 'word/document.xml'
          ? { ...file, bytes: bytesOf(comment(part / 100)), size: part + 1 }
          : file,
      ),
    ),
  'with parts that together are larger than what is read': () =>
    makeDocx({
      ...{ body: spread(part * 0.9), styles: spread(part * 0.9), numbering: spread(part * 0.9) },
    }),
  'that says more than can be made into a plan': () => makeDocx({ body: lines(answer / 100) }),
}

describe('a document over a bound is refused with a sentence, and the server goes on:', () => {
  test.each(Object.entries(tooMuch))('one %s', async (_, make) => {
    const refused = await read(make())
    expect([refused.status, await refused.json()]).toMatchObject([
      413,
      { code: 'word-te-groot', detail: refusals['word-te-groot'].zin },
    ])
    expect((await read(ordinary())).status).toBe(200)
  })

  test('one with more elements than any document has', async () => {
    const refused = await read(makeDocx({ body: '<w:p/>'.repeat(elements + 1) + comment(120_000) }))
    expect([refused.status, await refused.json()]).toMatchObject([422, { code: 'word-onveilig' }])
    expect((await read(ordinary())).status).toBe(200)
  })
})

describe('the thread that reads', () => {
  /** So that nothing else is in the way of these documents. */
  const wide = { ...importBounds, answer: Number.POSITIVE_INFINITY }
  const codeOf = (reading: Promise<string>) =>
    reading.then(
      () => 'read',
      (thrown: unknown) => (thrown instanceof Refusal ? thrown.code : thrown),
    )

  test('is ended when it takes longer than it may', async () => {
    const bounds = { ...wide, patienceMs: 1 }
    expect(await codeOf(readWord(makeDocx({ body: lines(50_000) }), 'anna', bounds))).toBe('word-te-groot')
    expect(await codeOf(readWord(ordinary(), 'anna'))).toBe('read')
  })

  test('is ended when it takes more memory than it may', async () => {
    const bounds = { ...wide, threadMemory: 64 }
    expect(await codeOf(readWord(makeDocx({ body: lines(100_000) }), 'anna', bounds))).toBe('word-te-groot')
    expect(await codeOf(readWord(ordinary(), 'anna', bounds))).toBe('read')
  })

  test('gives of an export of our own that is too long to be read as text too only the plan in it', async () => {
    const plan = { id: 'p1', titel: 'Regioplan' }
    const long = metPlan(makeDocx({ body: lines(1_000) }), plan)
    const gelezen = JSON.parse(
      await readWord(new Uint8Array(long), 'anna', { ...importBounds, answer: 50_000 }),
    )
    expect(gelezen).toMatchObject({ plan, blokken: [], toewijzing: {} })
    const whole = JSON.parse(await readWord(new Uint8Array(long), 'anna'))
    expect([whole.plan, whole.blokken.length]).toEqual([plan, 1_000])
    const bounds = { ...importBounds, answer: 40 }
    expect(await codeOf(readWord(new Uint8Array(long), 'anna', bounds))).toBe('word-te-groot')
  })
})
