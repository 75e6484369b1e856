import { expect, test } from 'vitest'
import { wachtwoordFout } from '../../shared/wachtwoord.ts'

test.each([
  ['vier ossen op een dijk', null],
  ['elf tekens!', 'wachtwoord-te-kort'],
  ['🐂🐂🐂🐂🐂🐂', 'wachtwoord-te-kort'],
  ['x'.repeat(201), 'wachtwoord-te-lang'],
  ['Femke.van.de.Vis@venne.example', 'wachtwoord-is-adres'],
  ['femke.van.de.vis', 'wachtwoord-is-adres'],
  ['Welkom123456', 'wachtwoord-te-bekend'],
  ['Wachtwoord123!', 'wachtwoord-te-bekend'],
  ['zzzzzzzzzzzzzz', 'wachtwoord-te-bekend'],
])('%j: %s', (wachtwoord, fout) => {
  expect(wachtwoordFout(wachtwoord, 'femke.van.de.vis@venne.example')).toBe(fout)
})
