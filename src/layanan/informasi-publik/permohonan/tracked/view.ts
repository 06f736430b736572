import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import type { Permohonan, Tenggat } from '#src/db/schema.ts'
import {
  keberatan as prosedurKeberatan,
  type StatusKeberatan,
} from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import {
  handedKinds,
  hasilPermohonan,
  permohonan,
} from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { caraWords, wordsOf } from '#src/layanan/informasi-publik/permohonan/tracked/journey.ts'
import { paperOf, viewTrackedCase } from '#src/layanan/tracked.ts'
import { type ClockView, viewClock } from '#src/workflow/view.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'
import { fileSize } from '#views/shared/papers.tsx'

export type TrackedView = ReturnType<typeof viewTracked>

/** A case as its applicant sees it: nothing that is the office's own, nothing of who they are. */
export function viewTracked(
  whole: Whole,
  asked: Permohonan,
  keberatan: { nomor: string; status: string }[],
  clock: Clock,
) {
  const { pemohon } = whole
  // A decision taken anew is told with its own letter, not with the one before; what a keberatan
  // opened again does not stand any more.
  const told = ['putuskan', 'penuhiKeberatan'].every(
    (act) => lastOf(whole, 'beritahukan') > lastOf(whole, act),
  )
  return {
    ...viewTrackedCase(permohonan, whole, wordsOf({ whole, asked })),
    nama: maskName(pemohon?.nama ?? ''),
    punyaEmail: Boolean(pemohon?.email),
    punyaNik: Boolean(pemohon?.nikSamar),
    badanHukum: pemohon?.jenis === 'badan-hukum',
    clocks: runningClocks(whole.tenggat, clock),
    rincian: asked.rincian,
    tujuan: asked.tujuan,
    cara: caraWords(asked),
    caraSalinan: asked.caraMemperoleh === 'salinan' ? asked.caraSalinan : null,
    kekurangan: asked.kekurangan?.split('\n').filter((line) => line.trim() !== '') ?? [],
    dokumen: handedOut(whole),
    keberatan: keberatan.map(({ nomor, status: at }) => ({
      nomor,
      kalimat: prosedurKeberatan.statuses[at as StatusKeberatan].publik,
    })),
    jawaban: told && asked.keputusan ? answerOf(asked.keputusan) : null,
  }
}

const lastOf = ({ jejak }: Whole, act: string) =>
  jejak.findLastIndex(({ perbuatan }) => perbuatan === act)

type Keputusan = NonNullable<Permohonan['keputusan']>

/** What was decided and why: the applicant may read the considerations (Perki 1/2021 Pasal 5). */
const answerOf = ({
  hasil,
  pertimbangan,
  alasan,
  penghitaman,
  badanPublikLain,
  biaya,
}: Keputusan) => ({
  hasil: hasilPermohonan[hasil],
  pertimbangan,
  alasan,
  penghitaman,
  badanPublikLain,
  /** Rupiah. */
  biaya: biaya.lembar * biaya.perLembar + biaya.pengiriman + biaya.lain,
})

/** Files of the answer, once they may be fetched. */
const handedOut = ({ berkas, lampiran }: Whole) =>
  ['siap_diserahkan', 'selesai'].includes(berkas.status)
    ? lampiran
        .filter(({ jenis }) => handedKinds(berkas.hasil).some((kind) => kind === jenis))
        .map(({ id, nama, ukuran, diunduhPada }) => ({
          id,
          nama,
          ukuran: fileSize(ukuran),
          diunduh: diunduhPada && hariTanggal(dateOf(diunduhPada)),
        }))
    : []

function runningClocks(tenggat: Tenggat[], clock: Clock): Partial<Record<string, ClockView>> {
  const running = tenggat.filter((one) => one.disposisiId === null && one.ditutupPada === null)
  return Object.fromEntries(
    running.map((one) => [one.jenis, viewClock(one, specOf(one.jenis), clock)]),
  )
}

const specOf = (jenis: string) => permohonan.clocks[jenis as keyof typeof permohonan.clocks]

export type AcceptedView = ReturnType<typeof viewAccepted>

/**
 * What is told right after a request came in: number, kode lacak, and both dates. The Perki's runs
 * from the day the request is declared complete, which is still ahead: it is counted from today.
 */
export function viewAccepted(
  { berkas, pemohon, tenggat, surat }: Whole,
  kodeLacak: string,
  clock: Clock,
) {
  const uu = tenggat.find(({ jenis }) => jenis === 'uu')!
  const { perki, kelengkapan } = permohonan.clocks
  const ifComplete: Tenggat = {
    ...uu,
    ...perki,
    jenis: 'perki',
    mulai: berkas.dicatatPada,
    batas: dueAt(berkas.dicatatPada, perki, clock.calendar),
    perpanjangan: 0,
    dasarPerpanjangan: null,
    batasSemula: null,
    ditutupPada: null,
  }
  return {
    nomor: berkas.nomor,
    kodeLacak,
    diterima: hariTanggal(dateOf(berkas.diterimaPada)),
    uu: viewClock(uu, permohonan.clocks.uu, clock),
    perki: viewClock(ifComplete, perki, clock),
    periksa: hariTanggal(dateOf(dueAt(berkas.diterimaPada, kelengkapan, clock.calendar))),
    punyaEmail: Boolean(pemohon?.email),
    punyaTelepon: Boolean(pemohon?.telepon),
    tandaBukti: paperOf(surat, 'tanda-bukti-permohonan'),
  }
}

/** "Sekar Lintang Maharani" is "Sekar L. M."; who has one name is "Suk…". */
export function maskName(nama: string): string {
  const [first = '', ...rest] = nama.trim().split(/\s+/)
  const letters = (word: string) => [...word]
  if (rest.length === 0) return `${letters(first).slice(0, 3).join('')}…`
  return [first, ...rest.map((word) => `${letters(word)[0]!.toUpperCase()}.`)].join(' ')
}
