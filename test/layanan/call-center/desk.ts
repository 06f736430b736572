import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { ActTelepon, StatusTelepon } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import type {
  ActTanyaJawab,
  StatusTanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import type { Role } from '#src/workflow/procedure.ts'
import {
  bodyOf,
  createPermohonanDesk,
  type Fields,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { stateOf } from '#test/workflow/office.ts'

type Asking = { as?: string; htmx?: boolean }

/** The desk with its operator, on Monday 7 December 2026, 09.00 WIB unless told. */
export async function createCallDesk(now?: Date) {
  const desk = await createPermohonanDesk(now)
  const { db, staff, unit } = desk
  const { operator, analis, kasi, pejabat_penghubung: penghubung } = staff

  /** Types a call at the ringing screen. */
  const telepon = (over: Record<string, string> = {}, asking: Asking = {}) =>
    desk.post(
      '/meja/call-center/baru',
      { ...teleponLengkap, kunci: randomUUID(), ...over },
      { as: operator, ...asking },
    )
  /** The same, which must succeed; gives its number. */
  async function terima(over: Record<string, string> = {}) {
    const response = await telepon(over)
    const nomor = /(CC-\d{4}-\d+)/.exec(response.headers.get('location') ?? '')?.[1]
    if (!nomor) throw new Error(`${response.status}: ${textOf(await response.text())}`)
    return nomor
  }
  const bagian = async (nomor: string) =>
    (await stateOf(db, nomor)).disposisi.at(-1)?.id ?? randomUUID()

  /** Sends the form of an act on a call. */
  async function kirim(nomor: string, act: ActMeja, fields: Fields = {}, asking: Asking = {}) {
    const { to, by, form } = perbuatan[act]
    const at = to.replace(':id', to.includes(':id') ? await bagian(nomor) : '')
    const body = bodyOf({ kunci: randomUUID(), ...form({ unit }), ...fields })
    return desk.post(`/meja/call-center/${nomor}${at}`, body, { as: staff[by], ...asking })
  }
  async function lakukan(nomor: string, act: ActMeja, fields: Fields = {}, as?: string) {
    const response = await kirim(nomor, act, fields, as ? { as } : {})
    if (response.status !== 303)
      throw new Error(`${act} ${response.status}: ${textOf(await response.text())}`)
  }
  /** A permohonan that comes from this call. */
  const alihkan = (nomor: string, as = operator) =>
    desk.post('/meja/baru', { ...permohonanDari, kunci: randomUUID(), asal: nomor }, { as })
  /** A new call, brought to this status by lawful acts. */
  async function sampai(status: StatusTelepon) {
    const nomor = await terima(status === 'dijawab' ? {} : { langkah: 'permohonan' })
    if (status === 'dialihkan') expect((await alihkan(nomor)).status).toBe(303)
    for (const [act, fields] of ways[status]) await lakukan(nomor, act, fields)
    expect((await stateOf(db, nomor)).berkas.status).toBe(status)
    return nomor
  }

  /** Writes an entry; gives its number. */
  async function susun(over: Record<string, string> = {}) {
    const sent = { ...tanyaJawabLengkap, unit, kunci: randomUUID(), ...over }
    const response = await desk.post('/meja/tanya-jawab/baru', sent, { as: operator })
    const nomor = response.headers.get('location')?.split('/').at(-1)
    if (!nomor) throw new Error(`${response.status}: ${textOf(await response.text())}`)
    return nomor
  }
  /** Sends the form of an act on an entry. */
  async function kirimEntri(
    nomor: string,
    act: ActTanyaJawab,
    fields: Record<string, string> = {},
    asking: Asking = {},
  ) {
    const { to, by, form } = entri[act]
    const body = { kunci: randomUUID(), ...form({ unit }), ...fields }
    return desk.post(`/meja/tanya-jawab/${nomor}${to}`, body, { as: staff[by], ...asking })
  }
  async function lakukanEntri(nomor: string, act: ActTanyaJawab, fields = {}, as?: string) {
    const response = await kirimEntri(nomor, act, fields, as ? { as } : {})
    if (response.status !== 303)
      throw new Error(`${act} ${response.status}: ${textOf(await response.text())}`)
  }
  async function entriSampai(status: StatusTanyaJawab, over: Record<string, string> = {}) {
    const nomor = await susun(over)
    for (const act of entriWays[status]) await lakukanEntri(nomor, act)
    expect((await stateOf(db, nomor)).berkas.status).toBe(status)
    return nomor
  }

  const asked = (nomor: string) =>
    db
      .selectFrom('teleponMasuk')
      .innerJoin('berkas', 'berkas.id', 'teleponMasuk.berkasId')
      .selectAll('teleponMasuk')
      .where('berkas.nomor', '=', nomor)
      .executeTakeFirstOrThrow()
  const pass = (minutes: number) => {
    desk.time.now = new Date(desk.time.now.getTime() + minutes * 60_000)
  }
  return {
    ...desk,
    operator,
    analis,
    kasi,
    penghubung,
    telepon,
    terima,
    kirim,
    lakukan,
    sampai,
    alihkan,
    susun,
    kirimEntri,
    lakukanEntri,
    entriSampai,
    asked,
    pass,
  }
}

export type CallDesk = Awaited<ReturnType<typeof createCallDesk>>

export const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 3_000)

/** An invented caller and her question. */
export const teleponLengkap = {
  langkah: 'jawab',
  telepon: '0812-0000-7788',
  nama: 'Ratih Contohsari',
  alamat: 'Kelurahan Contoh Dalam',
  kebutuhan: 'informasi',
  pertanyaan: 'Berapa lama membuat KTP elektronik yang hilang?',
  tanyaJawab: '',
  jawaban: 'Satu hari kerja di kantor Disdukcapil.',
  janjiTanggal: '2026-12-07',
  janjiJam: '11:00',
}

export const tanyaJawabLengkap = {
  pertanyaan: 'Bagaimana mengganti KTP elektronik yang hilang?',
  jawaban: 'Bawa surat kehilangan dari kepolisian dan kartu keluarga ke kantor Disdukcapil.',
  layanan: 'KTP elektronik',
  kataKunci: 'e-KTP, kartu penduduk',
  sumber: 'Standar Pelayanan Disdukcapil 2025',
  berlakuDari: '2026-01-05',
}

const permohonanDari = {
  kanal: 'telepon',
  tanggalDiterima: '2026-12-07',
  jamDiterima: '09:00',
  jenis: 'perorangan',
  nama: 'Ratih Contohsari',
  alamat: 'Kelurahan Contoh Dalam',
  telepon: '0812-0000-7788',
  rincian: 'Salinan standar pelayanan KTP elektronik tahun 2026.',
  tujuan: 'Mengurus KTP yang hilang',
  caraMemperoleh: 'salinan',
  caraSalinan: 'langsung',
}

type Perbuatan = { to: string; by: Role; form: (given: { unit: string }) => Fields }

/** Every act on a call that has a form: its address, whose it is, and a form that fits. */
export const perbuatan = {
  jawabLangsung: {
    to: '/jawaban-langsung',
    by: 'operator',
    form: () => ({ tanyaJawab: '', jawaban: 'Satu hari kerja.' }),
  },
  janjikan: {
    to: '/janji',
    by: 'operator',
    form: () => ({ janjiTanggal: '2026-12-07', janjiJam: '15:00' }),
  },
  mintaKonfirmasi: {
    to: '/disposisi',
    by: 'operator',
    form: ({ unit }) => ({ unit: [unit], permintaan: 'Berapa lama mengganti KTP yang hilang?' }),
  },
  catatAnalisis: {
    to: '/analisis',
    by: 'analis',
    form: () => ({ catatan: 'Disdukcapil yang tahu lamanya.' }),
  },
  jawabDisposisi: {
    to: '/disposisi/:id/jawaban',
    by: 'pejabat_penghubung',
    form: () => ({ penguasaan: 'dikuasai', jawaban: 'Satu hari kerja bila blanko tersedia.' }),
  },
  ingatkan: { to: '/disposisi/:id/pengingat', by: 'operator', form: () => ({}) },
  tarikDisposisi: { to: '/disposisi/:id/penarikan', by: 'operator', form: () => ({}) },
  tetapkanJawaban: {
    to: '/jawaban',
    by: 'kasi',
    form: () => ({ jawaban: 'Satu hari kerja di kantor Disdukcapil.' }),
  },
  hubungiKembali: {
    to: '/hubungan',
    by: 'operator',
    form: () => ({ hasilHubungan: 'tersambung', catatan: '' }),
  },
  tutupTanpaTerhubung: { to: '/penutupan', by: 'operator', form: () => ({}) },
} satisfies Partial<Record<ActTelepon, Perbuatan>>

export type ActMeja = keyof typeof perbuatan

const answered: [ActMeja, Fields?][] = [['janjikan'], ['mintaKonfirmasi'], ['jawabDisposisi']]
const vain: [ActMeja, Fields] = ['hubungiKembali', { hasilHubungan: 'tidak-diangkat' }]
const ways: Record<StatusTelepon, [ActMeja, Fields?][]> = {
  diterima: [],
  dianalisis: [['janjikan']],
  dikonfirmasi: [['janjikan'], ['mintaKonfirmasi']],
  siap_dihubungi: answered,
  dijawab: [],
  selesai: [...answered, ['hubungiKembali']],
  tidak_terhubung: [...answered, vain, vain, vain, ['tutupTanpaTerhubung']],
  dialihkan: [],
}

const isi = ({ unit }: { unit: string }) => ({ ...tanyaJawabLengkap, unit })
const catatan = () => ({ catatan: 'Alasan contoh.' })

type PerbuatanEntri = {
  to: string
  by: Role
  form: (given: { unit: string }) => Record<string, string>
}

/** The same for an entry of the Tanya Jawab. */
export const entri: Record<ActTanyaJawab, PerbuatanEntri> = {
  ubah: { to: '/ubah', by: 'operator', form: isi },
  perbarui: { to: '/pembaruan', by: 'analis', form: isi },
  ajukan: { to: '/pengajuan', by: 'operator', form: catatan },
  kembalikan: { to: '/pengembalian', by: 'analis', form: catatan },
  terbitkan: { to: '/penerbitan', by: 'kasi', form: catatan },
  pastikan: { to: '/kepastian', by: 'pejabat_penghubung', form: catatan },
  tandaiUsang: { to: '/keusangan', by: 'pejabat_penghubung', form: catatan },
  cabut: { to: '/pencabutan', by: 'kasi', form: catatan },
}

const entriWays: Record<StatusTanyaJawab, ActTanyaJawab[]> = {
  draf: [],
  diperiksa: ['ajukan'],
  terbit: ['ajukan', 'terbitkan'],
  usang: ['ajukan', 'terbitkan', 'tandaiUsang'],
  dicabut: ['cabut'],
}
