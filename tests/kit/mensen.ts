import { expect, type Page } from '@playwright/test'
import { type DemoServer, examplePlan } from './demoServer.ts'
import { type Letter, lettersIn, linkIn } from './outbox.ts'

const uitnodiging = { rol: 'redacteur', organisatie: { naam: 'Thuiszorg Venne', sector: 'vvt' } }
const ledenVan = `/api/v1/plannen/${examplePlan}`

/** The newest letter to an address, once there are `count`. */
export async function letterTo(server: DemoServer, aan: string, count = 1): Promise<Letter> {
  const all = () => lettersIn(server.dataDir).filter(({ to }) => to === aan)
  await expect.poll(() => all().length, { message: `letters to ${aan}` }).toBeGreaterThanOrEqual(count)
  const last = all().at(-1)
  if (!last) throw new Error(`${aan} has no letter.`)
  return last
}

/** The link in that letter. */
export const linkTo = async (server: DemoServer, aan: string, count = 1): Promise<string> =>
  linkIn(await letterTo(server, aan, count))

/** Dirk invites; with an address by mail, else with a link. Gives the link. */
export async function nodigUit(server: DemoServer, email?: string): Promise<string> {
  const wijze = email === undefined ? 'link' : 'mail'
  const answer = await server.ask(`${ledenVan}/uitnodigingen`, 'dirk', {
    method: 'POST',
    body: JSON.stringify({ ...uitnodiging, wijze, ...(email !== undefined && { email }) }),
  })
  const { link } = (await answer.json()) as { link: string | null }
  return link ?? linkTo(server, email ?? '')
}

/** Opens a new invitation in a window where nobody is signed in. */
export async function openUitnodiging(page: Page, server: DemoServer, email?: string): Promise<void> {
  await page.goto(await nodigUit(server, email))
  await expect(page.getByRole('heading', { name: 'U bent uitgenodigd' })).toBeVisible()
}

/** Fills in who one is, and sends it. */
export async function vulNieuwAccount(page: Page, naam = 'Femke Vis', wachtwoord = 'vier ossen op een dijk') {
  await page.getByRole('textbox', { name: 'Uw naam' }).fill(naam)
  await page.getByLabel('Kies een wachtwoord').fill(wachtwoord)
  await page.getByRole('button', { name: 'Maak account' }).click()
}

/** Signs in here as somebody of the example who leaves its plan. */
export async function buitenPlan(page: Page, server: DemoServer, naam: string): Promise<void> {
  const ik = (await (await server.ask('/api/v1/ik', naam)).json()) as { id: string }
  await server.ask(`${ledenVan}/leden/${ik.id}`, naam, { method: 'DELETE' })
  await page.request.get(`${server.url}/demo/${naam}`, { maxRedirects: 0 })
}
