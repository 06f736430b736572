import { clockAt } from '#src/calendar/calendar.ts'
import { readConfig } from '#src/config.ts'
import { connect, type Db } from '#src/db/client.ts'
import { newKey } from '#src/db/id.ts'
import { type ListQuery, readQuery } from '#src/desk/filters.ts'
import type { Scope } from '#src/desk/conditions/queries.ts'
import { listCases, openCounts } from '#src/desk/queries.ts'
import type { Kit } from '#src/kit.ts'
import { terimaPermohonan } from '#src/layanan/informasi-publik/permohonan/acts/terima.ts'
import { PermohonanMejaForm } from '#src/layanan/informasi-publik/permohonan/form.ts'
import {
  countUnits,
  searchTanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/search/queries.ts'
import { findWithUnits } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { pageOf } from '#src/http/links.ts'
import { createOffice } from '#src/office/office.ts'
import { deriveKeys } from '#src/secrets.ts'
import { findWhole } from '#src/workflow/whole/queries.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { record, type Statement } from '#test/bench/record.ts'
import { key } from '#test/support/server.ts'
import * as v from 'valibot'

/** A kind of page: which addresses, and what each asks of the database after the session. */
export type Subject = {
  name: string
  paths: string[]
  queries: (db: Db, path: string) => Promise<unknown>
}

const scope: Scope = { unitKerjaId: null, unitOnly: false, peran: ['petugas'], tersamar: [] }

/** Pages that are measured, in the order of the table. */
export function pages(nomor: string[]): Subject[] {
  const list = (terbuka: boolean) => async (db: Db, path: string) => {
    const params = new URL(path, 'http://loket').searchParams
    const query: ListQuery = readQuery(Object.fromEntries(params))
    const now = new Date()
    await listCases(db, { ...query, terbuka }, scope, now)
    await openCounts(db, scope, now)
  }
  const find = (q: string) => `/meja/semua?q=${encodeURIComponent(q)}`
  return [
    { name: 'daftar 50 (giliran)', paths: ['/meja?giliran='], queries: list(true) },
    { name: 'daftar semua', paths: ['/meja/semua', '/meja/semua?hal=3'], queries: list(false) },
    {
      name: 'halaman berkas',
      paths: nomor.map((one) => `/meja/permohonan/${one}`),
      queries: async (db, path) => {
        await findWhole(db, path.split('/').at(-1)!)
        await findWithUnits(db, path.split('/').at(-1)!, dateOf(new Date()))
      },
    },
    { name: 'cari: nama', paths: people.map(find), queries: list(false) },
    { name: 'cari: kata', paths: words.map(find), queries: list(false) },
    { name: 'cari: nomor', paths: nomor.slice(0, 50).map(find), queries: list(false) },
    {
      name: 'cari: tanya jawab',
      paths: questions.map((q) => `/tanya-jawab?q=${encodeURIComponent(q)}`),
      queries: async (db, path) => {
        const q = new URL(path, 'http://loket').searchParams.get('q')!
        await searchTanyaJawab(db, { q, unit: '' }, pageOf(undefined, 20))
        await countUnits(db, q)
      },
    },
  ]
}

const people = [
  'siti rahmawati',
  'Bambang Wibowo',
  'dewi',
  'nasution',
  'Yusuf Hidayat',
  'putri safitri',
]
/** As a caller's words are typed: stems, a misspelling, a word that stands in a hundred entries. */
const questions = ['izin usaha', 'mengurus akta kelahiran', 'pajk reklame', 'nikah', 'kata370']
const words = [
  'anggaran drainase',
  'jembatan Siantan',
  'laporan hibah',
  'data stunting',
  'pajak reklame',
]

/** What is typed at the counter for somebody; the form's one-time key is another each time. */
export function intakeBody(): string {
  const received = new Date(Date.now() - 120_000)
  return new URLSearchParams({
    ...typed,
    kunci: newKey(),
    tanggalDiterima: dateOf(received),
    jamDiterima: timeOf(received).slice(0, 5),
  }).toString()
}

const typed = {
  jenis: 'perorangan',
  nama: 'Rahmat Purnama',
  nik: '6171014506890003',
  alamat: 'Jalan Merdeka Gang 12 Nomor 8, Pontianak Kota',
  pekerjaan: 'Wiraswasta',
  email: '',
  telepon: '0812 5550 0157',
  rincian:
    'Salinan rincian anggaran dan realisasi pemeliharaan drainase di Kelurahan Sungai Jawi tahun 2025, disertai nama penyedia dan berita acara serah terima pekerjaan.',
  tujuan: 'Pengawasan warga atas pemeliharaan drainase.',
  caraMemperoleh: 'salinan',
  caraSalinan: 'langsung',
  kanal: 'meja',
  asal: '',
}

/** The writes of one registration, made once to be recorded; without queue and receipt. */
export async function registrationWrites(url: string): Promise<Statement[]> {
  const db = connect(url, { size: 1 })
  const now = new Date()
  const { settings, calendar } = await createOffice()(db)
  const form = v.parse(PermohonanMejaForm, Object.fromEntries(new URLSearchParams(intakeBody())))
  const statements = await record(url, (recorded) => {
    const kit = {
      db: recorded,
      config: { ...readConfig({}), receipt: 'job' },
      keys: deriveKeys(Buffer.from(key, 'base64')),
      jobs: { enqueue: async () => undefined },
      settings,
      clock: clockAt(now, calendar),
    } as unknown as Kit
    const files = { kunci: newKey(), files: {}, titipan: {} } as never
    const petugas = {
      id: null,
      nama: 'Rina Kurniawan',
      peran: ['petugas'] as const,
      unitKerjaId: null,
    }
    return terimaPermohonan(kit, form, files, { kanal: 'meja', diterimaPada: now }, petugas)
  })
  await db.destroy()
  return statements
}
