import * as Y from 'yjs'
import { expect, saveMark, test } from '../kit/browser.ts'
import { editorOn, renumber } from '../kit/editor.ts'
import { countUpdates, prose } from '../kit/prose.ts'
import { rawSocket } from '../kit/rawSocket.ts'

test.use({ omvang: 'klein' })

for (const naam of ['eva', 'carla']) {
  test(`${naam} reads the plan and can change nothing on the page`, async ({ openAs, server }) => {
    const before = await server.plan()
    const page = await openAs(naam)
    const updates = await countUpdates(page)
    await expect(saveMark(page)).toHaveText('U leest mee')
    const main = page.getByRole('main')
    await expect(main.locator('[contenteditable], [role=textbox], textarea, select, input')).toHaveCount(0)
    const schrijven = /Meer velden|toevoegen|Nieuwe (?!opmerking)|Verwijder/i
    await expect(main.getByRole('button', { name: schrijven })).toHaveCount(0)
    if (naam === 'eva') await expect(main.getByRole('button', { name: 'opmerking' })).toHaveCount(0)
    await prose(page, 'a1', 'oplossing').click()
    await page.keyboard.type('gekaapt')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(prose(page, 'a1', 'oplossing')).not.toContainText('gekaapt')
    expect(updates()).toBe(0)
    expect(await server.plan()).toEqual(before)
  })

  test(`${naam} can change nothing by a raw socket either`, async ({ openAs, server }) => {
    const anna = await openAs('anna')
    const before = await server.plan()
    const raw = await rawSocket(server, { naam })
    const editor = await editorOn(raw)
    editor.edit(renumber('9.9'))
    const refused = await raw.find(got => got.type === 'ack' && got.ack?.kind === 'refused')
    expect(refused).toMatchObject({ ack: { kind: 'refused', code: 'alleen-lezen' } })
    raw.answer(Y.encodeStateAsUpdate(editor.doc))
    raw.update(Y.encodeStateAsUpdate(editor.doc))
    expect(await raw.closed).toMatchObject({ code: 4403 })
    expect(await server.plan()).toEqual(before)
    await expect(anna.locator('.version-chip').first()).not.toContainText('9.9')
  })
}

test('a reader sees what others write', async ({ openAs }) => {
  const [eva, anna] = await Promise.all([openAs('eva'), openAs('anna')])
  await prose(anna, 'a1', 'titel').click()
  await anna.keyboard.press('Control+End')
  await anna.keyboard.type(' nu')
  await expect(prose(eva, 'a1', 'titel')).toHaveText(/ nu$/)
})
