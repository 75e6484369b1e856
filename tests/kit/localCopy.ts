import { expect, type Page } from '@playwright/test'

/** What IndexedDB of this browser holds of all plans. */
export interface KeptHere {
  readonly plans: number
  readonly updates: number
  readonly unsent: number
}
export const nothingKept: KeptHere = { plans: 0, updates: 0, unsent: 0 }

/** Reads the browser's own database; makes none where there is none. */
export const keptHere = (page: Page): Promise<KeptHere> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name)
    if (!names.includes('regiotafel-kopie')) return { plans: 0, updates: 0, unsent: 0 }
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await done(indexedDB.open('regiotafel-kopie'))
    const stores = db.transaction(['plans', 'updates'])
    const plans = await done(stores.objectStore('plans').count())
    const rows: { unsent: boolean }[] = await done(stores.objectStore('updates').getAll())
    db.close()
    return { plans, updates: rows.length, unsent: rows.filter(({ unsent }) => unsent).length }
  })

export const expectKept = (page: Page, kept: Partial<KeptHere>): Promise<void> =>
  expect.poll(() => keptHere(page)).toMatchObject(kept)

/** Opens what the save status has to tell. */
export async function openSaving(page: Page): Promise<void> {
  await page.locator('.save-mark').click()
  await expect(page.getByRole('dialog', { name: 'Opslaan' })).toBeVisible()
}

const choice = (page: Page) => page.getByRole('checkbox', { name: 'Dit is mijn eigen apparaat' })

/** Says that this is one's own device, as a person does, and waits until the copy is there. */
export async function chooseOwnDevice(page: Page): Promise<void> {
  await openSaving(page)
  await choice(page).check()
  await expect(page.getByText('De kopie op dit apparaat is bijgewerkt.')).toBeVisible()
  await page.keyboard.press('Escape')
}

export async function chooseSharedDevice(page: Page): Promise<void> {
  await openSaving(page)
  await choice(page).click()
  await expect(choice(page)).not.toBeChecked()
  await page.keyboard.press('Escape')
}
