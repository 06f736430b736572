import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { ActPermintaan, StatusPermintaan } from '#src/layanan/permintaan-data/procedure.ts'
import { trackingCode } from '#src/secrets.ts'
import type { Role } from '#src/workflow/procedure.ts'
import { pdf } from '#test/attachments/samples.ts'
import {
  createPermohonanDesk,
  bodyOf,
  type Fields,
  foto,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { stateOf } from '#test/workflow/office.ts'

/** The desk with its data officer, on Monday 7 December 2026, 09.00 WIB unless told. */
export async function createDataDesk(now?: Date) {
  const desk = await createPermohonanDesk(now)
  const { db, staff, unit } = desk

  /** Registers a data request at the counter; gives its number. */
  async function minta(over: Record<string, string> = {}) {
    const sent = { ...permintaanLengkap, kunci: randomUUID(), ...over }
    const response = await desk.post('/meja/permintaan-data/baru', sent, { as: staff.petugas })
    const nomor = response.headers.get('location')?.split('/').at(-1)
    if (!nomor) throw new Error(`${response.status}: ${textOf(await response.text())}`)
    return nomor
  }

  const path = (nomor: string, rest = '') => `/meja/permintaan-data/${nomor}${rest}`
  const bagian = async (nomor: string) =>
    (await stateOf(db, nomor)).disposisi.at(-1)?.id ?? randomUUID()
  /** Sends the form of an act. */
  async function kirim(
    nomor: string,
    act: ActData,
    fields: Fields = {},
    asking: { as?: string; htmx?: boolean } = {},
  ) {
    const { to, by, form } = perbuatan[act]
    const at = to.replace(':id', to.includes(':id') ? await bagian(nomor) : '')
    const body = bodyOf({
      kunci: randomUUID(),
      ...(await Promise.resolve(form({ unit }))),
      ...fields,
    })
    return desk.post(path(nomor, at), body, { as: staff[by], ...asking })
  }
  /** The same, which must succeed. */
  async function lakukan(nomor: string, act: ActData, fields: Fields = {}, as?: string) {
    const response = await kirim(nomor, act, fields, as ? { as } : {})
    if (response.status !== 303)
      throw new Error(`${act} ${response.status}: ${textOf(await response.text())}`)
  }
  /** A permohonan that comes from this case, typed at the counter. */
  const alihkan = (nomor: string, as = staff.petugas) =>
    desk.post('/meja/baru', { ...permohonanDari, kunci: randomUUID(), asal: nomor }, { as })
  /** A new case, brought to this status by lawful acts. */
  async function sampai(status: StatusPermintaan, over: Record<string, string> = {}) {
    const nomor = await minta(over)
    if (status === 'dialihkan') expect((await alihkan(nomor)).status).toBe(303)
    for (const [act, fields] of ways[status]) await lakukan(nomor, act, fields)
    expect((await stateOf(db, nomor)).berkas.status).toBe(status)
    return nomor
  }
  const pass = (minutes: number) => {
    desk.time.now = new Date(desk.time.now.getTime() + minutes * 60_000)
  }
  const asked = (nomor: string) =>
    db
      .selectFrom('permintaanData')
      .innerJoin('berkas', 'berkas.id', 'permintaanData.berkasId')
      .selectAll('permintaanData')
      .where('berkas.nomor', '=', nomor)
      .executeTakeFirstOrThrow()
  /** The code as it stands on the receipt. */
  const kode = async (nomor: string) => {
    const { berkas } = await stateOf(db, nomor)
    return trackingCode(desk.deps.keys, berkas.id, berkas.kodeVersi)
  }
  const all = () => db.selectFrom('berkas').selectAll().where('prosedur', '=', 'permintaan-data')
  /** The case that was registered last. */
  const terakhir = () => all().orderBy('nomor', 'desc').limit(1).executeTakeFirstOrThrow()
  /** How many there are. */
  const banyak = async () => (await all().execute()).length
  return {
    ...desk,
    terakhir,
    banyak,
    minta,
    path,
    kirim,
    lakukan,
    sampai,
    alihkan,
    pass,
    asked,
    kode,
    data: staff.petugas_data,
  }
}

export type DataDesk = Awaited<ReturnType<typeof createDataDesk>>

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 3_000)

/** An invented student and the data she needs. */
export const permintaanLengkap = {
  kanal: 'meja',
  tanggalDiterima: '2026-12-07',
  jamDiterima: '09:00',
  jenis: 'pendidikan',
  lembaga: 'Universitas Contoh Khatulistiwa',
  nama: 'Laras Contohwati',
  alamat: 'Gang Contoh 7, Pontianak',
  pekerjaan: 'Mahasiswa',
  telepon: '0812-0000-4411',
  email: 'laras@contoh.id',
  judul: 'Jumlah penduduk menurut umur',
  rincian: 'Jumlah penduduk menurut kelompok umur lima tahunan dan jenis kelamin.',
  wilayah: 'kelurahan',
  tahunDari: '2020',
  tahunSampai: '2025',
  format: 'xlsx',
  tujuan: 'skripsi',
  keteranganTujuan: 'Proyeksi kebutuhan posyandu',
  nomorSurat: '118/FK/2026',
  tanggalSurat: '2026-12-04',
  produsen: '',
}

/** The web form as a browser sends it. */
export function dariRumah(over: Record<string, string | File> = {}) {
  const { kanal: _, tanggalDiterima: _d, jamDiterima: _j, ...isian } = permintaanLengkap
  return bodyOf({ ...isian, kunci: randomUUID(), surat: berkasData('surat.pdf'), ...over })
}

const permohonanDari = {
  kanal: 'meja',
  tanggalDiterima: '2026-12-07',
  jamDiterima: '09:00',
  jenis: 'perorangan',
  nama: 'Laras Contohwati',
  alamat: 'Gang Contoh 7, Pontianak',
  telepon: '0812-0000-4411',
  rincian: 'Dokumen perencanaan posyandu tahun 2026 per kelurahan.',
  tujuan: 'Skripsi',
  caraMemperoleh: 'salinan',
  caraSalinan: 'langsung',
}

export const berkasData = (nama = 'penduduk.pdf') =>
  new File([new Uint8Array(pdf(`% ${nama}`))], nama, { type: 'application/pdf' })

const penerima = { penerima: 'Laras Contohwati', selaku: 'pemohon', cara: 'langsung' }
const serah = async () => ({ ...penerima, dokumen: berkasData(), bukti: await foto() })

type Perbuatan = {
  to: string
  by: Role
  /** A form that fits. */
  form: (given: { unit: string }) => Fields | Promise<Fields>
}

/** Every act a desk can do by a form of the case: its address, whose it is, and a form that fits. */
export const perbuatan = {
  serahkanLangsung: { to: '/penyerahan-langsung', by: 'petugas_data', form: serah },
  sediakanData: {
    to: '/penyediaan',
    by: 'petugas_data',
    form: () => ({ dokumen: berkasData(), catatan: '' }),
  },
  teruskanKeUnit: {
    to: '/disposisi',
    by: 'petugas_data',
    form: ({ unit }) => ({ unit: [unit], permintaan: 'Mohon jumlah penduduk menurut umur.' }),
  },
  jawabDisposisi: {
    to: '/disposisi/:id/jawaban',
    by: 'ppid_pelaksana',
    form: () => ({ penguasaan: 'dikuasai', jawaban: 'SIAK 2025.', berkas: berkasData() }),
  },
  ingatkan: { to: '/disposisi/:id/pengingat', by: 'petugas_data', form: () => ({}) },
  tarikDisposisi: { to: '/disposisi/:id/penarikan', by: 'petugas_data', form: () => ({}) },
  serahkanData: { to: '/penyerahan', by: 'petugas_data', form: serah },
  nyatakanTidakTersedia: {
    to: '/ketiadaan',
    by: 'petugas_data',
    form: () => ({ alasan: 'Data ini dihimpun provinsi.' }),
  },
  cabutPermintaan: { to: '/pencabutan', by: 'petugas', form: () => ({ alasan: '' }) },
} satisfies Partial<Record<ActPermintaan, Perbuatan>>

export type ActData = keyof typeof perbuatan

const ways: Record<StatusPermintaan, [ActData, Fields?][]> = {
  diterima: [],
  di_unit: [['teruskanKeUnit']],
  ditinjau: [['teruskanKeUnit'], ['jawabDisposisi', { penguasaan: 'tidak-dikuasai' }]],
  siap_diserahkan: [['sediakanData']],
  selesai: [['serahkanLangsung']],
  tidak_tersedia: [['nyatakanTidakTersedia']],
  dialihkan: [],
  dicabut: [['cabutPermintaan']],
}
