import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { afmeldpad } from '../overleg/berichtenPost.ts'
import type { AppParts } from './parts.ts'

/**
 * Ends the letters about a plan for who has the key of one: a page with a button, since mail programs follow links by
 * themselves, and a POST that needs no page (RFC 8058). Nobody signs in for it.
 */
export function berichtenAfmelden({ store, namenVan }: AppParts): Hono {
  const find = async (c: Context) => store.berichtenPost.vanSleutel(c.req.param('sleutel') ?? '')
  const titelVan = async (planId: string) => (await namenVan(planId)).plan
  return new Hono()
    .get(`${afmeldpad}/:sleutel`, async c => {
      const van = await find(c)
      if (!van) return c.html(unknown, 404)
      const vraag = html`<p>U krijgt dan geen e-mail meer over “${await titelVan(van.planId)}”. Uw berichten blijven bij
        de bel in het plan staan, en daar kunt u de e-mail ook weer aanzetten.</p>
        <form method="post"><button>Geen e-mail meer over dit plan</button></form>`
      return c.html(page('Geen e-mail meer?', vraag))
    })
    .post(`${afmeldpad}/:sleutel`, async c => {
      const van = await find(c)
      if (!van) return c.html(unknown, 404)
      await store.berichtenPost.kies(van.planId, van.userId, 'uit')
      const done = html`<p>U krijgt geen e-mail meer over “${await titelVan(van.planId)}”. Bij de bel in het plan kunt u
        dat weer veranderen.</p>`
      return c.html(page('Dat is gelukt', done))
    })
}

type Words = ReturnType<typeof html>

const page = (titel: string, inhoud: Words) => html`<!doctype html>
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${titel} · Regiotafel</title>
      <style>
        body { margin: 0; padding: 24px; background: #f4f6f8; color: #1b2430; font: 17px/1.5 "Segoe UI", system-ui, sans-serif; }
        main { max-width: 34rem; margin: 8vh auto 0; padding: 28px; border: 1px solid #dde3ea; border-radius: 10px; background: #fff; }
        h1 { margin: 0 0 12px; font-size: 1.5rem; }
        button { min-height: 44px; padding: 10px 18px; border: 0; border-radius: 7px; background: #154273; color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
        button:focus-visible { outline: 3px solid #154273; outline-offset: 2px; }
      </style>
    </head>
    <body>
      <main><h1>${titel}</h1>${inhoud}</main>
    </body>
  </html>`

const unknown = page(
  'Deze link werkt niet',
  html`<p>Kopieer het hele adres uit de e-mail, of zet de e-mail uit bij de bel in het plan.</p>`,
)
