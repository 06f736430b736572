import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey } from '#src/db/id.ts'
import { Stale } from '#src/errors.ts'
import { terapkanImpor } from '#src/layanan/pengaduan/lapor/acts/terapkan.ts'
import { findWhole } from '#src/layanan/pengaduan/lapor/queries.ts'
import { openPelapor } from '#src/layanan/pengaduan/pelapor.ts'
import { verifyAudit } from '#src/workflow/audit.ts'
import { createLaporDesk, type LaporDesk } from '#test/layanan/pengaduan/lapor/desk.ts'
import { exported, many, told } from '#test/layanan/pengaduan/lapor/exports.ts'
import { faultsOf } from '#test/workflow/office.ts'

let desk: LaporDesk
let next = 1000
beforeAll(async () => {
  desk = await createLaporDesk()
})
afterAll(() => desk.drop())

/** Numbers that no other test of this file uses. */
const fresh = (count = 1) => {
  next += count
  return next - count
}
const idOf = (number: number) => String(5_000_000 + number)
const jejakCount = async () =>
  (
    await desk.db
      .selectFrom('jejak')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n

/** The whole database as text, but for the bytes of files. */
async function everything() {
  const tables = ['pemohon', 'berkas', 'jejak', 'pengaduan', 'laporanLapor', 'imporLaporBaris']
  const rows = await Promise.all(
    tables.map((table) =>
      desk.db
        .selectFrom(table as 'pengaduan')
        .selectAll()
        .execute(),
    ),
  )
  return JSON.stringify(rows)
}

describe('laporan baru', () => {
  test('pratinjau tidak mengubah apa pun; sesudah diterapkan ada berkas dengan nomor, tenggat, dan jejak', async () => {
    const at = fresh(3)
    const before = await jejakCount()
    const id = await desk.bring(await exported(many(3, at)))
    expect(await desk.impor(id)).toMatchObject({ status: 'pratinjau', persen: 100 })
    expect((await desk.rows(id)).map(({ golongan }) => golongan)).toEqual(['baru', 'baru', 'baru'])
    expect(await jejakCount()).toBe(before)
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
    const at = fresh(5)
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
    const at = fresh(3)
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
    const at = fresh(3)
    const bytes = await exported([
      told(at, { tipe: 'Anonim', nama: 'Maimunah Tersembunyi' }),
      told(at + 1, { tipe: 'Rahasia', nama: 'Syarif Terkunci', judul: 'Isi yang terkunci' }),
      told(at + 2, { nama: 'Lim Terbuka' }),
    ])
    const id = await desk.bring(bytes)
    expect(await everything()).not.toContain('Maimunah')
    await desk.apply(id)
    expect(await everything()).not.toMatch(/Maimunah|Syarif/)
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
    const at = fresh(2)
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
    const at = fresh(1)
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

describe('berkas yang sama, dan yang berubah', () => {
  test('berkas yang sama dua kali tidak mengubah apa pun dan tidak menulis jejak', async () => {
    const at = fresh(40)
    const bytes = await exported([
      ...many(39, at),
      told(at + 39, { status: 'Selesai', tipe: 'Rahasia' }),
    ])
    await desk.carry(bytes)
    const [jejak, all] = [await jejakCount(), await everything()]
    const again = await desk.carry(bytes)
    expect(again).toMatchObject({ status: 'selesai', jumlah: { sama: 40 } })
    expect(await jejakCount()).toBe(jejak)
    const without = (text: string) => text.slice(0, text.indexOf('"imporId"'))
    expect(without(await everything())).toBe(without(all))
  })

  test('kolom yang kurang membiarkan isinya, urutan lain bukan perubahan', async () => {
    const at = fresh(1)
    await desk.carry(await exported([told(at, { penilaian: '4' })]))
    const order = ['status', 'judul', 'tanggal', 'waktu', 'trackingId', 'isiAwal'] as const
    const again = await desk.carry(await exported([told(at)], { order }))
    expect(again.jumlah).toEqual({ sama: 1 })
    expect((await desk.caseOf(idOf(at))).pengaduan).toMatchObject({ penilaian: 4 })
  })

  test('yang diubah LAPOR saja diikuti, tiap berkas satu jejak', async () => {
    const at = fresh(1)
    await desk.carry(await exported([told(at)]))
    const id = await desk.bring(
      await exported([
        told(at, { status: 'Selesai', isiAkhir: 'Sudah diperbaiki.', penilaian: '5' }),
      ]),
    )
    const [row] = await desk.rows(id)
    expect(row).toMatchObject({ golongan: 'berubah' })
    expect((row!.beda as { label: string }[]).map(({ label }) => label)).toEqual([
      'Isi laporan',
      'Penilaian',
      'Status',
    ])
    await desk.apply(id)
    const { berkas, pengaduan, lapor, jejak } = await desk.caseOf(idOf(at))
    expect(pengaduan).toMatchObject({ isi: 'Sudah diperbaiki.', penilaian: 5 })
    expect(berkas.status).toBe('selesai')
    expect(lapor.status).toBe('Selesai')
    expect(jejak.map(({ perbuatan }) => perbuatan)).toEqual(['terimaPengaduan', 'ikutiLapor'])
    expect(await faultsOf(desk.db, berkas.nomor)).toEqual([])
  })

  test('yang hanya keterangan LAPOR dicatat tanpa mengubah catatan kota', async () => {
    const at = fresh(1)
    await desk.carry(await exported([told(at)]))
    const before = await desk.caseOf(idOf(at))
    await desk.carry(await exported([told(at, { nomorSk: 'SK-1', status: 'Tunda' })]))
    const after = await desk.caseOf(idOf(at))
    expect(after.pengaduan).toEqual(before.pengaduan)
    expect(after.lapor).toMatchObject({ nomorSk: 'SK-1', status: 'Tunda' })
    expect(after.jejak.at(-1)).toMatchObject({
      perbuatan: 'perbaruiDariLapor',
      rincian: { berubah: ['Status Laporan', 'Nomor SK'] },
    })
  })

  test('laporan yang menjadi anonim melepas nama pelapornya', async () => {
    const at = fresh(1)
    await desk.carry(await exported([told(at, { nama: 'Zubaidah Semula' })]))
    await desk.carry(await exported([told(at, { nama: 'Zubaidah Semula', tipe: 'Anonim' })]))
    expect(await everything()).not.toMatch(/Zubaidah|zubaidah/)
    expect((await desk.caseOf(idOf(at))).pengaduan.anonim).toBe(true)
  })
})

describe('yang diubah kota', () => {
  /** A report that the city edited, and then LAPOR too. */
  async function edited() {
    const at = fresh(1)
    await desk.carry(await exported([told(at)]))
    const { berkas } = await desk.caseOf(idOf(at))
    await desk.db
      .updateTable('pengaduan')
      .set({ klasifikasi: 'aspirasi', diubahKota: ['klasifikasi'] })
      .where('berkasId', '=', berkas.id)
      .execute()
    const changed = told(at, { klasifikasi: 'Permintaan Informasi', judul: 'Judul baru' })
    const bytes = await exported([changed])
    return { at, bytes, id: await desk.bring(bytes) }
  }
  test('tidak ditimpa diam-diam: tanpa pilihan barisnya dilewati dan ditanyakan lagi', async () => {
    const { at, bytes, id } = await edited()
    const [row] = await desk.rows(id)
    expect(row).toMatchObject({ golongan: 'beda' })
    expect((row!.beda as object[])[1]).toMatchObject({
      jenis: 'beda',
      medan: 'klasifikasi',
      dulu: 'Pengaduan tidak berkadar pengawasan',
      lapor: 'Permintaan informasi',
      kota: 'Aspirasi',
    })
    const before = await desk.caseOf(idOf(at))
    await desk.apply(id)
    expect(await desk.impor(id)).toMatchObject({ jumlah: { dilewati: 1 } })
    expect(await desk.caseOf(idOf(at))).toEqual(before)
    const again = await desk.bring(bytes)
    expect((await desk.rows(again))[0]!.golongan).toBe('beda')
  })

  test('pakai LAPOR: isinya menjadi milik LAPOR', async () => {
    const { at, bytes, id } = await edited()
    await choose(id, 'lapor')
    await desk.apply(id)
    expect((await desk.caseOf(idOf(at))).pengaduan).toMatchObject({
      klasifikasi: 'permintaan-informasi',
      judul: 'Judul baru',
    })
    expect((await desk.carry(bytes)).jumlah).toEqual({ sama: 1 })
  })

  test('biarkan milik kota: hanya yang lain ikut, dan berkas yang sama tidak bertanya lagi', async () => {
    const { at, bytes, id } = await edited()
    await choose(id, 'kota')
    await desk.apply(id)
    const { pengaduan, lapor } = await desk.caseOf(idOf(at))
    expect(pengaduan).toMatchObject({ klasifikasi: 'aspirasi', judul: 'Judul baru' })
    expect(lapor.klasifikasi).toBe('Permintaan Informasi')
    expect((await desk.carry(bytes)).jumlah).toEqual({ sama: 1 })
  })

  test('status yang digerakkan kota juga ditanyakan', async () => {
    const at = fresh(1)
    await desk.carry(await exported([told(at)]))
    const { berkas } = await desk.caseOf(idOf(at))
    await move(berkas.nomor)
    const id = await desk.bring(await exported([told(at, { status: 'Ditutup oleh Sistem' })]))
    expect((await desk.rows(id))[0]).toMatchObject({
      golongan: 'beda',
      beda: [
        { medan: 'status', lapor: 'Ditutup oleh Sistem: menjadi Selesai', kota: 'Dianalisis' },
      ],
    })
    await choose(id, 'kota')
    await desk.apply(id)
    expect((await desk.caseOf(idOf(at))).berkas.status).toBe('dianalisis')
  })
})

async function choose(id: string, pilih: 'lapor' | 'kota') {
  const { pilihSemua } = await import('#src/layanan/pengaduan/lapor/acts/pilihan.ts')
  const { versi } = await desk.impor(id)
  await pilihSemua(await desk.kit(), id, { pilih, versi }, desk.admin)
}

test('laporan yang diikuti ke status lain tidak meninggalkan bagian OPD yang tidak dapat dijawab lagi', async () => {
  for (const [status, kota] of [
    ['Selesai', 'selesai'],
    ['Ditanggapi oleh Pelapor', 'dibalas'],
  ] as const) {
    const at = fresh(1)
    await desk.carry(await exported([told(at)]))
    const { berkas } = await desk.caseOf(idOf(at))
    await move(berkas.nomor)
    const asked = await forward(berkas.nomor)
    const id = await desk.bring(await exported([told(at, { status })]))
    await choose(id, 'lapor')
    await desk.apply(id)
    const { tenggat, jejak, berkas: after } = await desk.caseOf(idOf(at))
    expect(after.status).toBe(kota)
    expect(jejak.at(-1)!.rincian).toMatchObject({ bagianBerakhir: [asked] })
    expect(tenggat.find(({ disposisiId }) => disposisiId === asked)).toMatchObject({
      ditutupOleh: 'ikutiLapor',
    })
    expect(await faultsOf(desk.db, berkas.nomor)).toEqual([])
  }
})

/** To a unit, by hand; gives its part. */
async function forward(nomor: string) {
  const { perform } = await import('#src/workflow/perform.ts')
  const { pengaduan } = await import('#src/layanan/pengaduan/procedure.ts')
  const { forwardTo } = await import('#src/workflow/disposisi/disposisi.ts')
  const { clock } = await desk.kit()
  const { id: unitKerjaId } = await desk.db
    .selectFrom('unitKerja')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  let part = ''
  await desk.db.transaction().execute((trx) =>
    perform(
      trx,
      pengaduan,
      nomor,
      {
        act: 'teruskanKeUnit',
        run: async (berkas) => {
          const asked = [{ unitKerjaId, permintaan: 'Uji.' }]
          const { started, ids } = await forwardTo(trx, berkas, [], asked, 5, desk.admin, clock)
          part = ids[0]!
          return { parts: { started } }
        },
      },
      desk.admin,
      clock,
    ),
  )
  return part
}

async function move(nomor: string) {
  const { perform } = await import('#src/workflow/perform.ts')
  const { pengaduan } = await import('#src/layanan/pengaduan/procedure.ts')
  const { clock } = await desk.kit()
  await desk.db
    .transaction()
    .execute((trx) => perform(trx, pengaduan, nomor, { act: 'nyatakanLengkap' }, desk.admin, clock))
}

describe('bersamaan', () => {
  test('catatan kota yang bergerak sejak pratinjau: penerapan ditolak, pratinjau dihitung ulang', async () => {
    const at = fresh(2)
    await desk.carry(await exported(many(2, at)))
    const id = await desk.bring(await exported(many(2, at, { status: 'Selesai' })))
    await move((await desk.caseOf(idOf(at))).berkas.nomor)
    const { versi } = await desk.impor(id)
    const sent = { kunci: newKey(), versi, data: {} } as never
    await expect(terapkanImpor(await desk.kit(), id, sent, desk.admin)).rejects.toThrow(Stale)
    await desk.work()
    const now = await desk.impor(id)
    expect(now).toMatchObject({ status: 'pratinjau' })
    expect(now.versi).toBeGreaterThan(versi)
    expect(now.alasan).toMatch(/1 baris berubah sejak pratinjau/)
    expect((await desk.rows(id)).map(({ golongan }) => golongan)).toEqual(['beda', 'berubah'])
  })

  test('yang bergerak sementara impor berjalan ditinggal, yang lain diterapkan, lalu ditanyakan lagi', async () => {
    const at = fresh(3)
    await desk.carry(await exported(many(3, at)))
    const id = await desk.bring(await exported(many(3, at, { status: 'Selesai' })))
    const { versi } = await desk.impor(id)
    const sent = { kunci: newKey(), versi, data: {} } as never
    await terapkanImpor(await desk.kit(), id, sent, desk.admin)
    await move((await desk.caseOf(idOf(at + 1))).berkas.nomor)
    await desk.work()
    const statuses = async () =>
      Promise.all([0, 1, 2].map(async (n) => (await desk.caseOf(idOf(at + n))).berkas.status))
    expect(await statuses()).toEqual(['selesai', 'dianalisis', 'selesai'])
    const now = await desk.impor(id)
    expect(now).toMatchObject({ status: 'pratinjau' })
    expect(now.alasan).toMatch(/Yang lain sudah diterapkan\. 1 baris belum/)
    expect((await desk.rows(id)).map(({ hasil }) => hasil)).toEqual(['diubah', null, 'diubah'])
    expect((await desk.rows(id))[1]).toMatchObject({ golongan: 'beda' })
  })

  test('dua admin dengan berkas yang sama: setiap laporan satu berkas, yang kedua diberi tahu', async () => {
    const at = fresh(30)
    const bytes = await exported(many(30, at))
    const [a, b] = [await desk.bring(bytes), await desk.bring(bytes)]
    const kit = await desk.kit()
    const go = async (id: string) => {
      const { versi } = await desk.impor(id)
      return terapkanImpor(kit, id, { kunci: newKey(), versi, data: {} } as never, desk.admin)
    }
    await Promise.all([go(a), go(b)])
    const { applyImport } = await import('#src/layanan/pengaduan/lapor/acts/terapkan.ts')
    await Promise.all([applyImport(kit, a), applyImport(kit, b)])
    await desk.work()
    const ends = [await desk.impor(a), await desk.impor(b)]
    expect(ends.map(({ status }) => status)).toEqual(['selesai', 'selesai'])
    const rows = await desk.db
      .selectFrom('laporanLapor')
      .select('trackingId')
      .where('trackingId', '>=', idOf(at))
      .where('trackingId', '<', idOf(at + 30))
      .execute()
    expect(rows).toHaveLength(30)
    expect((await verifyAudit(desk.db)).temuan).toEqual([])
  })

  test('tombol yang ditekan dua kali menerapkan satu kali', async () => {
    const at = fresh(2)
    const id = await desk.bring(await exported(many(2, at)))
    const { versi } = await desk.impor(id)
    const sent = { kunci: newKey(), versi, data: {} } as never
    const kit = await desk.kit()
    await Promise.all([1, 2, 3].map(() => terapkanImpor(kit, id, sent, desk.admin)))
    expect(desk.jobs.queued.filter(({ name }) => name === 'terapkan-lapor')).toHaveLength(1)
    await desk.work()
    expect((await desk.impor(id)).jumlah).toEqual({ dibuat: 2 })
  })
})
