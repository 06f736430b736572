import { StepForm } from '#views/desk/step.tsx'
import type { StepProps } from '#views/layanan/informasi-publik/sengketa/steps/index.tsx'
import { TextArea } from '#views/shared/form.tsx'

/** What the team reports to the Atasan PPID: Standar Pelayanan 3.2.c.4. */
export const ReportForm = (props: StepProps) => {
  const before = props.view.asked.laporanRancangan
  const typed = (name: 'proses' | 'hasil' | 'saran') =>
    props.sent ? props.sent.values[name] : before?.[name]
  return (
    <StepForm {...props} id="susun-laporan" judul="Susun laporan tim" to="rancangan-laporan">
      <p class="soft">
        Daftar rapat, sidang, dan putusan yang sudah dicatat masuk sendiri ke dalam surat.
      </p>
      <TextArea name="proses" label="Proses penanganan" rows={4} value={typed('proses')} />
      <TextArea name="hasil" label="Hasil" rows={3} value={typed('hasil')} />
      <TextArea name="saran" label="Saran" rows={2} optional value={typed('saran')} />
      <p class="actions">
        <button>Simpan rancangan</button>
      </p>
    </StepForm>
  )
}

/** Preview, then sign. */
export const SignReportForm = (props: StepProps) => (
  <StepForm {...props} id="laporan" judul="Tandatangani laporan tim" to="laporan">
    <p>
      <a href={`${props.path}/rancangan/laporan`}>Rancangan laporan (PDF)</a>
    </p>
    <p>
      Laporan dikirim ke {props.view.sebutan.atasan}. Nomornya diberikan saat Anda menandatangani.
    </p>
    <p class="actions">
      <button>Tandatangani laporan</button>
    </p>
  </StepForm>
)

/** The Atasan PPID has it, and may say what is to be done. */
export const ReceiveForm = (props: StepProps) => {
  const waiting = props.view.peristiwa.filter(
    ({ jenis, isi }) => jenis === 'laporan' && !isi.diterimaPada,
  )
  return (
    <StepForm
      {...props}
      id="terima-laporan"
      judul="Langkah sekarang: terima laporan tim"
      to="penerimaan-laporan"
    >
      <ul>
        {waiting.map(({ surat, tanggal }) => (
          <li>
            {surat && <a href={`${props.path}/surat/${surat.id}`}>{surat.label}</a>}, {tanggal}
          </li>
        ))}
      </ul>
      <TextArea name="arahan" label="Arahan untuk tim" optional />
      <p class="actions">
        <button>Terima laporan</button>
      </p>
    </StepForm>
  )
}
