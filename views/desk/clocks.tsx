import type { ClockView } from '#src/workflow/view.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import { Chip, SisaChip, sisaWords } from '#views/shared/chip.tsx'
import { Days } from '#views/shared/days.tsx'

/** The clocks of a case that run. */
export const OpenClocks = ({ clocks }: { clocks: readonly ClockView[] }) => (
  <div class="cards">
    {clocks
      .filter(({ open }) => open)
      .map((clock) => (
        <ClockCard clock={clock} />
      ))}
  </div>
)

/** A running clock as a card: how long is left, the days along a line, why that date. */
export const ClockCard = ({ clock }: { clock: ClockView }) => (
  <section class="card" aria-labelledby={`jam-${clock.jenis}`}>
    <div class="row">
      <h2 id={`jam-${clock.jenis}`}>
        {clock.label}, {clock.pendek}
      </h2>{' '}
      {clock.pihak ? (
        <Chip kind="wait">{sisaWords(clock.sisa)}</Chip>
      ) : (
        <SisaChip sisa={clock.sisa} />
      )}
    </div>
    {clock.pihak && <p>{clock.pihak} Ini bukan tenggat kantor.</p>}
    <Days
      label={`${clock.satuan === 'hari' ? 'Hari' : 'Hari kerja'} ke-${clock.ke} dari ${clock.jumlah}`}
      days={clock.days}
    />
    <p>
      <small>
        {clock.dasar}: {clock.jumlah} {clock.satuan} sejak {clock.mulai}.
      </small>
    </p>
    <Counting clock={clock} />
  </section>
)

/** Bagaimana tanggal ini dihitung: every day from the event to the batas. */
export const Counting = ({ clock }: { clock: ClockView }) => (
  <details>
    <summary>Bagaimana tanggal ini dihitung</summary>
    <p>
      Dasar: {clock.dasar}, {clock.jumlah} {clock.satuan}. Hari kejadian tidak dihitung.{' '}
      {clock.satuan === 'hari'
        ? 'Setiap hari kalender dihitung, juga hari libur.'
        : 'Sabtu, Minggu, libur nasional, dan cuti bersama tidak dihitung.'}
    </p>
    {clock.perpanjangan && (
      <p>
        Diperpanjang {clock.perpanjangan.jumlah} hari kerja ({clock.perpanjangan.dasar}). Semula{' '}
        {clock.perpanjangan.semula}.
      </p>
    )}
    {clock.standar && (
      <p>
        {clock.standar.dasar} kantor ini menyebut {clock.standar.jumlah} {clock.standar.satuan}.
        Yang mengikat undang-undang.
      </p>
    )}
    {clock.belumPasti && (
      <p>
        <b>Kalender belum lengkap.</b> Libur tahun itu belum ditetapkan, jadi tanggal ini dapat
        bergeser.
      </p>
    )}
    <table>
      <caption class="hidden">Hitungan hari demi hari</caption>
      <thead>
        <tr>
          <th scope="col">Tanggal</th>
          <th scope="col">Hari ke-</th>
          <th scope="col">Keterangan</th>
        </tr>
      </thead>
      <tbody>
        {clock.hitungan.map(({ tanggal, ke, keterangan, keadaan }) => (
          <tr>
            <td>{hariTanggal(tanggal)}</td>
            <td>{keadaan === 'mulai' || ke === null ? '–' : String(ke)}</td>
            <td>
              {keadaan === 'mulai' ? (
                'Hari kejadian'
              ) : keadaan === 'batas' ? (
                <b>Batas</b>
              ) : (
                keterangan
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)
