import { readFileSync } from 'node:fs'

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly scripts: { readonly start: string }
}
const [settings = '', given = ''] = scripts.start.split(/(?<=^|\s)node\s/)

/** What Node is given by `npm start`. */
export const startArguments: readonly string[] = given.split(' ')

/** What `npm start` sets in the environment. */
export const startEnvironment: Readonly<Record<string, string>> = Object.fromEntries(
  settings
    .split(' ')
    .filter(word => word !== '')
    .map(word => word.split('=', 2)),
)
