import { expect, test } from 'vitest'
import { iza2023 } from '../../../../shared/rules/regelset.ts'
import { schrijfwijze } from '../../../../shared/rules/taal/schrijfwijze.ts'

const mate = (gevonden: string, naam: string) => schrijfwijze(gevonden, naam, iza2023.drempels)

const dezelfde = [
  ['gemeente hoogvenne', 'Gemeente Hoogvenne'],
  ['gemeenten Hoogvenne', 'Gemeente Hoogvenne'],
  ['Thuiszorg Venne’s', 'Thuiszorg Venne'],
  ["Thuiszorg Venne's", 'Thuiszorg Venne'],
] as const
test.each(dezelfde)('‘%s’ is ‘%s’', (gevonden, naam) => {
  expect(mate(gevonden, naam)).toBe(1)
})

const varianten = [
  ['Huisartsencooperatie Vennemark', 'HuisartsenCoöperatie Vennemark'],
  ['Huisartsen coöperatie Vennemark', 'HuisartsenCoöperatie Vennemark'],
  ['Inwonerraad Zilverdal Vennemark', 'Inwonerraad Zilverdal-Vennemark'],
  ['Zorgverzekeraar Polder', 'Zorgverzekeraar De Polder'],
  ['Sociaal Werk Tolbruge', 'Sociaal Werk Tolbrugge'],
] as const
test.each(varianten)('‘%s’ is another way to write ‘%s’', (gevonden, naam) => {
  expect(mate(gevonden, naam)).toBeGreaterThanOrEqual(iza2023.drempels.naamGelijkenis)
  expect(mate(gevonden, naam)).toBeLessThan(1)
})

const anderen = [
  ['GGD Zilverdal', 'GGZ Zilverdal'],
  ['Huisartsenpraktijk Zuid 2', 'Huisartsenpraktijk Zuid 1'],
  ['Welzijnsorganisatie Oost', 'Welzijnsorganisatie West'],
  ['thuiszorg in Duinhaven', 'Thuiszorg Duinhaven'],
  ['Thuiszorg Duinhaven', 'Thuiszorg in Duinhaven'],
  ['Gemeente Merenveld', 'Welzijn Merenveld'],
  ['', 'Welzijn Merenveld'],
] as const
test.each(anderen)('‘%s’ is not ‘%s’', (gevonden, naam) => {
  expect(mate(gevonden, naam)).toBe(0)
})
