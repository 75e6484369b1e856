import { expect, test } from 'vitest'
import { ConfigFault, readConfig } from '../../server/config.ts'

test('with nothing set, the server is for this machine, with the example region', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: './data',
    publicUrl: null,
    demo: true,
    limits: true,
    sync: expect.objectContaining({ socketsPerPlan: 500, frameBytes: 4 * 1024 * 1024, proxies: 0 }),
    mail: { smtpUrl: null, from: 'Regiotafel <regiotafel@localhost>' },
    fault: null,
  })
})

test('in production there is no example region, unless it is asked for', () => {
  expect(readConfig({ NODE_ENV: 'production' }).demo).toBe(false)
  expect(readConfig({ NODE_ENV: 'production', DEMO: '1' }).demo).toBe(true)
  expect(readConfig({ DEMO: '0' }).demo).toBe(false)
})

test('the address people use is kept without a slash at its end', () => {
  expect(readConfig({ PUBLIC_URL: 'https://plannen.example/' }).publicUrl).toBe('https://plannen.example')
})

test.each([
  [{ DATABASE_URL: 'postgres://x' }, 'PostgreSQL'],
  [{ REDIS_URL: 'redis://x' }, 'Redis'],
  [{ PORT: 'drie' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ LIMIT_SOCKETS_PER_USER: 'veel' }, 'LIMIT_SOCKETS_PER_USER'],
  [{ LIMIT_FRAME_BYTES: '0' }, 'LIMIT_FRAME_BYTES'],
  [{ PROXIES: '-1' }, 'PROXIES'],
  [{ PUBLIC_URL: 'plannen.example' }, 'PUBLIC_URL'],
  [{ SMTP_URL: 'mail.regio.example', MAIL_FROM: 'plan@regio.example' }, 'SMTP_URL'],
  [{ SMTP_URL: 'smtps://mail.regio.example' }, 'MAIL_FROM'],
])('the setting %j is refused with a sentence about %s', (env, word) => {
  expect(() => readConfig(env)).toThrow(ConfigFault)
  expect(() => readConfig(env)).toThrow(word)
})

test('a fault is for tests only', () => {
  const FAULT = 'kill-before-commit@3'
  expect(readConfig({ FAULT, NODE_ENV: 'test' }).fault).toEqual({ kind: 'kill-before-commit', at: 3 })
  expect(readConfig({ FAULT }).fault).toBeNull()
  expect(readConfig({ FAULT, NODE_ENV: 'production' }).fault).toBeNull()
})

test('each limit of the sync server can be set; LIMITS=off takes rates and counts away and leaves sizes', () => {
  expect(readConfig({ LIMIT_SOCKETS_PER_USER: '3' }).sync).toMatchObject({
    socketsPerUser: 3,
    socketsPerPlan: 500,
  })
  expect(readConfig({ LIMITS: 'off' }).sync).toMatchObject({
    socketsPerPlan: Number.POSITIVE_INFINITY,
    messagesPerSecond: Number.POSITIVE_INFINITY,
    updateBytes: 1024 * 1024,
  })
})
