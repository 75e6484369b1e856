import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, expect, test } from 'vitest'
import { Verschillen } from '../../../client/versies/Verschillen.tsx'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { samenvatting } from '../../../shared/versie/inWoorden.ts'
import { vergelijkPlannen } from '../../../shared/versie/vergelijk.ts'

let root: Root | null = null
afterEach(async () => {
  await act(async () => root?.unmount())
  document.body.replaceChildren()
})

/** What changed by these edits, as the page draws it. */
async function drawn(
  edits: readonly PlanEdit[],
  terug: ((id: string, veld?: string) => string) | null = null,
) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const doc = newPlan(exampleJson.plan)
  const voor = readPlan(doc)
  for (const edit of edits) applyEdit(doc, edit)
  const vergelijking = vergelijkPlannen(voor, readPlan(doc))
  const place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
  const props = { ...vergelijking, inWoorden: samenvatting(vergelijking), terug }
  await act(async () => root?.render(<Verschillen {...props} />))
  const texts = (selector: string) => [...place.querySelectorAll(selector)].map(one => one.textContent)
  return { place, texts }
}
const write = (elementId: string, veld: string, tekst: string): PlanEdit => ({
  ...{ op: 'write', elementId, veld, tekst },
})

test('what changed is said in words first, and then word by word, with words for who sees no colours', async () => {
  const { place, texts } = await drawn([
    { op: 'set', elementId: 'k2', veld: 'streefwaarde', waarde: 900 },
    write('o1', 'titel', 'Zorg in de nacht'),
  ])
  expect(texts('.verschillen__telling li')).toEqual([
    '1 opgave gewijzigd',
    '1 afspraak gewijzigd',
    '1 resultaat gewijzigd',
  ])
  expect(texts('.verschillen__zinnen li')).toHaveLength(2)
  const opgave = place.querySelector('article')
  expect(opgave?.querySelector('ins')?.textContent).toMatch(/^ nieuw: .* einde nieuw $/)
  expect(opgave?.querySelector('del')?.textContent).toMatch(/^ vervallen: .* einde vervallen $/)
  expect(texts('.verschil__rij dd')).toEqual(['990 → 900 bezoeken990 → 900 bezoeken'])
})

test('an item and a field are brought back by a link; nothing is by who may not write', async () => {
  const edits = [write('a1', 'titel', 'Anders'), { op: 'create', kind: 'opgaven', id: 'n' } as const]
  const { texts, place } = await drawn(edits, (id, veld) => `/terug?${id}-${veld ?? ''}`)
  const hrefs = [...place.querySelectorAll('a')].map(a => [a.getAttribute('href'), a.textContent])
  expect(hrefs).toEqual([
    ['/terug?n-', expect.stringMatching(/^Haal weg/)],
    ['/terug?a1-', expect.stringMatching(/^Zet terug/)],
    ['/terug?a1-titel', 'Zet terug Afspraak'],
  ])
  expect(texts('.verschil__soort')).toContain('Nieuw')
  const { place: reader } = await drawn(edits)
  expect(reader.querySelectorAll('a')).toHaveLength(0)
})

test('a hundred and more changed items are all there once one goes to the end', async () => {
  const nieuw = Array.from(
    { length: 120 },
    (_, n): PlanEdit => ({
      ...{ op: 'create', kind: 'begrippen', id: `begrip-${n}`, waarden: { afkorting: `AF${n}` } },
    }),
  )
  const { place, texts } = await drawn(nieuw)
  expect(texts('.verschillen__telling li')).toEqual(['120 begrippen nieuw'])
  for (let n = 0; n < 4; n += 1)
    await act(async () =>
      [...place.querySelectorAll('button')].find(one => /volgende/.test(one.textContent ?? ''))?.click(),
    )
  expect(place.querySelectorAll('article')).toHaveLength(120)
  expect(texts('button')).toEqual(['Toon alle 120 zinnen'])
})

test('where nothing changed it says so', async () => {
  expect((await drawn([])).place.textContent).toBe('Er is niets veranderd.')
})
