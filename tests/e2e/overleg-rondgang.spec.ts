import type { Page } from '@playwright/test'
import { getekend, kiesWoorden } from '../kit/aangewezen.ts'
import { axeFindings } from '../kit/axe.ts'
import { expect, isSaved, planPath, saveMark, test, typeAtEnd } from '../kit/browser.ts'
import { linkTo, vulNieuwAccount } from '../kit/mensen.ts'
import { openComments, placeComment, reply, thread } from '../kit/overlegPage.ts'
import { goToCard, prose, putCaret } from '../kit/prose.ts'

test.slow()
test.use({ omvang: 'klein' })

const kaart = (page: Page, id: string) => page.locator(`[data-kaart="${id}"]`)
const woorden = 'waar mogelijk een gezamenlijke aanpak'
const femke = 'femke@venne.example'

/** The whole conversation about an afspraak, with everybody who has a part in it at once. */
test('five people talk about an afspraak while it is written, moved and decided about', async ({
  openAs,
  server,
}) => {
  const [anna, bram, carla, dirk, eva] = [
    await openAs('anna'),
    await openAs('bram'),
    await openAs('carla'),
    await openAs('dirk', { path: `${planPath}/leden` }),
    await openAs('eva'),
  ]

  await test.step('two write at the same moment', async () => {
    await Promise.all([
      typeAtEnd(anna, 'a2', 'titel', ' in de wijk'),
      typeAtEnd(bram, 'a1', 'titel', ' van de regio'),
    ])
    await expect(prose(bram, 'a2', 'titel')).toContainText('in de wijk')
    await expect(prose(anna, 'a1', 'titel')).toContainText('van de regio')
  })

  await test.step('the commentator says something about the afspraak, and about words of it', async () => {
    await openComments(carla)
    await placeComment(carla, 'a2', 'Wie trekt dit?')
    await kiesWoorden(carla, 'a2', 'oplossing', woorden)
    await carla
      .getByRole('toolbar', { name: 'Bij de gekozen woorden' })
      .getByRole('button', { name: 'Opmerking' })
      .click()
    const vak = carla.getByRole('region', { name: 'Nieuwe opmerking' })
    await vak.getByRole('textbox').fill('Dit kunnen wij zo niet toezeggen.')
    await vak.getByRole('button', { name: 'Plaatsen' }).click()
    for (const page of [anna, eva]) {
      await goToCard(page, 'a2')
      await expect.poll(() => getekend(page, 'a2', 'oplossing')).toEqual([expect.stringContaining(woorden)])
    }
  })

  await test.step('and proposes another streefwaarde', async () => {
    await goToCard(carla, 'a1')
    await kaart(carla, 'a1').getByRole('button', { name: 'Stel een wijziging voor' }).click()
    const dialoog = carla.getByRole('dialog', { name: 'Wijziging voorstellen' })
    await dialoog.getByLabel('Wat wilt u anders?').selectOption('k1 streefwaarde')
    const invoer = dialoog.locator('.voorstel-form__invoer input')
    await invoer.fill('80')
    await invoer.press('Tab')
    await dialoog.getByRole('button', { name: 'Stel voor' }).click()
  })

  await test.step('the first redacteur answers, moves the afspraak, and edits around the words', async () => {
    await openComments(anna)
    await thread(anna, 'Dit kunnen wij zo niet toezeggen.').click()
    await reply(anna, 'Wat zou u wel kunnen toezeggen?')
    await expect(carla.getByText('Wat zou u wel kunnen toezeggen?')).toBeVisible()
    await kaart(anna, 'a2')
      .getByRole('button', { name: /^Acties/ })
      .click()
    await anna.getByRole('menuitem', { name: 'Verplaats omhoog' }).click()
    await putCaret(anna, prose(anna, 'a2', 'oplossing'), 'Control+Home')
    await anna.keyboard.type('In 2025 gebeurt dit: ')
    await typeAtEnd(anna, 'a2', 'oplossing', ' Elk kwartaal bespreken we dat.')
    for (const page of [anna, carla, eva]) {
      await goToCard(page, 'a2')
      await expect(prose(page, 'a2', 'oplossing')).toContainText('In 2025 gebeurt dit: We')
      await expect.poll(() => getekend(page, 'a2', 'oplossing')).toEqual([expect.stringContaining(woorden)])
    }
  })

  await test.step('and takes the proposal over, which its author is told', async () => {
    await goToCard(anna, 'a1')
    const vlak = anna.getByRole('region', { name: /^Voorstel van Carla/ }).filter({ hasText: '80' })
    await vlak.getByRole('button', { name: 'Overnemen' }).click()
    await expect(vlak).toHaveCount(0)
    const streefwaarde = async () => {
      const { afspraken } = (await server.plan()) as {
        afspraken: { id: string; resultaatafspraken: { id: string; streefwaarde: number }[] }[]
      }
      return afspraken.find(({ id }) => id === 'a1')?.resultaatafspraken.find(({ id }) => id === 'k1')
        ?.streefwaarde
    }
    await expect.poll(streefwaarde).toBe(80)
    await expect(carla.getByRole('button', { name: /^Berichten, [1-9]/ })).toBeVisible()
  })

  await test.step('the beheerder invites a new organisation, who reads along', async () => {
    await dirk.getByRole('button', { name: 'Iemand uitnodigen' }).click()
    await dirk.getByRole('textbox', { name: 'E-mailadres' }).fill(femke)
    await dirk.getByRole('combobox', { name: 'Organisatie', exact: true }).fill('Thuiszorg De Brug')
    await dirk.getByRole('combobox', { name: 'Sector van Thuiszorg De Brug' }).selectOption('vvt')
    await dirk.getByRole('button', { name: 'Verstuur uitnodiging' }).click()
    await dirk.getByRole('button', { name: 'Klaar' }).click()
    const page = await openAs(null, { path: '/aanmelden' })
    await page.goto(await linkTo(server, femke))
    await vulNieuwAccount(page)
    await expect(prose(page, 'a1', 'titel')).toContainText('van de regio')
    await page.close()
  })

  await test.step('and lowers the role of the second redacteur, who is typing', async () => {
    await putCaret(bram, prose(bram, 'a1', 'titel'), 'Control+End')
    const typing = bram.keyboard.type(' en nog veel meer dan dat', { delay: 40 })
    await dirk.getByRole('combobox', { name: /Bram Kok/ }).selectOption({ label: 'Lezer' })
    await typing
    await expect(saveMark(bram)).toHaveText(/^(U leest mee|Niet opgeslagen)/)
    await expect(prose(bram, 'a1', 'titel')).toContainText('van de regio')
    const answer = await server.ask(`/api/v1${planPath}/toegang`, 'bram')
    expect(await answer.json()).toMatchObject({ rol: 'lezer' })
  })

  await test.step('the reader has read all of it, and can change nothing', async () => {
    await openComments(eva)
    for (const zin of ['Wie trekt dit?', 'Dit kunnen wij zo niet toezeggen.'])
      await expect(thread(eva, zin)).toBeVisible()
    await thread(eva, 'Dit kunnen wij zo niet toezeggen.').click()
    await expect(eva.getByText('Wat zou u wel kunnen toezeggen?')).toBeVisible()
    await expect(eva.locator('main, #meldingen').getByRole('textbox')).toHaveCount(0)
    for (const naam of ['Nieuwe opmerking', 'Reageren', 'Overnemen', 'Stel een wijziging voor'])
      await expect(eva.getByRole('button', { name: naam })).toHaveCount(0)
    expect(await axeFindings(eva)).toEqual([])
  })

  await isSaved(anna)
})
