import * as v from 'valibot'
import * as acts from '#src/layanan/informasi-publik/permohonan/acts/disposisi.ts'
import { perpanjang as perpanjangWaktu } from '#src/layanan/informasi-publik/permohonan/acts/perpanjangan.ts'
import * as form from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { JawabanForm } from '#src/layanan/step-forms.ts'
import { disposisiOf } from '#src/workflow/disposisi/queries.ts'
import { jawaban } from '#seeds/demo/files.ts'
import { caseOf } from '#seeds/demo/queries.ts'
import { sendReminder } from '#seeds/demo/reminder.ts'
import { type Scene, sentOf, type Step } from '#seeds/demo/steps/step.ts'

/** The PPID asks the units that hold it. */
export const teruskan: Step = async (scene) => {
  const { kit, kasus, desk } = scene
  const data = v.parse(form.DisposisiForm, {
    unit: kasus.unit.map(desk.unitId),
    permintaan: `Mohon disiapkan: ${kasus.topic.dokumen}. Sebutkan bila ada bagian yang dikecualikan.`,
  })
  await acts.teruskan(kit, kasus.nomor, await sentOf(scene, data), desk.ppid)
}

const words = {
  dikuasai: 'Informasi dikuasai dan terlampir, sesuai data terakhir unit kami.',
  sebagian: 'Terlampir yang kami kuasai. Sebagian memuat nama dan alamat orang; mohon dihitamkan.',
  'tidak-dikuasai': 'Informasi ini tidak kami kuasai; kewenangannya ada pada instansi lain.',
  'belum-didokumentasikan': 'Data masih dikumpulkan dan belum didokumentasikan.',
} as const

/** A unit answers: the one that was asked first, or the one with this place among them. */
export const jawab =
  (penguasaan: keyof typeof words = 'dikuasai', which = 0): Step =>
  async (scene) => {
    const { kit, kasus, desk } = scene
    const kode = kasus.unit[which]!
    const data = v.parse(JawabanForm, { penguasaan, jawaban: words[penguasaan] })
    const holds = penguasaan === 'dikuasai' || penguasaan === 'sebagian'
    const files = holds ? { berkas: [await jawaban(kasus.topic, 'xlsx')] } : {}
    const sent = await sentOf(scene, data, files)
    const part = await partOf(scene, kode)
    await acts.jawabDisposisi(kit, kasus.nomor, part, sent, desk.pelaksana(kode)!)
  }

/** The PPID reminds the unit that has not answered. */
export const ingatkan: Step = async (scene) => {
  const { kit, kasus, desk } = scene
  const part = await partOf(scene, kasus.unit.at(-1)!)
  await acts.ingatkan(kit, kasus.nomor, part, await sentOf(scene, {}), desk.ppid)
  await sendReminder(kit, part)
}

/** The PPID takes a part back from the unit that was asked last. */
export const tarik: Step = async (scene) => {
  const { kit, kasus, desk } = scene
  const part = await partOf(scene, kasus.unit.at(-1)!)
  await acts.tarikDisposisi(kit, kasus.nomor, part, await sentOf(scene, {}), desk.ppid)
}

/** The PPID extends by 7 hari kerja. */
export const perpanjang: Step = async (scene) => {
  const { kit, kasus, desk } = scene
  const unsure = kasus.urut % 3 === 0
  const data = v.parse(form.PerpanjanganForm, {
    sebab: unsure ? 'belum-diputuskan' : 'belum-dikuasai',
    alasan: unsure
      ? 'Sebagian isi dokumen masih diuji apakah termasuk informasi yang dikecualikan.'
      : 'Data dari beberapa bidang masih dikumpulkan dan dicocokkan sebelum dapat diberikan.',
  })
  await perpanjangWaktu(kit, kasus.nomor, await sentOf(scene, data), desk.ppid)
}

function partOf({ kit, kasus, desk }: Scene, kode: string): Promise<string> {
  return kit.db.transaction().execute(async (trx) => {
    const { id } = await caseOf(trx, kasus.nomor)
    const parts = await disposisiOf(trx, id)
    return parts.find(({ unitKerjaId }) => unitKerjaId === desk.unitId(kode))!.id
  })
}
