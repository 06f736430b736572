import * as v from 'valibot'
import * as kelengkapan from '#src/layanan/informasi-publik/permohonan/acts/kelengkapan.ts'
import { cabut as cabutPermohonan } from '#src/layanan/informasi-publik/permohonan/acts/pencabutan.ts'
import * as form from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { CabutForm } from '#src/layanan/step-forms.ts'
import { contohIdentitas, contohSurat } from '#seeds/demo/files.ts'
import { isOwn } from '#seeds/demo/steps/intake.ts'
import { pemohonOf, type Scene, sentOf, type Step } from '#seeds/demo/steps/step.ts'

/** The petugas finds everything there. */
export const lengkap: Step = async (scene) => {
  const { kit, kasus } = scene
  const data = v.parse(form.KelengkapanForm, {})
  await kelengkapan.nyatakanLengkap(kit, kasus.nomor, await sentOf(scene, data), kasus.petugas)
}

/** The petugas says in writing what is missing. */
export const tidakLengkap: Step = async (scene) => {
  const { kit, kasus } = scene
  const data = v.parse(form.KekuranganForm, { kekurangan: missingIn(scene) })
  await kelengkapan.nyatakanTidakLengkap(kit, kasus.nomor, await sentOf(scene, data), kasus.petugas)
}

function missingIn({ kasus }: Scene): string {
  const scan = 'Foto atau pindaian KTP'
  if (kasus.jenis === 'badan-hukum')
    return 'Nomor pengesahan badan hukum\nSalinan akta pendirian yang sudah disahkan'
  return isOwn(kasus) ? scan : `NIK, 16 angka di KTP\n${scan}`
}

/** The applicant brings what was missing, on the tracking page or at the desk. */
export const melengkapi: Step = async (scene) => {
  const { kit, kasus } = scene
  const isBody = kasus.jenis === 'badan-hukum'
  const files = isBody
    ? { pelengkap: [await contohSurat('Akta', kasus.person.nama)] }
    : { identitas: [await contohIdentitas(kasus.person.nama)] }
  const data = v.parse(form.PelengkapForm, {
    keterangan: 'Terlampir yang diminta dalam surat.',
    nik: isBody ? '' : kasus.person.nik,
  })
  await kelengkapan.lengkapi(kit, kasus.nomor, await sentOf(scene, data, files), whoComes(scene))
}

/** The applicant takes the request back. */
export const cabut =
  (alasan: string): Step =>
  async (scene) => {
    const data = v.parse(CabutForm, { alasan })
    const { kit, kasus } = scene
    await cabutPermohonan(kit, kasus.nomor, await sentOf(scene, data), whoComes(scene))
  }

const whoComes = (scene: Scene) =>
  isOwn(scene.kasus) || scene.kasus.kanal === 'email' ? pemohonOf(scene) : scene.kasus.petugas
