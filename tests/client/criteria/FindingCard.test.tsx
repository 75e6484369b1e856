import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CriteriaShortcuts } from '../../../client/criteria/CriteriaShortcuts.tsx'
import { useCriteria } from '../../../client/criteria/useCriteria.ts'
import type { Meldingen } from '../../../client/plan/findings/meldingen.ts'
import { draw } from './drawPanel.tsx'

/** In the example plan a11 says 20% where its field says 17. */
const words = { elementId: 'a11', veld: 'oplossing' }

let page: Awaited<ReturnType<typeof draw>>
let meldingen: Meldingen

function Keep() {
  meldingen = useCriteria()
  return <input aria-label="elders" />
}

/** The mark of `20` in a11. */
const markering = () => {
  const found = meldingen.markeringen
    .at(words.elementId, words.veld)
    .find(one => one.finding.regelId === 'kpi.tekst-veld')
  if (!found) throw new Error('The example plan marks no words in a11.')
  return found
}

const show = (stil: boolean) =>
  page.does(() => {
    const box = () => new DOMRect(10, 10, 40, 20)
    meldingen.kaart.set({ ...words, woorden: { sleutels: [markering().key], vak: box }, stil })
  })
const card = () => page.all('.finding-card')[0]
const fix = () => page.all('.melding__voorstel button')[0]
const oplossing = () => page.plan.store.get().afspraken.find(one => one.id === 'a11')?.oplossing.plat ?? ''

beforeEach(async () => {
  page = await draw(
    <>
      <Keep />
      <CriteriaShortcuts />
    </>,
  )
  await page.does(() => page.all('input')[0]?.focus())
})
afterEach(() => page.close())

describe('the card of words', () => {
  test('is called by the words and says what, why, from which phase, and where that is written', async () => {
    await show(true)
    expect(card()?.querySelector('h2')?.textContent).toBe('“20”')
    expect(card()?.querySelector('.melding__kop')?.textContent).toMatch(/De tekst zegt .* vanaf 0\.6/)
    expect(card()?.querySelector('.melding__waarom')?.textContent).toContain('Bron:')
  })

  test('shows the sentence as it would read', async () => {
    await show(true)
    const sentence = page.all('.melding__voorstel p')[0]
    expect(sentence?.querySelector('del')?.textContent).toBe('20')
    expect(sentence?.querySelector('ins')?.textContent).toBe('17')
    expect(sentence?.textContent).toMatch(/^Het aandeel kinderen met overgewicht daalt van /)
  })

  test('is about these words alone', async () => {
    await page.edit({
      op: 'write',
      ...words,
      tekst: `${oplossing()} Scholengroep Vennebaan levert per 1 mei 2026 twee docenten.`,
    })
    await page.pass(3000)
    expect(meldingen.markeringen.at('a11', 'oplossing').length).toBeGreaterThan(1)
    await show(true)
    expect(page.all('.finding-card__melding')).toHaveLength(1)
  })
})

describe('a card that was not asked for', () => {
  test('leaves the focus where it is', async () => {
    await show(true)
    expect(document.activeElement?.tagName).toBe('INPUT')
  })

  test('closes at Escape, which then does nothing else', async () => {
    await show(true)
    await page.key('Escape')
    expect(card()).toBeUndefined()
    expect(document.activeElement?.tagName).toBe('INPUT')
  })

  test('closes when somebody types', async () => {
    await show(true)
    await page.does(() =>
      document.activeElement?.dispatchEvent(new InputEvent('beforeinput', { bubbles: true })),
    )
    expect(card()).toBeUndefined()
  })

  test('takes the focus once it is asked for, and Esc gives it back', async () => {
    await show(true)
    await show(false)
    expect(card()?.contains(document.activeElement)).toBe(true)
    await page.key('Escape')
    expect(card()).toBeUndefined()
    expect(document.activeElement?.tagName).toBe('INPUT')
  })
})

test('taking the sharper wording over changes the sentence, takes the mark and closes the card', async () => {
  await show(false)
  const key = markering().key
  await page.click(fix())
  expect(oplossing()).toContain('daalt van 17% naar 15%')
  expect(meldingen.markeringen.at('a11', 'oplossing').map(one => one.key)).not.toContain(key)
  expect(card()).toBeUndefined()
  expect(document.activeElement?.tagName).toBe('INPUT')
})

test('the card closes when another solves what it is about', async () => {
  await show(true)
  await page.edit({ op: 'set', elementId: 'k13', veld: 'nulmeting.waarde', waarde: 20 })
  await page.pass(1000)
  expect(card()).toBeUndefined()
})
