import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import {
  akhiriYangHabis,
  ingatkanYangSegeraHabis,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/malam.ts'
import type {
  ActUji,
  StatusUji,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import type { Role } from '#src/workflow/procedure.ts'
import { createTestApp, type TestApp } from '#test/support/app.ts'
import { stateOf } from '#test/workflow/office.ts'

/** A desk with somebody of each role, on Monday 7 December 2026, 09.00 WIB unless told. */
export async function createUjiDesk(now?: Date) {
  const app = await createTestApp(now ? { now } : {})
  const units = await app.db.selectFrom('unitKerja').select('id').orderBy('kode').limit(2).execute()
  const [unit, unitLain] = units.map(({ id }) => id) as [string, string]
  const staff: Record<Role, string> = {
    petugas: await app.signIn('petugas', { nama: 'Sari Contohwati' }),
    petugas_data: await app.signIn('petugas_data', { nama: 'Tiara Contohdata' }),
    operator: await app.signIn('operator', { nama: 'Maya Contohsuara' }),
    ppid: await app.signIn('ppid', { nama: 'Bayu Contohputra' }),
    ppid_pelaksana: await app.signIn('ppid_pelaksana', { nama: 'Dewi Unit', unitKerjaId: unit }),
    atasan_ppid: await app.signIn('atasan_ppid', { nama: 'Hadi Atasan' }),
    petugas_sekretariat: await app.signIn('petugas_sekretariat', { nama: 'Tuti Sekretariat' }),
    kasubbag_umum: await app.signIn('kasubbag_umum', { nama: 'Bagus Kasubbag' }),
    administrator: await app.signIn('administrator'),
    pimpinan: await app.signIn('pimpinan', { nama: 'Rini Pimpinan' }),
    admin_pengaduan: await app.signIn('admin_pengaduan'),
    analis: await app.signIn('analis'),
    kasi: await app.signIn('kasi'),
    pejabat_penghubung: await app.signIn('pejabat_penghubung', { unitKerjaId: unit }),
  }
  const unitLainnya = await app.signIn('ppid_pelaksana', {
    nama: 'Eko Unit Lain',
    unitKerjaId: unitLain,
  })
  return { ...app, unit, unitLain, staff, unitLainnya, ...sheetsAt(app, unit, staff) }
}

type Staff = Pick<Record<Role, string>, 'ppid' | 'ppid_pelaksana' | 'atasan_ppid'>

/** What this desk does to sheets, over any application; for tests of other procedures too. */
export function sheetsAt(app: TestApp, unit: string, staff: Staff) {
  /** Begins a test; gives its number. */
  async function mulai(over: Fields = {}, as = staff.ppid) {
    const sent = { ...ujiLengkap, unit, kunci: randomUUID(), ...over }
    const response = await app.post('/meja/dikecualikan', sent, { as })
    const nomor = response.headers.get('location')?.split('/').at(-1)
    if (!nomor) throw new Error(`${response.status}: ${textOf(await response.text())}`)
    return nomor
  }
  const path = (nomor: string, rest = '') => `/meja/dikecualikan/${nomor}${rest}`
  const state = (nomor: string) => stateOf(app.db, nomor)
  const itemsOf = async (nomor: string) =>
    app.db
      .selectFrom('informasiDikecualikan as i')
      .innerJoin('berkas as b', 'b.id', 'i.berkasId')
      .selectAll('i')
      .where('b.nomor', '=', nomor)
      .orderBy('i.id')
      .execute()
  /** Sends the form of an act. */
  async function kirim(
    nomor: string,
    act: ActMeja,
    fields: Fields = {},
    asking: { as?: string; htmx?: boolean } = {},
  ) {
    const { to, by, form } = meja[act]
    const id = to.includes(':id') ? ((await itemsOf(nomor)).at(-1)?.id ?? randomUUID()) : ''
    const sent = { kunci: randomUUID(), ...form(unit), ...fields }
    return app.post(path(nomor, to.replace(':id', id)), sent, { as: staff[by], ...asking })
  }
  /** The same, which must succeed. */
  async function lakukan(nomor: string, act: ActMeja, fields: Fields = {}, as?: string) {
    const response = await kirim(nomor, act, fields, as ? { as } : {})
    if (response.status !== 303)
      throw new Error(`${act} ${response.status}: ${textOf(await response.text())}`)
    return response
  }
  /** What the night does, at the moment the application stands at. */
  async function malam() {
    const kit = await app.kit()
    return { berakhir: await akhiriYangHabis(kit), diingatkan: await ingatkanYangSegeraHabis(kit) }
  }
  /** A new sheet, brought to this status by lawful acts. */
  async function sampai(status: StatusUji, over: Fields = {}) {
    const nomor = await mulai(over)
    for (const act of ways[status]) await lakukan(nomor, act)
    if (status === 'akan_berakhir' || status === 'berakhir') await waitFor(nomor, status)
    expect((await state(nomor)).berkas.status).toBe(status)
    return nomor
  }
  async function waitFor(nomor: string, status: 'akan_berakhir' | 'berakhir') {
    const before = app.time.now
    const [item] = await itemsOf(nomor)
    const days = status === 'berakhir' ? 1 : -10
    app.time.now = new Date(Date.parse(`${item!.berlakuSampai}T02:00:00Z`) + days * DAY)
    await malam()
    app.time.now = before
  }
  return { mulai, path, state, itemsOf, kirim, lakukan, malam, sampai }
}

export const DAY = 86_400_000

export type Fields = Record<string, string>

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 3_000)

/** The head of an invented sheet. */
export const lembarLengkap = {
  sebab: 'sebelum',
  asal: '',
  perintah: '',
  tempat: 'Pontianak',
  tanggal: '2026-12-04',
  penguji:
    'Bayu Contohputra; PPID; Dinas Komunikasi dan Informatika\nDewi Unit; Sekretaris; Dinas Kesehatan',
  kepatutan: 'Menutup riwayat kesehatan melindungi orang yang berobat lebih daripada membukanya.',
}

/** One invented line. */
export const informasiLengkap = {
  informasi: 'Rekam medis pasien puskesmas',
  konten: 'Nama, alamat, dan riwayat pengobatan pasien.',
  huruf: 'h',
  angka: '2',
  undangUndang: 'Pasal 177 Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan',
  dibuka: 'Riwayat kesehatan orang diketahui umum dan orang takut berobat.',
  ditutup: 'Orang berobat tanpa takut diketahui umum.',
  jangkaWaktu: '5 tahun',
  berlakuSampai: '2031-12-07',
}

/** Head and first line, as a test begins. */
export const ujiLengkap = { ...lembarLengkap, ...informasiLengkap }

type Meja = { to: string; by: keyof Staff; form: (unit: string) => Fields }

/** Every act a desk can do: its address, whose it is, and a form that fits. */
export const meja = {
  ubahUji: { to: '/lembar', by: 'ppid', form: (unit) => ({ ...lembarLengkap, unit }) },
  tambahInformasi: {
    to: '/informasi',
    by: 'ppid',
    form: () => ({ ...informasiLengkap, informasi: 'Hasil uji laboratorium pasien' }),
  },
  ubahInformasi: { to: '/informasi/:id', by: 'ppid', form: () => informasiLengkap },
  hapusInformasi: { to: '/informasi/:id/keluar', by: 'ppid', form: () => ({}) },
  ajukan: { to: '/pengajuan', by: 'ppid', form: () => ({ catatan: '' }) },
  setujui: { to: '/persetujuan', by: 'atasan_ppid', form: () => ({ catatan: 'Setuju.' }) },
  kembalikan: {
    to: '/pengembalian',
    by: 'atasan_ppid',
    form: () => ({ alasan: 'Konsekuensinya belum jelas.' }),
  },
  tetapkan: { to: '/penetapan', by: 'ppid', form: () => ({ catatan: '' }) },
  nyatakanTerbuka: {
    to: '/kesimpulan',
    by: 'ppid',
    form: () => ({ alasan: 'Tidak ada alasan untuk menutup.' }),
  },
  buka: { to: '/pembukaan', by: 'ppid', form: () => ({ alasan: 'Sudah dibuka di sidang.' }) },
} satisfies Partial<Record<ActUji, Meja>>

export type ActMeja = keyof typeof meja

const determined: ActMeja[] = ['ajukan', 'setujui', 'tetapkan']
const ways: Record<StatusUji, ActMeja[]> = {
  disusun: [],
  menunggu_persetujuan: ['ajukan'],
  disetujui: ['ajukan', 'setujui'],
  ditetapkan: determined,
  akan_berakhir: determined,
  berakhir: determined,
  dibuka: ['nyatakanTerbuka'],
}
