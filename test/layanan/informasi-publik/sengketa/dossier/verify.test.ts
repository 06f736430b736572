import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { writeZip } from '#src/attachments/zip-write.ts'
import { compareWithRegister } from '#src/layanan/informasi-publik/sengketa/dossier/verify/register.ts'
import { verifyDossier } from '#src/layanan/informasi-publik/sengketa/dossier/verify/verify.ts'
import {
  createDossierDesk,
  unzipped,
} from '#test/layanan/informasi-publik/sengketa/dossier/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { tool } from '#test/support/tool.ts'

const run = promisify(execFile)

const desk = await openDesk(createDossierDesk())
const nomor = await desk.perkara()
const { id } = await desk.buat(nomor.sengketa)
const { isi } = await desk.unduh(nomor.sengketa, id)
const files = unzipped(isi)
const file = await desk.simpan(isi)

/** The same dossier after somebody had it in hand; what is found in it. */
async function tampered(act: (files: Map<string, Buffer>) => void): Promise<string[]> {
  const changed = new Map(files)
  act(changed)
  const pieces: Uint8Array[] = []
  const packable = [...changed].map(([nama, isi]) => ({
    nama,
    ukuran: isi.byteLength,
    isi: async () => isi,
  }))
  for await (const piece of writeZip(packable, { tanggal: '2026-12-07', jam: '09:00' }))
    pieces.push(piece)
  const { temuan } = await verifyDossier(await desk.simpan(Buffer.concat(pieces)))
  return temuan.map(({ di, apa }) => `${di}: ${apa}`)
}

const trail = () => `04-jejak/01-${nomor.permohonan}.jsonl`
const lines = (of: Map<string, Buffer>) => of.get(trail())!.toString().trimEnd().split('\n')
const withLines = (of: Map<string, Buffer>, rows: string[]) =>
  of.set(trail(), Buffer.from(`${rows.join('\n')}\n`))

describe('dossier yang utuh', () => {
  test('cocok semua, tanpa basis data', async () => {
    const { temuan, diperiksa, tanda, daftar } = await verifyDossier(file)
    expect(temuan).toEqual([])
    expect(diperiksa.berkas).toBe(files.size - 2)
    expect(diperiksa.jejak).toBe(daftar!.jejak.reduce((sum, { jumlah }) => sum + jumlah, 0))
    expect(tanda).toMatchObject({ intact: true, covered: true })
  })

  test('cocok dengan basis data, juga sesudah perkaranya berjalan terus', async () => {
    await desk.buat(nomor.sengketa)
    const { temuan, nomorSurat } = await compareWithRegister(desk.db, await verifyDossier(file))
    expect(temuan).toEqual([])
    expect(nomorSurat).toMatch(/\/DS\/PPID\/2026$/)
  })

  test('unzip tidak menemukan kesalahan', async () => {
    expect((await run(tool('unzip'), ['-t', file])).stdout).toContain('No errors detected')
  })
})

describe('npm run audit:verify -- --dossier', () => {
  const verify = (path: string, env: NodeJS.ProcessEnv) =>
    run(process.execPath, ['--import', 'tsx', 'src/audit.ts', '--dossier', path], {
      env: { ...process.env, LOKET_DATA: join(desk.folder, 'data'), DATABASE_URL: '', ...env },
    }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
    )

  test('berakhir 0 tanpa basis data, tanpa membuatnya', async () => {
    const { code, stdout } = await verify(file, {})
    expect(stdout).toContain(`Dossier ${nomor.sengketa}, dibuat `)
    expect(stdout).toContain('Tanpa basis data')
    expect(stdout).toContain('Semua cocok.')
    expect(code).toBe(0)
    expect(existsSync(join(desk.folder, 'data'))).toBe(false)
  })

  test('berakhir 0 dengan basis data, dan menyebut nomor suratnya', async () => {
    const { code, stdout } = await verify(file, { DATABASE_URL: desk.url })
    expect(stdout).toMatch(/Daftar isi terdaftar sebagai surat \d{4}\/DS\/PPID\/2026\./)
    expect(code).toBe(0)
  })

  test('berakhir 1 bila ada yang tidak cocok, dan mengatakannya', async () => {
    const broken = await desk.simpan((await readFile(file)).subarray(0, -100))
    const { code, stdout } = await verify(broken, {})
    expect(stdout).toContain('ZIP: rusak, terpotong, atau bukan ZIP.\n')
    expect(stdout).toContain('1 hal tidak cocok.')
    expect(code).toBe(1)
  })
})

describe('yang diubah ketahuan', () => {
  test('satu byte sebuah surat', async () => {
    const name = '01-permohonan/06-penolakan.pdf'
    const found = await tampered((all) => {
      const changed = Buffer.from(all.get(name)!)
      changed[500]! ^= 1
      all.set(name, changed)
    })
    expect(found).toEqual([`${name}: isinya tidak sama dengan daftar isi`])
  })

  test('berkas yang dibuang, dan yang ditambahkan', async () => {
    const found = await tampered((all) => {
      all.delete('02-keberatan/03-surat-keberatan.pdf')
      all.set('02-keberatan/99-surat-lain.pdf', Buffer.from('%PDF-1.7'))
    })
    expect(found).toEqual([
      '02-keberatan/03-surat-keberatan.pdf: ada di daftar isi, tidak ada di ZIP',
      '02-keberatan/99-surat-lain.pdf: ada di ZIP, tidak ada di daftar isi',
    ])
  })

  test('satu baris jejak yang diubah', async () => {
    const found = await tampered((all) => {
      const rows = lines(all)
      withLines(all, rows.with(1, rows[1]!.replace(/"pelaku":"[^"]+"/, '"pelaku":"Orang Lain"')))
    })
    expect(found[0]).toBe(`${trail()}: isinya tidak sama dengan daftar isi`)
    expect(found[1]).toMatch(/jejak ke-2: isinya \(\w+\) tidak sama dengan saat ditulis/)
  })

  test('satu baris jejak yang dibuang dari tengah, atau ujungnya dipotong', async () => {
    const middle = await tampered((all) => withLines(all, lines(all).toSpliced(2, 1)))
    expect(middle.join()).toContain('jejak ke-3: bernomor 4: ada yang hilang atau disisipkan')
    const end = await tampered((all) => withLines(all, lines(all).slice(0, -1)))
    expect(end.join()).toContain('jejak terakhir bukan yang tertulis di daftar isi')
  })

  test('daftar isi yang disesuaikan dengan berkas palsu bukan lagi yang ditandatangani', async () => {
    const found = await tampered((all) => {
      const list = JSON.parse(all.get('daftar-isi.json')!.toString())
      const gone = list.berkas.findIndex((one: { no: string }) => one.no === '01.06')
      all.delete(list.berkas[gone].nama)
      list.berkas.splice(gone, 1)
      all.set('daftar-isi.json', Buffer.from(JSON.stringify(list)))
    })
    expect(found).toEqual([
      'daftar-isi.json: bukan daftar yang sidiknya ditandatangani di daftar-isi.pdf',
    ])
  })

  test('daftar isi PDF yang diubah, diganti surat lain, atau tidak ada', async () => {
    const changed = await tampered((all) => {
      const pdf = Buffer.from(all.get('daftar-isi.pdf')!)
      pdf[1_000]! ^= 1
      all.set('daftar-isi.pdf', pdf)
    })
    expect(changed).toContain('daftar-isi.pdf: berubah sejak ditandatangani')
    const other = await tampered((all) =>
      all.set('daftar-isi.pdf', all.get('01-permohonan/06-penolakan.pdf')!),
    )
    expect(other).toEqual([
      'daftar-isi.json: bukan daftar yang sidiknya ditandatangani di daftar-isi.pdf',
    ])
    const none = await tampered((all) => all.delete('daftar-isi.pdf'))
    expect(none).toContain('daftar-isi.pdf: tidak ada')
  })

  test('yang bukan ZIP, dan ZIP yang bukan dossier', async () => {
    const { temuan } = await verifyDossier(await desk.simpan(Buffer.from('bukan zip')))
    expect(temuan).toEqual([{ di: 'ZIP', apa: 'rusak, terpotong, atau bukan ZIP' }])
    expect(await tampered((all) => all.clear())).toHaveLength(2)
  })

  test('rantai di basis data yang lain dari di dossier', async () => {
    const verified = await verifyDossier(file)
    const [first, ...rest] = verified.daftar!.jejak
    const jejak = [{ ...first!, ujung: '0'.repeat(64) }, ...rest]
    const sidikSurat = '1'.repeat(64)
    const forged = { ...verified, sidikSurat, daftar: { ...verified.daftar!, jejak } }
    const { temuan } = await compareWithRegister(desk.db, forged)
    expect(temuan.map(({ di }) => di)).toEqual(['daftar-isi.pdf', nomor.permohonan])
  })
})
