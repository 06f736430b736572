import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { ActPengaduan, StatusPengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { trackingCode } from '#src/secrets.ts'
import type { Role } from '#src/workflow/procedure.ts'
import {
  bodyOf,
  createPermohonanDesk,
  type Fields,
  foto,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { stateOf } from '#test/workflow/office.ts'

/** An invented neighbour and a lamp that is out. */
export const pengaduanLengkap = {
  kanal: 'meja',
  sumber: '',
  tanggalDiterima: '2026-12-07',
  jamDiterima: '08:30',
  judul: 'Lampu jalan padam di Gang Contoh',
  isi: 'Lampu jalan di Gang Contoh 4 padam sejak dua minggu dan sudah ada yang jatuh.',
  tanggalKejadian: '2026-11-23',
  kerugian: 'Sepeda rusak',
  harapan: 'Lampu diganti',
  klasifikasi: '',
  kategori: '',
  alamat: 'Gang Contoh 4',
  kelurahan: 'Sei Bangkong',
  kecamatan: 'Ptk Kota',
  nama: 'Mariana Contohlestari',
  alamatPelapor: 'Gang Contoh 5, Pontianak',
  telepon: '0812-0000-7788',
  email: 'mariana.contohlestari@contoh.id',
}

/** The desk of complaints, on Monday 7 December 2026, 09.00 WIB unless told. */
export async function createPengaduanDesk(now?: Date) {
  const desk = await createPermohonanDesk(now)
  const { db, staff, unit, unitLain } = desk
  const { id: kategori } = await db
    .selectFrom('kategoriPengaduan')
    .select('id')
    .where('nama', '=', 'Lampu Penerangan Jalan')
    .executeTakeFirstOrThrow()
  const penghubungLain = await desk.signIn('pejabat_penghubung', { unitKerjaId: unitLain })

  /** Registers a report at the counter; gives its number. */
  async function lapor(over: Fields = {}, as = staff.petugas) {
    const sent = bodyOf({ ...pengaduanLengkap, kunci: randomUUID(), ...(over as object) })
    const response = await desk.post('/meja/pengaduan/baru', sent, { as })
    const nomor = response.headers.get('location')?.split('/').at(-1)
    if (!nomor) throw new Error(`${response.status}: ${textOf(await response.text())}`)
    return nomor
  }

  const path = (nomor: string, rest = '') => `/meja/pengaduan/${nomor}${rest}`
  const bagian = async (nomor: string) =>
    (await stateOf(db, nomor)).disposisi.at(-1)?.id ?? randomUUID()
  /** Sends the form of an act. */
  async function kirim(nomor: string, act: ActMeja, fields: Fields = {}, as?: string) {
    const { to, by, form } = perbuatan[act]
    const at = to.replace(':id', to.includes(':id') ? await bagian(nomor) : '')
    const body = { kunci: randomUUID(), ...form({ unit, kategori }), ...(fields as object) }
    return desk.post(path(nomor, at), bodyOf(body), { as: as ?? staff[by] })
  }
  /** The same, which must succeed. */
  async function lakukan(nomor: string, act: ActMeja, fields: Fields = {}, as?: string) {
    const response = await kirim(nomor, act, fields, as)
    if (response.status !== 303)
      throw new Error(`${act} ${response.status}: ${textOf(await response.text())}`)
  }
  /** A new report, brought to this status by lawful acts. */
  async function sampai(status: keyof typeof ways, over: Fields = {}) {
    const nomor = await lapor(over)
    for (const [act, fields] of ways[status]) await lakukan(nomor, act, fields)
    expect((await stateOf(db, nomor)).berkas.status).toBe(status)
    return nomor
  }
  /** Days go by; whoever is signed in has signed in again. */
  async function pada(now: Date) {
    desk.time.now = now
    const berakhirPada = new Date(now.getTime() + 8 * 3_600_000)
    await db.updateTable('sesi').set({ berakhirPada, dibuatPada: now }).execute()
  }
  const asked = (nomor: string) =>
    db
      .selectFrom('pengaduan')
      .innerJoin('berkas', 'berkas.id', 'pengaduan.berkasId')
      .selectAll('pengaduan')
      .where('berkas.nomor', '=', nomor)
      .executeTakeFirstOrThrow()
  /** The reporter's own browser, with the case open. */
  async function pelapor(nomor: string) {
    const { berkas } = await stateOf(db, nomor)
    const browser = desk.browser()
    const kode = trackingCode(desk.deps.keys, berkas.id, berkas.kodeVersi)
    expect((await browser.post('/lacak', { nomor, kode })).status).toBe(303)
    return browser
  }
  return {
    ...desk,
    pada,
    kategori,
    penghubungLain,
    lapor,
    path,
    kirim,
    lakukan,
    sampai,
    asked,
    pelapor,
  }
}

export type PengaduanDesk = Awaited<ReturnType<typeof createPengaduanDesk>>

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 3_000)

export { foto }

type Given = { unit: string; kategori: string }
type Perbuatan = {
  to: string
  by: Role
  /** A form that fits. */
  form: (given: Given) => Record<string, unknown>
}

const telaah = ({ kategori }: Given) => ({
  klasifikasi: 'tidak-berkadar',
  kategori,
  wilayah: '61.71.05.1001',
  alamat: 'Gang Contoh 4',
  catatan: '',
})
const alasan = () => ({ alasan: 'Nomor rumah dan foto belum ada.' })

/** Every act a desk can do by a form of the case: its address, whose it is, and a form that fits. */
export const perbuatan = {
  nyatakanLengkap: { to: '/kelengkapan', by: 'admin_pengaduan', form: telaah },
  ubahLaporan: { to: '/telaah', by: 'admin_pengaduan', form: telaah },
  kembalikanKePelapor: { to: '/pengembalian', by: 'admin_pengaduan', form: alasan },
  lengkapiLaporan: {
    to: '/pelengkapan',
    by: 'petugas',
    form: () => ({ keterangan: 'Tiang nomor 12, depan warung.' }),
  },
  kembalikanKePusat: { to: '/pusat', by: 'admin_pengaduan', form: alasan },
  arsipkan: { to: '/arsip', by: 'admin_pengaduan', form: alasan },
  catatAnalisis: {
    to: '/analisis',
    by: 'analis',
    form: ({ unit }) => ({ catatan: 'Jalan kota, bukan provinsi.', unit }),
  },
  teruskanKeUnit: {
    to: '/disposisi',
    by: 'admin_pengaduan',
    form: ({ unit }) => ({ unit: [unit], permintaan: 'Mohon lampu diperiksa dan diganti.' }),
  },
  jawabDisposisi: {
    to: '/disposisi/:id/jawaban',
    by: 'pejabat_penghubung',
    form: () => ({ penguasaan: 'dikuasai', jawaban: 'Lampu sudah diganti kemarin sore.' }),
  },
  ingatkan: { to: '/disposisi/:id/pengingat', by: 'admin_pengaduan', form: () => ({}) },
  tarikDisposisi: { to: '/disposisi/:id/penarikan', by: 'admin_pengaduan', form: () => ({}) },
  balasTanggapan: {
    to: '/balasan',
    by: 'admin_pengaduan',
    form: () => ({ selesai: 'belum', balasan: 'Lampunya padam lagi tadi malam.', penilaian: '2' }),
  },
  jawabBalasan: {
    to: '/jawaban-balasan',
    by: 'admin_pengaduan',
    form: () => ({ tanggapan: 'Kabelnya diganti hari ini juga.' }),
  },
  cabutLaporan: { to: '/pencabutan', by: 'petugas', form: () => ({ alasan: '' }) },
} satisfies Partial<Record<ActPengaduan, Perbuatan>>

export type ActMeja = keyof typeof perbuatan

const diteruskan: [ActMeja, Fields?][] = [['nyatakanLengkap'], ['teruskanKeUnit']]
const dijawab: [ActMeja, Fields?][] = [...diteruskan, ['jawabDisposisi']]

export const ways = {
  diverifikasi: [],
  dilengkapi: [['kembalikanKePelapor']],
  dianalisis: [['nyatakanLengkap']],
  terverifikasi: diteruskan,
  proses: dijawab,
  dibalas: [...dijawab, ['balasTanggapan']],
  selesai: [...dijawab, ['balasTanggapan', { selesai: 'ya', balasan: '', penilaian: '5' }]],
  bukan_wewenang: [['kembalikanKePusat']],
  diarsipkan: [['arsipkan']],
  dicabut: [['cabutLaporan']],
} satisfies Record<StatusPengaduan, [ActMeja, Fields?][]>
