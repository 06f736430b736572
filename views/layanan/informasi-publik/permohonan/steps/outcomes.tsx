import { PenetapanSelect } from '#views/layanan/informasi-publik/penetapan-select.tsx'
import { pasal17 } from '#src/layanan/informasi-publik/pasal-17.ts'
import { Select, TextArea, TextField } from '#views/shared/form.tsx'
import type { StepProps } from './index.tsx'
import { isOpen, typedIn } from './typed.ts'

/** Who else holds it, or by when it will be there. */
export const NotHeld = (props: StepProps) => {
  const typed = typedIn(props)
  const before = props.view.asked.keputusan
  return (
    <details open={isOpen(props, 'tidak-dikuasai', 'belum-didokumentasikan')}>
      <summary>Bila tidak dikuasai atau belum didokumentasikan</summary>
      <TextField
        name="badanPublikLain"
        label="Badan publik yang menguasai"
        optional
        value={typed('badanPublikLain', before?.badanPublikLain)}
      />
      <TextField
        name="tanggalBelum"
        label="Tersedia paling lambat"
        type="date"
        short
        optional
        value={typed('tanggalBelum', before?.tanggalBelum)}
      />
      <TextField
        name="waktuBelum"
        label="Keterangan waktu"
        optional
        value={typed('waktuBelum', before?.waktuBelum)}
      />
    </details>
  )
}

/** Pasal 17, the consequences, and the penetapan behind them. */
export const Refused = (props: StepProps) => {
  const typed = typedIn(props)
  const before = props.view.asked.keputusan
  return (
    <details open={isOpen(props, 'ditolak')}>
      <summary>Bila ditolak karena dikecualikan</summary>
      <Select
        name="huruf"
        label="Dasar: UU 14/2008 Pasal 17"
        blank="Pilih huruf"
        options={pasal17.map(({ huruf, bunyi }) => ({
          value: huruf,
          label: `${huruf}. ${bunyi}`,
        }))}
        optional
        value={typed('huruf', before?.huruf)}
      />
      <TextField
        name="angka"
        label="Angka"
        hint="Untuk huruf a, c, e, f, dan h."
        inputmode="numeric"
        short
        optional
        value={typed('angka', before?.angka)}
      />
      <TextField
        name="undangUndang"
        label="Undang-Undang lain (huruf j)"
        hint="Sebut pasal dan undang-undangnya."
        optional
        value={typed('undangUndang', before?.undangUndang)}
      />
      <TextArea
        name="konsekuensi"
        label="Konsekuensi bila dibuka"
        optional
        rows={3}
        value={typed('konsekuensi', before?.konsekuensi)}
      />
      <PenetapanSelect
        exempt={props.view.exempt}
        value={typed('penetapan', props.view.asked.dikecualikanId)}
        asal={props.view.berkas.nomor}
      />
    </details>
  )
}
