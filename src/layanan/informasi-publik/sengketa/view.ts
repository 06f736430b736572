import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { hariTanggal, tanggalPendek } from '#src/calendar/words.ts'
import { seesPerson } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import {
  type ActSengketa,
  hasilSengketa,
  sengketa,
  type StatusSengketa,
} from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import type { Peristiwa, SengketaDibaca } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import { nilaiJendela } from '#src/layanan/informasi-publik/sengketa/window.ts'
import { peristiwaSentence } from '#src/layanan/informasi-publik/sengketa/words.ts'
import type { Kit } from '#src/kit.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { openActs } from '#src/workflow/procedure.ts'
import { viewClock, viewTrail } from '#src/workflow/view.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'

export type SengketaView = ReturnType<typeof viewSengketa>

/** A case as its page shows it: facts in words, clocks, and the acts this reader may do now. */
export function viewSengketa(
  whole: Whole,
  asked: SengketaDibaca,
  actor: Actor,
  clock: Clock,
  sebutan: Kit['settings']['sebutan'],
) {
  const { berkas } = whole
  const status = sengketa.statuses[berkas.status as StatusSengketa]
  const acts = (openActs(sengketa, berkas.status, actor.peran) as ActSengketa[]).filter((act) =>
    isOffered(act, whole, asked),
  )
  const awaited = status.giliran !== null && actor.peran.includes(status.giliran)
  return {
    ...whole,
    asked,
    status,
    acts,
    giliran: status.giliran,
    // The Atasan PPID is awaited by a report, too.
    anda: awaited || acts.includes('terimaLaporan'),
    hasil: berkas.hasil && hasilSengketa[berkas.hasil as keyof typeof hasilSengketa],
    masuk: tanggalPendek(dateOf(berkas.diterimaPada)),
    dicatat: `${tanggalPendek(dateOf(berkas.dicatatPada))}, ${timeOf(berkas.dicatatPada).replace(':', '.')}`,
    clocks: whole.tenggat.map((one) => viewClock(one, clockSpec(one.jenis), clock)),
    trail: viewTrail(sengketa, whole.jejak),
    canSeePerson: seesPerson(actor.peran),
    canIssueCode: actor.peran.includes('petugas'),
    jendela: jendelaWords(asked, clock),
    peristiwa: asked.peristiwa.map((one) => viewPeristiwa(one, whole, clock.today)),
    hariIni: clock.today,
    sebutan,
  }
}

export type PeristiwaView = ReturnType<typeof viewPeristiwa>

/** Something that happened as a page tells it, with its papers and files. */
function viewPeristiwa(
  one: Peristiwa,
  { lampiran, surat }: Pick<Whole, 'lampiran' | 'surat'>,
  today: string,
) {
  const paper = surat.find(({ id }) => id === one.surat)
  return {
    id: one.id,
    jenis: one.jenis,
    isi: one.isi,
    kalimat: peristiwaSentence(one),
    tanggal: tanggalPendek(one.tanggal, today.slice(0, 4)),
    tempat: one.tempat,
    uraian: one.uraian,
    oleh: one.oleh,
    surat: paper && { id: paper.id, label: `${paper.judul} ${paper.nomorSurat}` },
    berkas: lampiran
      .filter(({ id }) => one.lampiran.includes(id))
      .map(({ id, nama }) => ({ id, nama })),
  }
}

/** What the table allows, and the facts of this case let. */
function isOffered(act: ActSengketa, { tenggat }: Whole, asked: SengketaDibaca): boolean {
  const { tim, timRancangan, laporanRancangan, peristiwa } = asked
  const has = (...jenis: Peristiwa['jenis'][]) => peristiwa.some((one) => jenis.includes(one.jenis))
  const mediasi = tenggat.find(({ jenis, ditutupPada }) => jenis === 'mediasi' && !ditutupPada)
  const decidedBy = peristiwa.findLast(({ jenis }) => jenis === 'putusan')?.isi.tingkat
  const rules: Partial<Record<ActSengketa, boolean>> = {
    tetapkanTim: timRancangan !== null,
    catatRapat: tim !== null,
    catatUpaya: tim !== null,
    susunLaporan: tim !== null,
    laporkan: laporanRancangan !== null,
    terimaLaporan: peristiwa.some(({ jenis, isi }) => jenis === 'laporan' && !isi.diterimaPada),
    sahkanNotulen: peristiwa.some(({ jenis, surat }) => jenis === 'rapat' && surat === null),
    catatKelengkapan: !has('panggilan', 'sidang', 'mediasi'),
    mulaiMediasi: !has('mediasi'),
    perpanjangMediasi: mediasi !== undefined && mediasi.perpanjangan === 0,
    akhiriMediasi: mediasi !== undefined,
    catatGugatan: decidedBy === 'komisi',
    catatKasasi: decidedBy === 'pengadilan',
  }
  return rules[act] ?? true
}

/**
 * How the filing stands to the applicant's 14 hari kerja, in words; `lewat` is a remark and bars
 * nothing.
 */
export function jendelaWords(
  asked: Pick<SengketaDibaca, 'jendelaSejak' | 'jendelaSebab' | 'diajukanPada'>,
  { today, calendar }: Clock,
) {
  const { jendelaSejak: sejak, jendelaSebab, diajukanPada } = asked
  if (!sejak)
    return { lewat: false, kalimat: 'Tidak dihitung: tanggal tanggapan diterima tidak diketahui.' }
  const { batas, ke, lewat } = nilaiJendela(sejak, diajukanPada ?? today, calendar)
  const from =
    jendelaSebab === 'jawaban'
      ? `Tanggapan Atasan PPID diterima ${hariTanggal(sejak)}`
      : `Batas tanggapan ${hariTanggal(sejak)} lewat tanpa jawaban`
  const where = diajukanPada
    ? `diajukan ${hariTanggal(diajukanPada)}, hari kerja ke-${ke}`
    : `hari ini hari kerja ke-${ke}${lewat ? ', jangka waktu pemohon sudah berakhir' : ''}`
  const law = `Pemohon dapat mengajukan sampai ${hariTanggal(batas)} (14 hari kerja, ${sengketa.clocks.pengajuan.dasar})`
  return { lewat, kalimat: `${from}. ${law}; ${where}${lewat && diajukanPada ? ', lewat' : ''}.` }
}

const clockSpec = (jenis: string) => sengketa.clocks[jenis as keyof typeof sengketa.clocks]
