import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const outDir = join(root, 'dist', 'server')

/** What starts each thread, and the program of it: the first only makes Node read TypeScript. */
const threads = {
  'server/store/writer/writerStart.mjs': 'server/store/writer/writerThread.ts',
  'server/sync/cut/threadStart.mjs': 'server/sync/cut/thread.ts',
  'server/sync/shadow/threadStart.mjs': 'server/sync/shadow/thread.ts',
}
const nameOf = (path: string): string => path.replaceAll('/', '-').replace(/\.\w+$/, '')

/** A source that looks for a file beside itself finds it, from wherever its code is now. */
const fromWhereItWas: Plugin = {
  name: 'from-where-it-was',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(join(root, 'server')) || !code.includes('import.meta.url')) return null
    const threadOf = (start: string) => nameOf(relative(root, join(dirname(id), start)))
    return code
      .replace(
        /new Worker\(new URL\('(.+?)', import\.meta\.url\)\)/g,
        (_, start: string) => `new Worker(new URL('./${threadOf(start)}.js', String(import.meta.url)))`,
      )
      .replace(/, import\.meta\.url\)/g, `, '${pathToFileURL(id)}')`)
  },
}

let made: Promise<string> | null = null

/**
 * The very server of `npm start` as one file a thread, for a test that starts it a thousand times: reading some
 * hundreds of sources takes longer than all it does then. Resolves with the file to run.
 */
export function bundledServer(): Promise<string> {
  made ??= bundle()
  return made
}

async function bundle(): Promise<string> {
  const starts = Object.entries(threads).map(([start, program]) => [nameOf(start), join(root, program)])
  await build({
    ...{ root, configFile: false, logLevel: 'warn', plugins: [fromWhereItWas] },
    ssr: { noExternal: true, external: ['better-sqlite3', '@node-rs/argon2'] },
    build: {
      ...{ ssr: true, outDir, emptyOutDir: true, target: 'node20', minify: false },
      rolldownOptions: { input: { main: join(root, 'server/main.ts'), ...Object.fromEntries(starts) } },
    },
  })
  return join(outDir, 'main.js')
}
