import { expect, test } from 'vitest'
import { dagenkalender } from '../../../server/export/dagenkalender.ts'

const op = Date.UTC(2026, 10, 23, 4, 15)
const punt = { id: 'r1-college@plan', datum: '2026-12-31', titel: 'College: regioplan', toelichting: '' }

test('a day is an event of RFC 5545 that ends on the next one', () => {
  expect(dagenkalender('Raden', [punt], op).split('\r\n')).toEqual([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Regiotafel//Regiotafel//NL', 'CALSCALE:GREGORIAN'],
    ...['X-WR-CALNAME:Raden', 'BEGIN:VEVENT', 'UID:r1-college@plan', 'DTSTAMP:20261123T041500Z'],
    ...['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'SUMMARY:College: regioplan'],
    ...['TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', ''],
  ])
})

test('text is escaped, and no line is longer than 75 octets or cut within a letter', () => {
  const titel = `Één; twee, drie\\vier\nvijf ${'é'.repeat(120)}`
  const regels = dagenkalender('x', [{ ...punt, titel }], op).split('\r\n')
  for (const regel of regels) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75)
  const heel = regels.join('\r\n').replaceAll('\r\n ', '')
  expect(heel).toContain(`SUMMARY:Één\\; twee\\, drie\\\\vier\\nvijf ${'é'.repeat(120)}`)
})
