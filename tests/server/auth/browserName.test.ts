import { expect, test } from 'vitest'
import { browserName } from '../../../server/auth/browserName.ts'

const mozilla = 'Mozilla/5.0'
test.each([
  [`${mozilla} (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0`, 'Firefox op Windows'],
  [
    `${mozilla} (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36`,
    'Chrome op Linux',
  ],
  [
    `${mozilla} (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36 Edg/156.0`,
    'Edge op Windows',
  ],
  [
    `${mozilla} (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Mobile Safari/604.1`,
    'Safari op iPhone',
  ],
  [
    `${mozilla} (Linux; Android 16) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36`,
    'Chrome op Android',
  ],
  ['curl/8.0', null],
  [undefined, null],
])('%s is %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name)
})
