import { expect, type Page } from '@playwright/test'
import { maakAnker } from '../../client/overleg/anker/maakAnker.ts'
import type { Draad } from '../../shared/overleg/draad.ts'
import { findProse } from '../../shared/plan/element.ts'
import { readTekst } from '../../shared/plan/tekst.ts'
import { prose } from './prose.ts'
import { replicaOf } from './replica.ts'

/** Begins a draad as the person of a page, about words that stand once in a field. */
export async function draadBij(
  page: Page,
  elementId: string,
  veld: string,
  words: string,
  rest: object = {},
): Promise<Draad> {
  const replica = await replicaOf(page)
  const fragment = findProse(replica.doc, elementId, veld)
  const van = fragment ? readTekst(fragment).plat.indexOf(words) : -1
  const anker = fragment && van >= 0 ? maakAnker(fragment, { van, tot: van + words.length }) : null
  replica.close()
  if (!anker) throw new Error(`"${words}" does not stand in ${veld} of ${elementId}.`)
  return begin(page, { elementId, veld, anker, tekst: 'Kan dit?', ...rest })
}

/** Begins a draad as the person of a page. */
export const begin = (page: Page, draad: object): Promise<Draad> => vraag(page, 'POST', '/draden', draad)

/** Asks something of the server about the draden of the plan of a page, as its person. */
export async function vraag(page: Page, method: string, path: string, data?: object): Promise<Draad> {
  const { origin, pathname } = new URL(page.url())
  const answer = await page.request.fetch(`${origin}/api/v1${pathname}${path}`, {
    method,
    headers: { origin },
    ...(data && { data }),
  })
  if (!answer.ok()) throw new Error(`${method} ${path} gave ${answer.status()}: ${await answer.text()}`)
  return (await answer.json()) as Draad
}

/** The words that a page draws in a field, by their highlight: `opmerking-0: binnen twee jaar`. */
export const getekend = (page: Page, elementId: string, veld: string): Promise<string[]> =>
  prose(page, elementId, veld).evaluate(field =>
    [...CSS.highlights]
      .filter(([name]) => /^(opmerking|voorstel)/.test(name))
      .flatMap(([name, highlight]) =>
        ([...highlight] as Range[])
          .filter(range => field.contains(range.startContainer))
          .map(range => `${name}: ${range.toString()}`),
      )
      .sort(),
  )

/**
 * Selects words of a field with the mouse, as people do: they look at what they selected, since a page that is still
 * being drawn may move before the mouse is down.
 */
export const kiesWoorden = (page: Page, elementId: string, veld: string, words: string): Promise<void> =>
  expect(async () => {
    const stop = await beginTeKiezen(page, elementId, veld, words)
    await stop()
    expect(await gekozenWoorden(page)).toBe(words)
  }).toPass()

/**
 * Presses the mouse at the first of some words of a field; what is returned drags over the others and lets go. One who
 * sees that the page moved just before presses again.
 */
export async function beginTeKiezen(
  page: Page,
  elementId: string,
  veld: string,
  words: string,
): Promise<() => Promise<void>> {
  let box = await vakVan(page, elementId, veld, words)
  await expect(async () => {
    await page.mouse.move(box.left + 1, box.middle)
    await page.mouse.down()
    const seen = box
    box = await vakVan(page, elementId, veld, words)
    if (box.left === seen.left && box.middle === seen.middle) return
    await page.mouse.up()
    throw new Error('The words moved just before the mouse was pressed.')
  }).toPass()
  return async () => {
    await page.mouse.move(box.right - 1, box.middle, { steps: 5 })
    await page.mouse.up()
  }
}

export const gekozenWoorden = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()))

/** Where words of a field stand on the screen; they stand on one line. */
export const vakVan = (page: Page, elementId: string, veld: string, words: string) =>
  prose(page, elementId, veld).evaluate((field, expected) => {
    field.scrollIntoView({ block: 'center' })
    const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(expected) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + expected.length)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, middle: (top + bottom) / 2 }
    }
    throw new Error('These words do not stand there.')
  }, words)
