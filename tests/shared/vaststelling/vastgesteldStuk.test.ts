import { expect, test } from 'vitest'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import type { Aanbieding, Antwoord } from '../../../shared/vaststelling/aanbieding.ts'
import { vastgesteldStuk } from '../../../shared/vaststelling/vastgesteldStuk.ts'

const plan = readPlan(newPlan(exampleJson.plan))
const hash = '58986ef69720ad1901aa113728f2463d15f21778b8fdf241ede59ba0c500d03b'
const op = '2026-11-23T10:00:00.000Z'
const door = { id: 'd', naam: 'Dirk', organisatie: 'Bureau' }
const organisatie = (naam: string, antwoord?: Antwoord, tekst: string | null = null) => ({
  ...{ id: naam, naam, sector: 'msz', herinnerdOp: null },
  antwoorden: antwoord ? [{ antwoord, tekst, door, op }] : [],
})
const aanbieding: Aanbieding = {
  ...{ id: 'a', versieId: 'v', naam: '1.0', hash, uiterlijk: '2026-12-01', toelichting: null, door, op },
  gesloten: null,
  organisaties: [
    organisatie('Gemeente', 'niet-akkoord', 'Geen geld.'),
    organisatie('GGZ', 'akkoord'),
    organisatie('Inwoners'),
  ],
}
const stuk = vastgesteldStuk(plan, { naam: '1.0', hash, besluit: 'Zo besloten.', op }, aanbieding)
const kenmerk = (label: RegExp) => JSON.stringify(stuk.kenmerken.find(een => label.test(een.label))?.blokken)

test('its cover says what was decided, when, that it is vastgesteld, and its hash in groups that fit on a line', () => {
  expect(kenmerk(/^Vastgesteld$/)).toContain('Versie 1.0, 23 november 2026')
  expect(kenmerk(/^Besluit$/)).toContain('Zo besloten.')
  expect(kenmerk(/^Status$/)).toContain('vastgesteld')
  expect(kenmerk(/^Controlegetal/)).toContain(
    '58986ef6 9720ad19 01aa1137 28f2463d 15f21778 b8fdf241 ede59ba0 c500d03b',
  )
})

test('at its end stands what each organisation answered and why, also that one did not, and no name of a person', () => {
  const tabel = stuk.delen.at(-1)
  const rijen = tabel?.soort === 'tabel' ? tabel.rijen : []
  expect(rijen.map(rij => rij.map(cel => JSON.stringify(cel).match(/"tekst":"([^"]*)"/)?.[1]))).toEqual([
    ['Gemeente', 'Niet akkoord', 'Geen geld.', '23 november 2026'],
    ['GGZ', 'Akkoord', '', '23 november 2026'],
    ['Inwoners', 'Geen antwoord', '', ''],
  ])
  expect(JSON.stringify(tabel)).not.toContain('Dirk')
})
