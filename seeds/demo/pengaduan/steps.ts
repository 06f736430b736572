import * as v from 'valibot'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import type { Kit } from '#src/kit.ts'
import * as balasan from '#src/layanan/pengaduan/acts/balasan.ts'
import * as disposisi from '#src/layanan/pengaduan/acts/disposisi.ts'
import { anggapDicabut, selesaikanYangTidakDibalas } from '#src/layanan/pengaduan/acts/malam.ts'
import { tandaTerimaPengaduanJob } from '#src/layanan/pengaduan/acts/tanda-terima.ts'
import { terimaPengaduan } from '#src/layanan/pengaduan/acts/terima.ts'
import * as verifikasi from '#src/layanan/pengaduan/acts/verifikasi.ts'
import { PengaduanForm } from '#src/layanan/pengaduan/form.ts'
import * as form from '#src/layanan/pengaduan/step-forms.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Desk } from '#seeds/demo/office.ts'
import type { Person } from '#seeds/demo/people.ts'
import type { StepName, Story } from '#seeds/demo/pengaduan/stories.ts'
import { caseOf, disposisiOf, kategoriOf, lokasiOf } from '#seeds/demo/queries.ts'
import { sendReminder } from '#seeds/demo/reminder.ts'

/** A report of the demo. */
export type Case = { urut: number; story: Story; person: Person; nomor: string }
/** What a step works with: the time at which it happens stands in the kit. */
type Scene = { kit: Kit; desk: Desk; it: Case; kunci: string }

export type StepOf = StepName | 'terima'

const noFiles = { files: {}, titipan: {} }

/** What somebody does to a report of the demo. */
export const steps: Record<StepOf, (scene: Scene) => Promise<unknown>> = {
  terima: async ({ kit, desk, it, kunci }) => {
    const { story, person } = it
    const { judul, isi, kelurahan, alamat } = story.perkara
    const asked = v.parse(PengaduanForm, {
      kanal: story.kanal,
      tanggalDiterima: dateOf(kit.clock.now),
      jamDiterima: timeOf(kit.clock.now),
      judul,
      isi,
      kelurahan,
      alamat,
      nama: person.nama,
      alamatPelapor: person.alamat,
      telepon: person.telepon,
      email: story.kanal === 'email' ? person.email : '',
      ...(story.rahasia && { [story.rahasia]: 'ya' }),
    })
    const actor = it.urut % 2 ? desk.pengaduan.admin : desk.petugas[it.urut % desk.petugas.length]!
    it.nomor = await terimaPengaduan(kit, asked, { kunci, ...noFiles }, kit.clock.now, actor)
    await tandaTerimaPengaduanJob(kit, (await caseOf(kit.db, it.nomor)).id)
  },
  lengkap: async (scene) =>
    verifikasi.nyatakanLengkap(...(await admin(scene, await telaah(scene)))),
  ubah: async (scene) => verifikasi.ubahLaporan(...(await admin(scene, await telaah(scene)))),
  kembali: async (scene) =>
    verifikasi.kembalikanKePelapor(
      ...(await admin(scene, {
        alasan: 'Alamat belum jelas: sebut patokan terdekat dan kirim foto.',
      })),
    ),
  lengkapi: async ({ kit, it, kunci }) =>
    verifikasi.lengkapiLaporan(
      kit,
      it.nomor,
      {
        data: v.parse(form.LengkapiForm, { keterangan: 'Di seberang warung contoh.' }),
        kunci,
        ...noFiles,
      },
      pelapor,
    ),
  analisis: async ({ kit, desk, it, kunci }) => {
    const unit = desk.unitId(it.story.perkara.unit)
    const data = { catatan: 'Kewenangan kota; satu OPD cukup.', unit }
    return verifikasi.catatAnalisis(kit, it.nomor, { data, kunci }, desk.pengaduan.analis)
  },
  teruskan: async (scene) =>
    disposisi.teruskanKeUnit(
      ...(await admin(scene, {
        unit: [scene.desk.unitId(scene.it.story.perkara.unit)],
        permintaan: `Mohon ditindaklanjuti: ${scene.it.story.perkara.judul.toLowerCase()}.`,
      })),
    ),
  tanggapi: (scene) =>
    jawab(scene, 'dikuasai', 'Petugas kami sudah ke lokasi dan menyelesaikannya. Terima kasih.'),
  bukan: (scene) => jawab(scene, 'tidak-dikuasai', 'Lokasi ini di luar wilayah kerja kami.'),
  ingatkan: async (scene) => {
    const { kit, desk, it, kunci } = scene
    const part = await partOf(scene)
    await disposisi.ingatkan(kit, it.nomor, part, { data: {}, kunci }, desk.pengaduan.admin)
    await sendReminder(kit, part)
  },
  puas: ({ kit, it, kunci }) => {
    const data = { selesai: 'ya', balasan: '', penilaian: String(3 + (it.urut % 3)) }
    return balasan.balasTanggapan(
      kit,
      it.nomor,
      { data: v.parse(form.BalasanForm, data), kunci },
      pelapor,
    )
  },
  balas: ({ kit, it, kunci }) => {
    const data = {
      selesai: 'belum',
      balasan: 'Sesudah hujan, masalahnya kembali lagi.',
      penilaian: '2',
    }
    return balasan.balasTanggapan(
      kit,
      it.nomor,
      { data: v.parse(form.BalasanForm, data), kunci },
      pelapor,
    )
  },
  jawabBalasan: async (scene) =>
    balasan.jawabBalasan(...(await admin(scene, { tanggapan: 'Kami periksa lagi pekan ini.' }))),
  pusat: async (scene) =>
    verifikasi.kembalikanKePusat(
      ...(await admin(scene, { alasan: 'Jalan ini jalan nasional, bukan kewenangan kota.' })),
    ),
  arsip: async (scene) =>
    verifikasi.arsipkan(
      ...(await admin(scene, { alasan: 'Sudah dilaporkan orang lain dan dijawab.' })),
    ),
  cabut: async (scene) => verifikasi.cabutLaporan(...(await admin(scene, { alasan: '' }))),
  malam: async ({ kit }) => {
    await selesaikanYangTidakDibalas(kit)
    await anggapDicabut(kit)
  },
}

/** Whoever reports acts without an account. */
const pelapor: Actor = { id: null, nama: 'Pemohon', peran: ['pemohon'], unitKerjaId: null }

async function admin<T>({ kit, desk, it, kunci }: Scene, data: T) {
  return [kit, it.nomor, { data, kunci }, desk.pengaduan.admin] as const
}

async function telaah({ kit, it }: Scene) {
  const { kategori } = it.story.perkara
  const { wilayah, alamat } = await lokasiOf(kit.db, it.nomor)
  return v.parse(form.TelaahForm, {
    klasifikasi: it.story.kelas,
    kategori: await kategoriOf(kit.db, kategori),
    wilayah,
    alamat,
  })
}

async function jawab(scene: Scene, penguasaan: 'dikuasai' | 'tidak-dikuasai', jawaban: string) {
  const { kit, desk, it, kunci } = scene
  const by = desk.penghubung(it.story.perkara.unit)!
  const sent = { data: { penguasaan, jawaban }, kunci, ...noFiles }
  return disposisi.jawabDisposisi(kit, it.nomor, await partOf(scene), sent, by)
}

const partOf = async ({ kit, it }: Scene) => (await disposisiOf(kit.db, it.nomor)).at(-1)!.id
