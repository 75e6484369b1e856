import type { Page } from '@playwright/test'
import { expect, field, isSaved, saveMark, test } from '../kit/browser.ts'
import { caretOffset, focusedField, prose, putCaret } from '../kit/prose.ts'

const row = (page: Page, id: string) => page.locator(`[data-row="${id}"]`)
const rows = (page: Page) =>
  page.locator('[data-row]').evaluateAll(all => all.map(one => (one as HTMLElement).dataset.row))
const menu = async (page: Page, entry: string | RegExp) => {
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

test.describe('the outline', () => {
  test('Enter goes to a section far down, and it is the current one', async ({ openAs }) => {
    const page = await openAs('anna')
    await row(page, 'o5').focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-element-id="o5"]').first()).toBeInViewport()
    await expect(row(page, 'o5')).toHaveAttribute('aria-current', 'location')
    await expect(row(page, 'a13')).toBeVisible()
  })

  test('arrows, letters and the sides travel in it as one tab stop', async ({ openAs }) => {
    const page = await openAs('anna')
    await row(page, 'o1').focus()
    await page.keyboard.press('ArrowRight')
    await expect(row(page, 'a1')).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(row(page, 'a1')).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(row(page, 'o1')).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(row(page, 'a1')).toHaveCount(0)
    await page.keyboard.type('ee')
    await expect(row(page, 'o3')).toBeFocused()
    await page.keyboard.press('Home')
    await expect(page.locator('[data-row]').first()).toBeFocused()
  })

  test('dragging an afspraak puts it under another opgave', async ({ openAs }) => {
    const page = await openAs('anna')
    await row(page, 'o1').focus()
    await page.keyboard.press('ArrowRight')
    await row(page, 'a2').dragTo(row(page, 'o3'))
    await row(page, 'o3').focus()
    await page.keyboard.press('ArrowRight')
    const all = await rows(page)
    expect(all.indexOf('a2')).toBe(all.indexOf('o3') + 1)
    await expect(row(page, 'a2')).toHaveAccessibleName(/^A\s?Samenwerking/)
  })

  test('a reader finds no way to move anything', async ({ openAs }) => {
    const page = await openAs('eva')
    const before = await rows(page)
    await row(page, 'o1').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await row(page, 'o1').dragTo(row(page, 'o3'))
    expect((await rows(page)).filter(id => /^o/.test(id ?? ''))).toEqual(
      before.filter(id => /^o/.test(id ?? '')),
    )
    await expect(page.getByText('U leest mee: u kunt dit plan niet wijzigen.')).toBeVisible()
  })
})

test.describe('find in plan', () => {
  test('finds words in a card far out of view and selects them there', async ({ openAs }) => {
    const page = await openAs('anna')
    await page.keyboard.press('Control+Shift+F')
    await expect(page.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('gezond gewicht bij')
    await expect(dialog(page, 'Zoek in plan').getByRole('status')).toContainText(
      '1 vindplaats in 1 onderdeel',
    )
    await page.keyboard.press('Enter')
    await expect(prose(page, 'a11', 'titel')).toBeFocused()
    await expect(prose(page, 'a11', 'titel')).toBeInViewport()
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('Gezond gewicht bij')
  })
})

test.describe('where it is nothing how long the plan is', () => {
  test.use({ omvang: 'klein' })

  test('Alt and an arrow moves an afspraak for both, keeps the focus and can be undone', async ({
    openAs,
  }) => {
    const [anna, bram] = [await openAs('anna'), await openAs('bram')]
    for (const page of [anna, bram]) {
      await row(page, 'o1').focus()
      await page.keyboard.press('ArrowRight')
    }
    await row(anna, 'a1').focus()
    await anna.keyboard.press('Alt+ArrowDown')
    const moved = (page: Page) =>
      expect.poll(async () => (await rows(page)).filter(id => /^a[123]$/.test(id ?? '')))
    await moved(anna).toEqual(['a2', 'a1', 'a3'])
    await moved(bram).toEqual(['a2', 'a1', 'a3'])
    await expect(row(anna, 'a1')).toBeFocused()
    await anna.keyboard.press('Control+z')
    await moved(bram).toEqual(['a1', 'a2', 'a3'])
  })

  test('closing it gives the caret back to the letter where it was', async ({ openAs }) => {
    const page = await openAs('anna')
    await putCaret(page, prose(page, 'a1', 'titel'), 'Control+End')
    const before = await caretOffset(page)
    await page.keyboard.press('Control+Shift+F')
    await expect(page.getByRole('searchbox')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedField(page)).toBe('a1/titel')
    await expect.poll(() => caretOffset(page)).toBe(before)
  })

  test('what one throws away comes back from the Prullenbak of the other', async ({ openAs }) => {
    const [anna, bram] = [await openAs('anna'), await openAs('bram')]
    await menu(bram, 'Prullenbak')
    await expect(dialog(bram, 'Prullenbak')).toContainText('De Prullenbak is leeg')
    await prose(anna, 'a2', 'titel').scrollIntoViewIfNeeded()
    await anna.getByRole('button', { name: /^Acties voor afspraak \d\.1-B$/ }).click()
    await anna.getByRole('menuitem', { name: 'Verwijder' }).click()
    await expect(row(anna, 'a2')).toHaveCount(0)
    const terug = dialog(bram, 'Prullenbak').getByRole('button', { name: /Zet Samenwerking .* terug/ })
    await expect(dialog(bram, 'Prullenbak')).toContainText('verwijderd door Anna Jansen')
    await terug.click()
    await expect(dialog(bram, 'Prullenbak')).toContainText('De Prullenbak is leeg')
    await expect(field(anna, 'a2', 'titel')).toHaveCount(1)
  })
})

test.describe('the keys of the page', () => {
  test.use({ omvang: 'klein' })

  test('F6 goes round the parts of the page, and Shift+F6 back', async ({ openAs }) => {
    const page = await openAs('anna')
    const part = () =>
      page.evaluate(() => {
        const region = document.activeElement?.closest('[data-region]')
        return region?.id || region?.className
      })
    const seen: unknown[] = []
    for (let press = 0; press < 5; press++) {
      await page.keyboard.press('F6')
      seen.push(await part())
    }
    expect(seen).toEqual(['plan-bar', 'inhoud', 'pagina', 'meldingen', 'status-bar'])
    await page.keyboard.press('Shift+F6')
    expect(await part()).toBe('meldingen')
  })

  test('Ctrl+S says that all is saved already', async ({ openAs }) => {
    const page = await openAs('anna')
    await page.keyboard.press('Control+s')
    await expect(page.getByText('Alles is al opgeslagen.')).toBeVisible()
  })

  test('Ctrl+Alt+W says who is where', async ({ openAs }) => {
    const [anna, bram] = [await openAs('anna'), await openAs('bram')]
    await putCaret(bram, prose(bram, 'a2', 'oplossing'), 'Control+End')
    await expect(anna.locator('.here-now')).toContainText(/Bram Kok.*\d\.1-B/)
    await anna.keyboard.press('Control+Alt+w')
    await expect(anna.getByText(/Bram Kok van GGZ Zilverdal is bij \d\.1-B/)).toBeVisible()
  })
})

test.describe('leaving and coming back', () => {
  test.use({ omvang: 'klein' })

  test('leaving with unsaved work asks first; staying keeps it', async ({ openAs }) => {
    const page = await openAs('anna', { path: '/plannen' })
    await page.getByRole('link', { name: /Regioplan Zilverdal/ }).click()
    await isSaved(page)
    await page.context().setOffline(true)
    await expect(saveMark(page)).toHaveText(/^Geen verbinding/)
    await putCaret(page, prose(page, 'a1', 'titel'), 'Control+End')
    await page.keyboard.type(' hier')
    await page.getByRole('link', { name: 'Mijn plannen', exact: true }).click()
    const ask = dialog(page, 'Nog niet alles is opgeslagen')
    await expect(ask).toBeVisible()
    await ask.getByRole('button', { name: 'Hier blijven' }).click()
    await expect(prose(page, 'a1', 'titel')).toContainText('hier')
    await page.goBack()
    await expect(ask).toBeVisible()
    await page.keyboard.press('Escape')
    await page.context().setOffline(false)
    await isSaved(page)
    await page.getByRole('link', { name: 'Mijn plannen', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Mijn plannen' })).toBeVisible()
    await page.goBack()
    await expect(prose(page, 'a1', 'titel')).toContainText('hier')
  })

  test('after the session ended one signs in over the page, and the text goes out', async ({ openAs }) => {
    const [anna, bram] = [await openAs('anna'), await openAs('bram')]
    await anna.context().clearCookies()
    await anna.context().setOffline(true)
    await expect(saveMark(anna)).toHaveText(/^Geen verbinding/)
    await putCaret(anna, prose(anna, 'a1', 'titel'), 'Control+End')
    await anna.keyboard.type(' bewaard')
    await anna.context().setOffline(false)
    const again = dialog(anna, 'U bent afgemeld')
    await expect(again).toBeVisible()
    await expect(saveMark(anna)).toHaveText('Niet opgeslagen')
    await again.getByRole('button', { name: 'Verder als Anna Jansen' }).click()
    await isSaved(anna)
    await expect(again).toHaveCount(0)
    await expect(prose(bram, 'a1', 'titel')).toContainText('bewaard')
    await expect.poll(() => focusedField(anna)).toBe('a1/titel')
  })
})

test.describe('a new plan', () => {
  test('from the template opens at once, to write in', async ({ openAs }) => {
    const page = await openAs('anna', { path: '/plannen/nieuw' })
    await page.getByRole('button', { name: 'Maak plan' }).click()
    await expect(page.getByRole('alert')).toContainText('Geef het plan een titel.')
    await page.getByLabel('Titel').fill('Regioplan Oost 2027-2030')
    await page.getByRole('button', { name: 'Maak plan' }).click()
    await isSaved(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regioplan Oost 2027-2030')
  })

  test('from JSON that is no plan shows every fault and keeps what was pasted', async ({ openAs }) => {
    const page = await openAs('anna', { path: '/plannen/nieuw' })
    await page.getByRole('tab', { name: 'Uit een JSON-bestand' }).click()
    const pasted = '{"plan":{"id":"een plan","onbekend":1,"titel":3}}'
    await page.getByLabel('Of plak de inhoud hier').fill(pasted)
    await page.getByRole('button', { name: 'Maak plan' }).click()
    for (const pad of ['plan.id', 'plan.onbekend', 'plan.titel'])
      await expect(page.getByRole('listitem').filter({ hasText: pad })).toBeVisible()
    await expect(page.getByLabel('Of plak de inhoud hier')).toHaveValue(pasted)
  })
})
