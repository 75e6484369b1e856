import type { Page } from '@playwright/test'
import { expect, saveMark, test, typeAtEnd } from '../kit/browser.ts'
import { openComments, placeComment, thread } from '../kit/overlegPage.ts'

test.use({ omvang: 'klein' })

const unsaved = (page: Page) => page.getByText('Nog niet verstuurd')

test('what one says is in the other window within a second, as a rule', async ({ openAs }) => {
  const [anna, carla] = [await openAs('anna'), await openAs('carla')]
  await openComments(anna)
  await openComments(carla)
  await placeComment(carla, 'a1', 'Wie trekt dit?')
  await thread(anna, 'Wie trekt dit?').click()
  const took: number[] = []
  for (const woorden of ['Dat doen wij.', 'Ook in 2027?', 'Ja.', 'En daarna?', 'Ook.']) {
    await carla.locator('.draad[data-open="true"]').getByRole('textbox').fill(woorden)
    const said = Date.now()
    await carla.getByRole('button', { name: 'Reageren' }).click()
    await expect(anna.locator('.opmerking__tekst', { hasText: woorden })).toBeVisible()
    took.push(Date.now() - said)
  }
  expect(took.toSorted((a, b) => a - b)[2]).toBeLessThan(1000)
})

test('a draad is closed with a reason by one, and opened again by another', async ({ openAs }) => {
  const [anna, carla] = [await openAs('anna'), await openAs('carla')]
  await openComments(carla)
  await placeComment(carla, 'a1', 'Wie trekt dit?')
  await openComments(anna)
  await thread(anna, 'Wie trekt dit?').click()
  await anna.getByRole('button', { name: 'Handel af' }).click()
  await anna.getByRole('menuitem', { name: 'Vraag beantwoord' }).click()
  const closed = /Afgehandeld: vraag beantwoord, door Anna/
  await expect(carla.getByText(closed)).toBeVisible()
  await carla.getByRole('button', { name: 'Heropen' }).click()
  await expect(anna.getByText(closed)).toHaveCount(0)
})

test('one’s own words can be changed and taken back, and that shows who did', async ({ openAs }) => {
  const [carla, bram] = [await openAs('carla'), await openAs('bram')]
  await openComments(carla)
  await placeComment(carla, 'a2', 'Kan dit korter?')
  const menu = carla.getByRole('button', { name: 'Acties voor uw opmerking' })
  await menu.click()
  await carla.getByRole('menuitem', { name: 'Wijzig' }).click()
  await carla.getByRole('textbox', { name: 'Uw opmerking' }).fill('Kan dit veel korter?')
  await carla.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await openComments(bram)
  await thread(bram, 'Kan dit veel korter?').click()
  await expect(bram.getByText('gewijzigd')).toBeVisible()
  await expect(bram.getByRole('button', { name: 'Acties voor uw opmerking' })).toHaveCount(0)
  await menu.click()
  await carla.getByRole('menuitem', { name: 'Verwijder' }).click()
  await carla.getByRole('button', { name: 'Verwijderen' }).click()
  await expect(bram.locator('.opmerking--weg')).toHaveText(/Opmerking verwijderd door Carla/)
})

test('somebody is named with an @, and finds it under theirs, with the day it is for', async ({ openAs }) => {
  const [carla, bram] = [await openAs('carla'), await openAs('bram')]
  await openComments(carla)
  await placeComment(carla, 'a1', 'Kijkt', async box => {
    await box.press('End')
    await carla.keyboard.type(' @bra')
    await expect(carla.getByRole('option').first()).toContainText('Bram')
    await carla.keyboard.press('Enter')
    await carla.keyboard.type('hier even naar?')
  })
  await carla.getByRole('button', { name: 'Wijs toe' }).click()
  await carla.getByLabel('Voor', { exact: true }).selectOption({ label: await optionOf(carla, 'Bram') })
  await carla.getByLabel('Uiterlijk', { exact: true }).fill('2027-01-15')
  await carla.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await openComments(bram)
  await bram.getByRole('button', { name: /^Van of aan mij/ }).click()
  await thread(bram, 'hier even naar?').click()
  await expect(bram.locator('.draad__stand')).toContainText('uiterlijk 15 januari')
  await expect(bram.locator('.opmerking__naam')).toContainText('@Bram')
})

const optionOf = async (page: Page, naam: string): Promise<string> =>
  (await page.getByLabel('Voor', { exact: true }).getByRole('option').allTextContents()).find(one =>
    one.includes(naam),
  ) ?? ''

test('what is said without a connection stays, warns who leaves, and goes once there is one', async ({
  openAs,
}) => {
  const [carla, anna] = [await openAs('carla'), await openAs('anna')]
  await openComments(carla)
  await openComments(anna)
  await carla.context().setOffline(true)
  await placeComment(carla, 'a1', 'Onderweg geschreven')
  await expect(unsaved(carla)).toBeVisible()
  await carla.getByRole('link', { name: 'Mijn plannen' }).click()
  await expect(carla.getByRole('dialog')).toContainText('Een opmerking is nog niet verstuurd')
  await carla.getByRole('button', { name: 'Hier blijven' }).click()
  await carla.context().setOffline(false)
  await expect(thread(anna, 'Onderweg geschreven')).toBeVisible()
  await expect(unsaved(carla)).toHaveCount(0)
})

test('who only reads sees all of it, and can say nothing', async ({ openAs }) => {
  const [carla, eva] = [await openAs('carla'), await openAs('eva')]
  await openComments(carla)
  await placeComment(carla, 'a1', 'Wie trekt dit?')
  await openComments(eva)
  await thread(eva, 'Wie trekt dit?').click()
  await expect(eva.locator('.opmerking__tekst').first()).toBeVisible()
  await expect(eva.locator('#meldingen').getByRole('textbox')).toHaveCount(0)
  await expect(eva.getByRole('button', { name: 'Nieuwe opmerking' })).toHaveCount(0)
})

test('an opmerking does not hold up who writes, and the plan stays saved', async ({ openAs }) => {
  const [anna, carla] = [await openAs('anna'), await openAs('carla')]
  await openComments(carla)
  await typeAtEnd(anna, 'a1', 'titel', ' nu')
  await placeComment(carla, 'a1', 'Let op het jaar')
  await openComments(anna)
  await expect(thread(anna, 'Let op het jaar')).toBeVisible()
  await expect(saveMark(anna)).toHaveText(/^Opgeslagen/)
})
