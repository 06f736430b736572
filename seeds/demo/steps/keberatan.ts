import * as v from 'valibot'
import { exemptUnder } from '#seeds/demo/queries.ts'
import type { FormFiles } from '#src/attachments/attach.ts'
import type { HurufAlasan } from '#src/db/schema.ts'
import { jawabDisposisi } from '#src/layanan/informasi-publik/keberatan/acts/disposisi.ts'
import * as langkah from '#src/layanan/informasi-publik/keberatan/acts/langkah.ts'
import { ajukanKeberatan } from '#src/layanan/informasi-publik/keberatan/acts/pengajuan.ts'
import * as perintah from '#src/layanan/informasi-publik/keberatan/acts/perintah.ts'
import { putuskan } from '#src/layanan/informasi-publik/keberatan/acts/putusan.ts'
import { tandaTerimaJob } from '#src/layanan/informasi-publik/keberatan/acts/tanda-terima.ts'
import { tanggapi } from '#src/layanan/informasi-publik/keberatan/acts/tanggapan.ts'
import { alasanKeberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { findAsal } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import * as form from '#src/layanan/informasi-publik/keberatan/step-forms.ts'
import { CabutForm, JawabanForm } from '#src/layanan/step-forms.ts'
import { disposisiOf } from '#src/workflow/disposisi/queries.ts'
import { contohIdentitas, contohSurat, jawaban } from '#seeds/demo/files.ts'
import { caseOf } from '#seeds/demo/queries.ts'
import { pemohonOf, type Scene, type Step } from '#seeds/demo/steps/step.ts'

const noAgent = { kuasaNama: '', kuasaAlamat: '', kuasaTelepon: '' }

const kisah: Record<HurufAlasan, string> = {
  a: 'Permohonan saya ditolak seluruhnya, padahal sebagian isinya pernah diumumkan.',
  b: 'Laporan yang wajib diumumkan tiap enam bulan tidak ada di laman PPID.',
  c: 'Sampai batas waktu lewat saya tidak menerima jawaban apa pun.',
  d: 'Yang saya terima rekapitulasi per kota; yang saya minta per kecamatan.',
  e: 'Permintaan saya tidak dipenuhi dan saya tidak tahu harus ke mana lagi.',
  f: 'Biaya penyalinan yang diminta jauh di atas harga fotokopi.',
  g: 'Dokumen baru saya terima sesudah batas waktu lewat.',
}

/** The applicant objects, from the page of the permohonan. */
export const ajukan =
  (alasan: HurufAlasan[], jangkaAlasan = ''): Step =>
  async (scene) => {
    const { kit, kasus, kunci } = scene
    const asal = (await findAsal(kit.db, kasus.nomor))!
    const isi = {
      ...noAgent,
      alasan,
      jangkaAlasan,
      kasusPosisi: alasan.map((huruf) => kisah[huruf]).join('\n'),
      informasi: asal.rincian,
      tujuan: asal.tujuan,
    }
    const who = { pemohonId: asal.pemohonId!, nama: asal.nama, telepon: asal.telepon }
    const from = { kanal: 'web' as const, diterimaPada: kit.clock.now, asal }
    const files = { kunci, files: {}, titipan: {} }
    kasus.keberatan = await ajukanKeberatan(kit, isi, who, files, from, pemohonOf(scene))
    await signReceipt(scene)
  }

/** A petugas types what came by mail and needs no permohonan: ground b. */
export const berkala: Step = async (scene) => {
  const { kit, kasus, kunci } = scene
  const { nama, nik, alamat, pekerjaan, email, telepon } = kasus.person
  const person = { jenis: 'perorangan' as const, nomorSk: '' }
  const isi = {
    ...noAgent,
    alasan: ['b' as const],
    jangkaAlasan: '',
    kasusPosisi: kisah.b,
    informasi: 'Ringkasan laporan akses informasi publik semester ini',
    tujuan: 'Pengawasan warga atas keterbukaan informasi',
  }
  const files = {
    kunci,
    files: {
      identitas: [await contohIdentitas(nama)],
      suratKeberatan: [await contohSurat('Email keberatan', nama)],
    },
    titipan: {},
  }
  const who = { person: { ...person, nama, nik, alamat, pekerjaan, email, telepon } }
  const from = {
    kanal: 'email' as const,
    diterimaPada: kit.clock.now,
    asal: undefined,
    petugasId: kasus.petugas.id,
  }
  kasus.keberatan = await ajukanKeberatan(kit, isi, who, files, from, kasus.petugas)
  await signReceipt(scene)
}

// As the queue does it, a moment later.
async function signReceipt({ kit, kasus }: Scene) {
  const { id } = await caseOf(kit.db, kasus.keberatan)
  await tandaTerimaJob(kit, id)
}

/** The petugas hands it to the Atasan PPID. */
export const teruskanKeberatan: Step = async (scene) => {
  const sent = await sentOf(scene, v.parse(form.TeruskanForm, {}))
  await langkah.teruskan(scene.kit, scene.kasus.keberatan, sent, scene.kasus.petugas)
}

/** The Atasan PPID orders the PPID, or the unit that holds the information. */
export const perintahkan =
  (kepada: 'ppid' | 'unit'): Step =>
  async (scene) => {
    const { kit, kasus, desk } = scene
    const data = v.parse(form.PerintahForm, {
      kepada: [kepada === 'ppid' ? 'ppid' : desk.unitId(kasus.unit[0]!)],
      perintah: 'Jelaskan dasar jawaban atas permohonan ini, dan sebut apa yang dapat diberikan.',
    })
    await perintah.perintahkan(kit, kasus.keberatan, await sentOf(scene, data), desk.atasan)
  }

/** Whoever was ordered answers. */
export const jawabPerintah: Step = async (scene) => {
  const { kit, kasus, desk } = scene
  const data = v.parse(form.JawabPerintahForm, {
    jawaban: 'Jawaban diberikan menurut uji konsekuensi; sebagian isinya dapat dibuka.',
  })
  await perintah.jawabPerintah(kit, kasus.keberatan, await sentOf(scene, data), desk.ppid)
}

export const jawabUnit: Step = async (scene) => {
  const { kit, kasus, desk } = scene
  const kode = kasus.unit[0]!
  const data = v.parse(JawabanForm, {
    penguasaan: 'dikuasai',
    jawaban: 'Data per kecamatan ada pada kami dan terlampir.',
  })
  const part = await kit.db.transaction().execute(async (trx) => {
    const { id } = await caseOf(trx, kasus.keberatan)
    return (await disposisiOf(trx, id)).at(-1)!.id
  })
  const sent = await sentOf(scene, data, { berkas: [await jawaban(kasus.topic, 'xlsx')] })
  await jawabDisposisi(kit, kasus.keberatan, part, sent, desk.pelaksana(kode)!)
}

/** The Atasan PPID decides. */
export const putusKeberatan =
  (
    alasan: HurufAlasan[],
    hasil: 'dikabulkan' | 'dikabulkan-sebagian' | 'ditolak',
    dasar: 'pasal-17' | 'belum-dikuasai' | '' = '',
  ): Step =>
  async (scene) => {
    const { kit, kasus, desk } = scene
    const says = hasil === 'ditolak' ? 'Jawaban PPID sudah tepat' : 'Keberatan ini beralasan'
    const answers = alasan.map((huruf) => [
      form.bantahanField(huruf),
      `${says}: ${alasanKeberatan[huruf].toLowerCase()}.`,
    ])
    const data = v.parse(form.PutusanForm, {
      hasil,
      dasar,
      pertimbangan: 'Sudah diperiksa permohonan, jawaban PPID, dan dokumen yang dikuasai unit.',
      perintah: hasil === 'ditolak' ? '' : 'Putuskan kembali permohonan ini dan berikan datanya.',
      ...(dasar === 'pasal-17' && {
        huruf: 'a',
        angka: '1',
        penetapan: (await exemptUnder(kit.db, 'a', kit.clock.today)).id,
      }),
      ...Object.fromEntries(answers),
    })
    await putuskan(kit, kasus.keberatan, await sentOf(scene, data), desk.atasan)
  }

/** The Atasan PPID signs and sends the answer. */
export const tanggapiKeberatan: Step = async (scene) => {
  const { kit, kasus, desk } = scene
  await tanggapi(kit, kasus.keberatan, await sentOf(scene, {}), desk.atasan)
}

/** The objector says whether the answer satisfies them. */
export const nyatakan =
  (reaksi: 'puas' | 'tidak-puas'): Step =>
  async (scene) => {
    const { kit, kasus } = scene
    const data = v.parse(form.ReaksiForm, { reaksi })
    await langkah.catatReaksi(kit, kasus.keberatan, await sentOf(scene, data), pemohonOf(scene))
  }

/** The objector takes it back. */
export const cabutKeberatan: Step = async (scene) => {
  const data = v.parse(CabutForm, { alasan: 'Sudah dijelaskan petugas.' })
  const { kit, kasus } = scene
  await langkah.cabut(kit, kasus.keberatan, await sentOf(scene, data), pemohonOf(scene))
}

/** A form as an act receives it, read at the objection as it stands. */
async function sentOf<T>({ kit, kasus, kunci }: Scene, data: T, files: FormFiles['files'] = {}) {
  const { versi } = await caseOf(kit.db, kasus.keberatan)
  return { data, kunci, versi, files, titipan: {} }
}
