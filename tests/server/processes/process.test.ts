import { afterAll, beforeAll, expect, test } from 'vitest'
import { editorOn, renumber } from '../../kit/editor.ts'
import { rawSocket } from '../../kit/rawSocket.ts'
import { run } from '../../kit/runProgram.ts'
import { type ServerProcess, startServerProcess } from '../../kit/serverProcess.ts'
import { removeFolder, temporaryFolder } from '../../kit/testServer.ts'

const dataDir = temporaryFolder()
const env = { DATA_DIR: dataDir, DEMO: '1' }
const slow = 120_000
let server: ServerProcess
beforeAll(async () => {
  server = await startServerProcess(env)
}, slow)
afterAll(async () => {
  await server.stop()
  removeFolder(dataDir)
})

test('the terminal says where the plan is, as whom to open it, where the data is and how to stop', () => {
  const printed = server.printed()
  expect(printed).toMatch(/Voorbeeldplan: Regioplan .+ \(\d+ opgaven, \d+ afspraken, \d+ meldingen\)/)
  for (const naam of ['anna', 'bram', 'carla', 'dirk', 'eva'])
    expect(printed).toContain(`${server.url}/demo/${naam}`)
  expect(printed).toContain('open deze in een privévenster of een andere browser')
  expect(printed).toContain(`Gegevens: ${dataDir}`)
})

test(
  'a kill -9 while somebody writes loses nothing that was confirmed',
  async () => {
    const raw = await rawSocket(server)
    const editor = await editorOn(raw)
    for (let n = 1; n <= 40; n++) editor.edit(renumber(`0.${n}`))
    await raw.confirmed(10)
    await server.stop('SIGKILL')
    await raw.closed
    const counts = raw.received.flatMap(got =>
      got.type === 'ack' && got.ack?.kind === 'durable' ? [got.ack.count] : [],
    )
    server = await startServerProcess(env)
    const back = await rawSocket(server)
    const kept = Number((await editorOn(back)).plan().versie.nummer?.split('.')[1])
    expect(kept).toBeGreaterThanOrEqual(Math.max(...counts))
    await back.close()
  },
  slow,
)

test(
  'asked to stop, it closes its connections with 1012 and ends in good order',
  async () => {
    const raw = await rawSocket(server)
    const editor = await editorOn(raw)
    editor.edit(renumber('laatste'))
    await raw.confirmed(1)
    const [code, closed] = await Promise.all([server.stop('SIGTERM'), raw.closed])
    expect([code, closed]).toEqual([0, { code: 1012, reason: 'herstart' }])
    server = await startServerProcess(env)
    expect((await editorOn(await rawSocket(server))).plan().versie.nummer).toBe('laatste')
  },
  slow,
)

test(
  'a setting that this release does not know stops the start with a Dutch sentence',
  async () => {
    const ended = await run('server/main.ts', [], { DATABASE_URL: 'postgres://ergens', DATA_DIR: dataDir })
    expect(ended.code).toBe(1)
    expect(ended.printed).toContain('deze versie werkt nog niet met PostgreSQL')
    expect(ended.printed).not.toContain('at ')
  },
  slow,
)

test(
  'an account that is made beside the running server can sign in',
  async () => {
    const person = ['femke@venne.example', 'Femke Vis', 'Thuiszorg Venne', 'vvt']
    const wachtwoord = 'een heel lang wachtwoord'
    const make = (args: readonly string[], WACHTWOORD = wachtwoord) =>
      run('server/account.ts', args, { DATA_DIR: dataDir, WACHTWOORD })
    const signIn = await make(person).then(async made => {
      expect(made).toMatchObject({ code: 0 })
      return fetch(`${server.url}/api/v1/aanmelden`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: person[0], wachtwoord }),
      })
    })
    expect(signIn.status).toBe(204)
    expect(await make(person)).toMatchObject({ code: 1, printed: expect.stringContaining('al een account') })
    expect(await make(person, 'kort')).toMatchObject({
      code: 1,
      printed: expect.stringContaining('12 tekens'),
    })
    expect(await make(['femke'])).toMatchObject({ code: 1, printed: expect.stringContaining('Zo maakt u') })
  },
  slow,
)
