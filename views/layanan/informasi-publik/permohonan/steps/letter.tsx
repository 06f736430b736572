import { keputusanPermohonan } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { StepForm } from '#views/desk/step.tsx'
import type { StepProps } from './index.tsx'

/** Preview, then sign: the number is taken at signing, and the letter goes out by itself. */
export const NotifyForm = (props: StepProps) => {
  const { keputusan } = props.view.asked
  const ditolak = keputusan?.hasil === 'ditolak'
  return (
    <StepForm
      {...props}
      id="beritahukan"
      judul="Langkah sekarang: tanda tangani pemberitahuan"
      to="pemberitahuan"
    >
      <p>
        Keputusan: <b>{keputusan && keputusanPermohonan[keputusan.hasil].label}</b>. Baca rancangan
        sebelum menandatangani.
      </p>
      <ul>
        <li>
          <a href={`${props.path}/rancangan/pemberitahuan`}>
            Rancangan pemberitahuan tertulis (PDF)
          </a>
        </li>
        {ditolak && (
          <li>
            <a href={`${props.path}/rancangan/penolakan`}>Rancangan SK penolakan (PDF)</a>
          </li>
        )}
      </ul>
      <p class="soft">
        Nomor surat diberikan saat Anda menandatangani.{' '}
        {props.view.pemohon?.email
          ? 'Surat dikirim ke email pemohon.'
          : 'Pemohon tidak punya email: cetak atau kirim lewat WhatsApp sesudahnya.'}
      </p>
      <p class="actions">
        <button>Tanda tangani dan kirim</button>
      </p>
    </StepForm>
  )
}

export const ReconsiderForm = (props: StepProps) => (
  <StepForm {...props} id="tinjau" judul="Ubah keputusan" to="peninjauan">
    <p>Surat belum dikirim, jadi keputusan masih dapat diubah. Isian keputusan tetap ada.</p>
    <p class="actions">
      <button class="second">Kembali ke keputusan</button>
    </p>
  </StepForm>
)
