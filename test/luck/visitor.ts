import { newKey } from '#src/db/id.ts'
import { pdf } from '#test/attachments/samples.ts'

export type Answer = {
  status: number
  /** Where a 303 leads. */
  location: string | null
  headers: Headers
  text: string
  /** How long it took, in ms. */
  took: number
}

export type Form = Record<string, string>
type Asking = {
  cookie?: string
  /** Whose address a proxy on this machine would name. */
  from?: string
}

/** Asks a Loket for a page, or with a form sends it, as a browser does; nothing is followed. */
export async function ask(
  address: string,
  path: string,
  { cookie = '', from }: Asking = {},
  form?: Form | FormData,
): Promise<Answer> {
  const began = performance.now()
  const response = await fetch(address + path, {
    method: form ? 'POST' : 'GET',
    redirect: 'manual',
    headers: { Origin: address, Cookie: cookie, ...(from && { 'X-Forwarded-For': from }) },
    ...(form && { body: form instanceof FormData ? form : new URLSearchParams(form) }),
  })
  const text = await response.text()
  const { status, headers } = response
  const took = performance.now() - began
  return { status, location: headers.get('Location'), headers, text, took }
}

let count = 0

/** What a petugas types for somebody at the counter; every form is another one. */
export function deskForm(more: Form = {}): Form {
  const n = String(++count).padStart(4, '0')
  return {
    kunci: newKey(),
    jenis: 'perorangan',
    nama: `Pemohon Rekaan ${n}`,
    alamat: `Jalan Rekaan Nomor ${n}`,
    telepon: `08120000${n}`,
    kanal: 'telepon',
    tanggalDiterima: '2025-01-06',
    jamDiterima: '09:15',
    rincian: `Daftar kegiatan tahun lalu, bagian ke-${n}, dalam bentuk tabel.`,
    tujuan: 'Bahan tulisan.',
    caraMemperoleh: 'salinan',
    caraSalinan: 'langsung',
    ...more,
  }
}

/** What an applicant sends from home: the same words, a NIK and a scan of the KTP. */
export function webForm(typed: Form = deskForm(), scan: Scan = { nama: 'ktp.pdf', isi: pdf() }) {
  const { kanal: _, tanggalDiterima: __, jamDiterima: ___, ...shared } = typed
  const form = new FormData()
  for (const [name, value] of Object.entries({ nik: '6171014501900003', ...shared }))
    form.set(name, value)
  form.set('identitas', new File([new Uint8Array(scan.isi)], scan.nama))
  return form
}

type Scan = { nama: string; isi: Uint8Array }

/** The number in the address of a case, to which a registration at the desk leads. */
export const nomorIn = (answer: Answer): string | undefined =>
  /\/meja\/permohonan\/(PI-\d{4}-\d{4,})$/.exec(answer.location ?? '')?.[1]

/** The cookies that an answer gives, to be sent along next time. */
export const cookiesOf = ({ headers }: Answer): string =>
  headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

/** The number that the page after a registration from home names. */
export async function nomorAtHome(address: string, answer: Answer): Promise<string> {
  const page = await ask(address, '/permohonan/diterima', { cookie: cookiesOf(answer) })
  return /PI-\d{4}-\d{4,}/.exec(page.text)![0]
}
