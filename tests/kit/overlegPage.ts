import { expect, type Locator, type Page } from '@playwright/test'

/** Goes to the tab with what is said, once all of it has come. */
export async function openComments(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Opmerkingen/ }).click()
  await expect(page.getByRole('tabpanel', { name: /^Opmerkingen/ }).locator('.opmerkingen')).toBeVisible()
}

/** The line of a draad, by words that it begins with. */
export const thread = (page: Page, woorden: string): Locator =>
  page.locator('.draad__kop', { hasText: woorden })

/** Says something new about an item, from its card. `more` goes on in the box before it is placed. */
export async function placeComment(
  page: Page,
  elementId: string,
  tekst: string,
  more: (box: Locator) => Promise<void> = async () => {},
): Promise<void> {
  await page
    .locator(`[data-kaart="${elementId}"]`)
    .getByRole('button', { name: /^Nieuwe opmerking/ })
    .click()
  const box = page.getByRole('region', { name: 'Nieuwe opmerking' }).getByRole('textbox')
  await expect(box).toBeFocused()
  await box.fill(tekst)
  await more(box)
  await page.getByRole('button', { name: 'Plaatsen' }).click()
  await expect(page.locator('.draad[data-open="true"]')).toContainText(tekst)
}

/** Answers in the draad that is open. */
export async function reply(page: Page, tekst: string): Promise<void> {
  await page.locator('.draad[data-open="true"]').getByRole('textbox').fill(tekst)
  await page.getByRole('button', { name: 'Reageren' }).click()
}
