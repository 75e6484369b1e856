import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Context, Hono } from 'hono'
import { Refusal } from '../../shared/refusals.ts'

/** The built client: its files by path, and its page for every address that is a page. */
export interface ClientFiles {
  readonly page: ClientFile | null
  readonly byPath: ReadonlyMap<string, ClientFile>
}
interface ClientFile {
  readonly type: string
  readonly etag: string
  readonly cache: string
  /** The bytes in one of our encodings, made when first asked for. */
  bytes(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>
}
type Encoding = 'br' | 'gzip' | 'identity'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
}
const compressible = /^(text|application)|svg/

/** Reads the list of files once; a build that is made later needs a restart. */
export function readClientFiles(folder: string): ClientFiles {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  const files = names.map(name => join(folder, name)).filter(path => statSync(path).isFile())
  const byPath = new Map(
    files.map(path => [`/${relative(folder, path).split(sep).join('/')}`, openFile(path)]),
  )
  return { page: byPath.get('/index.html') ?? null, byPath }
}

function openFile(path: string): ClientFile {
  const plain = new Uint8Array(readFileSync(path))
  const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  const made = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>()
  const isHashed = /-[\w-]{8}\.\w+$/.test(path)
  return {
    type,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    cache: isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    bytes(encoding) {
      const bytes =
        made.get(encoding) ?? (compressible.test(type) ? encode(plain, encoding) : Promise.resolve(plain))
      made.set(encoding, bytes)
      return bytes
    },
  }
}

/** Quality 9 of 11: nearly as small, and done in tenths of a second. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

async function encode(plain: Uint8Array<ArrayBuffer>, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'identity') return plain
  const encoded = await (encoding === 'br'
    ? promisify(brotliCompress)(plain, brotliOptions)
    : promisify(gzip)(plain))
  return new Uint8Array(encoded)
}

const encodingOf = (accepted: string): Encoding =>
  /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'

/** Serves the client. Whatever is no file of it and no other route is a page of the client. */
export function clientRoutes({ page, byPath }: ClientFiles): Hono {
  return new Hono().on(['GET', 'HEAD'], '*', async c => {
    const file = byPath.get(c.req.path)
    if (file) return answerFile(c, file)
    if (/^\/(api|sync|demo|assets)(\/|$)/.test(c.req.path) || !page) throw new Refusal('niet-gevonden')
    c.header('link', beginOf(c.req.path))
    return answerFile(c, page)
  })
}

/**
 * What the page of a plan asks for first (`client/opening.ts`), so that a browser does so before it has read a
 * line of script. As RFC 8288 has it.
 */
function beginOf(path: string): string | undefined {
  const planId = path.match(/^\/plannen\/([\w-]+)\/?$/)?.[1]
  if (!planId || planId === 'nieuw') return undefined
  const parts = ['toestand', 'toegang', 'regelset'].map(part => `plannen/${planId}/${part}`)
  return [...parts, 'ik'].map(part => `</api/v1/${part}>; rel=preload; as=fetch; crossorigin`).join(', ')
}

async function answerFile(c: Context, file: ClientFile): Promise<Response> {
  const headers = { etag: file.etag, 'cache-control': file.cache, vary: 'accept-encoding' }
  if (c.req.header('if-none-match') === file.etag) return c.body(null, 304, headers)
  const encoding = encodingOf(c.req.header('accept-encoding') ?? '')
  const bytes = await file.bytes(encoding)
  return c.body(bytes, 200, {
    ...headers,
    'content-type': file.type,
    ...(encoding !== 'identity' && compressible.test(file.type) && { 'content-encoding': encoding }),
  })
}
