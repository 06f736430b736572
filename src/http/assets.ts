import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { type Context, Hono } from 'hono'

type Encoding = 'br' | 'gzip'
type File = { body: Uint8Array; type: string; packed: Partial<Record<Encoding, Uint8Array>> }
type Assets = { paths: Record<string, string>; files: Map<string, File> }

/**
 * The address of a source below static/, with the hash of its content in it:
 * asset('css/loket.css') is '/static/loket.4f3a9c1e.css'. Throws when there is no such source.
 */
export function asset(name: string): string {
  const path = ready().paths[name]
  if (!path) throw new Error(`no asset ${name}`)
  return path
}

/** Writes every asset, its .br and .gz, and manifest.json into the folder `into` (npm run build). */
export function buildAssets(into: string): void {
  const { paths, files } = compile()
  mkdirSync(into, { recursive: true })
  for (const [path, file] of files) {
    const target = join(into, basename(path))
    writeFileSync(target, file.body)
    writeFileSync(`${target}.br`, pack(file, 'br'))
    writeFileSync(`${target}.gz`, pack(file, 'gzip'))
  }
  writeFileSync(join(into, 'manifest.json'), JSON.stringify(paths))
}

/** Serves /static/*, for ever, and /favicon.svg for those who ask by that name. */
export const assetRoutes = new Hono()

assetRoutes.get('/static/:file', (c) => serve(c, c.req.path, 'public, max-age=31536000, immutable'))

assetRoutes.get('/favicon.svg', (c) =>
  serve(c, asset('icons/favicon.svg'), 'public, max-age=86400'),
)

function serve(c: Context, path: string, cacheControl: string) {
  const file = ready().files.get(path)
  if (!file) return c.notFound()
  c.header('Content-Type', file.type)
  c.header('Cache-Control', cacheControl)
  c.header('Vary', 'Accept-Encoding')
  const encoding = preferred(c.req.header('Accept-Encoding') ?? '')
  if (encoding) c.header('Content-Encoding', encoding)
  return c.body(new Uint8Array(encoding ? pack(file, encoding) : file.body))
}

/** Which of the offered ones is most welcome, the first of equals; none when `q=0` refuses all. */
export function preferred(
  acceptEncoding: string,
  offered: readonly [Encoding, ...Encoding[]] = ['br', 'gzip'],
): Encoding | undefined {
  const weights = new Map<string, number>()
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim())
    const q = parameters.find((word) => word.startsWith('q='))
    weights.set(name, q ? Number(q.slice(2)) || 0 : 1)
  }
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  const best = offered.reduce((one, other) => (weight(other) > weight(one) ? other : one))
  return weight(best) > 0 ? best : undefined
}

let assets: Assets | undefined

function ready(): Assets {
  assets ??= existsSync(join(built, 'manifest.json')) ? load() : compile()
  return assets
}

// The bundle lies in dist/ beside what the build wrote; from its source the file is in src/http/.
const built = join(import.meta.dirname, 'static')
const root = join(import.meta.dirname, '../..')

function load(): Assets {
  const paths: Record<string, string> = JSON.parse(
    readFileSync(join(built, 'manifest.json'), 'utf8'),
  )
  const files = Object.values(paths).map((path): [string, File] => {
    const source = join(built, basename(path))
    const packed = { br: readFileSync(`${source}.br`), gzip: readFileSync(`${source}.gz`) }
    return [path, { body: readFileSync(source), type: typeOf(path), packed }]
  })
  return { paths, files: new Map(files) }
}

function compile(): Assets {
  const sources = join(root, 'static')
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ['css/loket.css', 'js/loket.js', 'js/ttd.js', 'js/camera.js'].map((file) =>
      join(sources, file),
    ),
    outbase: sources,
    outdir: sources,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    legalComments: 'none',
    write: false,
  })
  const icons = readdirSync(join(sources, 'icons')).map((file) => join(sources, 'icons', file))
  const all = [
    ...outputFiles.map(({ path, contents }): [string, Uint8Array] => [path, contents]),
    ...icons.map((path): [string, Uint8Array] => [path, readFileSync(path)]),
  ]
  const paths: Record<string, string> = {}
  const files = new Map<string, File>()
  for (const [source, body] of all) {
    const path = `/static/${hashed(basename(source), body)}`
    paths[relative(sources, source).replaceAll('\\', '/')] = path
    files.set(path, { body, type: typeOf(path), packed: {} })
  }
  return { paths, files }
}

function hashed(name: string, body: Uint8Array) {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8)
  return name.replace(/(\.\w+)$/, `.${hash}$1`)
}

function pack(file: File, encoding: Encoding): Uint8Array {
  file.packed[encoding] ??= encoding === 'gzip' ? gzipSync(file.body, { level: 9 }) : brotli(file)
  return file.packed[encoding]
}

function brotli({ body }: File) {
  return brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const typeOf = (path: string) => types[extname(path)] ?? 'application/octet-stream'
