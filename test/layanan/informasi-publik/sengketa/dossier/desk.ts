import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { bukaSengketa as ajukanSengketa } from '#src/layanan/informasi-publik/sengketa/acts/pembukaan.ts'
import { SengketaDariKeberatanForm } from '#src/layanan/informasi-publik/sengketa/form.ts'
import { findAsal } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import type { DaftarIsi } from '#src/layanan/informasi-publik/sengketa/dossier/list.ts'
import {
  createKeberatanDesk,
  ditolakPasal17,
} from '#test/layanan/informasi-publik/keberatan/desk.ts'
import {
  berkasPdf,
  bodyOf,
  type Fields,
  foto,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { pdf } from '#test/attachments/samples.ts'
import { as } from '#test/workflow/office.ts'

/** A desk on which a refused request has come to a dispute. */
export async function createDossierDesk() {
  const desk = await createKeberatanDesk()
  const folder = await mkdtemp(join(tmpdir(), 'loket-dossier-'))

  /** A request with an identity scan, refused by exemption; an objection with a unit's files, refused; a dispute. */
  async function perkara() {
    const asal = await desk.permohonan.daftar()
    await desk.permohonan.lakukan(asal, 'nyatakanTidakLengkap')
    await desk.permohonan.lakukan(asal, 'lengkapi')
    await desk.permohonan.lakukan(asal, 'nyatakanLengkap')
    await desk.permohonan.lakukan(asal, 'disposisi')
    await desk.permohonan.lakukan(asal, 'jawabDisposisi', {
      berkas: rahasia('anggaran-rahasia.pdf'),
    })
    await desk.permohonan.lakukan(asal, 'putuskan', permohonanDitolak)
    await desk.permohonan.lakukan(asal, 'setujuiPenolakan')
    await desk.permohonan.lakukan(asal, 'beritahukan')
    const keberatan = await desk.ajukan(asal, {
      kanal: 'surat',
      suratKeberatan: berkasPdf('surat.pdf'),
      kuasaNama: 'Dewi Contohkuasa',
      kuasaAlamat: 'Jalan Kuasa 1',
      suratKuasa: await foto('kuasa.jpg'),
    })
    await desk.lakukan(keberatan, 'teruskan')
    await desk.lakukan(keberatan, 'perintahkan', { kepada: ['ppid', desk.unit] })
    await desk.lakukan(keberatan, 'jawabPerintah', { berkas: rahasia('jawaban-ppid.pdf') })
    await desk.lakukan(keberatan, 'jawabDisposisi')
    await desk.lakukan(keberatan, 'putuskan', ditolakPasal17)
    await desk.lakukan(keberatan, 'tanggapi')
    await desk.jobs.run()
    return { permohonan: asal, keberatan, sengketa: await bukaSengketa(keberatan) }
  }

  /** A dispute of this objection, opened by a summons. */
  async function bukaSengketa(keberatan: string) {
    const komisi = await desk.db
      .selectFrom('komisiInformasi')
      .select('id')
      .executeTakeFirstOrThrow()
    const sent = { ...panggilan, asal: keberatan, komisi: komisi.id }
    const form = v.parse(SengketaDariKeberatanForm, sent)
    const asal = (await findAsal(desk.db, keberatan))!
    const isi = pdf('% panggilan\n')
    const file = { nama: 'panggilan.pdf', jenis: 'application/pdf', ukuran: isi.length, isi }
    const files = {
      kunci: randomUUID(),
      files: { berkas: [{ ...file, sidik: '' }] },
      titipan: {},
    }
    return ajukanSengketa(await desk.kit(), { asal, form }, files, as('petugas'))
  }

  const path = (nomor: string, rest = '') => `/meja/dossier/${nomor}${rest}`
  const kirim = (
    nomor: string,
    fields: Fields = {},
    asking: { as?: string; htmx?: boolean } = {},
  ) =>
    desk.post(path(nomor), bodyOf({ kunci: randomUUID(), alasan: '', ...fields }), {
      as: desk.staff.ppid,
      ...asking,
    })
  /** Makes a dossier; gives the newest of the case. */
  async function buat(nomor: string, fields: Fields = {}, asking = {}) {
    const response = await kirim(nomor, fields, asking)
    if (response.status !== 303)
      throw new Error(`${response.status}: ${(await response.text()).slice(0, 3_000)}`)
    return terbaru(nomor)
  }
  const terbaru = (nomor: string) =>
    desk.db
      .selectFrom('dossier')
      .innerJoin('berkas', 'berkas.id', 'dossier.berkasId')
      .selectAll('dossier')
      .where('berkas.nomor', '=', nomor)
      .orderBy('dossier.id', 'desc')
      .executeTakeFirstOrThrow()
  async function unduh(nomor: string, id: string, peran: keyof typeof desk.staff = 'ppid') {
    const response = await desk.get(path(nomor, `/${id}/zip`), { as: desk.staff[peran] })
    return { response, isi: Buffer.from(await response.arrayBuffer()) }
  }
  /** The ZIP of a dossier on disk. */
  async function simpan(isi: Buffer) {
    const file = join(folder, `${randomUUID()}.zip`)
    await writeFile(file, isi)
    return file
  }
  const drop = async () => {
    await desk.drop()
    await rm(folder, { recursive: true })
  }
  const more = { folder, perkara, bukaSengketa, path, kirim, buat, terbaru, unduh, simpan }
  return { ...desk, ...more, drop }
}

export type DossierDesk = Awaited<ReturnType<typeof createDossierDesk>>

const panggilan = {
  pemicu: 'panggilan',
  kanal: 'surat',
  tanggalDiterima: '2026-12-07',
  jendelaSejak: '',
  nomor: '12/PGL/KI-KALBAR/2026',
  tanggal: '2026-12-04',
  diterima: '2026-12-07',
  acara: 'Pemeriksaan awal',
  untukTanggal: '2026-12-16',
  untukJam: '09:00',
  tempat: 'Kantor Komisi Informasi',
}

const permohonanDitolak = {
  hasil: 'ditolak',
  pertimbangan: 'Informasi dikecualikan setelah uji konsekuensi.',
  alasan: 'Membuka data ini mengganggu penyelidikan yang berjalan.',
  huruf: 'a',
  angka: '1',
  konsekuensi: 'Proses penyelidikan terhambat.',
}

/** A file of its own bytes. */
const rahasia = (nama: string) => berkasPdf(nama, pdf(`% ${nama} ${randomUUID()}\n`))

/** The files of a stored ZIP, in order. */
export function unzipped(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const size = zip.readUInt32LE(at + 18)
    const named = at + 30 + zip.readUInt16LE(at + 26)
    const name = zip.toString('latin1', at + 30, named)
    files.set(name, zip.subarray(named, named + size))
    at = named + size
  }
  return files
}

export const daftarOf = (zip: Buffer) =>
  JSON.parse(unzipped(zip).get('daftar-isi.json')!.toString()) as DaftarIsi
