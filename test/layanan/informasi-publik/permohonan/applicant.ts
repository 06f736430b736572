import { randomUUID } from 'node:crypto'
import { hashCode, trackingCode } from '#src/secrets.ts'
import { findTracked } from '#src/public/queries.ts'
import { photoWithPlace } from '#test/attachments/samples.ts'
import type { TestApp } from '#test/support/app.ts'

/** What Sekar asks for. */
export const lengkap = {
  jenis: 'perorangan',
  nama: 'Sekar Lintang Maharani',
  nik: '6171056401950003',
  alamat: 'Gang Pandan Wangi 12, Bansir Laut, Pontianak Tenggara',
  pekerjaan: 'Peneliti lepas',
  email: 'sekar.lintang@contoh.id',
  telepon: '0812 0000 0157',
  rincian: 'Rekapitulasi anggaran pemeliharaan drainase per kecamatan tahun 2024–2026.',
  tujuan: 'Penelitian tentang genangan di Pontianak Tenggara',
  caraMemperoleh: 'salinan',
  caraSalinan: 'email',
}

type Files = Record<string, { nama: string; isi: Uint8Array }>

/** The form as a browser sends it. */
export function formOf(fields: Record<string, string>, files: Files = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const [name, { nama, isi }] of Object.entries(files))
    form.append(name, new File([isi as Uint8Array<ArrayBuffer>], nama))
  return form
}

/** A photo of an identity card. */
export const ktp = async () => ({ nama: 'ktp.jpg', isi: await photoWithPlace() })

/** The whole form with its photo, under a key of its own. */
export async function permohonanLengkap(more: Record<string, string> = {}) {
  return formOf({ ...lengkap, kunci: randomUUID(), ...more }, { identitas: await ktp() })
}

/** Somebody asks from home and keeps the session: the browser, the number and the code. */
export async function ajukan(desk: TestApp, more: Record<string, string> = {}) {
  const visitor = desk.browser()
  const answer = await visitor.post('/permohonan/baru', await permohonanLengkap(more))
  if (answer.status !== 303) throw new Error(`${answer.status}: ${await answer.text()}`)
  const { nomor } = await latest(desk)
  return { visitor, nomor, kode: await kodeOf(desk, nomor) }
}

/** The case that was registered last. */
export const latest = (desk: TestApp) =>
  desk.db
    .selectFrom('berkas')
    .selectAll()
    .orderBy('nomor', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

/** The code as it stands on the receipt. */
export async function kodeOf({ db, deps }: TestApp, nomor: string): Promise<string> {
  const berkas = await findTracked(db, nomor)
  const kode = trackingCode(deps.keys, berkas!.id, berkas!.kodeVersi)
  if (hashCode(kode) !== berkas!.kodeLacak) throw new Error('the code does not open the case')
  return kode
}

/** Somebody who has opened the case with its code. */
export async function openedCase(desk: TestApp, nomor: string) {
  const visitor = desk.browser()
  const answer = await visitor.post('/lacak', { nomor, kode: await kodeOf(desk, nomor) })
  if (answer.status !== 303) throw new Error(`${answer.status}: ${await answer.text()}`)
  return visitor
}
