import type { MinutesView } from '#src/workflow/minutes.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import { SisaChip } from '#views/shared/chip.tsx'

/** A clock of menit layanan as a card: until when, how much is left, which minutes count. */
export const MinutesCard = ({ menit }: { menit: MinutesView }) => (
  <section class="card" aria-labelledby="menit">
    <div class="row">
      <h2 id="menit">{String(menit.jumlah)} menit layanan</h2>{' '}
      {menit.sisa && <SisaChip sisa={menit.sisa} full />}
    </div>
    <p>Paling lambat {menit.batas}.</p>
    <MinutesCounted menit={menit} />
  </section>
)

/** Bagaimana waktu ini dihitung: every stretch of service from receipt to batas. */
export const MinutesCounted = ({ menit }: { menit: MinutesView }) => (
  <details>
    <summary>Bagaimana waktu ini dihitung</summary>
    <p>
      Dasar: {menit.dasar}, {String(menit.jumlah)} menit. Dihitung hanya pada jam layanan; malam,
      istirahat, dan hari libur tidak dihitung.
    </p>
    <table>
      <caption class="hidden">Menit demi menit</caption>
      <thead>
        <tr>
          <th scope="col">Tanggal</th>
          <th scope="col">Pukul</th>
          <th scope="col" class="num">
            Menit
          </th>
        </tr>
      </thead>
      <tbody>
        {menit.hitungan.map(({ tanggal, dari, sampai, menit: count }) => (
          <tr>
            <td>{hariTanggal(tanggal)}</td>
            <td>
              {dari.replace(':', '.')}–{sampai.replace(':', '.')}
            </td>
            <td class="num">{String(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)
