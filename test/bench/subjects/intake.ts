import * as v from 'valibot'
import { clockAt } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { readConfig } from '#src/config.ts'
import { connect } from '#src/db/client.ts'
import { newKey } from '#src/db/id.ts'
import type { Kit } from '#src/kit.ts'
import { terimaPermohonan } from '#src/layanan/informasi-publik/permohonan/acts/terima.ts'
import { PermohonanMejaForm } from '#src/layanan/informasi-publik/permohonan/form.ts'
import { createOffice } from '#src/office/office.ts'
import { deriveKeys } from '#src/secrets.ts'
import { record, type Statement } from '#test/bench/record.ts'
import { key } from '#test/support/server.ts'

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
