import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { hariTanggal, pukul } from '#src/calendar/words.ts'
import {
  type StatusTelepon,
  teleponMasuk,
} from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import type { Asked } from '#src/layanan/call-center/telepon-masuk/queries.ts'
import { becameOf } from '#src/layanan/call-center/telepon-masuk/view.ts'
import { viewTrackedCase } from '#src/layanan/tracked.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'

export type TrackedView = ReturnType<typeof viewTracked>

/**
 * A call as its caller follows it: what was asked, until when we call back, the answer once they
 * were told or could not be reached; nothing of how it was found.
 */
export function viewTracked(whole: Whole, asked: Asked, { now }: Clock) {
  const tracked = viewTrackedCase(teleponMasuk, whole, words)
  const { janjiPada } = asked
  return {
    ...tracked,
    pertanyaan: asked.pertanyaan,
    janji: janjiPada && `${hariTanggal(dateOf(janjiPada))}, ${pukul(timeOf(janjiPada))}`,
    lewat: janjiPada !== null && janjiPada < now,
    unit: whole.disposisi
      .filter(({ dijawabPada, dibatalkanPada }) => !dijawabPada && !dibatalkanPada)
      .map(({ unit }) => unit),
    jawaban: told.includes(tracked.status) ? asked.jawaban : null,
    /** The published entry that was made of the answer. */
    terbit: told.includes(tracked.status) ? asked.terbit : null,
    menjadi: becameOf(whole)?.nomor ?? null,
  }
}

const told: StatusTelepon[] = ['dijawab', 'selesai', 'tidak_terhubung']

const words = {
  told: ({ perbuatan, rincian, ke }: Whole['jejak'][number]) => {
    if (perbuatan === 'hubungiKembali')
      return ke === 'selesai' ? 'Jawaban disampaikan' : attempts[String(rincian?.hasil)]
    return acts[perbuatan]
  },
  ahead: {
    diterima: 'Pertanyaan dilayani',
    dianalisis: 'Pertanyaan dipelajari',
    dikonfirmasi: 'Perangkat daerah menyiapkan jawaban',
    siap_dihubungi: 'Kami menghubungi Anda',
  },
}

const acts: Record<string, string> = {
  terimaTelepon: 'Telepon diterima',
  jawabLangsung: 'Dijawab langsung',
  janjikan: 'Kami berjanji menghubungi kembali',
  mintaKonfirmasi: 'Ditanyakan kepada perangkat daerah',
  tutupTanpaTerhubung: 'Ditutup karena tidak terhubung',
  alihkan: 'Dilanjutkan sebagai berkas lain',
}

/** What the caller reads of an attempt that did not reach them. */
const attempts: Record<string, string> = {
  'tidak-diangkat': 'Kami menghubungi Anda: tidak diangkat',
  sibuk: 'Kami menghubungi Anda: nomor sibuk',
  'tidak-aktif': 'Kami menghubungi Anda: nomor tidak aktif',
  'minta-nanti': 'Anda minta dihubungi lagi nanti',
}
