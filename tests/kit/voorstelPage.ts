import { expect, type Locator, type Page } from '@playwright/test'

/** What somebody proposed, in its place, by the name of who made it: `Carla`, `Carla: een andere waarde`. */
export const voorstelVan = (page: Page, wie: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^Voorstel van ${wie.replace(':', '[^:]*:')}`) })

/** The dialog in which one proposes a change. */
export const voorsteldialoog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Wijziging voorstellen' })

/** A row of a table or a part of the page that stands for an item, once it is drawn and in view. */
export async function goToItem(page: Page, elementId: string): Promise<Locator> {
  const item = page.locator(`:is([data-blok], [data-rij])[data-element-id="${elementId}"]`)
  await expect(item).toBeAttached()
  // Parts on the way get their height when they are drawn.
  await expect(async () => {
    await item.evaluate(element => element.scrollIntoView({ block: 'center' }))
    await expect(item).toBeInViewport({ timeout: 500 })
  }).toPass()
  return item
}

/** Chooses something of the menu of a row or a part. */
export async function kiesInMenu(page: Page, item: Locator, naam: RegExp): Promise<void> {
  await item.hover()
  await item.getByRole('button', { name: /^Acties voor/ }).click()
  await page.getByRole('menuitem', { name: naam }).click()
}
