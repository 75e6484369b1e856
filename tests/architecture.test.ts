import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Import, root, type Source, sourcesIn } from './kit/sources.ts'

const sources = ['client', 'server', 'shared'].flatMap(sourcesIn)

/** What the files of a part may import: folders of ours (with all in them), single files, and packages. */
interface Part {
  readonly ours: readonly string[]
  readonly packages: readonly RegExp[]
}
const react = [/^react(-dom)?$/]
const platform = ['client/ui', 'client/styles', 'client/api.ts', 'client/account.ts', 'shared']
/** One open plan: its doc, connection, editors and findings. */
const openPlan = ['client/plan', 'client/sync', 'client/editor', ...platform]
const feature: Part = {
  ours: ['client/fields', 'client/motivering', ...openPlan],
  packages: [...react, /^yjs$/, /^@tiptap\//],
}
const page: Part = { ours: ['client', 'shared'], packages: react }

/** The most precise part that holds a file decides. A feature is given itself, so never another feature. */
const parts: Readonly<Record<string, Part>> = {
  'shared/plan': { ours: ['shared/plan'], packages: [/^yjs$/, /^fractional-indexing$/] },
  'shared/rules': { ours: ['shared/rules', 'shared/plan'], packages: [] },
  'shared/overzicht': { ours: ['shared/overzicht', 'shared/rules', 'shared/plan'], packages: [] },
  'shared/stukken': {
    ours: [
      ...['shared/stukken', 'shared/overzicht', 'shared/overleg', 'shared/rules', 'shared/plan'],
      ...['shared/schrijfwijze.ts'],
    ],
    packages: [],
  },
  shared: { ours: ['shared'], packages: [/^lib0$/] },
  server: {
    ours: ['server', 'shared'],
    packages: [/^node:/, /^@?hono/, /^zod$/, /^ws$/, /^yjs$/, /^y-protocols$/, /^lib0$/, /^better-sqlite3$/],
  },
  'server/auth/signIn.ts': {
    ours: ['server', 'shared'],
    packages: [/^node:/, /^lucia$/, /^better-sqlite3$/],
  },
  'server/export': {
    ours: ['server/export', 'shared'],
    packages: [/^node:/, /^docx$/, /^@myriaddreamin\//, /^fflate$/],
  },
  'server/import': { ours: ['server', 'shared'], packages: [/^node:/, /^fflate$/] },
  'server/mail': { ours: ['server', 'shared'], packages: [/^node:/, /^nodemailer$/] },
  'server/mail/wachtrij.ts': { ours: ['server', 'shared'], packages: [/^node:/, /^zod$/] },
  'server/auth/passwords.ts': { ours: ['server', 'shared'], packages: [/^@node-rs\/argon2$/] },
  'client/styles': { ours: [], packages: [] },
  'client/ui': {
    ours: ['client/ui', 'client/styles', 'shared/presence.ts'],
    packages: [...react, /^@atlaskit\/pragmatic-drag-and-drop$/],
  },
  'client/opening.ts': { ours: [], packages: [] },
  'client/api.ts': { ours: ['shared', 'server/app.ts', 'client/opening.ts'], packages: [/^hono$/] },
  'client/account.ts': { ours: ['client/api.ts', 'shared'], packages: react },
  'client/sync': {
    ours: ['client/sync', 'client/plan/store.ts', 'client/api.ts', 'client/account.ts', 'shared'],
    packages: [/^yjs$/, /^y-websocket$/, /^y-protocols$/, /^lib0$/],
  },
  'client/plan': {
    ours: openPlan,
    packages: [...react, /^yjs$/, /^y-protocols$/, /^@tiptap\/(y-tiptap|pm)$/],
  },
  'client/editor': { ours: openPlan, packages: [...react, /^yjs$/, /^@tiptap\//] },
  // What explains a finding stands wherever a finding does: in a field, a card and the panel.
  'client/motivering': { ours: ['client/motivering', ...openPlan], packages: react },
  'client/fields': { ours: ['client/fields', 'client/motivering', ...openPlan], packages: feature.packages },
  'client/pages': page,
  client: page,
}

const holds = (part: string, path: string): boolean => path === part || path.startsWith(`${part}/`)

function partOf(path: string): Part {
  const known = Object.keys(parts)
    .filter(part => holds(part, path))
    .sort((a, b) => b.length - a.length)[0]
  const [top, folder, inside] = path.split('/')
  if (known === 'client' && inside !== undefined)
    return { ...feature, ours: [`${top}/${folder}`, ...feature.ours] }
  if (known === undefined) throw new Error(`No part of the architecture holds ${path}.`)
  return parts[known] as Part
}

const isAllowed = ({ to, isOurs }: Import, { ours, packages }: Part): boolean =>
  isOurs ? ours.some(part => holds(part, to)) : packages.some(pattern => pattern.test(to))

const lines = (found: readonly string[]): string => found.join('\n')

describe('imports', () => {
  test('go only where the part that a file is in may go', () => {
    const astray = sources.flatMap(({ path, imports }) =>
      imports.filter(one => !isAllowed(one, partOf(path))).map(one => `${path} imports ${one.to}`),
    )
    expect(lines(astray)).toBe('')
  })

  test('cross from client to server once, and only for the type of the API', () => {
    const crossings = sources
      .filter(({ path }) => path.startsWith('client/'))
      .flatMap(({ path, imports }) =>
        imports.filter(({ to }) => to.startsWith('server/')).map(one => ({ path, ...one })),
      )
    expect(crossings).toEqual([
      { path: 'client/api.ts', to: 'server/app.ts', isOurs: true, isTypeOnly: true },
    ])
    expect(sources.find(({ path }) => path === 'client/api.ts')?.text).toContain('import type { Api }')
  })

  test('name files that exist, by their full names', () => {
    const missing = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ to, isOurs }) => isOurs && !existsSync(join(root, to)))
        .map(({ to }) => `${path}: ${to}`),
    )
    expect(lines(missing)).toBe('')
  })

  test('make no circle', () => {
    expect(lines(circlesIn(sources))).toBe('')
  })

  test('of lucia stand in one file', () => {
    const knowing = sources.filter(({ imports }) => imports.some(({ to }) => /lucia/.test(to)))
    expect(knowing.map(({ path }) => path)).toEqual(['server/auth/signIn.ts'])
  })
})

/** Every circle of imports that are there at run time, each named once from the file it was found at. */
function circlesIn(all: readonly Source[]): string[] {
  const byPath = new Map(all.map(source => [source.path, source]))
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (way.includes(path) || done.has(path)) return
    for (const { to, isTypeOnly } of byPath.get(path)?.imports ?? [])
      if (!isTypeOnly) visit(to, [...way, path])
    done.add(path)
  }
  for (const { path } of all) visit(path, [])
  return circles
}

describe('the source', () => {
  const where = (pattern: RegExp, files: readonly Source[], exempt: readonly string[] = []): string =>
    lines(
      files.filter(({ path, text }) => !exempt.includes(path) && pattern.test(text)).map(({ path }) => path),
    )
  const tests = sourcesIn('tests').filter(({ path }) => path !== 'tests/architecture.test.ts')

  test('reads the environment in server/config.ts alone', () => {
    expect(where(/process\.env|import\.meta\.env/, sources)).toBe('server/config.ts')
  })

  test('writes to the terminal only where people wait for it', () => {
    const commands = [
      'server/log.ts',
      'server/main.ts',
      'server/backup.ts',
      'server/account.ts',
      'server/clientBuild.ts',
    ]
    expect(where(/\bconsole\.|process\.std(out|err)/, sources, commands)).toBe('')
  })

  test('has no file with a name that says nothing', () => {
    const empty = /(^|\/)(utils?|helpers?|common|misc|types|constants|manager|service)(\/|\.[a-z]+$)/i
    expect(lines([...sources, ...tests].map(({ path }) => path).filter(path => empty.test(path)))).toBe('')
  })

  test('switches no check off', () => {
    expect(
      where(/: any\b|as any\b|@ts-(ignore|expect-error|nocheck)|(biome|eslint|oxlint)-(ignore|disable)/, [
        ...sources,
        ...tests,
      ]),
    ).toBe('')
  })

  test('is tested without sleeping and without skipping', () => {
    expect(where(/\b(it|test|describe)\.(skip|only|todo|fixme)\b|waitForTimeout\(|setTimeout\(/, tests)).toBe(
      '',
    )
  })

  test('has shared code that uses neither clock, network, screen nor machine', () => {
    const shared = sources.filter(({ path }) => path.startsWith('shared/'))
    expect(
      where(
        /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\bfetch\(|\b(document|window|process)\.[a-z]|\bset(Timeout|Interval)\(/,
        shared,
      ),
    ).toBe('')
  })
})

describe('the dependencies', () => {
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
  const own: { dependencies: Record<string, string>; devDependencies: Record<string, string> } =
    read('package.json')
  const locked: Record<string, { version?: string; optionalDependencies?: Record<string, string> }> =
    read('package-lock.json').packages
  const wanted = { ...own.dependencies, ...own.devDependencies }

  test('are each of one exact version', () => {
    expect(
      Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    ).toEqual([])
  })

  test('at run time are no more than 25, and the README says what each is for', () => {
    const names = Object.keys(own.dependencies)
    expect(names.length).toBeLessThanOrEqual(25)
    const [, section = ''] = readFileSync(join(root, 'README.md'), 'utf8').split('## Dependencies')
    const explained = new Set(section.split(/[\s|,]+/))
    expect(names.filter(name => !explained.has(name))).toEqual([])
  })

  test.each(['yjs', 'lib0', 'y-protocols', 'react', 'prosemirror-model', 'prosemirror-state'])(
    'hold one copy of %s, in the lock file and on disk',
    name => {
      const inLock = Object.keys(locked).filter(path => path.endsWith(`node_modules/${name}`))
      expect(inLock).toEqual([`node_modules/${name}`])
      expect(copiesOf(name, 'node_modules')).toEqual([`node_modules/${name}`])
    },
  )

  test('hold every part of Tiptap in the one version that was tried, in package.json and the lock file', () => {
    const expected = (name: string) => (name === '@tiptap/y-tiptap' ? '3.0.5' : '3.31.3')
    const inLock = Object.entries(locked).flatMap(([path, { version }]) => {
      const name = /(?:^|\/)node_modules\/(@tiptap\/[^/]+)$/.exec(path)?.[1]
      return name ? [[name, version] as const] : []
    })
    const inPackage = Object.entries(wanted).filter(([name]) => name.startsWith('@tiptap/'))
    expect(inLock.length).toBeGreaterThan(5)
    expect([...inPackage, ...inLock].filter(([name, version]) => version !== expected(name))).toEqual([])
  })

  // A registry that lacks some makes npm leave them out of the lock file, and then `npm ci` refuses it everywhere.
  test('stand in the lock file for every machine', () => {
    const missing = Object.values(locked).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter(name => !locked[`node_modules/${name}`]),
    )
    expect(lines(missing)).toBe('')
  })

  test('name no host that they come from', () => {
    const peers = 'tests/bench/sync/peers/'
    const files = ['package.json', 'package-lock.json', '.npmrc']
    for (const path of [...files, ...files.map(file => peers + file)])
      expect(readFileSync(join(root, path), 'utf8')).not.toMatch(
        /"resolved"|https?:\/\/[a-z0-9.-]*(registry|npmjs)/i,
      )
  })
})

/** Where a package lies in a folder of packages, and in those of the packages in it. */
function copiesOf(name: string, folder: string): string[] {
  const inside = readdirSync(join(root, folder)).flatMap(entry =>
    entry.startsWith('@') ? readdirSync(join(root, folder, entry)).map(each => `${entry}/${each}`) : [entry],
  )
  const nested = inside
    .map(each => `${folder}/${each}/node_modules`)
    .filter(path => existsSync(join(root, path)))
  const here = existsSync(join(root, folder, name, 'package.json')) ? [`${folder}/${name}`] : []
  return [...here, ...nested.flatMap(path => copiesOf(name, path))]
}
