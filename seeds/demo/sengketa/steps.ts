import * as v from 'valibot'
import { contohSurat } from '#seeds/demo/files.ts'
import type { Desk } from '#seeds/demo/office.ts'
import { caseOf, meetingOf, usualKomisi } from '#seeds/demo/queries.ts'
import type { ReceivedFile } from '#src/attachments/check.ts'
import type { Kit } from '#src/kit.ts'
import * as komisi from '#src/layanan/informasi-publik/sengketa/acts/komisi.ts'
import * as laporan from '#src/layanan/informasi-publik/sengketa/acts/laporan.ts'
import * as mediasi from '#src/layanan/informasi-publik/sengketa/acts/mediasi.ts'
import { catatPelaksanaan } from '#src/layanan/informasi-publik/sengketa/acts/pelaksanaan.ts'
import * as putusan from '#src/layanan/informasi-publik/sengketa/acts/putusan.ts'
import * as rapat from '#src/layanan/informasi-publik/sengketa/acts/rapat.ts'
import * as tim from '#src/layanan/informasi-publik/sengketa/acts/tim.ts'
import * as facilitationForm from '#src/layanan/informasi-publik/sengketa/step-forms/facilitation.ts'
import * as komisiForm from '#src/layanan/informasi-publik/sengketa/step-forms/komisi.ts'
import * as rulingForm from '#src/layanan/informasi-publik/sengketa/step-forms/ruling.ts'

/** What a step of the demo works with; `isi` is what its form says besides. */
export type DisputeScene = {
  kit: Kit
  desk: Desk
  nomor: string
  kunci: string
  nama: string
  isi: Record<string, string>
}
type StepOf = (scene: DisputeScene) => Promise<unknown>

const read = <S extends v.GenericSchema>(schema: S, fields: unknown) => v.parse(schema, fields)

async function sentOf<T>({ kit, nomor, kunci }: DisputeScene, data: T, berkas?: ReceivedFile) {
  const { versi } = await caseOf(kit.db, nomor)
  return { data, kunci, versi, files: berkas ? { berkas: [berkas] } : {}, titipan: {} }
}

const today = ({ kit }: DisputeScene) => kit.clock.today

export const steps = {
  susunTim: async (s) => {
    const data = read(facilitationForm.TimForm, {
      ketua: s.desk.ppid.id,
      anggota: [s.desk.pelaksana('dpupr')?.id, s.desk.petugas[0]!.id].filter(Boolean),
      lain: 'Ratna Kusumawardani Contoh, S.H.; -; Kepala Bagian Hukum; pejabat bidang hukum',
    })
    await tim.susunTim(s.kit, s.nomor, await sentOf(s, data), s.desk.ppid)
  },
  tetapkanTim: async (s) => tim.tetapkanTim(s.kit, s.nomor, await sentOf(s, {}), s.desk.atasan),
  catatRapat: async (s) => {
    const data = read(facilitationForm.RapatForm, {
      tanggal: today(s),
      tempat: 'Ruang rapat PPID',
      acara: 'Menyiapkan jawaban dan bahan musyawarah',
      hadir: ['0', '1', '2'],
      uraian: 'Unit menjelaskan dokumen yang ada.\nTim sepakat menawarkan bagian yang terbuka.',
    })
    const notulen = await contohSurat('Daftar hadir', s.nama)
    await rapat.catatRapat(s.kit, s.nomor, await sentOf(s, data, notulen), s.desk.ppid)
  },
  sahkanNotulen: async (s) => {
    const data = { rapat: await meetingOf(s.kit.db, s.nomor) }
    await rapat.sahkanNotulen(s.kit, s.nomor, await sentOf(s, data), s.desk.ppid)
  },
  catatUpaya: async (s) => {
    const uraian = 'Pemohon diundang bermusyawarah di ruang layanan.'
    const data = read(facilitationForm.UpayaForm, { tanggal: today(s), uraian, ...s.isi })
    await rapat.catatUpaya(s.kit, s.nomor, await sentOf(s, data), s.desk.ppid)
  },
  susunLaporan: async (s) => {
    const data = read(facilitationForm.LaporanForm, {
      proses: 'Tim rapat, memeriksa dokumen unit, dan mengundang pemohon bermusyawarah.',
      hasil: 'Pemohon bersedia menerima dokumen tanpa data pribadi penyedia.',
      saran: 'Serahkan dokumen yang sudah dihitamkan, lalu catat kesepakatannya.',
    })
    await laporan.susunLaporan(s.kit, s.nomor, await sentOf(s, data), s.desk.ppid)
  },
  laporkan: async (s) => laporan.laporkan(s.kit, s.nomor, await sentOf(s, {}), s.desk.ppid),
  catatRegister: async (s) => {
    const data = read(komisiForm.RegisterForm, {
      komisi: await usualKomisi(s.kit.db),
      diajukan: today(s),
      nomorRegister: `0${s.nomor.slice(-2)}/KI-KB-PS/${today(s).slice(0, 4)}`,
    })
    await komisi.catatRegister(s.kit, s.nomor, await sentOf(s, data), s.desk.petugas[0]!)
  },
  catatSidang: async (s) => {
    const uraian = 'Kedua pihak hadir dan menyampaikan keterangan.'
    const data = read(komisiForm.SidangForm, { tanggal: today(s), uraian, ...s.isi })
    await komisi.catatSidang(s.kit, s.nomor, await sentOf(s, data), s.desk.ppid)
  },
  mulaiMediasi: async (s) => {
    const data = read(komisiForm.MediasiForm, { tanggal: today(s), tempat: 'Ruang mediasi' })
    await mediasi.mulaiMediasi(s.kit, s.nomor, await sentOf(s, data), s.desk.ppid)
  },
  akhiriMediasi: async (s) => {
    const data = read(komisiForm.HasilMediasiForm, { tanggal: today(s), ...s.isi })
    await mediasi.akhiriMediasi(s.kit, s.nomor, await sentOf(s, data), s.desk.ppid)
  },
  catatPutusan: async (s) => {
    const nomor = `0${s.nomor.slice(-2)}/PTS-A/KI-KB/${today(s).slice(0, 4)}`
    const days = { tanggal: today(s), diterima: today(s) }
    const data = read(rulingForm.PutusanForm, { nomor, ...days, ...s.isi })
    const salinan = await contohSurat('Salinan putusan', s.nama)
    await putusan.catatPutusan(s.kit, s.nomor, await sentOf(s, data, salinan), s.desk.ppid)
  },
  catatGugatan: async (s) => {
    const data = read(rulingForm.GugatanForm, {
      tanggal: today(s),
      pihak: 'badan-publik',
      pengadilan: 'Pengadilan Tata Usaha Negara Pontianak',
      nomor: `${Number(s.nomor.slice(-2))}/G/KI/${today(s).slice(0, 4)}/PTUN.PTK`,
    })
    await putusan.catatGugatan(s.kit, s.nomor, await sentOf(s, data), s.desk.ppid)
  },
  catatPelaksanaan: async (s) => {
    const uraian = 'Dokumen diserahkan kepada pemohon dengan tanda terima.'
    const data = read(rulingForm.PelaksanaanForm, { tanggal: today(s), uraian, ...s.isi })
    const bukti = await contohSurat('Tanda terima', s.nama)
    await catatPelaksanaan(s.kit, s.nomor, await sentOf(s, data, bukti), s.desk.petugas[0]!)
  },
} satisfies Record<string, StepOf>

export type Act = keyof typeof steps
