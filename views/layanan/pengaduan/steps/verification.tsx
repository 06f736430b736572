import { StepForm } from '#views/desk/step.tsx'
import { type TextStep, textStep, withdrawStep } from '#views/desk/text-step.tsx'
import { classOptions } from '#views/layanan/pengaduan/class-options.ts'
import { Choices, FileField, Select, TextArea, TextField } from '#views/shared/form.tsx'
import type { StepProps } from './index.tsx'

/** The second verification: class, category, place; then it is complete. */
export const VerifyForm = (props: StepProps) => (
  <StepForm {...props} id="lengkap" judul="Langkah sekarang: verifikasi laporan" to="kelengkapan">
    <p>
      Periksa kelengkapan informasi, lokasi, dan foto. Bila kurang, kembalikan kepada pelapor; bila
      bukan kewenangan kota, kembalikan ke Admin Pusat.
    </p>
    <ReviewFields {...props} />
    <p class="actions">
      <button>Nyatakan lengkap</button>
    </p>
  </StepForm>
)

/** The same afterwards, when they turn out to be others. */
export const ReviewForm = (props: StepProps) => (
  <StepForm {...props} id="ubah" judul="Ubah klasifikasi, kategori, atau lokasi" to="telaah">
    <ReviewFields {...props} />
    <p class="actions">
      <button class="second">Simpan perubahan</button>
    </p>
  </StepForm>
)

const ReviewFields = ({ view, sent }: StepProps) => {
  const { asked, choices, lokasi } = view
  const value = (name: string, now: string) => sent?.values[name] ?? now
  return (
    <>
      <Choices
        name="klasifikasi"
        legend="Klasifikasi"
        options={classOptions}
        value={value('klasifikasi', asked.klasifikasi ?? '')}
      />
      <Select
        name="kategori"
        label="Kategori"
        blank="Pilih kategori"
        options={choices.kategori.map(({ id, nama }) => ({ value: id, label: nama }))}
        value={value('kategori', asked.kategoriId ?? '')}
      />
      <Select
        name="wilayah"
        label="Kelurahan kejadian"
        hint={lokasi.diketik ? `Diketik: ${lokasi.diketik}.` : undefined}
        blank="Tidak ada lokasi"
        options={placeOptions(choices)}
        value={value('wilayah', lokasi.kode)}
      />
      <TextField
        name="alamat"
        label="Alamat kejadian"
        value={value('alamat', asked.alamat ?? '')}
        optional
      />
      <TextArea name="catatan" label="Catatan" value={value('catatan', '')} optional />
    </>
  )
}

/** Kelurahan with their kecamatan; a kecamatan alone where the kelurahan is not known. */
export const placeOptions = ({ kelurahan, kecamatan }: StepProps['view']['choices']) => [
  ...kelurahan.map(({ kode, nama, induk }) => ({
    value: kode,
    label: `${nama}, ${kecamatan.find((one) => one.kode === induk)?.nama ?? ''}`,
  })),
  ...kecamatan.map(({ kode, nama }) => ({ value: kode, label: `Kecamatan ${nama} saja` })),
]

type Reason = Pick<TextStep, 'id' | 'judul' | 'to' | 'kata' | 'tombol'> & { label: string }

const withReason = ({ label, ...step }: Reason) =>
  textStep({
    ...step,
    field: { name: 'alasan', label, hint: 'Pelapor membacanya.', rows: 3 },
    jenis: 'second',
  })

export const ReturnForm = withReason({
  id: 'kembali',
  judul: 'Kembalikan kepada pelapor',
  to: 'pengembalian',
  kata: 'Pelapor punya 30 hari untuk melengkapi (UU 25/2009 Pasal 44 ayat (4)). Sesudah itu laporan dianggap dicabut.',
  label: 'Apa yang harus dilengkapi',
  tombol: 'Kembalikan',
})

export const NotOursForm = withReason({
  id: 'pusat',
  judul: 'Kembalikan ke Admin Pusat',
  to: 'pusat',
  kata: 'Hanya bila laporan bukan kewenangan Pemerintah Kota. Kembalikan juga di SP4N-LAPOR!.',
  label: 'Mengapa bukan kewenangan kota',
  tombol: 'Kembalikan ke Admin Pusat',
})

export const ArchiveForm = withReason({
  id: 'arsip',
  judul: 'Arsipkan',
  to: 'arsip',
  kata: 'Untuk laporan ganda, kosong, atau yang sudah dijawab. Laporan berakhir.',
  label: 'Mengapa tidak ditindaklanjuti',
  tombol: 'Arsipkan laporan',
})

/** What the reporter adds by telephone or at the counter. */
export const CompleteForm = (props: StepProps) => (
  <StepForm
    {...props}
    id="lengkapi"
    judul="Ketik keterangan tambahan pelapor"
    to="pelengkapan"
    files
  >
    <TextArea name="keterangan" label="Keterangan dari pelapor" rows={3} />
    <FileField
      name="foto"
      label="Foto"
      hint="JPG, PNG, atau PDF; paling banyak 5, masing-masing 10 MB."
      optional
      multiple
      received={props.sent?.received.foto}
    />
    <p class="actions">
      <button class="second">Catat keterangan</button>
    </p>
  </StepForm>
)

/** The reporter takes it back; an officer notes it. */
export const WithdrawForm = withdrawStep({ siapa: 'pelapor', apa: 'Laporan' })
