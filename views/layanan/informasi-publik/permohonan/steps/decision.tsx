import { pasal17 } from '#src/layanan/informasi-publik/pasal-17.ts'
import { keputusanPermohonan } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { Choices, FileField, Select, TextArea, TextField } from '#views/shared/form.tsx'
import { StepForm } from './frame.tsx'
import type { StepProps } from './index.tsx'

/** The PPID decides: Perki 1/2021 Pasal 31 ayat (4). What an outcome needs besides stands below it. */
export const DecisionForm = (props: StepProps) => {
  const before = props.view.asked.keputusan
  const typed = (name: string, old: string | number | null | undefined) =>
    props.sent
      ? props.sent.values[name]
      : old === null || old === undefined
        ? undefined
        : String(old)
  return (
    <StepForm
      {...props}
      id="putuskan"
      judul="Langkah sekarang: putuskan permohonan"
      to="keputusan"
      files
    >
      <Choices
        name="hasil"
        legend="Keputusan"
        options={Object.entries(keputusanPermohonan).map(([value, { label, akibat }]) => ({
          value,
          label,
          small: akibat,
        }))}
        value={typed('hasil', before?.hasil)}
        side
      />
      <TextArea
        name="pertimbangan"
        label="Pertimbangan tertulis"
        hint="Dasar: Perki 1/2021 Pasal 5. Dapat dibaca pemohon."
        rows={3}
        value={typed('pertimbangan', before?.pertimbangan)}
      />
      <TextArea
        name="alasan"
        label="Alasan keputusan"
        hint="Tercetak di pemberitahuan. Boleh kosong hanya bila dikabulkan seluruhnya."
        optional
        value={typed('alasan', before?.alasan)}
      />
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
      <p class="soft">
        Penolakan dikirim ke Atasan PPID untuk disetujui. Keputusan lain langsung menjadi rancangan
        pemberitahuan tertulis.
      </p>
      <p class="actions">
        <button>Simpan keputusan</button>{' '}
        {props.view.acts.includes('disposisi') && (
          <a href="#langkah-teruskan-judul">Teruskan ke unit dulu</a>
        )}
      </p>
    </StepForm>
  )
}

type Before = StepProps['view']['asked']['keputusan']

const forms = (before: Before) => [
  ...(before?.softcopy ? ['softcopy'] : []),
  ...(before?.hardcopy ? ['hardcopy'] : []),
]

const isOpen = ({ sent, view }: StepProps, ...outcomes: string[]) =>
  outcomes.includes(sent?.values.hasil ?? view.asked.keputusan?.hasil ?? '')
