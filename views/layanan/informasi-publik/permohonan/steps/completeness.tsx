import { TextArea, TextField, FileField } from '#views/shared/form.tsx'
import { StepForm } from '#views/desk/step.tsx'
import type { StepProps } from './index.tsx'

/** Perki 1/2021 Pasal 31 ayat (2): within three hari kerja of registration. */
export const CompleteForm = (props: StepProps) => (
  <StepForm {...props} id="lengkap" judul="Langkah sekarang: periksa kelengkapan" to="kelengkapan">
    <Checklist {...props} />
    <TextArea name="catatan" label="Catatan" optional rows={2} />
    <p class="actions">
      <button>Nyatakan lengkap</button>
    </p>
    <p class="soft">Batas Perki mulai dihitung hari ini. Permohonan pindah ke PPID.</p>
  </StepForm>
)

const Checklist = ({ view: { pemohon, lampiran, asked } }: StepProps) => {
  const has = (jenis: string) => lampiran.some((one) => one.jenis === jenis)
  const items: [string, boolean][] = [
    ['Nama dan alamat', Boolean(pemohon?.nama && pemohon.alamat)],
    ['Email atau telepon', Boolean(pemohon?.email || pemohon?.telepon)],
    ...(pemohon?.jenis === 'badan-hukum'
      ? ([
          ['Nomor pengesahan badan hukum', Boolean(pemohon.nomorSk)],
          ['Akta pendirian', has('akta')],
        ] as [string, boolean][])
      : ([
          ['NIK', Boolean(pemohon?.nikSamar)],
          ['Identitas (KTP atau surat keterangan)', has('identitas')],
        ] as [string, boolean][])),
    ...(pemohon?.jenis === 'kelompok' || pemohon?.jenis === 'kuasa'
      ? ([['Surat kuasa', has('surat-kuasa')]] as [string, boolean][])
      : []),
    ['Rincian dan tujuan', Boolean(asked.rincian && asked.tujuan)],
  ]
  return (
    <ul class="checks">
      {items.map(([label, there]) => (
        <li>
          <b>{there ? 'Ada' : 'Belum ada'}</b>: {label}
        </li>
      ))}
    </ul>
  )
}

/** Lampiran IX: what is missing, and from when the three days run. */
export const IncompleteForm = (props: StepProps) => (
  <StepForm {...props} id="kurang" judul="Minta kelengkapan" to="kekurangan">
    <TextArea
      name="kekurangan"
      label="Yang perlu dilengkapi"
      hint="Satu hal satu baris. Tercetak di surat kepada pemohon."
      rows={3}
    />
    <TextField
      name="diterimaPemohon"
      label="Surat diterima pemohon pada"
      hint="Kosongkan bila diserahkan atau dikirim lewat email hari ini. Tiga hari kerja dihitung dari hari itu."
      type="date"
      short
      optional
    />
    <p class="actions">
      <button>Tanda tangani dan kirim surat</button>
    </p>
  </StepForm>
)

/** Perki 1/2021 Pasal 33 ayat (3), for an applicant who comes to the desk. */
export const RepairForm = (props: StepProps) => (
  <StepForm {...props} id="lengkapi" judul="Lengkapi untuk pemohon" to="pelengkap" files>
    <p>
      Yang diminta: <b>{props.view.asked.kekurangan}</b>
    </p>
    {!props.view.pemohon?.nikSamar && (
      <TextField name="nik" label="NIK" inputmode="numeric" short optional private />
    )}
    <FileField
      name="identitas"
      label="Identitas"
      hint="JPG, PNG, atau PDF, paling besar 5 MB."
      optional
      received={props.sent?.received.identitas}
    />
    <FileField
      name="suratKuasa"
      label="Surat kuasa"
      hint="JPG, PNG, atau PDF, paling besar 5 MB."
      optional
      received={props.sent?.received.suratKuasa}
    />
    <FileField
      name="pelengkap"
      label="Berkas lain"
      hint="JPG, PNG, atau PDF, paling besar 20 MB."
      optional
      multiple
      received={props.sent?.received.pelengkap}
    />
    <TextArea name="keterangan" label="Keterangan" optional />
    <p class="actions">
      <button>Simpan kelengkapan</button>
    </p>
  </StepForm>
)
