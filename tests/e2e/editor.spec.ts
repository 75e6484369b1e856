import type { Page } from '@playwright/test'
import { expect, test } from '../kit/browser.ts'
import { caretOffset, countUpdates, fillProse, focusedField, prose, putCaret } from '../kit/prose.ts'
import { replicaOf } from '../kit/replica.ts'

test.use({ omvang: 'klein' })

const alphabet = 'abcdefghijklmnopqrstuvwxyz'
const digits = '0123456789012345678901234'
const slow = { delay: 40 }

/** How high the page is once the criteria stand on it, which gives cards other heights, and all is drawn. */
async function heightAtRest(page: Page): Promise<number> {
  await expect(page.locator('.status-counts')).toHaveText(/vereist/)
  const height = () => page.evaluate(() => document.documentElement.scrollHeight)
  await expect(async () => {
    const before = await height()
    await page.evaluate(() => new Promise(resolve => requestIdleCallback(() => requestIdleCallback(resolve))))
    expect(await height()).toBe(before)
  }).toPass()
  return height()
}

test.describe('opening a field of the whole plan', () => {
  test.use({ omvang: 'heel' })

  test('a click puts the caret at the character and moves nothing', async ({ openAs }) => {
    const page = await openAs('anna')
    const field = prose(page, 'a1', 'oplossing')
    await field.scrollIntoViewIfNeeded()
    const height = await heightAtRest(page)
    const before = await field.boundingBox()
    const inner = await field.innerHTML()
    const point = await field.evaluate(element => {
      const range = document.createRange()
      const text = element.querySelector('p')?.firstChild
      if (!text) throw new Error('The field has no text to click in.')
      range.setStart(text, 40)
      range.setEnd(text, 41)
      const { left, top, height } = range.getBoundingClientRect()
      return { x: left + 1, y: top + height / 2 }
    })
    await page.mouse.click(point.x, point.y)
    await expect(field).toBeFocused()
    await expect(field).toHaveAttribute('contenteditable', 'true')
    expect(await caretOffset(page)).toBe(40)
    const after = await field.boundingBox()
    expect({ ...after, y: 0 }).toEqual({ ...before, y: 0 })
    // A page that scrolls along with what is drawn above does so in whole pixels.
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0)), 'pixels that it moved').toBeLessThan(1)
    expect(await field.innerHTML()).toBe(inner)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
  })

  test('opening every field of prose sends nothing', async ({ openAs }) => {
    const page = await openAs('anna')
    const updates = await countUpdates(page)
    const fields = page.locator('[data-prose]')
    const count = await fields.count()
    for (let index = 0; index < count; index += 1) {
      await fields.nth(index).focus()
      await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('Escape')
    expect(count).toBeGreaterThan(20)
    expect(updates()).toBe(0)
  })
})

test.describe('opening a field', () => {
  test('a double click selects the word, and typing replaces it', async ({ openAs }) => {
    const page = await openAs('anna')
    const field = prose(page, 'a1', 'titel')
    const words = ((await field.textContent()) ?? '').split(' ')
    await field.dblclick({ position: { x: 6, y: 8 } })
    await expect.poll(() => page.evaluate(() => getSelection()?.toString().trim())).toBe(words[0])
    await page.keyboard.type('Twee')
    await expect(field).toContainText(`Twee ${words[1]}`)
  })

  test('a tap puts the caret at the place that was touched', async ({ openAs }) => {
    const page = await openAs('anna', { hasTouch: true })
    const field = prose(page, 'a1', 'titel')
    await field.scrollIntoViewIfNeeded()
    await field.tap({ position: { x: 60, y: 8 } })
    await expect(field).toHaveAttribute('contenteditable', 'true')
    await expect(field).toBeFocused()
    expect(await caretOffset(page)).toBeGreaterThan(3)
  })

  test('text selected over two fields stays selected at a right click, and opens nothing', async ({
    openAs,
  }) => {
    const page = await openAs('anna')
    const [from, to] = [prose(page, 'a1', 'titel'), prose(page, 'a1', 'oplossing')]
    // Both in view: what scrolls under a pressed button selects something else.
    await from.evaluate(element => element.scrollIntoView({ block: 'center' }))
    await from.hover({ position: { x: 4, y: 8 } })
    await page.mouse.down()
    const { x, y } = (await to.boundingBox()) ?? { x: 0, y: 0 }
    await page.mouse.move(x + 80, y + 8, { steps: 8 })
    await page.mouse.up()
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '')
    expect(selected.length).toBeGreaterThan(40)
    await to.click({ button: 'right', position: { x: 40, y: 8 } })
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected)
    await expect(page.locator('[data-prose][contenteditable="true"]')).toHaveCount(0)
  })

  test('Tab reaches a field again after it was visited, and a key typed at once lands', async ({
    openAs,
  }) => {
    const page = await openAs('anna')
    await putCaret(page, prose(page, 'a1', 'titel'), 'Control+Home')
    await page.keyboard.press('Tab')
    const next = await focusedField(page)
    expect(next).not.toBe('a1/titel')
    await page.keyboard.press('Shift+Tab')
    expect(await focusedField(page)).toBe('a1/titel')
    await page.keyboard.type('Q')
    await expect(prose(page, 'a1', 'titel')).toContainText(/^Q/)
    await expect(prose(page, 'a1', 'titel')).toHaveAttribute('role', 'textbox')
  })
})

test.describe('two people in one text', () => {
  test('at the end and at the start of one paragraph both runs stay in order', async ({ openAs }) => {
    const [a, b] = await Promise.all([openAs('anna'), openAs('bram')])
    await fillProse(a, prose(a, 'a2', 'oplossing'), 'Begin. ')
    await expect(prose(b, 'a2', 'oplossing')).toHaveText('Begin.')
    await putCaret(a, prose(a, 'a2', 'oplossing'), 'Control+End')
    await putCaret(b, prose(b, 'a2', 'oplossing'), 'Control+Home')
    await Promise.all([a.keyboard.type(alphabet, slow), b.keyboard.type(digits, slow)])
    for (const page of [a, b])
      await expect(prose(page, 'a2', 'oplossing')).toHaveText(`${digits}Begin. ${alphabet}`)
  })

  test('Enter by the other in the paragraph one types in loses no letter', async ({ openAs }) => {
    const [a, b] = await Promise.all([openAs('anna'), openAs('bram')])
    await fillProse(a, prose(a, 'a2', 'oplossing'), 'Eerste zin. ')
    await expect(prose(b, 'a2', 'oplossing')).toHaveText('Eerste zin.')
    await putCaret(b, prose(b, 'a2', 'oplossing'), 'Control+Home')
    const typing = a.keyboard.type(alphabet, slow)
    for (let index = 0; index < 6; index += 1) await b.keyboard.press('ArrowRight')
    await b.keyboard.press('Enter')
    await typing
    await expect
      .poll(async () => (await prose(b, 'a2', 'oplossing').innerText()).length)
      .toBe((await prose(a, 'a2', 'oplossing').innerText()).length)
    const text = (await prose(a, 'a2', 'oplossing').innerText()).replaceAll('\n', '')
    expect([...text.replace('Eerste zin. ', '')].sort().join('')).toContain('a')
    expect([...text].sort()).toEqual([...`Eerste zin. ${alphabet}`].sort())
    await expect(prose(a, 'a2', 'oplossing').locator('p')).toHaveCount(2)
  })

  test('Home and End hold while the other types fast', async ({ openAs }) => {
    const [a, b] = await Promise.all([openAs('anna'), openAs('bram')])
    await fillProse(a, prose(a, 'a2', 'oplossing'), '[]')
    await expect(prose(b, 'a2', 'oplossing')).toHaveText('[]')
    await putCaret(b, prose(b, 'a2', 'oplossing'), 'Control+Home')
    await b.keyboard.press('ArrowRight')
    const typing = b.keyboard.type(digits + digits, { delay: 20 })
    for (let index = 0; index < 12; index += 1) {
      await a.keyboard.press('Home')
      await a.keyboard.type('<')
      await a.keyboard.press('End')
      await a.keyboard.type('>')
    }
    await typing
    const expected = `${'<'.repeat(12)}[${digits}${digits}]${'>'.repeat(12)}`
    for (const page of [a, b]) await expect(prose(page, 'a2', 'oplossing')).toHaveText(expected)
  })

  test('the first words of two people who were offline stand in one paragraph', async ({ openAs }) => {
    const [a, b] = await Promise.all([openAs('anna'), openAs('bram')])
    await fillProse(a, prose(a, 'a4', 'oplossing'), '')
    await expect(prose(b, 'a4', 'oplossing')).toHaveText('')
    await Promise.all([a, b].map(page => page.context().setOffline(true)))
    await putCaret(a, prose(a, 'a4', 'oplossing'), 'Control+End')
    await putCaret(b, prose(b, 'a4', 'oplossing'), 'Control+End')
    await a.keyboard.type('aaa')
    await b.keyboard.type('bbb')
    await Promise.all([a, b].map(page => page.context().setOffline(false)))
    for (const page of [a, b]) {
      await expect(prose(page, 'a4', 'oplossing')).toHaveText(/^(aaabbb|bbbaaa)$/)
      await expect(prose(page, 'a4', 'oplossing').locator('p')).toHaveCount(1)
    }
  })

  test('the other sees the caret with name and organisation at its place, in a field not opened', async ({
    openAs,
  }) => {
    const [a, b] = await Promise.all([openAs('anna'), openAs('bram')])
    await prose(b, 'a2', 'oplossing').scrollIntoViewIfNeeded()
    await putCaret(a, prose(a, 'a2', 'oplossing'), 'Control+Home')
    const caret = b.locator('.caret')
    await expect(caret).toContainText('Anna Jansen · Gemeente')
    const box = await caret.boundingBox()
    const field = await prose(b, 'a2', 'oplossing').boundingBox()
    expect(Math.abs((box?.x ?? 0) - (field?.x ?? 0))).toBeLessThanOrEqual(2)
    // The caret stands in words that something is found about: their card closes first, then the field.
    await expect(a.locator('.finding-card')).toBeVisible()
    await a.keyboard.press('Escape')
    await a.keyboard.press('Escape')
    await expect(caret).toHaveCount(0)
  })

  test('a letter of the other redraws its field and nothing else', async ({ openAs }) => {
    const [a, b] = await Promise.all([openAs('anna'), openAs('bram')])
    await prose(b, 'a2', 'oplossing').scrollIntoViewIfNeeded()
    await putCaret(a, prose(a, 'a2', 'oplossing'), 'Control+End')
    await expect(b.locator('.caret')).toHaveCount(1)
    await b.evaluate(() => {
      const drawn = new Set<string>()
      new MutationObserver(records => {
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement
          const field = element?.closest<HTMLElement>('[data-prose]')
          if (field) drawn.add(`${field.dataset.elementId}/${field.dataset.veld}`)
          else if (element?.closest('article')) drawn.add('elsewhere in a card')
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
      Object.assign(window, { drawn })
    })
    await a.keyboard.type('tien lettr')
    await expect(prose(b, 'a2', 'oplossing')).toContainText('tien lettr')
    expect(await b.evaluate(() => [...(window as unknown as { drawn: Set<string> }).drawn])).toEqual([
      'a2/oplossing',
    ])
  })
})

test.describe('undo', () => {
  test("goes back over fields and values, with nothing open, and leaves the other's words", async ({
    openAs,
  }) => {
    const [a, b] = await Promise.all([openAs('anna'), openAs('bram')])
    const [titel, oplossing] = [prose(a, 'a1', 'titel'), prose(a, 'a2', 'titel')]
    const [was, waarden] = [await titel.textContent(), await oplossing.textContent()]
    await putCaret(a, titel, 'Control+End')
    await a.keyboard.insertText('AAA')
    await putCaret(a, oplossing, 'Control+End')
    await a.keyboard.insertText('CCC')
    await expect(prose(b, 'a1', 'titel')).toHaveText(`${was}AAA`)
    await putCaret(b, prose(b, 'a1', 'titel'), 'Control+Home')
    await b.keyboard.insertText('BBB')
    await expect(titel).toHaveText(`BBB${was}AAA`)
    await a.keyboard.press('Escape')
    await a.keyboard.press('Control+z')
    await expect(oplossing).toHaveText(waarden ?? '')
    expect(await focusedField(a)).toBe('a2/titel')
    await a.keyboard.press('Control+z')
    await expect(titel).toHaveText(`BBB${was}`)
    expect(await focusedField(a)).toBe('a1/titel')
    await a.keyboard.press('Control+y')
    await a.keyboard.press('Control+Shift+z')
    await expect(titel).toHaveText(`BBB${was}AAA`)
    await expect(oplossing).toHaveText(`${waarden}CCC`)
    await expect(prose(b, 'a2', 'titel')).toHaveText(`${waarden}CCC`)
  })
})

test.describe('the keyboard', () => {
  test('the arrows go down through the fields and back up to where they began', async ({ openAs }) => {
    const page = await openAs('anna')
    await putCaret(page, prose(page, 'a1', 'titel'), 'Control+Home')
    const visited = new Set<string>()
    for (let index = 0; index < 30; index += 1) {
      await page.keyboard.press('ArrowDown')
      visited.add(await focusedField(page))
    }
    expect(visited.size).toBeGreaterThan(4)
    await expect(page.locator('[data-prose]:focus')).toBeInViewport()
    for (let index = 0; index < 30; index += 1) await page.keyboard.press('ArrowUp')
    expect(await focusedField(page)).toBe('a1/titel')
  })

  test('Home right after travelling goes to the start of the line', async ({ openAs }) => {
    const page = await openAs('anna')
    await putCaret(page, prose(page, 'a1', 'titel'), 'Control+End')
    await page.keyboard.press('ArrowDown')
    const field = await focusedField(page)
    expect(field).not.toBe('a1/titel')
    await page.keyboard.press('Home')
    await page.keyboard.type('#')
    await expect(page.locator('[data-prose]:focus')).toHaveText(/^#/)
  })

  test('Left and Right cross the border between two fields', async ({ openAs }) => {
    const page = await openAs('anna')
    await putCaret(page, prose(page, 'a1', 'titel'), 'Control+End')
    await page.keyboard.press('ArrowRight')
    expect(await focusedField(page)).not.toBe('a1/titel')
    expect(await caretOffset(page)).toBe(0)
    await page.keyboard.press('ArrowLeft')
    expect(await focusedField(page)).toBe('a1/titel')
    expect(await caretOffset(page)).toBe((await prose(page, 'a1', 'titel').innerText()).length)
  })

  test('Enter in one line goes on to the next field and changes nothing', async ({ openAs }) => {
    const page = await openAs('anna')
    const updates = await countUpdates(page)
    await putCaret(page, prose(page, 'a1', 'titel'), 'Control+End')
    await page.keyboard.press('Enter')
    expect(await focusedField(page)).not.toBe('a1/titel')
    expect(updates()).toBe(0)
  })

  test('Ctrl+A takes the field and then the page, which cannot be deleted', async ({ openAs }) => {
    const page = await openAs('anna')
    const updates = await countUpdates(page)
    const field = prose(page, 'a1', 'oplossing')
    await putCaret(page, field, 'Control+Home')
    await page.keyboard.press('Control+a')
    const selected = await page.evaluate(() => getSelection()?.toString().length ?? 0)
    expect(selected).toBe((await field.innerText()).length)
    await page.keyboard.press('Control+a')
    expect(await page.evaluate(() => getSelection()?.toString().length ?? 0)).toBeGreaterThan(1000)
    await page.keyboard.press('Delete')
    await page.keyboard.type('x')
    expect(updates()).toBe(0)
  })

  test('what is pasted into one line becomes one line', async ({ openAs }) => {
    const page = await openAs('anna')
    const field = prose(page, 'a1', 'titel')
    await fillProse(page, field, '')
    await field.evaluate(element => {
      const data = new DataTransfer()
      data.setData('text/html', '<p>eerste <b>vet</b></p><p>tweede</p><ul><li>punt</li></ul>')
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await expect(field).toHaveText('eerste vet tweede punt')
    await expect(field.locator('p')).toHaveCount(1)
    await expect(field.locator('strong')).toHaveCount(0)
  })

  test('Alt+F10 leads to the toolbar and Escape back to the text', async ({ openAs }) => {
    const page = await openAs('anna')
    const field = prose(page, 'a1', 'oplossing')
    await putCaret(page, field, 'Control+Home')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Alt+F10')
    await expect(page.getByRole('toolbar', { name: 'Opmaak' }).getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(field).toBeFocused()
    await expect(field.locator('strong')).toHaveCount(1)
  })
})

test.describe('structure changes under the hands', () => {
  test('a card that another moves stays in view with its editor, and no letter is lost', async ({
    openAs,
  }) => {
    const page = await openAs('anna')
    const replica = await replicaOf(page)
    const field = prose(page, 'a3', 'titel')
    await fillProse(page, field, '')
    const typing = page.keyboard.type(alphabet, slow)
    for (const na of ['a5', 'a1', 'a4']) replica.edit({ op: 'move', elementId: 'a3', na })
    await typing
    await expect(field).toHaveText(alphabet)
    await expect(field).toBeFocused()
    await expect(field).toBeInViewport()
    replica.close()
  })

  test('a card that another deletes stays until the focus leaves, and keeps what was typed', async ({
    openAs,
  }) => {
    const page = await openAs('anna')
    const replica = await replicaOf(page)
    const field = prose(page, 'a3', 'titel')
    await fillProse(page, field, '')
    const typing = page.keyboard.type(alphabet, slow)
    replica.edit({ op: 'delete', elementId: 'a3', verwijderdOp: '2026-01-01T12:00:00.000Z', door: 'Bram' })
    await typing
    await expect(field).toHaveText(alphabet)
    await expect
      .poll(() => replica.plan().prullenbak.find(one => one.elementId === 'a3')?.titel)
      .toBe(alphabet)
    await page.keyboard.press('Escape')
    await expect(field).toHaveCount(0)
    replica.close()
  })
})

test.describe('who only reads', () => {
  test('finds plain text, follows it live, and sends nothing', async ({ openAs }) => {
    const [a, eva] = await Promise.all([openAs('anna'), openAs('eva')])
    const updates = await countUpdates(eva)
    await prose(eva, 'a2', 'oplossing').click()
    await eva.keyboard.type('mag niet')
    await eva.keyboard.press('Control+z')
    await expect(eva.locator('[contenteditable="true"]')).toHaveCount(0)
    await expect(eva.locator('[data-prose][role="textbox"]')).toHaveCount(0)
    await putCaret(a, prose(a, 'a2', 'oplossing'), 'Control+Home')
    await a.keyboard.type('Live ')
    await expect(prose(eva, 'a2', 'oplossing')).toContainText(/^Live /)
    await expect(eva.locator('.caret')).toContainText('Anna Jansen')
    expect(updates()).toBe(0)
  })
})
