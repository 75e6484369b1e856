import type { Page } from '@playwright/test'
import { test as base, expect, isSaved, saveMark } from '../kit/browser.ts'
import { type KillableServer, startKillableServer } from '../kit/demoServer.ts'
import { prose, putCaret } from '../kit/prose.ts'

const test = base.extend<{ server: KillableServer }>({
  server: async ({ browserName: _ }, use) => {
    const server = await startKillableServer()
    await use(server)
    await server.remove()
  },
})

/** Remembers on the page, frame by frame, what stood in a field while its work was shown as saved. */
async function rememberSaved(page: Page, elementId: string, veld: string): Promise<() => Promise<string>> {
  await prose(page, elementId, veld).evaluate(field => {
    const look = () => {
      const mark = document.querySelector('.save-mark__text')?.textContent ?? ''
      if (mark.startsWith('Opgeslagen')) document.body.dataset.saved = field.textContent ?? ''
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  return () => page.evaluate(() => document.body.dataset.saved ?? '')
}

const lettersOf = (text: string, letter: string): number => text.split(letter).length - 1

test('a server that is killed while two people type loses nothing that was shown as saved', async ({
  openAs,
  server,
}) => {
  const [anna, bram] = await Promise.all([openAs('anna'), openAs('bram')])
  await putCaret(anna, prose(anna, 'a2', 'oplossing'), 'Control+End')
  await putCaret(bram, prose(bram, 'a3', 'titel'), 'Control+End')
  const savedAnna = await rememberSaved(anna, 'a2', 'oplossing')
  const savedBram = await rememberSaved(bram, 'a3', 'titel')
  const typing = Promise.all([
    anna.keyboard.type('ϟ'.repeat(60), { delay: 15 }),
    bram.keyboard.type('ѫ'.repeat(60), { delay: 15 }),
  ])
  await expect.poll(async () => lettersOf(await savedAnna(), 'ϟ')).toBeGreaterThan(10)
  await server.kill()
  await typing
  const [ofAnna, ofBram] = [await savedAnna(), await savedBram()]
  await Promise.all([anna.context().close(), bram.context().close()])
  await server.start()
  const { afspraken } = (await server.plan()) as {
    afspraken: { id: string; titel: string; oplossing: string }[]
  }
  const kept = (id: string) => afspraken.find(afspraak => afspraak.id === id)
  expect(lettersOf(ofAnna, 'ϟ')).toBeGreaterThan(10)
  expect(lettersOf(kept('a2')?.oplossing ?? '', 'ϟ')).toBeGreaterThanOrEqual(lettersOf(ofAnna, 'ϟ'))
  expect(lettersOf(kept('a3')?.titel ?? '', 'ѫ')).toBeGreaterThanOrEqual(lettersOf(ofBram, 'ѫ'))
})

test('pages that stay open come back by themselves, and then everything typed is there', async ({
  openAs,
  server,
}) => {
  const [anna, bram] = await Promise.all([openAs('anna'), openAs('bram')])
  await putCaret(anna, prose(anna, 'a2', 'oplossing'), 'Control+End')
  await putCaret(bram, prose(bram, 'a2', 'oplossing'), 'Control+Home')
  const type = (letters: number) =>
    Promise.all([
      anna.keyboard.type('ϟ'.repeat(letters), { delay: 15 }),
      bram.keyboard.type('ѫ'.repeat(letters), { delay: 15 }),
    ])
  const typing = type(40)
  await expect
    .poll(async () => lettersOf((await prose(bram, 'a2', 'oplossing').textContent()) ?? '', 'ϟ'))
    .toBeGreaterThan(5)
  await server.kill()
  await typing
  // However slow the machine was, these have nowhere to go.
  await type(20)
  await expect(saveMark(anna)).toHaveText(/^Geen verbinding, \d+ wijziging/)
  await server.start()
  await Promise.all([isSaved(anna), isSaved(bram)])
  for (const page of [anna, bram]) {
    await expect(prose(page, 'a2', 'oplossing')).toHaveText(/^ѫ{60}.*[^ϟ]ϟ{60}$/)
  }
})
