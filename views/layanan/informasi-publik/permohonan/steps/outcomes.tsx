import { pasal17 } from '#src/layanan/informasi-publik/pasal-17.ts'
import { Choices, FileField, Select, TextArea, TextField } from '#views/shared/form.tsx'
import type { StepProps } from './index.tsx'

/** What a grant needs: form, documents, what was blackened, costs. */
export const Granted = (props: StepProps) => {
  const typed = typedIn(props)
  const before = props.view.asked.keputusan
  return (
    <details open={isOpen(props, 'seluruhnya', 'sebagian', '')}>
      <summary>Bila dikabulkan seluruhnya atau sebagian</summary>
      <Choices
        name="bentuk"
        legend="Bentuk yang tersedia"
        options={[
          { value: 'softcopy', label: 'Softcopy (termasuk rekaman)' },
          { value: 'hardcopy', label: 'Hardcopy, salinan tertulis' },
        ]}
        selected={props.sent?.lists.bentuk ?? forms(before)}
        side
      />
      <FileField
        name="dokumen"
        label="Dokumen untuk pemohon"
        hint="Yang sudah dihitamkan bila sebagian. PDF, gambar, Word, Excel; paling banyak 5, masing-masing 20 MB. Yang baru mengganti yang lama."
        optional
        multiple
        accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.odt,.ods,.csv,.zip"
        received={props.sent?.received.dokumen}
      />
      <TextArea
        name="penghitaman"
        label="Bagian yang dihitamkan dan alasannya"
        optional
        value={typed('penghitaman', before?.penghitaman)}
      />
      <details>
        <summary>Biaya dan waktu penyediaan</summary>
        <div class="cards">
          <TextField
            name="lembar"
            label="Jumlah lembar"
            inputmode="numeric"
            optional
            value={typed('lembar', before?.biaya.lembar)}
          />
          <TextField
            name="perLembar"
            label="Biaya per lembar (Rp)"
            inputmode="numeric"
            optional
            value={typed('perLembar', before?.biaya.perLembar)}
          />
          <TextField
            name="pengiriman"
            label="Biaya kirim (Rp)"
            inputmode="numeric"
            optional
            value={typed('pengiriman', before?.biaya.pengiriman)}
          />
          <TextField
            name="lain"
            label="Biaya lain (Rp)"
            inputmode="numeric"
            optional
            value={typed('lain', before?.biaya.lain)}
          />
          <TextField
            name="waktuHari"
            label="Waktu penyediaan (hari kerja)"
            inputmode="numeric"
            optional
            value={typed('waktuHari', before?.waktuHari)}
          />
          <TextField
            name="pembayaran"
            label="Cara pembayaran"
            optional
            value={typed('pembayaran', before?.pembayaran)}
          />
        </div>
      </details>
    </details>
  )
}

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

/** Pasal 17, the consequences, the test and the penetapan behind them. */
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
      <div class="cards">
        <TextField
          name="ujiNomor"
          label="Nomor lembar uji konsekuensi"
          optional
          value={typed('ujiNomor', before?.uji?.nomor)}
        />
        <TextField
          name="ujiTanggal"
          label="Tanggal uji"
          type="date"
          optional
          value={typed('ujiTanggal', before?.uji?.tanggal)}
        />
        <TextField
          name="penetapanNomor"
          label="Nomor penetapan pengecualian"
          optional
          value={typed('penetapanNomor', before?.penetapan?.nomor)}
        />
        <TextField
          name="penetapanTanggal"
          label="Tanggal penetapan"
          type="date"
          optional
          value={typed('penetapanTanggal', before?.penetapan?.tanggal)}
        />
      </div>
      <FileField
        name="penetapan"
        label="Penetapan pengecualian (PDF)"
        hint="Dilampirkan pada surat penolakan."
        optional
        accept=".pdf"
        received={props.sent?.received.penetapan}
      />
    </details>
  )
}

/** What stands in a field: what was just typed, else what an earlier decision said. */
export function typedIn({ sent }: StepProps) {
  return (name: string, old: string | number | null | undefined) => {
    if (sent) return sent.values[name]
    return old === null || old === undefined ? undefined : String(old)
  }
}

type Before = StepProps['view']['asked']['keputusan']

const forms = (before: Before) => [
  ...(before?.softcopy ? ['softcopy'] : []),
  ...(before?.hardcopy ? ['hardcopy'] : []),
]

const isOpen = ({ sent, view }: StepProps, ...outcomes: string[]) =>
  outcomes.includes(sent?.values.hasil ?? view.asked.keputusan?.hasil ?? '')
