import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Source {
  /** From the root of the repository: `shared/plan/plan.ts`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}
export interface Import {
  /** A path from the root for a file of ours, else the name of the package: `yjs`, `node:fs`, `@tiptap/pm`. */
  readonly to: string
  readonly isOurs: boolean
  readonly isTypeOnly: boolean
}

/** Every TypeScript file in a folder of the repository, at any depth, with what it imports. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !/(^|\/)node_modules\//.test(name))
    .sort()
    .map(name => {
      const path = `${folder}/${name}`
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, imports: importsIn(path, text) }
    })
}

const statement = /^(?:import|export)\s(type\s)?[^'"]*?from\s+'([^']+)'/gm
const bare = /^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm

function importsIn(path: string, text: string): Import[] {
  const named = [...text.matchAll(statement)].map(match => ({
    target: match[2] ?? '',
    isTypeOnly: Boolean(match[1]),
  }))
  const others = [...text.matchAll(bare)].map(match => ({
    target: match[1] ?? match[2] ?? '',
    isTypeOnly: false,
  }))
  return [...named, ...others].map(({ target, isTypeOnly }) => {
    const isOurs = target.startsWith('.')
    return { to: isOurs ? normalize(join(dirname(path), target)) : packageOf(target), isOurs, isTypeOnly }
  })
}

const packageOf = (target: string): string =>
  target.startsWith('node:')
    ? target
    : target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/')
