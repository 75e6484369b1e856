import { expect, type Locator, type Page } from '@playwright/test'
import { frame, sync } from '../../shared/protocol.ts'

/** The prose of a field on the page, closed or open. */
export const prose = (page: Page, elementId: string, veld: string): Locator =>
  page.locator(`[data-prose][data-element-id="${elementId}"][data-veld="${veld}"]`)

/**
 * Goes to an afspraak as people do, by scrolling until it is there: far from view its card has no fields yet, and
 * cards on the way get their height only when they are drawn.
 */
export const goToCard = (page: Page, id: string): Promise<void> =>
  expect(async () => {
    const card = page.locator(`[data-kaart="${id}"]`)
    await card.evaluate(element => element.scrollIntoView({ block: 'center' }))
    await expect(prose(page, id, 'oplossing')).toBeAttached({ timeout: 500 })
    await expect(card).toBeInViewport({ timeout: 500 })
  }).toPass()

/** Opens a field with the caret at its start or end. */
export async function putCaret(
  page: Page,
  field: Locator,
  key: 'Control+Home' | 'Control+End',
): Promise<void> {
  await field.scrollIntoViewIfNeeded()
  await field.focus()
  await expect(field).toHaveAttribute('contenteditable', 'true')
  await page.keyboard.press(key)
}

/** Empties a field and types a text into it. */
export async function fillProse(page: Page, field: Locator, text: string): Promise<void> {
  await putCaret(page, field, 'Control+Home')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.type(text)
}

/** Where the caret stands in the text of the field that has focus. */
export const caretOffset = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const selection = getSelection()
    const range = document.createRange()
    if (!document.activeElement || !selection?.focusNode) return -1
    range.setStart(document.activeElement, 0)
    range.setEnd(selection.focusNode, selection.focusOffset)
    return range.toString().length
  })

/** Which field of the plan has focus: `a1/oplossing`. */
export const focusedField = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { elementId = '', veld = '' } = (document.activeElement as HTMLElement | null)?.dataset ?? {}
    return `${elementId}/${veld}`
  })

/** Loads the page again and counts the changes it sends to the server from then on. */
export async function countUpdates(page: Page): Promise<() => number> {
  let updates = 0
  page.on('websocket', socket =>
    socket.on('framesent', ({ payload }) => {
      if (typeof payload !== 'string' && payload[0] === frame.sync && payload[1] === sync.update) updates += 1
    }),
  )
  await page.reload()
  await page.locator('[data-prose]').first().waitFor()
  return () => updates
}
