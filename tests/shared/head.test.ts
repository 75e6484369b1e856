import { expect, test } from 'vitest'
import { type Head, headParameters, readHead } from '../../shared/head.ts'

const said = (head: Head) => new URLSearchParams(headParameters(head)).toString()

test.each<Head>([
  { epoch: 1, place: null },
  { epoch: 1_763_805_600_000, place: { seq: 70, at: 1_763_805_600_001 } },
])('a head is read as it was said', head => {
  expect(readHead(said(head))).toEqual(head)
})

test('who says no epoch has no head, and a place that is no place is none', () => {
  expect(readHead('schema=3&seq=7&at=70')).toBeNull()
  for (const query of ['epoch=1&seq=7', 'epoch=1&seq=7&at=', 'epoch=1&seq=x&at=70', 'epoch=1&seq=1.5&at=70'])
    expect(readHead(query)).toEqual({ epoch: 1, place: null })
})
