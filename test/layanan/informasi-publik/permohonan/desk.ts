import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type {
  ActPermohonan,
  StatusPermohonan,
} from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import type { Role } from '#src/workflow/procedure.ts'
import { pdf, photoWithPlace } from '#test/attachments/samples.ts'
import { sheetsAt } from '#test/layanan/informasi-publik/daftar-dikecualikan/desk.ts'
import { createTestApp } from '#test/support/app.ts'
import { stateOf } from '#test/workflow/office.ts'

/** A desk with somebody of each role, on Monday 7 December 2026, 09.00 WIB unless told. */
export async function createPermohonanDesk(now?: Date) {
  const app = await createTestApp(now ? { now } : {})
  const units = await app.db
    .selectFrom('unitKerja')
    .select(['id', 'nama', 'singkatan'])
    .orderBy('kode')
    .limit(3)
    .execute()
  const [unit, unitLain] = units.map(({ id }) => id) as [string, string]
  const staff: Record<Role, string> = {
    petugas: await app.signIn('petugas', { nama: 'Sari Contohwati' }),
    petugas_data: await app.signIn('petugas_data'),
    operator: await app.signIn('operator', { nama: 'Maya Contohsuara' }),
    ppid: await app.signIn('ppid', { nama: 'Bayu Contohputra' }),
    ppid_pelaksana: await app.signIn('ppid_pelaksana', { nama: 'Dewi Unit', unitKerjaId: unit }),
    atasan_ppid: await app.signIn('atasan_ppid', { nama: 'Hadi Atasan' }),
    petugas_sekretariat: await app.signIn('petugas_sekretariat', { nama: 'Tuti Sekretariat' }),
    kasubbag_umum: await app.signIn('kasubbag_umum', { nama: 'Bagus Kasubbag' }),
    administrator: await app.signIn('administrator'),
    pimpinan: await app.signIn('pimpinan'),
    admin_pengaduan: await app.signIn('admin_pengaduan'),
    analis: await app.signIn('analis'),
    kasi: await app.signIn('kasi'),
    pejabat_penghubung: await app.signIn('pejabat_penghubung', { unitKerjaId: unit }),
  }
  const unitLainnya = await app.signIn('ppid_pelaksana', {
    nama: 'Eko Unit Lain',
    unitKerjaId: unitLain,
  })

  /** Registers a request at the counter; gives its number. */
  async function daftar(over: Record<string, string> = {}) {
    const sent = { ...permohonanLengkap, ...over, kunci: over.kunci ?? randomUUID() }
    const response = await app.post('/meja/baru', sent, { as: staff.petugas })
    const nomor = response.headers.get('location')?.split('/').at(-1)
    if (!nomor) throw new Error(`${response.status}: ${(await response.text()).slice(0, 2_000)}`)
    return nomor
  }

  const path = (nomor: string, rest = '') => `/meja/permohonan/${nomor}${rest}`
  /** The oldest part of a case that is still open. */
  const bagian = async (nomor: string) =>
    (await stateOf(app.db, nomor)).disposisi.at(-1)?.id ?? randomUUID()
  const { sampai: sampaiUji, itemsOf } = sheetsAt(app, unit, staff)
  const penetapanOf = new Map<string, string>()
  /** What is exempt by this letter of Pasal 17: a line to refuse with, determined when first asked for. */
  async function penetapan(huruf: string) {
    if (!penetapanOf.has(huruf)) {
      const informasi = `Informasi contoh huruf ${huruf}`
      const nomor = await sampaiUji('ditetapkan', { informasi, huruf, angka: '' })
      penetapanOf.set(huruf, (await itemsOf(nomor))[0]!.id)
    }
    return penetapanOf.get(huruf)!
  }
  /** A refusal, or a blackened part, rests on a penetapan of its letter, unless the test says otherwise. */
  async function withPenetapan(fields: Fields): Promise<Fields> {
    const { hasil, huruf } = fields
    if (!['ditolak', 'sebagian'].includes(String(hasil)) || 'penetapan' in fields || !huruf)
      return fields
    return { ...fields, penetapan: await penetapan(String(huruf)) }
  }
  /** Sends the form of an act. */
  async function kirim(
    nomor: string,
    act: ActMeja,
    fields: Fields = {},
    asking: { as?: string; htmx?: boolean } = {},
  ) {
    const { to, by, form } = meja[act]
    const at = to.replace(':id', to.includes(':id') ? await bagian(nomor) : '')
    const body = bodyOf({
      kunci: randomUUID(),
      ...(await Promise.resolve(form({ unit }))),
      ...(await withPenetapan(fields)),
    })
    return app.post(path(nomor, at), body, { as: staff[by], ...asking })
  }
  /** The same, which must succeed. */
  async function lakukan(nomor: string, act: ActMeja, fields: Fields = {}, as?: string) {
    const response = await kirim(nomor, act, fields, as ? { as } : {})
    if (response.status !== 303)
      throw new Error(`${act} ${response.status}: ${textOf(await response.text())}`)
    return response
  }
  /** A new case, brought to this status by lawful acts. */
  async function sampai(status: StatusPermohonan, over: Record<string, string> = {}) {
    const nomor = await daftar(over)
    for (const [act, fields] of ways[status]) await lakukan(nomor, act, fields)
    expect((await stateOf(app.db, nomor)).berkas.status).toBe(status)
    return nomor
  }
  const state = (nomor: string) => stateOf(app.db, nomor)
  return {
    ...app,
    units,
    unit,
    unitLain,
    staff,
    unitLainnya,
    daftar,
    path,
    bagian,
    kirim,
    lakukan,
    sampai,
    penetapan,
    state,
  }
}

export type PermohonanDesk = Awaited<ReturnType<typeof createPermohonanDesk>>

export type Fields = Record<string, string | readonly string[] | File | File[]>

/** A form as a browser posts it: multipart, so that it may carry files. */
export function bodyOf(fields: Fields): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat() as (string | File)[]) body.append(name, one)
  return body
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 3_000)

/** An invented person and what they ask for. */
export const permohonanLengkap = {
  kanal: 'meja',
  tanggalDiterima: '2026-12-07',
  jamDiterima: '08:45',
  jenis: 'perorangan',
  nama: 'Wulan Contohwati',
  nik: '6171014208900003',
  nomorSk: '',
  alamat: 'Jalan Contoh 12, Pontianak',
  pekerjaan: 'Peneliti',
  email: 'wulan@contoh.id',
  telepon: '0812-5669-0157',
  rincian: 'Rincian anggaran pemeliharaan drainase tahun 2026 per kecamatan.',
  tujuan: 'Penelitian skripsi.',
  caraMemperoleh: 'salinan',
  caraSalinan: 'email',
}

export const berkasPdf = (nama = 'anggaran.pdf', isi = pdf()) =>
  new File([new Uint8Array(isi)], nama, { type: 'application/pdf' })
export const foto = async (nama = 'tanda-terima.jpg') =>
  new File([new Uint8Array(await photoWithPlace())], nama, { type: 'image/jpeg' })

const dikabulkan = {
  hasil: 'seluruhnya',
  pertimbangan: 'Informasi terbuka dan dikuasai dinas.',
  bentuk: ['softcopy'],
}
export const ditolak = {
  hasil: 'ditolak',
  pertimbangan: 'Informasi dikecualikan setelah uji konsekuensi.',
  alasan: 'Membuka data ini mengganggu penyelidikan yang berjalan.',
  huruf: 'a',
  angka: '1',
  konsekuensi: 'Proses penyelidikan terhambat.',
}
export const dihitamkan = {
  hasil: 'sebagian',
  alasan: 'Nama pelapor adalah data pribadi.',
  dasarSebagian: 'dikecualikan',
  penghitaman: 'Nama pelapor, halaman 2.',
  huruf: 'h',
}
export const belum = {
  hasil: 'belum-didokumentasikan',
  pertimbangan: 'Pendataan masih berjalan.',
  alasan: 'Data belum selesai dihimpun.',
  tanggalBelum: '2026-12-28',
  waktuBelum: 'Setelah rekapitulasi akhir tahun',
}

type Given = { unit: string }
type Meja = {
  to: string
  by: Role
  /** A form that fits. */
  form: (given: Given) => Fields | Promise<Fields>
}

/** Every act a desk can do: its address, whose it is, and a form that fits. */
export const meja = {
  nyatakanLengkap: { to: '/kelengkapan', by: 'petugas', form: () => ({ catatan: 'Lengkap.' }) },
  nyatakanTidakLengkap: {
    to: '/kekurangan',
    by: 'petugas',
    form: () => ({ kekurangan: 'Fotokopi KTP\nTahun anggaran' }),
  },
  lengkapi: {
    to: '/pelengkap',
    by: 'petugas',
    form: async () => ({ keterangan: 'KTP dibawa.', identitas: await foto('ktp.jpg') }),
  },
  serahkanLangsung: {
    to: '/penyerahan-langsung',
    by: 'petugas',
    form: async () => ({ ...penerima, bukti: await foto() }),
  },
  disposisi: {
    to: '/disposisi',
    by: 'ppid',
    form: ({ unit }) => ({ unit: [unit], permintaan: 'Mohon rincian anggarannya.' }),
  },
  jawabDisposisi: {
    to: '/disposisi/:id/jawaban',
    by: 'ppid_pelaksana',
    form: () => ({ penguasaan: 'dikuasai', jawaban: 'Terlampir rincian anggaran.' }),
  },
  ingatkan: { to: '/disposisi/:id/pengingat', by: 'ppid', form: () => ({}) },
  tarikDisposisi: { to: '/disposisi/:id/penarikan', by: 'ppid', form: () => ({}) },
  perpanjang: {
    to: '/perpanjangan',
    by: 'ppid',
    form: () => ({
      sebab: 'belum-dikuasai',
      alasan: 'Data masih dihimpun dari enam kecamatan di kota.',
    }),
  },
  putuskan: { to: '/keputusan', by: 'ppid', form: () => ({ ...dikabulkan, dokumen: berkasPdf() }) },
  setujuiPenolakan: {
    to: '/persetujuan',
    by: 'atasan_ppid',
    form: () => ({ nomorPersetujuan: 'ATS-07/2026' }),
  },
  kembalikanPenolakan: {
    to: '/pengembalian',
    by: 'atasan_ppid',
    form: () => ({ alasan: 'Uji konsekuensi kurang rinci.' }),
  },
  tinjauUlang: { to: '/peninjauan', by: 'ppid', form: () => ({}) },
  beritahukan: { to: '/pemberitahuan', by: 'ppid', form: () => ({}) },
  sediakan: { to: '/penyediaan', by: 'ppid', form: () => ({ dokumen: berkasPdf() }) },
  serahkan: {
    to: '/penyerahan',
    by: 'petugas',
    form: async () => ({ ...penerima, bukti: await foto() }),
  },
  cabut: { to: '/pencabutan', by: 'petugas', form: () => ({ alasan: 'Sudah menemukan sendiri.' }) },
} satisfies Partial<Record<ActPermohonan, Meja>>

const penerima = {
  cetak: 'Rincian anggaran drainase 2026, 14 lembar',
  penerima: 'Wulan Contohwati',
  selaku: 'pemohon',
  cara: 'langsung',
  biaya: '7.000',
  buktiBayar: 'KW-12',
}

export type ActMeja = keyof typeof meja

type Way = [ActMeja, Fields?][]
const ways: Record<StatusPermohonan, Way> = {
  diterima: [],
  tidak_lengkap: [['nyatakanTidakLengkap']],
  menunggu_keputusan: [['nyatakanLengkap']],
  di_unit: [['nyatakanLengkap'], ['disposisi']],
  menunggu_persetujuan: [['nyatakanLengkap'], ['putuskan', ditolak]],
  diputuskan: [['nyatakanLengkap'], ['putuskan']],
  siap_diserahkan: [['nyatakanLengkap'], ['putuskan'], ['beritahukan']],
  dijanjikan: [['nyatakanLengkap'], ['putuskan', belum], ['beritahukan']],
  selesai: [['nyatakanLengkap'], ['putuskan'], ['beritahukan'], ['serahkan']],
  tidak_ditindaklanjuti: [],
  dicabut: [['cabut']],
}
