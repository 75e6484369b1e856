import { createServer, type Socket } from 'node:net'

/** A mail server that takes what it is given, or answers RCPT with another code. RFC 5321, as much as is needed. */
export interface MailServer {
  readonly url: string
  readonly taken: readonly { readonly to: string; readonly data: string }[]
  /** How often somebody tried, for all or for one address. */
  tries(to?: string): number
  /** What RCPT is answered with from now on; null: it is taken. */
  answer(reply: string | null): void
  close(): Promise<void>
}

export function startMailServer(): Promise<MailServer> {
  const taken: { to: string; data: string }[] = []
  const sockets = new Set<Socket>()
  const tried: string[] = []
  let refusal: string | null = null
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    const say = (line: string) => void socket.write(`${line}\r\n`)
    let to = ''
    let data: string | null = null
    let rest = ''
    const hear = (line: string) => {
      if (data !== null) {
        if (line !== '.') data += `${line}\n`
        else {
          taken.push({ to, data })
          data = null
          say('250 taken')
        }
        return
      }
      const verb = line.slice(0, 4).toUpperCase()
      if (verb === 'RCPT') {
        to = /<(.*)>/.exec(line)?.[1] ?? ''
        tried.push(to)
      }
      if (verb === 'DATA') data = ''
      if (verb === 'QUIT') socket.end('221 bye\r\n')
      else say(verb === 'DATA' ? '354 go on' : verb === 'RCPT' ? (refusal ?? '250 ok') : '250 ok')
    }
    say('220 test')
    socket.on('error', () => socket.destroy())
    socket.on('data', chunk => {
      const lines = (rest + chunk.toString()).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) hear(line)
    })
  })
  return new Promise(resolve =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve({
        url: `smtp://127.0.0.1:${port}`,
        taken,
        tries: of => tried.filter(each => of === undefined || each === of).length,
        answer: reply => {
          refusal = reply
        },
        close: () =>
          new Promise(done => {
            server.close(() => done())
            for (const socket of sockets) socket.destroy()
          }),
      })
    }),
  )
}
