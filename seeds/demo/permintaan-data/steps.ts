import * as v from 'valibot'
import type { FormFiles } from '#src/attachments/attach.ts'
import { lampiranOf } from '#src/attachments/queries.ts'
import { addDays, dateOf, timeOf } from '#src/calendar/date.ts'
import type { Kit } from '#src/kit.ts'
import { tandaBuktiJob } from '#src/layanan/informasi-publik/permohonan/acts/tanda-bukti.ts'
import { terimaPermohonan } from '#src/layanan/informasi-publik/permohonan/acts/terima.ts'
import { PermohonanMejaForm } from '#src/layanan/informasi-publik/permohonan/form.ts'
import * as akhir from '#src/layanan/permintaan-data/acts/akhir.ts'
import * as disposisi from '#src/layanan/permintaan-data/acts/disposisi.ts'
import * as penyerahan from '#src/layanan/permintaan-data/acts/penyerahan.ts'
import { tandaBuktiDataJob } from '#src/layanan/permintaan-data/acts/tanda-bukti.ts'
import { terimaPermintaan } from '#src/layanan/permintaan-data/acts/terima.ts'
import { unduhData } from '#src/layanan/permintaan-data/acts/unduhan.ts'
import { PermintaanMejaForm } from '#src/layanan/permintaan-data/form.ts'
import * as form from '#src/layanan/permintaan-data/step-forms.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { findAsal } from '#src/workflow/whole/queries.ts'
import { contohSurat, jawaban, tandaTangan } from '#seeds/demo/files.ts'
import type { Desk } from '#seeds/demo/office.ts'
import type { Person } from '#seeds/demo/people.ts'
import type { DataStory, StepName } from '#seeds/demo/permintaan-data/stories.ts'
import { caseOf, disposisiOf } from '#seeds/demo/queries.ts'
import { sendReminder } from '#seeds/demo/reminder.ts'
import type { Topic } from '#seeds/demo/topics.ts'

/** A data request of the demo. */
export type Case = { urut: number; story: DataStory; person: Person; topic: Topic; nomor: string }
/** What a step works with: the time at which it happens stands in the kit. */
type Scene = { kit: Kit; desk: Desk; it: Case; kunci: string }

export type StepOf = StepName | 'terima'

/** What somebody does to a data request of the demo. */
export const steps: Record<StepOf, (scene: Scene) => Promise<unknown>> = {
  terima: async ({ kit, desk, it, kunci }) => {
    const { story, person, topic } = it
    const isWeb = story.kanal === 'web'
    const actor = isWeb ? pemohon(person) : desk.petugas[it.urut % desk.petugas.length]!
    const asked = v.parse(PermintaanMejaForm, {
      kanal: 'meja',
      tanggalDiterima: dateOf(kit.clock.now),
      jamDiterima: timeOf(kit.clock.now),
      jenis: story.jenis,
      lembaga: story.lembaga,
      nama: person.nama,
      alamat: person.alamat,
      pekerjaan: story.jenis === 'pendidikan' ? 'Mahasiswa' : person.pekerjaan,
      telepon: person.telepon,
      email: isWeb || story.kanal === 'email' ? person.email : '',
      judul: topic.dokumen,
      rincian: topic.rincian,
      wilayah: 'kecamatan',
      tahunDari: '2022',
      tahunSampai: '2025',
      format: story.format,
      tujuan: story.tujuan,
      keteranganTujuan: story.tujuan === 'lainnya' ? 'Bahan rapat warga' : '',
      nomorSurat: story.jenis === 'perorangan' ? '' : `${100 + it.urut}/SPD/2026`,
      tanggalSurat: addDays(dateOf(kit.clock.now), -2),
      produsen: story.unit[0] ? desk.unitId(story.unit[0]) : '',
    })
    const files = { surat: [await contohSurat('Surat permintaan data', person.nama)] }
    const intake = {
      kanal: story.kanal,
      diterimaPada: kit.clock.now,
      petugasId: isWeb ? null : actor.id,
    }
    it.nomor = await terimaPermintaan(kit, asked, { kunci, files, titipan: {} }, intake, actor)
    const { id } = await caseOf(kit.db, it.nomor)
    await tandaBuktiDataJob(kit, id)
  },
  langsung: async (scene) => {
    const data = await serah(scene, [])
    const files = { dokumen: [await jawaban(scene.it.topic, 'xlsx')] }
    const { kit, desk, it } = scene
    await penyerahan.serahkanLangsung(kit, it.nomor, await sent(scene, data, files), desk.data)
  },
  sediakan: async (scene) => {
    const { kit, desk, it } = scene
    const { id } = await caseOf(kit.db, it.nomor)
    const sentBy = (await lampiranOf(kit.db, id, 'jawaban')).map((file) => file.id)
    const data = v.parse(form.SediaForm, { berkas: sentBy })
    const files = sentBy.length > 0 ? {} : { dokumen: [await jawaban(it.topic, 'csv')] }
    await penyerahan.sediakanData(kit, it.nomor, await sent(scene, data, files), desk.data)
  },
  serahkan: async (scene) => {
    const { kit, desk, it } = scene
    const { id } = await caseOf(kit.db, it.nomor)
    const files = await lampiranOf(kit.db, id, 'dokumen')
    const data = await serah(
      scene,
      files.map((file) => file.id),
    )
    await penyerahan.serahkanData(kit, it.nomor, await sent(scene, data), desk.data)
  },
  unduh: async ({ kit, it }) => {
    const { id, status } = await caseOf(kit.db, it.nomor)
    // A download bears no form key: a run that goes on must not log it twice.
    if (status !== 'siap_diserahkan') return
    for (const file of await lampiranOf(kit.db, id, 'dokumen'))
      await unduhData(kit, it.nomor, file.id, pemohon(it.person))
  },
  teruskan: async (scene) => {
    const { kit, desk, it } = scene
    const data = v.parse(form.TeruskanForm, {
      unit: it.story.unit.map((kode) => desk.unitId(kode)),
      permintaan: `Mohon data ${it.topic.dokumen.toLowerCase()}, per kecamatan, 2022 sampai 2025.`,
    })
    await disposisi.teruskanKeUnit(kit, it.nomor, await sent(scene, data), desk.data)
  },
  jawab: (scene) => answer(scene, 'dikuasai', 'Terlampir, sumber laporan tahunan.'),
  tidakPunya: (scene) => answer(scene, 'tidak-dikuasai', 'Data ini dihimpun unit lain.'),
  ingatkan: async (scene) => {
    const { kit, desk, it } = scene
    const part = (await disposisiOf(kit.db, it.nomor))[0]!
    await disposisi.ingatkan(kit, it.nomor, part.id, await sent(scene, {}), desk.data)
    await sendReminder(kit, part.id)
  },
  tidakTersedia: async (scene) => {
    const { kit, desk, it } = scene
    const data = { alasan: 'Data ini dihimpun per provinsi dan tidak dirinci per kecamatan.' }
    await akhir.nyatakanTidakTersedia(kit, it.nomor, await sent(scene, data), desk.data)
  },
  cabut: async (scene) => {
    const { kit, it } = scene
    const data = { alasan: 'Sudah menemukan datanya di laman dinas.' }
    await akhir.cabutPermintaan(kit, it.nomor, await sent(scene, data), pemohon(it.person))
  },
  permohonan: async ({ kit, desk, it, kunci }) => {
    const from = await findAsal(kit.db, it.nomor)
    const {
      kanal: _,
      asal: _asal,
      orang: _orang,
      tanggalDiterima: _t,
      jamDiterima: _j,
      ...asked
    } = v.parse(PermohonanMejaForm, {
      kanal: 'meja',
      tanggalDiterima: dateOf(kit.clock.now),
      jamDiterima: timeOf(kit.clock.now),
      jenis: 'perorangan',
      nama: it.person.nama,
      alamat: it.person.alamat,
      telepon: it.person.telepon,
      email: it.person.email,
      rincian: from!.rincian,
      tujuan: from!.tujuan,
      caraMemperoleh: 'salinan',
      caraSalinan: 'langsung',
    })
    const intake = {
      kanal: 'meja',
      diterimaPada: kit.clock.now,
      asal: it.nomor,
      petugasId: desk.data.id,
    } as const
    const files = { kunci, files: {}, titipan: {} }
    const nomor = await terimaPermohonan(kit, asked, files, intake, desk.data)
    await tandaBuktiJob(kit, (await caseOf(kit.db, nomor)).id)
  },
}

async function answer(scene: Scene, penguasaan: 'dikuasai' | 'tidak-dikuasai', words: string) {
  const { kit, desk, it } = scene
  const unit = desk.pelaksana(it.story.unit[0]!)!
  const part = (await disposisiOf(kit.db, it.nomor)).find(
    (one) => one.unitKerjaId === unit.unitKerjaId,
  )!
  const data = { penguasaan, jawaban: words }
  const files = penguasaan === 'dikuasai' ? { berkas: [await jawaban(it.topic, 'xlsx')] } : {}
  await disposisi.jawabDisposisi(kit, it.nomor, part.id, await sent(scene, data, files), unit)
}

const serah = async ({ it }: Scene, berkas: string[]) =>
  v.parse(form.SerahForm, {
    berkas,
    penerima: it.person.nama,
    selaku: 'pemohon',
    cara: 'langsung',
    tandaTangan: await tandaTangan(it.person.nama),
  })

async function sent<T>({ kit, it, kunci }: Scene, data: T, files: FormFiles['files'] = {}) {
  const { versi } = await caseOf(kit.db, it.nomor)
  return { data, kunci, versi, files, titipan: {} }
}

const pemohon = ({ nama }: Person): Actor => ({
  id: null,
  nama,
  peran: ['pemohon'],
  unitKerjaId: null,
})
