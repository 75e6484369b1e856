import { expect, test } from 'vitest'
import { bestandsnaam } from '../../../shared/stukken/bestandsnaam.ts'

const naam = { stuk: 'raadsinformatie', formaat: 'docx', voor: null, van: '2026-11-23' } as const

test.each([
  [naam, 'raadsinformatie-2026-11-23.docx'],
  [{ ...naam, voor: 'Súdwest-Fryslân', van: '0.9' }, 'raadsinformatie-sudwest-fryslan-0.9.docx'],
  [{ ...naam, mee: null, stuk: 'plan' }, 'plan-2026-11-23.docx'],
  [{ ...naam, mee: 'overleg', stuk: 'plan', van: '0.9' }, 'plan-met-overleg-0.9.docx'],
  [{ ...naam, mee: 'plan', stuk: 'plan' }, 'plan-terug-te-lezen-2026-11-23.docx'],
  [{ ...naam, formaat: 'pdf-a' }, 'raadsinformatie-2026-11-23-archief.pdf'],
  [{ ...naam, voor: '../"; x=\r\n' }, 'raadsinformatie-x-2026-11-23.docx'],
  [{ ...naam, voor: '漢字' }, 'raadsinformatie-2026-11-23.docx'],
] as const)('a file is named after its paper, for whom it is and of what: %#', (benoemd, verwacht) => {
  expect(bestandsnaam(benoemd)).toBe(verwacht)
})

test('a long name is cut', () => {
  expect(bestandsnaam({ ...naam, voor: 'x'.repeat(500) }).length).toBeLessThan(120)
})
