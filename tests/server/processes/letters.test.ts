import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { wachtrijOf } from '../../../server/mail/wachtrij.ts'
import { closedAfterEach } from '../../kit/closedAfterEach.ts'
import { type MailServer, startMailServer } from '../../kit/mailServer.ts'
import { startServerProcess } from '../../kit/serverProcess.ts'
import { removeFolder, temporaryFolder } from '../../kit/testServer.ts'

const slow = 120_000
const soon = { timeout: 30_000 }
const start = closedAfterEach(async (dataDir: string, smtpUrl: string) => {
  const env = {
    DATA_DIR: dataDir,
    DEMO: '1',
    LIMITS: 'off',
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'plan@regio.example',
  }
  const server = await startServerProcess(env)
  const invite = async (email: string) => {
    const headers = { cookie: await server.cookie('dirk'), 'content-type': 'application/json' }
    const organisatie = { naam: 'Thuiszorg Venne', sector: 'vvt' }
    const body = JSON.stringify({ rol: 'lezer', organisatie, wijze: 'mail', email })
    const path = `${server.url}/api/v1/plannen/voorbeeld/uitnodigingen`
    expect((await fetch(path, { method: 'POST', headers, body })).status).toBe(201)
  }
  return { ...server, invite, close: () => server.stop('SIGKILL') }
})
const folder = closedAfterEach(async () => {
  const path = temporaryFolder()
  return { path, close: async () => removeFolder(path) }
})
const mailServer = closedAfterEach(startMailServer)
/** To whom letters were taken, but for those about the conversations of the example. */
const takenOf = ({ taken }: MailServer) =>
  taken.map(({ to }) => to).filter(to => to.endsWith('@venne.example'))

const waitingIn = (dataDir: string): string =>
  readdirSync(wachtrijOf(dataDir))
    .map(name => readFileSync(join(wachtrijOf(dataDir), name), 'utf8'))
    .join('')

test(
  'a letter that waits for another try when the server is killed goes out after its next start, and once',
  async () => {
    const { path } = await folder()
    const post = await mailServer()
    post.answer('450 4.2.1 femke@venne.example is busy')
    const first = await start(path, post.url)
    await first.invite('femke@venne.example')
    await vi.waitFor(() => expect(post.tries('femke@venne.example')).toBe(1), soon)
    await first.stop('SIGKILL')
    expect(takenOf(post)).toEqual([])
    post.answer(null)
    const second = await start(path, post.url)
    await vi.waitFor(() => expect(takenOf(post)).toEqual(['femke@venne.example']), soon)
    await vi.waitFor(() => expect(waitingIn(path)).toBe(''), soon)
    await second.stop('SIGKILL')
    const third = await start(path, post.url)
    await third.invite('joris@venne.example')
    await vi.waitFor(() => expect(takenOf(post)).toHaveLength(2), soon)
    expect(takenOf(post)[1]).toBe('joris@venne.example')
    for (const { printed } of [first, second, third])
      expect(printed()).not.toMatch(/femke|joris|uitnodiging\/|busy/)
  },
  slow,
)
