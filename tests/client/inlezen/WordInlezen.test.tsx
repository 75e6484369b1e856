import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, test } from 'vitest'
import type { GelezenMetVoorstel } from '../../../client/inlezen/inlezenCalls.ts'
import type { Inlezen } from '../../../client/inlezen/useInlezen.ts'
import { WordInlezen } from '../../../client/inlezen/WordInlezen.tsx'
import { ontwerp } from '../../../shared/inlezen/ontwerp.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
let root: Root | null = null
afterEach(async () => {
  await act(async () => root?.unmount())
  document.body.replaceChildren()
})

const alinea = { soort: 'alinea', id: 'b1', inhoud: [{ type: 'text', text: 'Samen.' }] } as const
const eigen = { titel: 'Ons plan', plan: { id: 'p1' }, blokken: [], toewijzing: {}, verslag: [] }

async function drawn(gelezen: GelezenMetVoorstel, maakEigen?: () => string) {
  const gekozen = { naam: 'plan.docx', gelezen, toewijzing: gelezen.toewijzing, alsTekst: false }
  const inlezen: Inlezen = {
    ...{ document: gekozen, bezig: false, probleem: '', kies: () => {}, wijzig: () => {} },
    ontwerp: ontwerp(gelezen.blokken, gelezen.toewijzing, { nieuwId: () => 'n' }),
    ...{ leesAlsTekst: () => {}, terug: () => {}, opnieuw: () => {} },
  }
  const place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  const own = maakEigen && { maakEigen }
  await act(async () => root?.render(<WordInlezen {...{ inlezen }} maak={() => 'Maak'} {...own} />))
  return {
    tekst: place.textContent,
    knoppen: [...place.querySelectorAll('button')].map(een => een.textContent),
  }
}

describe('an export of our own', () => {
  test('comes back as its plan, or is read as text', async () => {
    const page = await drawn({ ...eigen, blokken: [alinea] }, () => 'Maak dit plan')
    expect(page.tekst).toMatch(/^plan\.docx komt uit Regiotafel en is daarna niet gewijzigd\./)
    expect(page.knoppen).toEqual(['Lees het als gewoon document', 'Ander document'])
  })

  test('that is too long to be read as text too is a plan only', async () => {
    const nieuw = await drawn(eigen, () => 'Maak dit plan')
    expect([nieuw.tekst?.includes('Maak dit plan'), nieuw.knoppen]).toEqual([true, ['Ander document']])
    await act(async () => root?.unmount())
    const erbij = await drawn(eigen)
    expect(erbij.tekst).toMatch(/te lang om aan dit plan toe te voegen\. Maak er een nieuw plan van\./)
    expect(erbij.knoppen).toEqual(['Ander document'])
  })
})
