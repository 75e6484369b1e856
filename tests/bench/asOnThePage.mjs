// Runs a benchmark as the page runs: bundled without the calls by which a loader of TypeScript keeps the names of
// functions, which cost more than many of those functions do. `node --expose-gc tests/bench/asOnThePage.mjs rules`.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const name = process.argv[2]
const outDir = join(process.cwd(), 'dist', 'bench')
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: join(process.cwd(), 'tests', 'bench', `${name}.ts`),
    outDir,
    emptyOutDir: true,
    minify: false,
  },
})
await import(pathToFileURL(join(outDir, `${name}.js`)).href)
