import type { Page } from '@playwright/test'
import { begin, draadBij, getekend, kiesWoorden } from '../kit/aangewezen.ts'
import { expect, test, typeAtEnd } from '../kit/browser.ts'
import { goToCard, prose, putCaret } from '../kit/prose.ts'
import { replicaOf } from '../kit/replica.ts'
import { goToItem, kiesInMenu, voorsteldialoog, voorstelVan } from '../kit/voorstelPage.ts'

test.use({ omvang: 'klein' })

const oplossing = (page: Page, id: string) => prose(page, id, 'oplossing')

async function samen(openAs: (naam: string) => Promise<Page>, id: string): Promise<[Page, Page]> {
  const [anna, carla] = [await openAs('anna'), await openAs('carla')]
  for (const page of [anna, carla]) await goToCard(page, id)
  return [anna, carla]
}

test('a commentator proposes other words; a redacteur sees them in place and takes them over', async ({
  openAs,
}) => {
  const [anna, carla] = await samen(openAs, 'a2')
  await kiesWoorden(carla, 'a2', 'oplossing', 'kwetsbare ouderen')
  await carla.getByRole('button', { name: 'Voorstel', exact: true }).click()
  await voorsteldialoog(carla).getByLabel('Wordt').fill('ouderen met een kwetsbare gezondheid')
  await voorsteldialoog(carla)
    .getByLabel(/Waarom/)
    .fill('Zo noemen we hen overal.')
  await voorsteldialoog(carla).getByRole('button', { name: 'Stel voor' }).click()
  for (const page of [carla, anna]) {
    const vlak = voorstelVan(page, 'Carla').first()
    await expect(vlak.locator('del')).toHaveText('kwetsbare ouderen')
    await expect(vlak.locator('ins')).toHaveText('ouderen met een kwetsbare gezondheid')
    await expect(vlak).toContainText('Zo noemen we hen overal.')
    await expect.poll(() => getekend(page, 'a2', 'oplossing')).toContain('voorstel-0: kwetsbare ouderen')
  }
  await expect(voorstelVan(carla, 'Carla').getByRole('button', { name: 'Overnemen' })).toHaveCount(0)
  await voorstelVan(anna, 'Carla').getByRole('button', { name: 'Overnemen' }).click()
  for (const page of [carla, anna]) {
    await expect(oplossing(page, 'a2')).toContainText('rond ouderen met een kwetsbare gezondheid')
    await expect(voorstelVan(page, 'Carla')).toHaveCount(0)
    await expect.poll(() => getekend(page, 'a2', 'oplossing')).not.toContain('voorstel-0: kwetsbare ouderen')
  }
})

test('words that changed meanwhile: all three are shown, nothing is guessed, and it is proposed anew', async ({
  openAs,
}) => {
  const [anna, carla] = await samen(openAs, 'a2')
  await draadBij(carla, 'a2', 'oplossing', 'waar mogelijk een gezamenlijke aanpak', {
    voorstel: { soort: 'woorden', naar: 'één gezamenlijke aanpak' },
    tekst: '',
  })
  const vlak = voorstelVan(anna, 'Carla').first()
  await expect(vlak.getByRole('button', { name: 'Overnemen' })).toBeVisible()
  await putCaret(anna, oplossing(anna, 'a2'), 'Control+Home')
  const plat = await oplossing(anna, 'a2').innerText()
  for (let step = 0; step < plat.indexOf('mogelijk'); step += 1) await anna.keyboard.press('ArrowRight')
  await anna.keyboard.type('dat ')
  await expect(vlak).toContainText('De tekst is veranderd sinds dit voorstel.')
  await expect(vlak.locator('dd')).toHaveText([
    'waar mogelijk een gezamenlijke aanpak',
    'waar dat mogelijk een gezamenlijke aanpak',
    'één gezamenlijke aanpak',
  ])
  await expect(vlak.getByRole('button', { name: 'Overnemen' })).toHaveCount(0)
  await vlak.getByRole('button', { name: 'Stel opnieuw voor…' }).click()
  await expect(voorsteldialoog(anna).locator('q')).toHaveText('waar dat mogelijk een gezamenlijke aanpak')
  await expect(voorsteldialoog(anna).getByLabel('Wordt')).toHaveValue('één gezamenlijke aanpak')
  await voorsteldialoog(anna).getByRole('button', { name: 'Stel voor' }).click()
  await voorstelVan(anna, 'Anna').getByRole('button', { name: 'Overnemen' }).click()
  for (const page of [anna, carla])
    await expect(oplossing(page, 'a2')).toContainText('verkennen één gezamenlijke aanpak')
})

test('another streefwaarde is proposed with the control of that field and shown at its list', async ({
  openAs,
}) => {
  const [anna, carla] = await samen(openAs, 'a1')
  const kaart = carla.locator('[data-kaart="a1"]')
  await kaart.getByRole('button', { name: 'Stel een wijziging voor' }).click()
  await voorsteldialoog(carla).getByLabel('Wat wilt u anders?').selectOption('k2 streefwaarde')
  const invoer = voorsteldialoog(carla).locator('.voorstel-form__invoer input')
  await invoer.fill('88')
  await invoer.press('Tab')
  await voorsteldialoog(carla).getByRole('button', { name: 'Stel voor' }).click()
  for (const page of [carla, anna])
    await expect(voorstelVan(page, 'Carla').filter({ hasText: '88' }).locator('ins')).toHaveText('88')
  const vlak = voorstelVan(anna, 'Carla').filter({ hasText: '88' })
  await expect(vlak).toContainText('Resultaatafspraak 2, Streefwaarde')
  await vlak.getByRole('button', { name: 'Overnemen' }).click()
  await expect(voorstelVan(carla, 'Carla').filter({ hasText: '88' })).toHaveCount(0)
  const replica = await replicaOf(anna)
  const [, tweede] = replica.plan().afspraken.find(({ id }) => id === 'a1')?.resultaatafspraken ?? []
  expect(tweede?.streefwaarde).toBe(88)
  replica.close()
})

test('a new afspraak is a dashed card at its opgave until it is taken over, and stands there then', async ({
  openAs,
}) => {
  const [anna, carla] = await samen(openAs, 'a1')
  const opgave = carla.locator('[data-soort="opgave"]').first()
  await opgave.getByRole('button', { name: 'Stel een wijziging voor' }).click()
  await voorsteldialoog(carla).getByLabel('Wat wilt u anders?').selectOption('afspraak')
  await voorsteldialoog(carla).getByLabel('Naam van de afspraak').fill('Nachtzorg in de kernen')
  await voorsteldialoog(carla).getByLabel('Wat spreken we af?').fill('Elke kern heeft in 2027 nachtzorg.')
  await voorsteldialoog(carla).getByRole('button', { name: 'Stel voor' }).click()
  const vlak = voorstelVan(anna, 'Carla: een nieuwe afspraak')
  await expect(vlak.locator('ins').first()).toHaveText('Nachtzorg in de kernen')
  await vlak.getByRole('button', { name: 'Overnemen' }).click()
  await expect(vlak).toHaveCount(0)
  const replica = await replicaOf(anna)
  expect(replica.plan().afspraken.map(({ titel }) => titel.plat)).toContain('Nachtzorg in de kernen')
  replica.close()
})

test('removal is a notice on the card; declined with a reason it goes, taken back by its author as well', async ({
  openAs,
}) => {
  const [anna, carla] = await samen(openAs, 'a2')
  const weg = {
    elementId: 'a2',
    veld: null,
    anker: null,
    tekst: 'Dit is geen afspraak.',
    voorstel: { soort: 'weg' },
  }
  await begin(carla, weg)
  const vlak = voorstelVan(anna, 'Carla')
  await expect(vlak).toContainText('Dit onderdeel weghalen uit het plan.')
  await vlak.getByRole('button', { name: 'Afwijzen…' }).click()
  await expect(vlak.getByRole('button', { name: 'Afwijzen', exact: true })).toBeDisabled()
  await vlak.getByLabel('Waarom neemt u dit niet over?').fill('We maken hem scherper.')
  await vlak.getByRole('button', { name: 'Afwijzen', exact: true }).click()
  for (const page of [anna, carla]) await expect(voorstelVan(page, 'Carla')).toHaveCount(0)
  await begin(carla, weg)
  await voorstelVan(carla, 'Carla').getByRole('button', { name: 'Intrekken' }).click()
  for (const page of [anna, carla]) await expect(voorstelVan(page, 'Carla')).toHaveCount(0)
  await typeAtEnd(anna, 'a2', 'titel', ' nu')
  await expect(prose(carla, 'a2', 'titel')).toContainText(' nu')
})

test('a change of a row of a table and of a hoofdstuk is proposed there, shown there, and taken over', async ({
  openAs,
}) => {
  const [anna, carla] = [await openAs('anna'), await openAs('carla')]
  const replica = await replicaOf(anna)
  const [rij, bijCarla] = [await goToItem(anna, 'p-welzijn'), await goToItem(carla, 'p-welzijn')]
  await kiesInMenu(carla, bijCarla, /^Stel een wijziging voor/)
  await voorsteldialoog(carla).getByLabel('Wat wilt u anders?').selectOption('p-welzijn sector')
  await voorsteldialoog(carla).getByLabel('Wordt').selectOption('ggz')
  await voorsteldialoog(carla).getByRole('button', { name: 'Stel voor' }).click()
  for (const item of [rij, bijCarla])
    await expect(item.getByRole('region', { name: /^Voorstel van Carla/ })).toContainText('bij Sector')
  await voorstelVan(anna, 'Carla').getByRole('button', { name: 'Overnemen' }).click()
  for (const page of [anna, carla]) await expect(voorstelVan(page, 'Carla')).toHaveCount(0)
  expect(replica.plan().partijen.find(({ id }) => id === 'p-welzijn')?.sector).toBe('ggz')

  const [hoofdstuk] = replica.plan().hoofdstukken
  const id = hoofdstuk?.id ?? ''
  await (await goToItem(carla, id)).getByRole('button', { name: /^Stel een wijziging voor/ }).click()
  await voorsteldialoog(carla).getByLabel('Wat wilt u anders?').selectOption(`${id} titel`)
  await voorsteldialoog(carla).getByLabel('Wordt').fill('Waar wij voor staan')
  await voorsteldialoog(carla).getByRole('button', { name: 'Stel voor' }).click()
  const vlak = (await goToItem(anna, id)).getByRole('region', { name: /^Voorstel van Carla/ })
  await expect(vlak.locator('del')).toHaveText(hoofdstuk?.titel.plat ?? '')
  await vlak.getByRole('button', { name: 'Overnemen' }).click()
  await expect(prose(carla, id, 'titel')).toHaveText('Waar wij voor staan')
  replica.close()
})
