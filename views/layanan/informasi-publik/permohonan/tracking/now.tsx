import type { Child } from 'hono/jsx'
import type { TrackedView } from '#src/layanan/informasi-publik/permohonan/tracked/view.ts'
import { Counting } from '#views/desk/clocks.tsx'
import { SisaChip } from '#views/shared/chip.tsx'
import { Days } from '#views/shared/days.tsx'

type Props = { view: TrackedView; children?: Child }
type Clock = NonNullable<TrackedView['clocks'][string]>

/** What holds now: by when, and what the reader must do, even when that is nothing. */
export const NowCard = ({ view, children }: Props) => {
  const clock = clockOf(view)
  return (
    <section class="card now" aria-labelledby="berikut">
      <div class="row">
        <h2 id="berikut">{headline(view, clock)}</h2> {clock && <SisaChip sisa={clock.sisa} full />}
      </div>
      <p>{todo(view, clock)}</p>
      {children}
      {clock && <Line clock={clock} />}
      {beside(view, clock).map((other) => (
        <Beside clock={other} />
      ))}
    </section>
  )
}

/** The clock that the reader waits for, or must keep. */
const clockOf = ({ status, clocks }: TrackedView): Clock | undefined => {
  if (status === 'tidak_lengkap') return clocks.melengkapi
  if (status === 'dijanjikan') return clocks.janji
  return clocks.uu ?? clocks.pemenuhan
}

const answering: TrackedView['status'][] = [
  'diterima',
  'menunggu_keputusan',
  'di_unit',
  'menunggu_persetujuan',
  'diputuskan',
]

function headline({ status, jawaban }: TrackedView, clock: Clock | undefined): string {
  if (status === 'tidak_lengkap')
    return clock?.sisa === 'berakhir'
      ? `Jangka waktu Anda berakhir ${clock.batas}`
      : `Lengkapi paling lambat ${clock?.batas ?? ''}`.trim()
  if (status === 'dijanjikan') return `Tersedia paling lambat ${clock?.batas ?? ''}`.trim()
  if (answering.includes(status)) return `Jawaban tertulis paling lambat ${clock?.batas ?? ''}`
  if (status === 'siap_diserahkan') return 'Ambil informasi yang Anda minta'
  if (status === 'selesai') return jawaban?.hasil ?? 'Informasi sudah diserahkan'
  return status === 'dicabut' ? 'Tidak ada yang berjalan lagi' : 'Anda dapat mengajukan lagi'
}

function todo(view: TrackedView, clock: Clock | undefined): string {
  const { status, punyaEmail } = view
  if (status === 'tidak_lengkap')
    return `${view.kekurangan.length > 0 ? 'Yang perlu Anda lengkapi tertulis di bawah.' : 'Apa yang kurang dapat Anda tanyakan dan lengkapi di meja layanan.'} Bila lewat, permohonan tidak ditindaklanjuti.`
  if (status === 'siap_diserahkan') return pickUp(view)
  if (status === 'selesai') return 'Surat dan dokumen tetap dapat Anda unduh di menu Lacak berkas.'
  if (status === 'dicabut') return 'Anda dapat mengajukan permohonan baru kapan saja.'
  if (status === 'tidak_ditindaklanjuti')
    return 'Ajukan permohonan baru dengan berkas yang lengkap; permohonan ini tercatat sebagai tidak dilengkapi.'
  if (isLate(clock))
    return 'Batas waktu sudah lewat. Mohon maaf. Anda berhak mengajukan keberatan kepada Atasan PPID.'
  return punyaEmail
    ? 'Anda tidak perlu melakukan apa pun. Kami mengirim pemberitahuan ke email Anda begitu surat ditandatangani.'
    : 'Anda tidak perlu melakukan apa pun. Surat dapat Anda unduh di menu Lacak berkas begitu ditandatangani.'
}

const isLate = (clock: Clock | undefined) => typeof clock?.sisa === 'object' && clock.sisa.late

function pickUp({ dokumen, caraSalinan }: TrackedView): string {
  if (dokumen.length > 0)
    return 'Unduh dokumen di bawah. Unduhan Anda tercatat sebagai bukti penerimaan.'
  if (caraSalinan === 'kurir' || caraSalinan === 'pos')
    return 'Kami mengirimnya ke alamat Anda. Anda tidak perlu melakukan apa pun.'
  return 'Datang ke meja layanan pada jam layanan dengan tanda bukti atau kartu identitas.'
}

const Line = ({ clock }: { clock: Clock }) => (
  <>
    <Days label={`Hari kerja sampai ${clock.batas}`} days={clock.days} />
    {clock.jumlah > 0 && (
      <p>
        <small>{lineWords(clock)}</small>
      </p>
    )}
    <Counting clock={clock} />
  </>
)

function lineWords({ ke, jumlah, sisa, days }: Clock): string {
  const isOver = sisa === 'berakhir' || (typeof sisa === 'object' && sisa.late)
  const today =
    ke === 0
      ? 'Hari ini belum dihitung; hari kerja berikutnya hari ke-1.'
      : `Hari ini hari kerja ke-${ke} dari ${jumlah}.`
  const struck = days.some(({ keadaan }) => keadaan === 'off')
  return [!isOver && today, struck && 'Tanggal yang dicoret tidak dihitung.']
    .filter(Boolean)
    .join(' ')
}

/** The other dates that run: the Perki's beside the Act's, the Act's while the applicant repairs. */
const beside = ({ clocks }: TrackedView, shown: Clock | undefined): Clock[] =>
  [clocks.uu, clocks.perki].filter(
    (clock): clock is Clock => clock !== undefined && clock !== shown && shown !== undefined,
  )

const Beside = ({ clock }: { clock: Clock }) => (
  <>
    <p>
      {clock.jenis === 'perki'
        ? `Menurut Peraturan Komisi Informasi, dihitung sejak permohonan lengkap: ${clock.batas}.`
        : `Jawaban tertulis tetap paling lambat ${clock.batas}.`}
    </p>
    <Counting clock={clock} />
  </>
)
