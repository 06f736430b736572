import type { KodeView } from '#src/layanan/call-center/telepon-masuk/code.ts'

/** Number and kode lacak as the operator reads them out, letter by letter, or sends them. */
export const CodeCard = ({ kode }: { kode: KodeView }) => (
  <section class="card" aria-labelledby="bacakan">
    <h2 id="bacakan">Bacakan kepada penelepon</h2>
    <p>
      Nomor <b class="nomor">{kode.nomor}</b>, kode lacak:
    </p>
    <ol class="spelled">
      {kode.kelompok.map(({ huruf, eja }) => (
        <li>
          <b>{huruf}</b>
          <small>{eja}</small>
        </li>
      ))}
    </ol>
    <p class="soft">
      Dengan keduanya penelepon melihat jawabannya di {kode.laman}. Kami menghubungi paling lambat{' '}
      {kode.batas}.
    </p>
    {kode.wa && (
      <p class="actions">
        <a class="button second" href={kode.wa} target="_blank" rel="noreferrer">
          Kirim lewat WhatsApp<span class="hidden"> (tab baru)</span>
        </a>
      </p>
    )}
  </section>
)
