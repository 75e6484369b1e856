import { gzipSync } from 'node:zlib'
import { expect, planIsOpen, planPath, test } from '../kit/browser.ts'
import type { DemoServer } from '../kit/demoServer.ts'

const most = 350_000

const textOf = async (server: DemoServer, path: string): Promise<string> =>
  (await server.ask(path, 'anna')).text()

/** The scripts that the page names itself: what is there before anything is drawn. */
async function firstScripts(server: DemoServer): Promise<readonly string[]> {
  const page = await textOf(server, '/')
  const paths = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(found => found[1] ?? '')
  // One that is named twice is fetched once.
  return Promise.all([...new Set(paths)].map(path => textOf(server, path)))
}

test('the program that a plan opens with is at most 350 KB on the line', async ({ server }) => {
  const scripts = await firstScripts(server)
  const sizes = scripts.map(script => gzipSync(script, { level: 9 }).length)
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most)
})

test('what a plan opens with has no criteria in it, and nothing has their example plans', async ({
  server,
}) => {
  const first = (await firstScripts(server)).join('\n')
  const later = [...new Set(first.match(/assets\/[\w-]+\.js/g))]
  const rest = (await Promise.all(later.map(path => textOf(server, `/${path}`)))).join('\n')
  expect(first).not.toContain('Precies één trekker')
  expect(rest).toContain('Precies één trekker')
  expect(first + rest).not.toContain('Huisartsen Wierdenburg')
})

test('a plan is asked for once, before any script has come', async ({ openAs, server }) => {
  const page = await openAs('anna', { path: '/plannen' })
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await page.goto(`${server.url}${planPath}`)
  await planIsOpen(page)
  for (const part of [`/api/v1${planPath}/toestand`, `/api/v1${planPath}/toegang`, '/api/v1/ik'])
    expect(asked.filter(path => path === part)).toEqual([part])
  const starts = await page.evaluate(() => {
    const all = performance.getEntriesByType('resource')
    const first = (part: string) =>
      Math.min(...all.filter(({ name }) => name.includes(part)).map(one => one.startTime))
    return { plan: first('/toestand'), program: first('/assets/') }
  })
  expect(starts.plan).toBeLessThanOrEqual(starts.program)
})
