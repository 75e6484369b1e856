import type { Page } from '@playwright/test'
import { voorbeeldPlan } from '../../shared/rules/voorbeeld.ts'
import {
  begin,
  beginTeKiezen,
  draadBij,
  gekozenWoorden,
  getekend,
  kiesWoorden,
  vakVan,
  vraag,
} from '../kit/aangewezen.ts'
import { expect, planIsOpen, test, typeAtEnd } from '../kit/browser.ts'
import { goToCard, prose, putCaret } from '../kit/prose.ts'
import { replicaOf } from '../kit/replica.ts'
import { voorstelVan } from '../kit/voorstelPage.ts'

test.use({ omvang: 'klein' })

const oplossing = (page: Page) => prose(page, 'a1', 'oplossing')
const woorden = (page: Page) => getekend(page, 'a1', 'oplossing')
type OpenAs = (naam: string, options: { path: string }) => Promise<Page>

/** Two windows of Anna on a plan of her own, at its first afspraak. */
async function openBeide(openAs: OpenAs, server: { newPlan(plan: object): Promise<string> }) {
  const path = `/plannen/${await server.newPlan(voorbeeldPlan())}`
  const anna = await openAs('anna', { path })
  const ander = await openAs('anna', { path })
  for (const page of [anna, ander]) {
    await planIsOpen(page)
    await goToCard(page, 'a1')
  }
  return { anna, ander }
}

test('words of an opmerking are drawn for everyone, move with typing, and stay when the field opens', async ({
  openAs,
  server,
}) => {
  const { anna, ander } = await openBeide(openAs, server)
  const plat = (await oplossing(anna).innerText()).trim()
  const words = plat.split(' ').slice(2, 5).join(' ')
  const draad = await draadBij(anna, 'a1', 'oplossing', words)
  const drawn = [`opmerking-0: ${words}`]
  for (const page of [anna, ander]) await expect.poll(() => woorden(page)).toEqual(drawn)
  await putCaret(anna, oplossing(anna), 'Control+Home')
  await anna.keyboard.type('Vanaf nu: ')
  await typeAtEnd(anna, 'a1', 'oplossing', ' En meer.')
  for (const page of [anna, ander]) {
    await expect(oplossing(page)).toContainText('Vanaf nu: ')
    await expect.poll(() => woorden(page)).toEqual(drawn)
  }
  await vraag(anna, 'PUT', `/draden/${draad.id}/afhandeling`, { reden: 'vraag-beantwoord' })
  for (const page of [anna, ander]) await expect.poll(() => woorden(page)).toEqual([])
})

test('words that are cut and pasted in another field are drawn there, and undo brings them back', async ({
  openAs,
  server,
}) => {
  const { anna, ander } = await openBeide(openAs, server)
  await anna.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const words = (await oplossing(anna).innerText()).trim().split(' ').slice(0, 4).join(' ')
  await draadBij(anna, 'a1', 'oplossing', words)
  for (const page of [anna, ander]) await expect.poll(() => woorden(page)).toEqual([`opmerking-0: ${words}`])
  await putCaret(anna, oplossing(anna), 'Control+Home')
  for (const _ of words) await anna.keyboard.press('Shift+ArrowRight')
  await anna.keyboard.press('Control+x')
  for (const page of [anna, ander]) await expect.poll(() => woorden(page)).toEqual([])
  await putCaret(anna, prose(anna, 'a1', 'titel'), 'Control+End')
  await anna.keyboard.press('Control+v')
  for (const page of [anna, ander])
    await expect.poll(() => getekend(page, 'a1', 'titel')).toEqual([`opmerking-0: ${words}`])
  await anna.keyboard.press('Control+z')
  await anna.keyboard.press('Control+z')
  for (const page of [anna, ander]) {
    await expect.poll(() => woorden(page)).toEqual([`opmerking-0: ${words}`])
    expect(await getekend(page, 'a1', 'titel')).toEqual([])
  }
})

test('of two that overlap both are seen; in the Prullenbak they wait with their afspraak', async ({
  openAs,
  server,
}) => {
  const { anna } = await openBeide(openAs, server)
  const plat = (await oplossing(anna).innerText()).trim().split(' ')
  const [first, second] = [plat.slice(0, 4).join(' '), plat.slice(2, 6).join(' ')]
  await draadBij(anna, 'a1', 'oplossing', first)
  await draadBij(anna, 'a1', 'oplossing', second)
  const both = [`opmerking-0: ${first}`, `opmerking-1: ${second}`]
  await expect.poll(() => woorden(anna)).toEqual(both)
  const replica = await replicaOf(anna)
  replica.edit({ op: 'delete', elementId: 'a1', verwijderdOp: '2026-11-22T12:00:00Z', door: 'Anna' })
  await expect(oplossing(anna)).toHaveCount(0)
  replica.edit({ op: 'restore', elementId: 'a1' })
  await goToCard(anna, 'a1')
  await expect.poll(() => woorden(anna)).toEqual(both)
  replica.close()
})

test('the mouse on the words says who asks what; a click opens the draad', async ({ openAs, server }) => {
  const { anna } = await openBeide(openAs, server)
  const words = (await oplossing(anna).innerText()).trim().split(' ').slice(0, 2).join(' ')
  await draadBij(anna, 'a1', 'oplossing', words)
  await expect.poll(() => woorden(anna)).toEqual([`opmerking-0: ${words}`])
  const { left, middle } = await vakVan(anna, 'a1', 'oplossing', words)
  await anna.mouse.move(left + 12, middle)
  const tip = anna.locator('.woordtip')
  await expect(tip).toContainText('Opmerking van Anna')
  await expect(tip).toContainText('Kan dit?')
  await tip.getByRole('button').click()
  await expect.poll(() => woorden(anna)).toEqual([`opmerking-actief-0: ${words}`])
})

test('who may not write selects words of the text and says something about them', async ({ openAs }) => {
  const carla = await openAs('carla')
  await goToCard(carla, 'a2')
  await kiesWoorden(carla, 'a2', 'oplossing', 'waar mogelijk')
  // What appears above the words while one drags over them leaves them under the mouse.
  const stop = await beginTeKiezen(carla, 'a2', 'oplossing', 'kwetsbare ouderen')
  const weg = { elementId: 'a2', veld: null, anker: null, tekst: '', voorstel: { soort: 'weg' } }
  await begin(carla, weg)
  await expect(voorstelVan(carla, 'Carla')).toBeVisible()
  await stop()
  expect(await gekozenWoorden(carla)).toBe('kwetsbare ouderen')
  const balk = carla.getByRole('toolbar', { name: 'Bij de gekozen woorden' })
  await balk.getByRole('button', { name: 'Opmerking' }).click()
  await expect
    .poll(() => getekend(carla, 'a2', 'oplossing'))
    .toContain('opmerking-actief-0: kwetsbare ouderen')
})

test('an opmerking whose words are gone is attached again to others, by who reacts', async ({ openAs }) => {
  const carla = await openAs('carla')
  await goToCard(carla, 'a2')
  const draad = await draadBij(carla, 'a2', 'oplossing', 'verkennen waar mogelijk')
  await expect
    .poll(() => getekend(carla, 'a2', 'oplossing'))
    .toEqual(['opmerking-0: verkennen waar mogelijk'])
  const anna = await openAs('anna')
  const replica = await replicaOf(anna)
  const tekst = 'Wij helpen mensen die thuis wonen en hulp nodig hebben.'
  replica.edit({ op: 'write', elementId: 'a2', veld: 'oplossing', tekst })
  await expect(prose(carla, 'a2', 'oplossing')).toHaveText(tekst)
  await expect.poll(() => getekend(carla, 'a2', 'oplossing')).toEqual([])
  await carla.getByRole('tab', { name: /^Opmerkingen/ }).click()
  await carla.locator(`[data-draad-kop="${draad.id}"]`).click()
  await kiesWoorden(carla, 'a2', 'oplossing', 'mensen die thuis wonen')
  await carla.getByRole('button', { name: 'Koppel de opmerking hieraan' }).click()
  for (const page of [carla, anna]) {
    await goToCard(page, 'a2')
    await expect
      .poll(async () => (await getekend(page, 'a2', 'oplossing')).join())
      .toMatch(/^opmerking(-actief)?-0: mensen die thuis wonen$/)
  }
  replica.close()
})

test('Ctrl+Alt+M asks about what is selected, and in words with an opmerking goes to it', async ({
  openAs,
}) => {
  const anna = await openAs('anna')
  const draad = await draadBij(anna, 'a2', 'titel', 'Samenwerking')
  await goToCard(anna, 'a2')
  await expect.poll(() => getekend(anna, 'a2', 'titel')).toEqual(['opmerking-0: Samenwerking'])
  await putCaret(anna, prose(anna, 'a2', 'titel'), 'Control+Home')
  await anna.keyboard.press('ArrowRight')
  await anna.keyboard.press('Control+Alt+m')
  await expect(anna.locator(`[data-draad-kop="${draad.id}"]`)).toBeFocused()
  await putCaret(anna, prose(anna, 'a2', 'titel'), 'Control+End')
  for (const _ of 'ouderen') await anna.keyboard.press('Shift+ArrowLeft')
  await anna.keyboard.press('Control+Alt+m')
  await expect.poll(() => getekend(anna, 'a2', 'titel')).toContain('opmerking-actief-0: ouderen')
})

test('who may only read gets no such bar', async ({ openAs }) => {
  const eva = await openAs('eva')
  await goToCard(eva, 'a2')
  await kiesWoorden(eva, 'a2', 'oplossing', 'kwetsbare ouderen')
  await expect.poll(() => eva.evaluate(() => String(getSelection()))).toBe('kwetsbare ouderen')
  await expect(eva.locator('.selectiebalk')).toHaveCount(0)
})
