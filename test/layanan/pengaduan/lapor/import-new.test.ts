import { describe, expect, test } from 'vitest'
import { findWhole } from '#src/layanan/pengaduan/lapor/queries.ts'
import { openPelapor } from '#src/layanan/pengaduan/pelapor.ts'
import { verifyAudit } from '#src/workflow/audit.ts'
import { exported, many, told } from '#test/layanan/pengaduan/lapor/exports.ts'
import { createImportDesk, idOf } from '#test/layanan/pengaduan/lapor/imports.ts'
import { openDesk } from '#test/support/desk.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createImportDesk())

describe('laporan baru', () => {
  test('pratinjau tidak mengubah apa pun; sesudah diterapkan ada berkas dengan nomor, tenggat, dan jejak', async () => {
    const at = desk.fresh(3)
    const before = await desk.jejakCount()
    const id = await desk.bring(await exported(many(3, at)))
    expect(await desk.impor(id)).toMatchObject({ status: 'pratinjau', persen: 100 })
    expect((await desk.rows(id)).map(({ golongan }) => golongan)).toEqual(['baru', 'baru', 'baru'])
    expect(await desk.jejakCount()).toBe(before)
    await desk.apply(id)
    expect(await desk.impor(id)).toMatchObject({ status: 'selesai', jumlah: { dibuat: 3 } })
    const { berkas, lapor, pengaduan, jejak, tenggat } = await desk.caseOf(idOf(at))
    expect(berkas).toMatchObject({
      kanal: 'lapor',
      status: 'diverifikasi',
      perihal: pengaduan.judul,
    })
    expect(berkas.diterimaPada).toEqual(lapor.masukPada)
    expect(jejak.map(({ perbuatan, pelaku }) => [perbuatan, pelaku])).toEqual([
      ['terimaPengaduan', 'Dewi Admin'],
    ])
    expect(tenggat.map(({ jenis }) => jenis)).toEqual(['verifikasi'])
    expect(pengaduan).toMatchObject({ klasifikasi: 'tidak-berkadar', wilayahPasti: true })
    expect(pengaduan.usulanUnitId).not.toBeNull()
    expect(await faultsOf(desk.db, berkas.nomor)).toEqual([])
    expect((await verifyAudit(desk.db)).temuan).toEqual([])
  })

  test('status LAPOR menjadi status kota menurut tabel; yang tidak dikenal dicatat dan disebut', async () => {
    const at = desk.fresh(5)
    const statuses = [
      'Selesai',
      'Diarsipkan oleh Admin',
      'Ditanggapi oleh Pelapor',
      'Tunda',
      'Baru Sekali',
    ]
    const id = await desk.bring(
      await exported(statuses.map((status, index) => told(at + index, { status }))),
    )
    await desk.apply(id)
    const cases = await Promise.all(statuses.map((_, index) => desk.caseOf(idOf(at + index))))
    expect(cases.map(({ berkas }) => berkas.status)).toEqual([
      'selesai',
      'diarsipkan',
      'dibalas',
      'diverifikasi',
      'diverifikasi',
    ])
    expect(cases.map(({ lapor }) => lapor.status)).toEqual(statuses)
    expect(cases[0]!.berkas).toMatchObject({ hasil: 'lapor', batasWaktu: null })
    expect(cases[0]!.jejak.map(({ perbuatan }) => perbuatan)).toEqual([
      'terimaPengaduan',
      'ikutiLapor',
    ])
    const running = cases[2]!.tenggat.filter(({ ditutupPada }) => ditutupPada === null)
    expect(running.map(({ jenis, mulai }) => [jenis, mulai])).toEqual([
      ['penyelesaian', cases[2]!.lapor.masukPada],
    ])
    for (const { berkas } of cases) expect(await faultsOf(desk.db, berkas.nomor)).toEqual([])
    expect((await findWhole(desk.db, id))!.asing).toEqual([{ status: 'Baru Sekali', jumlah: 1 }])
  })

  test('yang lewat batas disebut terlambat, yang selesai tidak', async () => {
    const at = desk.fresh(3)
    const id = await desk.bring(
      await exported([
        told(at, { tanggal: '4 Des 2026' }),
        told(at + 1, { tanggal: '1 Okt 2026' }),
        told(at + 2, { tanggal: '1 Okt 2026', status: 'Selesai' }),
      ]),
    )
    expect((await desk.rows(id)).map(({ terlambat }) => terlambat)).toEqual([false, true, false])
    expect(await desk.rows(id, { terlambat: true })).toHaveLength(1)
  })

  test('nama pelapor anonim tidak ada di mana pun; nama pelapor rahasia hanya tersegel', async () => {
    const at = desk.fresh(3)
    const bytes = await exported([
      told(at, { tipe: 'Anonim', nama: 'Maimunah Tersembunyi' }),
      told(at + 1, { tipe: 'Rahasia', nama: 'Syarif Terkunci', judul: 'Isi yang terkunci' }),
      told(at + 2, { nama: 'Lim Terbuka' }),
    ])
    const id = await desk.bring(bytes)
    expect(await desk.everything()).not.toContain('Maimunah')
    await desk.apply(id)
    expect(await desk.everything()).not.toMatch(/Maimunah|Syarif/)
    const [anonim, rahasia, terbuka] = await Promise.all(
      [0, 1, 2].map((index) => desk.caseOf(idOf(at + index))),
    )
    expect(anonim!.berkas.pemohonId).toBeNull()
    expect(anonim!.pengaduan.pelapor).toBeNull()
    expect(rahasia!.berkas).toMatchObject({ pemohonId: null, perihal: 'Laporan rahasia' })
    expect(rahasia!.berkas.cari).not.toMatch(/isi yang|syarif/)
    const { id: berkasId } = rahasia!.berkas
    expect(openPelapor(desk.deps.keys, berkasId, rahasia!.pengaduan.pelapor!).nama).toBe(
      'Syarif Terkunci',
    )
    expect(terbuka!.berkas.cari).toContain('lim terbuka')
  })

  test('kategori yang belum ada dimasukkan dari ekspor, sekali', async () => {
    const at = desk.fresh(2)
    const rows = [0, 1].map((index) =>
      told(at + index, { kategori: 'Naga Sungai', kategoriId: '990.0' }),
    )
    await desk.carry(await exported(rows))
    const found = await desk.db
      .selectFrom('kategoriPengaduan')
      .selectAll()
      .where('nama', '=', 'Naga Sungai')
      .execute()
    expect(found).toMatchObject([{ laporId: '990' }])
    expect((await desk.caseOf(idOf(at))).pengaduan.kategoriId).toBe(found[0]!.id)
  })

  test('nomor yang dua kali di satu berkas: yang pertama dipakai, yang lain disebut', async () => {
    const at = desk.fresh(1)
    const id = await desk.bring(
      await exported([
        told(at),
        told(at),
        told(at, { trackingId: `${idOf(at)}.0`, status: 'Selesai' }),
      ]),
    )
    const rows = await desk.rows(id)
    expect(rows.map(({ golongan }) => golongan)).toEqual(['baru', 'tak-terbaca', 'tak-terbaca'])
    expect(rows[1]!.catatan[0]).toMatch(/sudah ada di baris 6, dengan isi yang sama/)
    expect(rows[2]!.catatan[0]).toMatch(/isinya lain\. Yang dipakai baris 6/)
    await desk.apply(id)
    expect((await desk.caseOf(idOf(at))).berkas.status).toBe('diverifikasi')
  })
})
