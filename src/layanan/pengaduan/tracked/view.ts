import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { tindakLanjut } from '#src/layanan/pengaduan/step-forms.ts'
import type { Found } from '#src/layanan/pengaduan/view.ts'
import { viewTrackedCase } from '#src/layanan/tracked.ts'
import { earliestOwn } from '#src/workflow/tenggat.ts'
import { moment } from '#src/workflow/view.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'

export type TrackedView = ReturnType<typeof viewTracked>

/** A report as its reporter sees it: nothing that is the office's own, nothing of who they are. */
export function viewTracked(whole: Whole, { asked }: Found, clock: Clock) {
  const { disposisi, lampiran, tenggat } = whole
  const running = tenggat.filter(({ ditutupPada }) => ditutupPada === null)
  const own = earliestOwn(running)
  const batas = own ?? running.at(0)?.batas
  const isPast = batas !== undefined && batas < clock.now
  return {
    ...viewTrackedCase(pengaduan, whole, words),
    batas: batas ? hariTanggal(dateOf(batas)) : null,
    /** The office is late. */
    lewat: isPast && own !== null,
    /** The time of the reporter has ended. */
    berakhir: isPast && own === null,
    judul: asked.judul,
    isi: asked.isi,
    lokasi: [asked.alamat, asked.kelurahan, asked.kecamatan].filter(Boolean).join(', '),
    catatan: lastNote(whole),
    unit: disposisi
      .filter(({ dijawabPada, dibatalkanPada }) => !dijawabPada && !dibatalkanPada)
      .map(({ unit }) => unit),
    tanggapan: disposisi.filter(isAnswer).map((part) => ({
      unit: part.unit,
      keadaan: tindakLanjut[part.penguasaan as keyof typeof tindakLanjut],
      jawaban: part.jawaban ?? '',
      pada: moment(part.dijawabPada!),
      foto: lampiran.filter(({ disposisiId }) => disposisiId === part.id),
    })),
    foto: lampiran.filter(({ jenis, disposisiId }) => jenis === 'foto' && !disposisiId),
  }
}

export type AcceptedView = ReturnType<typeof viewAccepted>

/** What is told right after a report came in at the kiosk. */
export function viewAccepted({ berkas, tenggat }: Whole, kodeLacak: string) {
  const verifikasi = tenggat.find(({ jenis }) => jenis === 'verifikasi')
  const batas = verifikasi ? hariTanggal(dateOf(verifikasi.batas)) : ''
  return { nomor: berkas.nomor, kodeLacak, batas }
}

const isAnswer = ({ dijawabPada, penguasaan }: Whole['disposisi'][number]) =>
  dijawabPada !== null && penguasaan !== 'tidak-dikuasai'

/** What the office last told the reporter: what is missing, why it ended, its answer to a reply. */
function lastNote({ jejak, berkas }: Whole): string | null {
  const told = ['kembalikanKePelapor', 'kembalikanKePusat', 'arsipkan', 'jawabBalasan']
  const last = jejak.findLast(({ perbuatan }) => told.includes(perbuatan))
  const now = ['dilengkapi', 'bukan_wewenang', 'diarsipkan', 'proses']
  return now.includes(berkas.status) ? (last?.catatan ?? null) : null
}

/** What its reporter reads of each act. */
const told: Record<string, string> = {
  terimaPengaduan: 'Diterima',
  nyatakanLengkap: 'Dinyatakan lengkap',
  kembalikanKePelapor: 'Dikembalikan kepada Anda',
  lengkapiLaporan: 'Anda lengkapi',
  anggapDicabut: 'Dianggap dicabut',
  cabutLaporan: 'Anda cabut',
  kembalikanKePusat: 'Dikembalikan ke Admin Pusat',
  arsipkan: 'Diarsipkan',
  teruskanKeUnit: 'Diteruskan ke perangkat daerah',
  jawabBalasan: 'Balasan Anda dijawab',
  balasTanggapan: 'Anda balas',
  selesaikanOtomatis: 'Selesai',
}

const words = {
  told: ({ perbuatan, ke }: Whole['jejak'][number]) =>
    perbuatan === 'jawabDisposisi' && ke !== 'dianalisis'
      ? 'Perangkat daerah menanggapi'
      : told[perbuatan],
  ahead: {
    diverifikasi: 'Laporan diverifikasi',
    dilengkapi: 'Anda melengkapi laporan',
    dianalisis: 'Perangkat daerah ditentukan',
    terverifikasi: 'Perangkat daerah menindaklanjuti',
    proses: 'Anda dapat membalas',
    dibalas: 'Balasan Anda ditinjau',
  },
}
