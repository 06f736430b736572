import type { AcceptedView } from '#src/layanan/informasi-publik/permohonan/tracked/view.ts'
import { Counting } from '#views/desk/clocks.tsx'
import { SisaChip } from '#views/shared/chip.tsx'

/** Both dates by which an answer is due, and how each was counted. */
export const DueDates = ({ view: { uu, perki, periksa } }: { view: AcceptedView }) => (
  <>
    <section class="card" aria-labelledby="batas">
      <div class="row">
        <h2 id="batas">Jawaban tertulis paling lambat {uu.batas}</h2>{' '}
        <SisaChip sisa={uu.sisa} full />
      </div>
      <p>
        Menurut {uu.dasar}: {String(uu.jumlah)} {uu.satuan} sejak permohonan diterima.
      </p>
      <Counting clock={uu} />
    </section>
    <section class="card" aria-labelledby="batas-perki">
      <h2 id="batas-perki">Menurut Peraturan Komisi Informasi: {perki.batas}</h2>
      <p>
        Bila permohonan dinyatakan lengkap hari ini. {perki.dasar} menghitung {String(perki.jumlah)}{' '}
        {perki.satuan} sejak permohonan lengkap; kelengkapan kami periksa paling lambat {periksa}.
        Yang mengikat tanggal menurut undang-undang.
      </p>
      <Counting clock={perki} />
    </section>
  </>
)
