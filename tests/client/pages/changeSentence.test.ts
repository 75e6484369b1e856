import { expect, test } from 'vitest'
import { changeSentence } from '../../../client/pages/plan/useSayStatus.ts'
import type { SaveStatus } from '../../../client/sync/saveStatus.ts'

const saved: SaveStatus = { kind: 'saved', at: '14:03' }
const saving: SaveStatus = { kind: 'saving', count: 1, restored: 0 }
const offline = { kind: 'offline' as const, count: 4, place: 'venster' as const, since: '14:05' }

test('saving and saved are not said: that is every few letters', () => {
  expect(changeSentence(saved, saving)).toBeNull()
  expect(changeSentence(saving, saved)).toBeNull()
})

test('losing the connection is said once, not with every change after it', () => {
  expect(changeSentence(saved, offline)?.text).toBe(
    'Geen verbinding, 4 wijzigingen staan nog alleen in dit venster',
  )
  expect(changeSentence(offline, { ...offline, count: 5 })).toBeNull()
})

test('coming back says how much was merged', () => {
  expect(changeSentence(offline, saved)?.text).toBe('Weer verbonden. 4 wijzigingen samengevoegd.')
  expect(changeSentence({ ...offline, count: 1 }, saved)?.text).toBe(
    'Weer verbonden. 1 wijziging samengevoegd.',
  )
  expect(changeSentence({ ...offline, count: 0 }, saved)?.text).toBe('Weer verbonden.')
})

test('a refusal is said', () => {
  expect(
    changeSentence(saved, { kind: 'refused', code: 'niet-aangemeld', count: 0, place: 'venster' })?.text,
  ).toContain('Meld u opnieuw aan')
})

test('a server that cannot save is said, and that it can again', () => {
  const stalled: SaveStatus = { kind: 'stalled', count: 2, place: 'apparaat' }
  expect(changeSentence(saved, stalled)?.text).toBe(
    'Opslaan lukt op dit moment niet, 2 wijzigingen staan nog alleen op dit apparaat',
  )
  expect(changeSentence(stalled, saved)?.text).toBe('Opslaan lukt weer.')
})

test('what an earlier window left is said once it is saved', () => {
  expect(changeSentence({ kind: 'saving', count: 3, restored: 3 }, saved)?.text).toBe(
    'Uw 3 wijzigingen van eerder zijn nu opgeslagen.',
  )
})
