import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readZip } from '#src/attachments/zip.ts'
import { BrokenZip, openZip } from '#src/attachments/zip-read.ts'
import { fitsZip, type Packable, writeZip, zipSize } from '#src/attachments/zip-write.ts'
import { tool } from '#test/support/tool.ts'

const run = promisify(execFile)
const stamp = { tanggal: '2026-12-07', jam: '09:00' }
const file = (nama: string, isi: Uint8Array): Packable => ({
  nama,
  ukuran: isi.byteLength,
  isi: async () => isi,
})
const files = [
  file('BACA-SAYA.txt', Buffer.from('Baca saya.\n')),
  file('01-permohonan/01-tanda-bukti.pdf', Buffer.alloc(300_000, 7)),
  file('01-permohonan/kosong.txt', Buffer.alloc(0)),
]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loket-zip-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function zipOf(of: readonly Packable[]): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of writeZip(of, stamp)) pieces.push(piece)
  return Buffer.concat(pieces)
}

describe('menulis ZIP', () => {
  test('ZIP yang sama selalu sama, dan panjangnya diketahui sebelum ditulis', async () => {
    const [one, two] = [await zipOf(files), await zipOf(files)]
    expect(one.equals(two)).toBe(true)
    expect(one.byteLength).toBe(zipSize(files))
    expect(readZip(one)).toMatchObject(files.map(({ nama }) => ({ name: nama })))
  })

  test('unzip membukanya tanpa keluhan, dengan nama, ukuran, dan tanggal yang benar', async () => {
    const path = join(folder, 'satu.zip')
    await writeFile(path, await zipOf(files))
    expect((await run(tool('unzip'), ['-t', path])).stdout).toContain('No errors detected')
    const { stdout } = await run(tool('unzip'), ['-l', path])
    expect(stdout).toContain('300000  2026-12-07 09:00   01-permohonan/01-tanda-bukti.pdf')
  })

  test('python membukanya, memeriksa CRC, dan boleh membacanya', async () => {
    const path = join(folder, 'dua.zip')
    await writeFile(path, await zipOf(files))
    const script =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()), oct(z.infolist()[0].external_attr >> 16))'
    const { stdout } = await run(tool('python3'), ['-c', script, path])
    expect(stdout.trim()).toBe('None 3 0o100644')
  })

  test('300 MB mengalir: paling banyak satu berkas dipegang, dan tidak diambil sebelum diminta', async () => {
    let fetched = 0
    let taken = 0
    let most = 0
    const size = 1024 * 1024
    const shared = Buffer.alloc(size, 1)
    const many = Array.from({ length: 300 }, (_, index) => ({
      nama: `berkas/${index}.bin`,
      ukuran: size,
      isi: async () => {
        fetched += size
        most = Math.max(most, fetched - taken)
        return shared
      },
    }))
    for await (const piece of writeZip(many, stamp)) {
      if (piece.byteLength === size) taken += size
      expect(fetched - taken).toBeLessThanOrEqual(size)
    }
    expect(taken).toBe(300 * size)
    expect(most).toBe(size)
  })

  test('yang berhenti mengunduh tidak membuat sisanya diambil', async () => {
    let fetched = 0
    const counted = files.map((one) => ({
      ...one,
      isi: () => {
        fetched += 1
        return one.isi()
      },
    }))
    for await (const _ of writeZip(counted, stamp)) break
    expect(fetched).toBe(1)
  })

  test.each(['../atas.txt', '/akar.txt', 'nama berspasi.txt', 'é.txt', 'a//b.txt', ''])(
    'nama %j ditolak',
    async (nama) => {
      await expect(zipOf([file(nama, Buffer.of(1))])).rejects.toThrow(RangeError)
    },
  )

  test('berkas yang panjangnya lain dari yang dicatat menghentikan ZIP', async () => {
    const wrong = { ...file('a.txt', Buffer.of(1, 2)), ukuran: 3 }
    await expect(zipOf([wrong])).rejects.toThrow('is not 3 bytes')
  })

  test('4 GB atau 65.535 berkas tidak muat', () => {
    expect(fitsZip([{ nama: 'a', ukuran: 4 * 1024 ** 3 }])).toBe(false)
    expect(fitsZip(Array.from({ length: 65_535 }, () => ({ nama: 'a', ukuran: 0 })))).toBe(false)
    expect(fitsZip(files)).toBe(true)
  })
})

describe('membaca ZIP', () => {
  const hashes = async (path: string) => {
    const zip = await openZip(path)
    const all: Record<string, string> = {}
    for (const entry of zip.entries) {
      const hash = createHash('sha256')
      for await (const piece of zip.read(entry)) hash.update(piece)
      all[entry.name] = hash.digest('hex')
    }
    await zip.close()
    return all
  }

  test('isinya kembali, juga bila dikemas ulang dengan program lain', async () => {
    const path = join(folder, 'tiga.zip')
    await writeFile(path, await zipOf(files))
    const expected = await hashes(path)
    expect(Object.keys(expected)).toEqual(files.map(({ nama }) => nama))
    await run(tool('unzip'), ['-q', path, '-d', join(folder, 'isi')])
    const script =
      'import sys, os, zipfile; z = zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED); [z.write(os.path.join(d, f), os.path.relpath(os.path.join(d, f), sys.argv[2])) for d, _, fs in os.walk(sys.argv[2]) for f in fs]; z.close()'
    const again = join(folder, 'ulang.zip')
    await run(tool('python3'), ['-c', script, again, join(folder, 'isi')])
    expect(await hashes(again)).toEqual(expected)
  })

  test.each([
    ['bukan ZIP', () => Buffer.from('bukan zip')],
    ['kosong', () => Buffer.alloc(0)],
  ])('%s ditolak', async (_, bytes) => {
    const path = join(folder, 'rusak.zip')
    await writeFile(path, bytes())
    await expect(openZip(path)).rejects.toThrow(BrokenZip)
  })

  test('ZIP yang terpotong di tengah ditolak', async () => {
    const path = join(folder, 'potong.zip')
    const whole = await zipOf(files)
    await writeFile(path, whole.subarray(1000))
    await expect(hashes(path)).rejects.toThrow(BrokenZip)
  })
})
