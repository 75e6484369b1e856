import { expect, test } from 'vitest'
import { versieInZin, versieTitel } from '../../../shared/versie/versie.ts'

test('a version is called by its name, or by why it was kept; within a sentence without a capital', () => {
  const benoemd = { naam: '0.9', aanleiding: null }
  const vanzelf = { naam: null, aanleiding: 'voor-herstel' } as const
  expect([versieTitel(benoemd), versieInZin(benoemd)]).toEqual(['Versie 0.9', 'versie 0.9'])
  expect([versieTitel(vanzelf), versieInZin(vanzelf)]).toEqual([
    'Voor het terugzetten',
    'de versie voor het terugzetten',
  ])
})
