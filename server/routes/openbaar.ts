import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { Huisstijl } from '../../shared/huisstijl/huisstijl.ts'
import { gegeven } from '../../shared/stukken/stuk.ts'
import { perAddress } from '../auth/cameFrom.ts'
import type { Store } from '../store/store.ts'
import { beside } from '../versies/beside.ts'
import type { AppParts } from './parts.ts'

/** Pages a minute to one address of the network: a council hall full of readers has one. */
const mostPages = 300
/** Papers that are kept as they were made: what is sealed never changes, and its looks have a number. */
const mostKept = 8

/**
 * A version that was vastgesteld, for everybody: one page of HTML that needs nothing else, found by search engines.
 * Whether it is public is asked each time, so what is switched off is gone at once, from caches too.
 */
export function openbaar({ store, config }: AppParts): Hono {
  const bound = perAddress(config, mostPages)
  const kept = new Map<string, Promise<string | null>>()
  const paper = (key: string, make: () => Promise<string | null>): Promise<string | null> => {
    const made = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, made)
    made.catch(() => kept.delete(key))
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest)
    return made
  }
  return new Hono().get('/openbaar/:planId', async c => {
    bound(c)
    const planId = c.req.param('planId')
    const publicatie = await store.publicaties.of(planId)
    if (!publicatie) return nothing(c)
    const { vaststellingId } = publicatie
    const { huisstijl, versie } = await store.huisstijlen.of(planId)
    const key = `${vaststellingId}.${versie}`
    const page = await paper(key, () => makePaper(store, planId, vaststellingId, huisstijl))
    if (page === null) return nothing(c)
    c.header('cache-control', 'no-cache')
    c.header('etag', `"${key}"`)
    if (c.req.header('if-none-match') === `"${key}"`) return c.body(null, 304)
    return c.html(page)
  })
}

async function makePaper(
  store: Pick<Store, 'vaststellingen' | 'versies'>,
  planId: string,
  vaststellingId: string,
  huisstijl: Huisstijl,
): Promise<string | null> {
  const found = (await store.vaststellingen.of(planId)).find(({ id }) => id === vaststellingId)
  const state = found && (await store.versies.state(planId, found.versieId))
  if (!found || !state) return null
  const kenmerken = [
    ...gegeven('Vastgesteld', `Versie ${found.naam}, ${dag.format(new Date(found.op))}`),
    ...gegeven('Controlegetal', found.hash),
  ]
  return beside('publiceren', { state, kenmerken, huisstijl })
}

const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })

function nothing(c: Context): Response | Promise<Response> {
  c.header('cache-control', 'no-store')
  return c.html(
    html`<!doctype html>
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>Niet openbaar · Regiotafel</title>
        </head>
        <body>
          <main>
            <h1>Hier is geen openbaar plan</h1>
            <p>Het adres klopt niet, of het plan is niet (meer) openbaar.</p>
          </main>
        </body>
      </html>`,
    404,
  )
}
