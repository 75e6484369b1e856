import type { Page } from '@playwright/test'
import { expect, saveMark, test } from '../kit/browser.ts'
import { startProxy } from '../kit/cable.ts'
import { examplePlan } from '../kit/demoServer.ts'
import { prose, putCaret } from '../kit/prose.ts'

test.use({ omvang: 'klein' })

const api = `/api/v1/plannen/${examplePlan}`
const criteriaPath = `/plannen/${examplePlan}/criteria`
const uitleg = 'Dit regelt het werkplan, zo is op 3 november besloten.'

interface Found {
  readonly regelId: string
  readonly elementId: string
  readonly veld: string | null
  readonly gemotiveerd: boolean
  readonly opnieuwBekijken?: boolean
}

const kop = (page: Page, key: string) => page.locator(`[data-melding-kop^="${key} "]`)
const groep = (page: Page) => page.locator('.gemotiveerd__kop')
/** Opens the group under the list by keyboard: the list grows under the pointer while its end is drawn. */
async function openGroep(page: Page): Promise<void> {
  await groep(page).focus()
  await page.keyboard.press('Enter')
}
/** How many are counted as open, by the head of the panel. */
const aantal = async (page: Page) => Number(await page.locator('.panel__title span').first().textContent())

/** The first finding in the words of an oplossing, by the API. */
async function inOplossing(ask: () => Promise<Found[]>): Promise<Found> {
  const found = (await ask()).find(one => one.veld === 'oplossing' && one.elementId.startsWith('a'))
  if (!found) throw new Error('The example plan has no finding in an oplossing.')
  return found
}

test('a finding is explained in place by keyboard, stands apart for everyone, and is revised and revoked', async ({
  openAs,
  server,
}) => {
  const findings = async () => (await (await server.ask(`${api}/bevindingen`, 'anna')).json()) as Found[]
  const { regelId, elementId, veld } = await inOplossing(findings)
  const stand = async () =>
    (await findings()).find(
      one => one.regelId === regelId && one.elementId === elementId && one.veld === veld,
    )
  const [anna, bram, eva] = await Promise.all([openAs('anna'), openAs('bram'), openAs('eva')])
  const line = kop(anna, `${regelId} ${elementId} ${veld}`).first()
  await line.click()
  const before = await aantal(anna)
  await anna.getByRole('button', { name: 'Leg uit', exact: true }).focus()
  await anna.keyboard.press('Enter')
  await expect(anna.getByLabel('Waarom is dit zo?')).toBeFocused()
  await anna.keyboard.type(uitleg)
  await anna.keyboard.press('Control+Enter')

  for (const page of [anna, bram, eva]) {
    await expect(groep(page)).toHaveText(/^Gemotiveerd \(\d+\)/)
    await expect(kop(page, `${regelId} ${elementId} ${veld}`)).toHaveCount(0)
  }
  expect(await aantal(anna)).toBeLessThan(before)
  expect(await stand()).toMatchObject({ gemotiveerd: true, opnieuwBekijken: false })
  await expect(anna.locator('[data-melding-kop]:focus')).toHaveCount(1)

  await test.step('a reader sees who explained it and has nothing to write with', async () => {
    await openGroep(eva)
    await expect(eva.locator('.gemotiveerd').getByText(uitleg)).toBeVisible()
    await expect(eva.locator('.gemotiveerd')).toContainText('Anna Jansen')
    await expect(eva.getByRole('button', { name: /^(Leg uit|Herzien|Intrekken)$/ })).toHaveCount(0)
  })

  await test.step('the way from the panel to the field, which says it calmly', async () => {
    await openGroep(bram)
    await bram.locator('.gemotiveerd .melding__kop').click()
    await expect(bram.getByRole('button', { name: 'Gemotiveerd door Anna Jansen' })).toBeVisible()
  })

  await test.step('once the field has changed it is marked opnieuw bekijken', async () => {
    await putCaret(bram, prose(bram, elementId, 'oplossing'), 'Control+End')
    await bram.keyboard.type(' En meer.')
    await expect(groep(anna)).toContainText('opnieuw bekijken')
    expect(await stand()).toMatchObject({ gemotiveerd: true, opnieuwBekijken: true })
  })

  await test.step('another revises it, and it holds for the field as it is now', async () => {
    await bram.locator('.gemotiveerd').getByRole('button', { name: 'Herzien' }).click()
    await expect(bram.getByLabel('Waarom is dit zo?')).toHaveValue(uitleg)
    await bram.getByLabel('Waarom is dit zo?').fill('Nu weer zo.')
    await bram.getByRole('button', { name: 'Bewaren' }).click()
    await expect(eva.locator('.gemotiveerd')).toContainText('Nu weer zo.')
    await expect(eva.locator('.gemotiveerd')).toContainText('Bram Kok')
    await expect(groep(anna)).not.toContainText('opnieuw bekijken')
  })

  await test.step('revoked, it is open again everywhere', async () => {
    await bram.locator('.gemotiveerd').getByRole('button', { name: 'Intrekken' }).click()
    for (const page of [anna, bram, eva]) {
      await expect(groep(page)).toHaveCount(0)
      await expect(kop(page, `${regelId} ${elementId} ${veld}`).first()).toBeVisible()
    }
    expect(await stand()).toMatchObject({ gemotiveerd: false })
  })
})

test('what one was writing when another explained the finding is added to that: one motivering, with both', async ({
  openAs,
  server,
}) => {
  const findings = async () => (await (await server.ask(`${api}/bevindingen`, 'anna')).json()) as Found[]
  const { regelId, elementId, veld } = await inOplossing(findings)
  const anna = await openAs('anna')
  await kop(anna, `${regelId} ${elementId} ${veld}`).first().click()
  await anna.getByRole('button', { name: 'Leg uit', exact: true }).click()
  await anna.getByLabel('Waarom is dit zo?').fill(uitleg)
  const body = JSON.stringify({ regelId, elementId, veld, tekst: 'De raad besloot dit op 7 november.' })
  await server.ask(`${api}/motiveringen`, 'bram', { method: 'POST', body })
  await expect(anna.locator('.flash')).toContainText('Een ander legde dit net uit')
  await openGroep(anna)
  const groepInhoud = anna.locator('.gemotiveerd')
  await expect(groepInhoud.getByLabel('Waarom is dit zo?')).toHaveValue(uitleg)
  await groepInhoud.getByRole('button', { name: 'Bewaren' }).click()
  await expect(groepInhoud.locator('.motivering__tekst')).toHaveCount(1)
  await expect(groepInhoud.locator('.motivering__tekst')).toHaveText(
    new RegExp(`^De raad besloot dit op 7 november\\.\\s+— Bram Kok, .*\\s+${uitleg}$`),
  )
  await expect(groepInhoud.locator('.motivering__wie')).toContainText('Anna Jansen')
  await expect(groepInhoud.getByLabel('Waarom is dit zo?')).toHaveCount(0)
})

test('without a connection the words stay, the form says so, and they are kept once it is back', async ({
  openAs,
  server,
}) => {
  const cable = await startProxy(server.url)
  const anna = await openAs('anna', { url: cable.url })
  await anna.locator('[data-melding-kop]').nth(1).click()
  await anna.getByRole('button', { name: 'Leg uit', exact: true }).click()
  await anna.getByLabel('Waarom is dit zo?').fill(uitleg)
  cable.cut()
  await expect(saveMark(anna)).toHaveText(/^Geen verbinding/)
  await anna.getByRole('button', { name: 'Bewaren' }).click()
  await expect(anna.locator('.uitleg-form').getByRole('alert')).toContainText('Uw tekst blijft hier staan')
  await expect(anna.getByLabel('Waarom is dit zo?')).toHaveValue(uitleg)
  cable.restore()
  await expect(saveMark(anna)).toHaveText(/^Opgeslagen/)
  await anna.getByRole('button', { name: 'Bewaren' }).click()
  await expect(groep(anna)).toHaveText(/^Gemotiveerd \(\d+\)/)
  await anna.close()
  await cable.close()
})

test('on a phone a finding is explained in the sheet', async ({ openAs }) => {
  const anna = await openAs('anna', { viewport: { width: 390, height: 844 }, hasTouch: true })
  await anna
    .getByRole('button', { name: /^Criteria/ })
    .first()
    .tap()
  await anna.locator('[data-melding-kop]').nth(1).tap()
  await anna
    .getByRole('button', { name: /^Criteria/ })
    .first()
    .tap()
  const knop = anna.getByRole('button', { name: 'Leg uit', exact: true })
  await knop.tap()
  await anna.getByLabel('Waarom is dit zo?').fill(uitleg)
  await anna.getByRole('button', { name: 'Bewaren' }).tap()
  await expect(groep(anna)).toHaveText(/^Gemotiveerd \(\d+\)/)
})

test.describe('a plan with more than one opgave', () => {
  test.use({ omvang: 'heel' })
  test('the beheerder changes the criteria; whoever has the plan open sees it at once, and all can read why', async ({
    openAs,
  }) => {
    const [anna, dirk, carla] = await Promise.all([
      openAs('anna'),
      openAs('dirk', { path: criteriaPath }),
      openAs('carla', { path: criteriaPath }),
    ])
    await expect(carla.locator('.regel-rij').first()).toBeVisible()
    await expect(carla.locator('.regelset').locator('input, select, textarea, button')).toHaveCount(0)

    await test.step('off, with a reason', async () => {
      const regel = dirk.locator('.regel-rij[data-regel="opgave.knelpunt-scherp"]')
      await regel.getByRole('checkbox').click()
      await dirk.getByLabel(/Waarom gebruikt deze regio/).fill('Staat in het regiobeeld.')
      await expect(
        kop(anna, 'opgave.knelpunt-scherp').or(anna.locator('.criteria__voortgang')).first(),
      ).toBeVisible()
      await dirk.getByRole('button', { name: 'Zet uit' }).click()
      await expect(anna.getByRole('link', { name: '1 criterium staat uit' })).toBeVisible()
      await expect(kop(anna, 'opgave.knelpunt-scherp')).toHaveCount(0)
      await expect(carla.locator('.regel-rij[data-uit="true"]')).toContainText(
        'Reden: Staat in het regiobeeld.',
      )
    })

    await test.step('a threshold that cannot be is refused with what is wrong; one that can is there at once', async () => {
      await expect(kop(anna, 'opgave.aantal')).toHaveCount(0)
      const drempel = dirk.getByLabel('Opgaven in een regioplan, hoogstens')
      await drempel.fill('99')
      await drempel.press('Enter')
      await expect(dirk.locator('[data-drempel="opgavenHoogstens"]').getByRole('alert')).toContainText(
        'van 1 tot en met 30',
      )
      await drempel.fill('1')
      await drempel.press('Enter')
      await expect(kop(anna, 'opgave.aantal').first()).toBeVisible()
      await expect(carla.locator('[data-drempel="opgavenHoogstens"]')).toContainText('1 opgaven')
    })

    await test.step('a later phase', async () => {
      await dirk
        .getByLabel(/^Fase van/)
        .and(dirk.locator('[data-regel="opgave.aantal"] select'))
        .selectOption('indienen')
      await expect(kop(anna, 'opgave.aantal')).toHaveCount(0)
    })

    await test.step('who changed what is listed, and all of it goes back to IZA 2023', async () => {
      await expect(carla.locator('.wijzigingen')).toContainText('Dirk de Boer')
      await expect(carla.locator('.wijzigingen > li')).toHaveCount(3)
      await dirk.getByRole('button', { name: 'Terug naar IZA 2023' }).click()
      await dirk.getByRole('dialog').getByRole('button', { name: 'Terug naar IZA 2023' }).click()
      await expect(carla.locator('.regelset__stand')).toHaveText('IZA 2023, ongewijzigd')
      await expect(anna.getByRole('link', { name: /staat uit/ })).toHaveCount(0)
    })
  })
})
