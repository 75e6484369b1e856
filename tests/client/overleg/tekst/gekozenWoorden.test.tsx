import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rangeOfPlain } from '../../../../client/editor/domPositions.ts'
import { ProseField } from '../../../../client/editor/ProseField.tsx'
import { DradenInTekst } from '../../../../client/overleg/tekst/DradenInTekst.tsx'
import { useOpmerkingKey } from '../../../../client/pages/plan/useOpmerkingKey.ts'
import { voorstelvraagOf } from '../../../../client/plan/overleg/voorstelvraag.ts'
import { applyEdit } from '../../../../shared/plan/applyEdit.ts'
import { draw } from '../../fields/drawFields.tsx'

const resting = 250
const plek = { elementId: 'a2', veld: 'oplossing' }

/** The plan page from its first moment; `metDraden`: the words of draden have been fetched too. */
function Blad({ metDraden = true }: { metDraden?: boolean }) {
  useOpmerkingKey()
  return (
    <div id="pagina">
      <ProseField {...plek} kind="tekst" label="Wat gaan we doen" />
      {metDraden && <DradenInTekst />}
    </div>
  )
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

async function opened(metDraden = true) {
  const drawn = await draw(<Blad metDraden={metDraden} />, 'commentator')
  const field = drawn.find('[data-prose]')
  const select = (words: string) => {
    const van = (field.textContent ?? '').indexOf(words)
    const range = rangeOfPlain(field, { van, tot: van + words.length })
    getSelection()?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    )
    document.dispatchEvent(new Event('selectionchange'))
  }
  const rest = () => act(() => vi.advanceTimersByTime(resting))
  const pointer = (type: string, target: Element) =>
    act(() => target.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0 })))
  const bar = () => document.querySelector<HTMLElement>('.selectiebalk')
  const press = async (woord: string) => {
    const button = [...(bar()?.querySelectorAll('button') ?? [])].find(one => one.textContent === woord)
    if (!button) throw new Error(`There is no button ${woord} at the words.`)
    await pointer('pointerdown', button)
    await pointer('pointerup', button)
    await act(() => button.click())
  }
  return { ...drawn, field, select, rest, pointer, bar, press }
}

test('a voorstel is about the words as they are selected when one presses, however short ago', async () => {
  const { plan, root, select, rest, press } = await opened()
  select('versterking')
  await rest()
  select('kwetsbare ouderen')
  await press('Voorstel')
  expect(voorstelvraagOf(plan).get()).toMatchObject({ ...plek, anker: { citaat: 'kwetsbare ouderen' } })
  await act(() => root.unmount())
})

test('words that another shifts meanwhile are still the words, and stay selected', async () => {
  const { plan, root, field, select, rest, press } = await opened()
  select('kwetsbare ouderen')
  await rest()
  await act(() => {
    const tekst = `Vanaf nu: ${field.textContent}`
    applyEdit(plan.doc, { op: 'write', ...plek, tekst })
  })
  expect(getSelection()?.toString()).toBe('kwetsbare ouderen')
  await press('Opmerking')
  expect(plan.overleg.paneel.nieuw.get()).toMatchObject({ ...plek, anker: { citaat: 'kwetsbare ouderen' } })
  await act(() => root.unmount())
})

test('while one still selects with the mouse nothing stands in its way', async () => {
  const { root, field, select, rest, pointer, bar } = await opened()
  await pointer('pointerdown', field)
  select('kwetsbare')
  await rest()
  expect(bar()).toBeNull()
  select('kwetsbare ouderen')
  await pointer('pointerup', field)
  await rest()
  expect(bar()).not.toBeNull()
  await act(() => root.unmount())
})

function toets(): KeyboardEvent {
  const keys = { key: 'm', code: 'KeyM', ctrlKey: true, altKey: true }
  const event = new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true })
  // happy-dom takes every Alt for AltGr.
  return Object.assign(event, { getModifierState: () => false })
}

test.each([
  ['before the words of draden are fetched', false],
  ['after that', true],
])('Ctrl+Alt+M takes the words that are selected at that moment, %s', async (_when, metDraden) => {
  const { plan, root, select } = await opened(metDraden)
  select('versterking van de samenwerking')
  select('kwetsbare ouderen')
  await act(() => document.body.dispatchEvent(toets()))
  select('versterking')
  expect(plan.overleg.paneel.nieuw.get()).toMatchObject({ ...plek, anker: { citaat: 'kwetsbare ouderen' } })
  await act(() => root.unmount())
})
