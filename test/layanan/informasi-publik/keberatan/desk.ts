import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { selesaikanYangLewat } from '#src/layanan/informasi-publik/keberatan/acts/langkah.ts'
import type {
  ActKeberatan,
  StatusKeberatan,
} from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { Role } from '#src/workflow/procedure.ts'
import {
  bodyOf,
  createPermohonanDesk,
  ditolak as permohonanDitolak,
  type Fields,
  permohonanLengkap,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { stateOf } from '#test/workflow/office.ts'

/** The desk of permohonan, which also takes objections, on Monday 7 December 2026 unless told. */
export async function createKeberatanDesk(now?: Date) {
  const desk = await createPermohonanDesk(now)

  /** A permohonan that was refused, and its applicant told. */
  async function ditolak(over: Record<string, string> = {}) {
    const nomor = await desk.daftar(over)
    await desk.lakukan(nomor, 'nyatakanLengkap')
    await desk.lakukan(nomor, 'putuskan', permohonanDitolak)
    await desk.lakukan(nomor, 'setujuiPenolakan')
    await desk.lakukan(nomor, 'beritahukan')
    return nomor
  }

  /** Sends the form of the counter. */
  function daftarkan(asal: string, over: Fields = {}) {
    const sent = { ...keberatanMeja, asal, kunci: randomUUID(), ...over }
    return desk.post('/meja/keberatan/baru', bodyOf(sent), { as: desk.staff.petugas })
  }
  /** Registers an objection at the counter; gives its number. */
  async function ajukan(asal?: string, over: Fields = {}) {
    const response = await daftarkan(asal ?? (await ditolak()), over)
    const nomor = response.headers.get('location')?.split('/').at(-1)
    if (!nomor) throw new Error(`${response.status}: ${textOf(await response.text())}`)
    return nomor
  }

  /** A refusal rests on a penetapan of its letter, unless the test says otherwise. */
  async function withPenetapan(fields: Fields): Promise<Fields> {
    if (fields['dasar'] !== 'pasal-17' || 'penetapan' in fields || !fields['huruf']) return fields
    return { ...fields, penetapan: await desk.penetapan(String(fields['huruf'])) }
  }
  const path = (nomor: string, rest = '') => `/meja/keberatan/${nomor}${rest}`
  /** Sends the form of an act. */
  async function kirim(
    nomor: string,
    act: ActMeja,
    fields: Fields = {},
    asking: { as?: string; htmx?: boolean } = {},
  ) {
    const { to, by, form }: Meja = meja[act]
    const part = to.includes(':id') ? await desk.bagian(nomor) : ''
    const body = bodyOf({
      kunci: randomUUID(),
      ...form({ unit: desk.unit }),
      ...(await withPenetapan(fields)),
    })
    return desk.post(path(nomor, to.replace(':id', part)), body, {
      as: desk.staff[by],
      ...asking,
    })
  }
  /** The same, which must succeed. */
  async function lakukan(nomor: string, act: ActMeja, fields: Fields = {}, as?: string) {
    const response = await kirim(nomor, act, fields, as ? { as } : {})
    if (response.status !== 303)
      throw new Error(`${act} ${response.status}: ${textOf(await response.text())}`)
    return response
  }
  /** A new objection to a refused permohonan, brought to this status by lawful acts. */
  async function sampai(status: StatusKeberatan, over: Fields = {}) {
    const nomor = await ajukan(undefined, over)
    for (const [act, fields] of ways[status]) await lakukan(nomor, act, fields)
    if (status === 'di_unit') await lakukan(nomor, 'perintahkan', { kepada: [desk.unit] })
    expect((await stateOf(desk.db, nomor)).berkas.status).toBe(status)
    return nomor
  }
  /** What is written of an objection. */
  const isi = async (nomor: string) => {
    const { berkas } = await stateOf(desk.db, nomor)
    return desk.db
      .selectFrom('keberatan')
      .selectAll()
      .where('berkasId', '=', berkas.id)
      .executeTakeFirstOrThrow()
  }
  /** The night after this many days. */
  async function malam(hari: number) {
    const kit = await desk.kit()
    const at = new Date(kit.clock.now.getTime() + hari * 86_400_000)
    return selesaikanYangLewat({ ...kit, clock: { ...kit.clock, now: at } })
  }
  return {
    ...desk,
    permohonan: desk,
    ditolak,
    daftarkan,
    ajukan,
    path,
    kirim,
    lakukan,
    sampai,
    isi,
    malam,
  }
}

export type KeberatanDesk = Awaited<ReturnType<typeof createKeberatanDesk>>

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 3_000)

const { jenis, nama, nik, nomorSk, alamat, pekerjaan, email, telepon } = permohonanLengkap

/** An objection as a petugas types it. */
export const keberatanMeja = {
  jenis,
  nama,
  nik,
  nomorSk,
  alamat,
  pekerjaan,
  email,
  telepon,
  kanal: 'meja',
  tanggalDiterima: '2026-12-07',
  jamDiterima: '08:50',
  alasan: ['a', 'e'],
  kasusPosisi: 'Saya meminta rincian anggaran drainase dan ditolak tanpa penjelasan yang cukup.',
  informasi: permohonanLengkap.rincian,
  tujuan: permohonanLengkap.tujuan,
  kuasaNama: '',
  kuasaAlamat: '',
  kuasaTelepon: '',
  alasanSejak: '',
  jangkaAlasan: '',
} satisfies Fields

export const dikabulkan = {
  hasil: 'dikabulkan',
  pertimbangan: 'Anggaran adalah informasi terbuka dan wajib diumumkan.',
  bantahanA: 'Pengecualian tidak beralasan: data anggaran tidak menghambat penyelidikan.',
  bantahanE: 'Permintaan wajib dipenuhi.',
  perintah: 'Berikan rincian anggaran drainase per kecamatan dalam 5 hari kerja.',
}
export const ditolakPasal17 = {
  hasil: 'ditolak',
  pertimbangan: 'Penyelidikan masih berjalan.',
  bantahanA: 'Uji konsekuensi sudah dilakukan dan masih berlaku.',
  bantahanE: 'Informasi dikecualikan sehingga tidak dapat dipenuhi.',
  dasar: 'pasal-17',
  huruf: 'a',
  angka: '1',
}

type Meja = {
  to: string
  by: Role
  /** A form that fits. */
  form: (given: { unit: string }) => Fields
}

/** Every act a desk can do: its address, whose it is, and a form that fits. */
export const meja = {
  teruskan: { to: '/penerusan', by: 'petugas', form: () => ({ catatan: '' }) },
  perintahkan: {
    to: '/perintah',
    by: 'atasan_ppid',
    form: () => ({ kepada: ['ppid'], perintah: 'Jawab keberatan ini.' }),
  },
  jawabPerintah: {
    to: '/jawaban',
    by: 'ppid',
    form: () => ({ jawaban: 'Penolakan sudah diuji.' }),
  },
  tarikPerintah: { to: '/penarikan', by: 'atasan_ppid', form: () => ({}) },
  jawabDisposisi: {
    to: '/disposisi/:id/jawaban',
    by: 'ppid_pelaksana',
    form: () => ({ penguasaan: 'dikuasai', jawaban: 'Rincian anggaran ada pada kami.' }),
  },
  ingatkan: { to: '/disposisi/:id/pengingat', by: 'atasan_ppid', form: () => ({}) },
  tarikDisposisi: { to: '/disposisi/:id/penarikan', by: 'atasan_ppid', form: () => ({}) },
  putuskan: { to: '/putusan', by: 'atasan_ppid', form: () => dikabulkan },
  tinjauUlang: { to: '/peninjauan', by: 'atasan_ppid', form: () => ({}) },
  tanggapi: { to: '/tanggapan', by: 'atasan_ppid', form: () => ({}) },
  catatReaksi: { to: '/reaksi', by: 'petugas', form: () => ({ reaksi: 'puas', catatan: '' }) },
  cabut: { to: '/pencabutan', by: 'petugas', form: () => ({ alasan: 'Sudah menerima datanya.' }) },
} satisfies Partial<Record<ActKeberatan, Meja>>

export type ActMeja = keyof typeof meja

type Way = [ActMeja, Fields?][]
const ways: Record<StatusKeberatan, Way> = {
  diterima: [],
  di_atasan: [['teruskan']],
  di_ppid: [['teruskan'], ['perintahkan']],
  di_unit: [['teruskan']],
  diputuskan: [['teruskan'], ['putuskan']],
  dijawab: [['teruskan'], ['putuskan', ditolakPasal17], ['tanggapi']],
  selesai: [['teruskan'], ['putuskan', ditolakPasal17], ['tanggapi'], ['catatReaksi']],
  dicabut: [['cabut']],
}
