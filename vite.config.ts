import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { ESTree, Plugin, Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'

/**
 * The example plans of the rules are for tests; the page is built without them. Blanks keep the places of the
 * source map right.
 */
const withoutExamplePlans: Plugin = {
  name: 'without-example-plans',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/shared\/rules\/.+\.ts$/ },
    handler(code, id) {
      if (/\/voorbeeld\w*\.ts$/.test(id)) return { code, map: null, moduleSideEffects: false }
      const part = this.parse(code, { lang: 'ts' }).body.flatMap(propertiesOfExport).find(isExamplePlans)
      if (part?.type !== 'Property') return null
      const { start, end } = part.value
      const blank = code.slice(start, end).replace(/[^\n]/g, ' ').slice('{}'.length)
      return { code: `${code.slice(0, start)}{}${blank}${code.slice(end)}`, map: null }
    },
  },
}

/** The parts of `export default rule({ … })`. */
function propertiesOfExport(statement: ESTree.Directive | ESTree.Statement): ESTree.ObjectPropertyKind[] {
  const call = statement.type === 'ExportDefaultDeclaration' ? statement.declaration : null
  const given = call?.type === 'CallExpression' ? call.arguments[0] : null
  return given?.type === 'ObjectExpression' ? given.properties : []
}

const isExamplePlans = (part: ESTree.ObjectPropertyKind): boolean =>
  part.type === 'Property' && part.key.type === 'Identifier' && part.key.name === 'voorbeelden'

const unusedExtensions =
  /^@tiptap\/(extension-code|extension-code-block|extension-horizontal-rule|extensions)$/
const nothing = '\0unused-extensions'

/**
 * The starter kit names extensions that `client/editor/extensions.ts` never switches on (`never`), and those name
 * parts of ProseMirror. Without them the page has 3 % less to fetch; one that is switched on all the same fails at once.
 */
const withoutUnusedExtensions: Plugin = {
  name: 'without-unused-extensions',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer) {
    return importer?.includes('/@tiptap/starter-kit/') && unusedExtensions.test(source) ? nothing : null
  },
  load(id) {
    const names = 'Code CodeBlock Dropcursor Gapcursor HorizontalRule TrailingNode UndoRedo'.split(' ')
    return id === nothing ? names.map(name => `export const ${name} = null\n`).join('') : null
  },
}

/** Asks for a plan before the program that shows it has been fetched; see `client/begin.ts`. */
const beginFirst: Plugin = {
  name: 'begin-first',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: fileURLToPath(new URL('client/begin.ts', import.meta.url)) })
  },
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {} }) {
      const chunk = Object.values(bundle).find(
        one => one.type === 'chunk' && one.moduleIds.some(id => id.endsWith('/client/begin.ts')),
      )
      if (!chunk) throw new Error('The build made no script of client/begin.ts.')
      return [
        {
          tag: 'script',
          attrs: { type: 'module', async: true, src: `/${chunk.fileName}` },
          injectTo: 'head-prepend',
        },
      ]
    },
  },
}

/**
 * The modules that a page fetches first, by the script that needs them first: what asks for a plan (`client/begin.ts`),
 * what reads it before the program is there, and the rest of the program. The bundler would cut a script of every few of them that a
 * later page needs too, and forty small scripts compress 2 % worse than two.
 */
function firstScripts(): (id: string, graph: Graph) => string | null {
  const known = new Map<string, ReadonlySet<string>>()
  const reached = (entry: string, graph: Graph): ReadonlySet<string> => {
    const all = known.get(entry) ?? reachedFrom(entry, graph)
    known.set(entry, all)
    return all
  }
  return (id, graph) => {
    if (reached(begin, graph).has(id)) return 'begin'
    if (reached(begun, graph).has(id)) return 'begun'
    return reached(main, graph).has(id) ? 'first' : null
  }
}

type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>
const inClient = (path: string): string => fileURLToPath(new URL(`client/${path}`, import.meta.url))
const [begin, begun, main] = ['begin.ts', 'plan/begunPlan.ts', 'main.tsx'].map(inClient) as [
  string,
  string,
  string,
]

function reachedFrom(entry: string, graph: Graph): ReadonlySet<string> {
  const all = new Set([entry])
  for (const id of all) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) all.add(next)
  return all
}

/** Tests with real sockets, threads and processes, and of what only the server does with papers. They mostly wait. */
const withServer = [
  'tests/server/{auth,demo,export,mail,processes,rights,routes,store,sync}/**/*.test.ts',
  'tests/**/*.server.test.ts',
]

export default defineConfig({
  root: 'client',
  plugins: [react(), withoutExamplePlans, withoutUnusedExtensions, beginFirst],
  resolve: { dedupe: ['yjs', 'lib0', 'y-protocols', 'react', 'react-dom'] },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstScripts() }] } } },
  },
  server: {
    proxy: {
      '/api': 'http://127.0.0.1:3000',
      '/demo': 'http://127.0.0.1:3000',
      '/sync': { target: 'ws://127.0.0.1:3000', ws: true },
    },
  },
  test: {
    root: '.',
    testTimeout: 20_000,
    // One process for many files, and one kind of file after the other: reading the modules anew, or making a
    // page anew, for each file took longer than the tests. `tests/run.mjs` runs two such processes side by side.
    isolate: false,
    maxWorkers: 1,
    experimental: { fsModuleCache: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: ['tests/client/**/*.test.tsx', 'tests/client/**/*.dom.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/client/**/*.dom.test.ts', ...withServer],
          sequence: { groupOrder: 1 },
        },
      },
      { extends: true, test: { name: 'server', include: withServer, sequence: { groupOrder: 2 } } },
      // What this machine may not have; `tests/long.mjs` sees to it.
      {
        extends: true,
        test: {
          name: 'long',
          include: process.env.LONG_SECONDS ? ['tests/**/*.long.ts'] : [],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
