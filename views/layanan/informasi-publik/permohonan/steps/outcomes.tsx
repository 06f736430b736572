import { Pasal17Fields } from '#views/layanan/informasi-publik/pasal-17-fields.tsx'
import { PenetapanSelect } from '#views/layanan/informasi-publik/penetapan-select.tsx'
import { TextArea, TextField } from '#views/shared/form.tsx'
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
    <details open={isOpen(props, 'ditolak', 'sebagian')}>
      <summary>Bila ditolak, atau sebagian dihitamkan, karena dikecualikan</summary>
      <Pasal17Fields
        label="Dasar: UU 14/2008 Pasal 17"
        value={(name) => typed(name, before?.[name])}
      />
      <TextArea
        name="konsekuensi"
        label="Konsekuensi bila dibuka"
        hint="Perlu bila ditolak: tercetak di surat keputusan."
        optional
        rows={3}
        value={typed('konsekuensi', before?.konsekuensi)}
      />
      <PenetapanSelect
        exempt={props.view.exempt}
        value={typed('penetapan', props.view.asked.dikecualikanId)}
        asal={props.view.bisaUji ? props.view.berkas.nomor : null}
      />
    </details>
  )
}
