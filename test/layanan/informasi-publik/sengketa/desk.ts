import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type {
  ActSengketa,
  StatusSengketa,
} from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import type { Role } from '#src/workflow/procedure.ts'
import { createKeberatanDesk } from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { bodyOf, type Fields } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { stateOf } from '#test/workflow/office.ts'

/** The desk of keberatan, which also takes disputes, on Monday 7 December 2026 unless told. */
export async function createSengketaDesk(now?: Date) {
  const desk = await createKeberatanDesk(now)
  const idOf = async (nama: string) => {
    const row = desk.db.selectFrom('petugas').select('id').where('nama', '=', nama)
    return (await row.executeTakeFirstOrThrow()).id
  }
  const komisi = await desk.db
    .selectFrom('komisiInformasi')
    .select(['id', 'nama'])
    .where('utama', '=', true)
    .executeTakeFirstOrThrow()
  const given: Given = {
    ppid: await idOf('Bayu Contohputra'),
    anggota: await idOf('Dewi Unit'),
    komisi: komisi.id,
  }

  /** Sends the form that opens a dispute, of this keberatan or of none. */
  const daftarkan = (asal: string | undefined, over: Fields = {}, as = desk.staff.petugas) =>
    desk.post(
      asal ? `/meja/sengketa/baru?asal=${asal}` : '/meja/sengketa/baru',
      bodyOf({
        kunci: randomUUID(),
        komisi: komisi.id,
        ...(asal ? dariKeberatan : tanpaKeberatan),
        ...over,
      }),
      { as },
    )
  /** Opens a dispute; gives its number. */
  async function buka(asal?: string | null, over: Fields = {}, as?: string) {
    const from = asal === null ? undefined : (asal ?? (await desk.sampai('dijawab')))
    const response = await daftarkan(from, over, as)
    const nomor = response.headers.get('location')?.split('/').at(-1)
    if (!nomor) throw new Error(`${response.status}: ${textOf(await response.text())}`)
    return nomor
  }

  const path = (nomor: string, rest = '') => `/meja/sengketa/${nomor}${rest}`
  /** The newest meeting of a case. */
  const rapat = async (nomor: string) =>
    (await peristiwa(nomor)).findLast(({ jenis }) => jenis === 'rapat')?.id ?? randomUUID()
  /** Sends the form of an act. */
  async function kirim(
    nomor: string,
    act: ActSengketa,
    fields: Fields = {},
    asking: { as?: string; htmx?: boolean } = {},
  ) {
    const { to, by, form }: Meja = meja[act]
    const more: Fields = act === 'sahkanNotulen' ? { rapat: await rapat(nomor) } : {}
    const body = bodyOf({ kunci: randomUUID(), ...form(given), ...more, ...fields })
    return desk.post(path(nomor, to), body, { as: desk.staff[by], ...asking })
  }
  /** The same, which must succeed. */
  async function lakukan(nomor: string, act: ActSengketa, fields: Fields = {}, as?: string) {
    const response = await kirim(nomor, act, fields, as ? { as } : {})
    if (response.status !== 303)
      throw new Error(`${act} ${response.status}: ${textOf(await response.text())}`)
    return response
  }
  /** A new dispute brought to this status by lawful acts. */
  async function sampai(status: StatusSengketa, over: Fields = {}) {
    const nomor = await buka(undefined, over)
    for (const [act, fields] of ways[status]) await lakukan(nomor, act, fields)
    expect((await stateOf(desk.db, nomor)).berkas.status).toBe(status)
    return nomor
  }
  /** What is written of a dispute. */
  const isi = async (nomor: string) => {
    const { berkas } = await stateOf(desk.db, nomor)
    return desk.db
      .selectFrom('sengketa')
      .selectAll()
      .where('berkasId', '=', berkas.id)
      .executeTakeFirstOrThrow()
  }
  /** What happened in it, in the order in which it was entered. */
  const peristiwa = async (nomor: string) => {
    const { berkas } = await stateOf(desk.db, nomor)
    return desk.db
      .selectFrom('sengketaPeristiwa')
      .selectAll()
      .where('berkasId', '=', berkas.id)
      .orderBy('id')
      .execute()
  }
  /** Its running clocks, by name: the last day of each. */
  const tenggat = async (nomor: string) => {
    const { tenggat: all } = await stateOf(desk.db, nomor)
    const running = all.filter(({ ditutupPada }) => ditutupPada === null)
    return Object.fromEntries(running.map(({ jenis, batas }) => [jenis, dayOf(batas)]))
  }
  return {
    ...desk,
    keberatan: desk,
    given,
    komisi,
    daftarkan,
    buka,
    path,
    kirim,
    lakukan,
    sampai,
    isi,
    peristiwa,
    tenggat,
  }
}

export type SengketaDesk = Awaited<ReturnType<typeof createSengketaDesk>>

const dayOf = (batas: Date) => new Date(batas.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)

export const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 3_000)

/** A summons as it is typed. */
export const panggilan = {
  nomor: '045/KI-KB/XII/2026',
  tanggal: '2026-12-03',
  diterima: '2026-12-04',
  acara: 'Pemeriksaan awal',
  untukTanggal: '2026-12-15',
  untukJam: '09:00',
  tempat: 'Ruang sidang Komisi Informasi',
}

export const dariKeberatan = {
  pemicu: 'pemohon',
  kanal: 'surat',
  tanggalDiterima: '2026-12-07',
} satisfies Fields

/** A summons about an objection that Loket does not know. */
export const tanpaKeberatan = {
  ...dariKeberatan,
  ...panggilan,
  pemicu: 'panggilan',
  jenis: 'badan-hukum',
  nama: 'Perkumpulan Contoh Terbuka',
  alamat: 'Jalan Contoh 7, Pontianak',
  informasi: 'Dokumen kontrak pengadaan lampu jalan tahun 2025.',
  alasan: ['c'],
} satisfies Fields

type Given = { ppid: string; anggota: string; komisi: string }
type Meja = { to: string; by: Role; form: (given: Given) => Fields }

const hari = { tanggal: '2026-12-07' }
const putusan = {
  nomor: '012/XI/KI-KB-PS-A/2026',
  tanggal: '2026-12-04',
  diterima: '2026-12-07',
  amar: 'dikabulkan-sebagian',
  perintah: 'Berikan rincian anggaran per kecamatan dalam 14 hari kerja.',
  beri: 'ya',
  uraian: '',
}
const gugatan = {
  ...hari,
  pihak: 'badan-publik',
  pengadilan: 'Pengadilan Tata Usaha Negara Pontianak',
  nomor: '7/G/KI/2026/PTUN.PTK',
}

/** Every act a desk can do: its address, whose it is, and a form that fits. */
export const meja: Record<ActSengketa, Meja> = {
  ubahJendela: {
    to: '/jangka',
    by: 'petugas',
    form: () => ({ jendelaSejak: '2026-12-04', jendelaSebab: 'jawaban' }),
  },
  susunTim: {
    to: '/susunan',
    by: 'ppid',
    form: ({ ppid, anggota }) => ({
      ketua: ppid,
      anggota: [anggota],
      lain: 'Rina Contohsari, S.H.; 198501012010012001; Kepala Bagian Hukum; pejabat bidang hukum',
    }),
  },
  tetapkanTim: { to: '/tim', by: 'atasan_ppid', form: () => ({}) },
  catatRapat: {
    to: '/rapat',
    by: 'ppid',
    form: () => ({
      ...hari,
      tempat: 'Ruang rapat Diskominfo',
      acara: 'Menyiapkan jawaban',
      hadir: ['0', '1'],
      hadirLain: 'Tono Contohwan; Analis Hukum',
      uraian: 'Rincian anggaran dapat diberikan tanpa nama penyedia.',
    }),
  },
  sahkanNotulen: { to: '/notulen', by: 'ppid', form: () => ({}) },
  catatUpaya: {
    to: '/upaya',
    by: 'ppid',
    form: () => ({ ...hari, uraian: 'Pemohon diundang bermusyawarah.', hasil: 'berlanjut' }),
  },
  susunLaporan: {
    to: '/rancangan-laporan',
    by: 'ppid',
    form: () => ({
      proses: 'Tim rapat satu kali dan menyiapkan jawaban.',
      hasil: 'Pemohon menunggu sidang.',
      saran: 'Berikan bagian yang terbuka.',
    }),
  },
  laporkan: { to: '/laporan', by: 'ppid', form: () => ({}) },
  terimaLaporan: {
    to: '/penerimaan-laporan',
    by: 'atasan_ppid',
    form: () => ({ arahan: 'Siapkan bagian yang terbuka.' }),
  },
  catatRegister: {
    to: '/register',
    by: 'petugas',
    form: ({ komisi }) => ({
      komisi,
      diajukan: '2026-12-07',
      nomorRegister: '012/XII/KI-KB-PS/2026',
    }),
  },
  catatKelengkapan: {
    to: '/kelengkapan',
    by: 'petugas',
    form: () => ({ ...hari, hasil: 'lengkap' }),
  },
  catatPanggilan: {
    to: '/panggilan',
    by: 'petugas',
    form: ({ komisi }) => ({ komisi, ...panggilan }),
  },
  catatSidang: {
    to: '/sidang',
    by: 'ppid',
    form: () => ({ ...hari, acara: 'Pemeriksaan awal', uraian: 'Kedua pihak hadir.' }),
  },
  mulaiMediasi: { to: '/mediasi', by: 'ppid', form: () => hari },
  perpanjangMediasi: { to: '/perpanjangan-mediasi', by: 'ppid', form: () => hari },
  akhiriMediasi: {
    to: '/hasil-mediasi',
    by: 'ppid',
    form: () => ({ ...hari, hasil: 'gagal' }),
  },
  catatPutusan: { to: '/putusan', by: 'ppid', form: () => putusan },
  catatGugatan: { to: '/gugatan', by: 'ppid', form: () => gugatan },
  catatKasasi: {
    to: '/kasasi',
    by: 'ppid',
    form: () => ({ ...gugatan, pengadilan: 'Mahkamah Agung', nomor: '' }),
  },
  catatPutusanPengadilan: {
    to: '/putusan-pengadilan',
    by: 'ppid',
    form: () => ({ ...putusan, nomor: '7/G/KI/2026/PTUN.PTK' }),
  },
  laksanakan: { to: '/pelaksanaan', by: 'ppid', form: () => ({ catatan: '' }) },
  catatPelaksanaan: {
    to: '/pelaksanaan/catatan',
    by: 'ppid',
    form: () => ({ ...hari, uraian: 'Rincian diserahkan kepada pemohon.', tuntas: 'ya' }),
  },
  tutup: { to: '/penutupan', by: 'ppid', form: () => ({ alasan: 'Sikap kantor dikuatkan.' }) },
  cabut: { to: '/pencabutan', by: 'petugas', form: () => ({ ...hari, alasan: 'Sudah puas.' }) },
  gugurkan: {
    to: '/gugur',
    by: 'petugas',
    form: () => ({ ...hari, sebab: 'tidak-diajukan' }),
  },
}

type Way = [ActSengketa, Fields?][]
const tim: Way = [['susunTim'], ['tetapkanTim']]
const diputus: Way = [['catatRegister'], ['catatPutusan']]
const ways: Record<StatusSengketa, Way> = {
  dibuka: [],
  fasilitasi: tim,
  di_komisi: [['catatRegister']],
  diputus,
  di_pengadilan: [...diputus, ['catatGugatan']],
  pelaksanaan: [...diputus, ['laksanakan']],
  selesai: [...diputus, ['laksanakan'], ['catatPelaksanaan']],
  dicabut: [['cabut']],
  gugur: [['gugurkan']],
}
