import * as fc from 'fast-check'
import { addDays, instantOf } from '#src/calendar/date.ts'
import { newId } from '#src/db/id.ts'
import type { Db } from '#src/db/client.ts'
import type { Kanal, Keputusan } from '#src/db/schema.ts'

/** A case as it may stand in the database, written there directly: acts would be too slow for many. */
export type Case = {
  diterima: string
  jam: string
  hasil: Keputusan['hasil'] | 'langsung' | null
  /** Days from receipt to answer, or to the end without one. */
  lama: number
  akhir: 'dicabut' | 'tidak_ditindaklanjuti' | null
  kanal: Kanal
  nama: string
  alamat: string
  rincian: string
  tujuan: string
  huruf: string
  biaya: number
  melihat: boolean
  diperpanjang: boolean
  /** Positions in the list of units. */
  unit: number[]
  ditarik: boolean
}

const typed = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://contoh.test";"klik")',
    "=cmd|'/c calc'!A0",
    '+62812',
    '-1',
    '@SUM(A1)',
    '007',
    'dua\nbaris, "kutip"',
    '<b>&amp;</b>',
    '陈美玲',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
)

export const anyCase: fc.Arbitrary<Case> = fc.record({
  diterima: fc.integer({ min: 0, max: 121 }).map((n) => addDays('2026-08-01', n)),
  jam: fc.constantFrom('00:00', '09:14', '23:59'),
  hasil: fc.constantFrom(
    'seluruhnya',
    'sebagian',
    'langsung',
    'tidak-dikuasai',
    'belum-didokumentasikan',
    'ditolak',
    null,
  ),
  lama: fc.integer({ min: 0, max: 40 }),
  akhir: fc.constantFrom('dicabut', 'tidak_ditindaklanjuti', null),
  kanal: fc.constantFrom('meja', 'web', 'kios', 'email', 'telepon', 'whatsapp', 'surat', 'lapor'),
  nama: typed,
  alamat: typed,
  rincian: typed,
  tujuan: typed,
  huruf: fc.constantFrom(...'abcdefghij'),
  biaya: fc.integer({ min: 0, max: 200_000 }),
  melihat: fc.boolean(),
  diperpanjang: fc.boolean(),
  unit: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
  ditarik: fc.boolean(),
})

export const plainCase: Case = {
  diterima: '2026-11-23',
  jam: '09:14',
  hasil: null,
  lama: 5,
  akhir: null,
  kanal: 'meja',
  nama: 'Ratna Puspita',
  alamat: 'Jalan Contoh Nomor 1',
  rincian: 'Salinan daftar izin reklame tahun 2026',
  tujuan: 'Penelitian',
  huruf: 'h',
  biaya: 0,
  melihat: false,
  diperpanjang: false,
  unit: [],
  ditarik: false,
}

export const NIK = '6171014107850002'

/** Writes cases, numbered in the order given, and gives back what was written. */
export async function writeCases(db: Db, cases: readonly Case[]) {
  const units = await db
    .selectFrom('unitKerja')
    .select(['id', 'nama'])
    .orderBy('id')
    .limit(5)
    .execute()
  const written = cases.map((one, at) => ({ ...one, ...placed(one, at) }))
  for (const one of written) await writeCase(db, one, units)
  return { written, units }
}

function placed(one: Case, at: number) {
  const masuk = instantOf(one.diterima, one.jam)
  const ends = one.hasil !== null || one.akhir !== null
  const uu = addDays(one.diterima, 14)
  return {
    id: newId(),
    pemohonId: newId(),
    nomor: `PI-2026-${String(at + 1).padStart(4, '0')}`,
    masuk,
    berakhir: ends ? new Date(masuk.getTime() + one.lama * 86_400_000) : null,
    batas: instantOf(uu, '23:59:59'),
  }
}

type Written = Awaited<ReturnType<typeof writeCases>>['written'][number]

async function writeCase(db: Db, one: Written, units: { id: string }[]) {
  const { id, pemohonId, masuk, berakhir } = one
  const status = one.hasil ? 'selesai' : (one.akhir ?? 'di_unit')
  await db.insertInto('pemohon').values(person(one)).execute()
  await db
    .insertInto('berkas')
    .values({
      id,
      prosedur: 'permohonan',
      nomor: one.nomor,
      status,
      hasil: one.hasil,
      kanal: one.kanal,
      diterimaPada: masuk,
      dicatatPada: masuk,
      dicatatOleh: 'Sari',
      pemohonId,
      perihal: 'Perihal',
      selesaiPada: berakhir,
    })
    .execute()
  await db
    .insertInto('permohonan')
    .values({
      berkasId: id,
      rincian: one.rincian,
      tujuan: one.tujuan,
      caraMemperoleh: one.melihat ? 'melihat' : 'salinan',
      keputusan: one.hasil && one.hasil !== 'langsung' ? keputusanOf(one, one.hasil) : null,
      diberitahukanPada: one.hasil && one.hasil !== 'langsung' ? berakhir : null,
      perpanjangan: one.diperpanjang
        ? { sebab: 'belum-dikuasai', alasan: 'Arsip', semula: '', menjadi: '' }
        : null,
    })
    .execute()
  await db
    .insertInto('tenggat')
    .values(
      ['uu', 'perki'].map((jenis) => ({
        id: newId(),
        berkasId: id,
        jenis,
        dasar: 'UU 14/2008 Pasal 22 ayat (7)',
        mulai: masuk,
        satuan: 'hari kerja' as const,
        jumlah: 10,
        batas: one.batas,
        versiKalender: 1,
        ditutupPada: berakhir,
      })),
    )
    .execute()
  if (one.hasil === 'langsung' || one.hasil === 'seluruhnya') await writeHandover(db, one)
  for (const at of one.unit)
    await db
      .insertInto('disposisi')
      .values({
        id: newId(),
        berkasId: id,
        unitKerjaId: units[at]!.id,
        permintaan: 'Siapkan',
        oleh: 'Bayu',
        dimintaPada: masuk,
        dibatalkanPada: one.ditarik ? masuk : null,
      })
      .execute()
}

const person = (one: Written) => ({
  id: one.pemohonId,
  jenis: 'perorangan' as const,
  nama: one.nama,
  nik: Buffer.from(NIK),
  nikHash: 'hash',
  nikSamar: '617101******0002',
  alamat: one.alamat,
  pekerjaan: 'Guru',
  email: 'ratna@contoh.id',
  teleponKetik: '0812 0000 0157',
  dibuatPada: one.masuk,
})

async function writeHandover(db: Db, one: Written) {
  await db
    .insertInto('penyerahan')
    .values({
      id: newId(),
      berkasId: one.id,
      penerima: one.nama,
      selaku: 'pemohon',
      cara: 'langsung',
      dokumen: [
        { judul: 'Daftar', bentuk: 'hardcopy', jumlah: '1', penghitaman: '', lampiranId: null },
      ],
      biaya: one.biaya,
      pembuktian: 'gambar',
      petugas: 'Sari',
      pada: one.berakhir!,
    })
    .execute()
}

const keputusanOf = (one: Case, hasil: Keputusan['hasil']): Keputusan => ({
  hasil,
  pertimbangan: 'Pertimbangan',
  alasan: 'Alasan tertulis',
  softcopy: true,
  hardcopy: false,
  biaya: { lembar: 0, perLembar: 0, pengiriman: one.biaya, lain: 0 },
  pembayaran: 'Tunai',
  waktuHari: 3,
  penghitaman: hasil === 'sebagian' ? 'Nomor telepon' : '',
  badanPublikLain: hasil === 'tidak-dikuasai' ? 'Kantor Pertanahan Kota Pontianak' : '',
  waktuBelum: '',
  tanggalBelum: hasil === 'belum-didokumentasikan' ? '2026-12-30' : null,
  huruf: hasil === 'ditolak' ? one.huruf : '',
  angka: '',
  undangUndang: '',
  konsekuensi: '',
  uji: null,
  penetapan: null,
})
