import { sebabUji } from '#src/layanan/informasi-publik/daftar-dikecualikan/form.ts'
import { pasal17 } from '#src/layanan/informasi-publik/pasal-17.ts'
import { Choices, Select, TextArea, TextField } from '#views/shared/form.tsx'

export type UnitChoice = { id: string; nama: string }

/** Why a test is made: told once, when it begins. */
export const WhyFields = () => (
  <>
    <Choices
      name="sebab"
      legend="Mengapa diuji"
      side
      options={Object.entries(sebabUji).map(([value, { label, perlu }]) => ({
        value,
        label,
        small: perlu,
      }))}
    />
    <TextField
      name="asal"
      label="Nomor permohonan"
      hint="Misalnya: PI-2026-0012"
      optional
      short
      maxlength={40}
    />
  </>
)

/** The head of the sheet of Perki 1/2021 Lampiran II. */
export const HeadFields = ({ units }: { units: readonly UnitChoice[] }) => (
  <>
    <TextField
      name="perintah"
      label="Perintah Majelis Komisioner"
      hint="Nomor dan tanggalnya, bila diuji atas perintah."
      optional
      maxlength={200}
    />
    <Select
      name="unit"
      label="Unit yang menguasai informasi"
      blank="Pilih unit"
      options={units.map(({ id, nama }) => ({ value: id, label: nama }))}
    />
    <div class="cards">
      <TextField name="tempat" label="Tempat uji" maxlength={100} />
      <TextField name="tanggal" label="Tanggal uji" type="date" short />
    </div>
    <TextArea
      name="penguji"
      label="Penguji"
      hint="Satu orang satu baris: Nama; jabatan; unit kerja"
      rows={3}
      maxlength={4000}
    />
    <TextArea
      name="kepatutan"
      label="Kepatutan, kesusilaan, dan kepentingan umum"
      hint="Mengapa menutup lebih melindungi kepentingan umum daripada membuka (Perki 1/2021 Pasal 49 ayat (2) huruf d)."
      rows={3}
      maxlength={10000}
    />
  </>
)

/** One line of the sheet. */
export const ItemFields = () => (
  <>
    <TextArea
      name="informasi"
      label="Informasi"
      hint="Namanya saja, tanpa isinya: baris ini terbaca umum di daftar."
      maxlength={1000}
    />
    <TextArea
      name="konten"
      label="Yang dikecualikan di dalamnya"
      hint="Bagian mana tepatnya. Hanya di lembar uji dan penetapan."
      optional
      maxlength={5000}
    />
    <Select
      name="huruf"
      label="Dasar: UU 14/2008 Pasal 17"
      blank="Pilih huruf"
      options={pasal17.map(({ huruf, bunyi }) => ({ value: huruf, label: `${huruf}. ${bunyi}` }))}
    />
    <div class="cards">
      <TextField
        name="angka"
        label="Angka"
        hint="Untuk huruf a, c, e, f, dan h."
        inputmode="numeric"
        optional
        short
        maxlength={2}
      />
      <TextField
        name="undangUndang"
        label="Undang-Undang lain"
        hint="Pasal dan undang-undangnya. Wajib untuk huruf j."
        optional
        maxlength={1000}
      />
    </div>
    <TextArea name="dibuka" label="Konsekuensi bila dibuka" maxlength={5000} />
    <TextArea name="ditutup" label="Konsekuensi bila ditutup" maxlength={5000} />
    <div class="cards">
      <TextField
        name="jangkaWaktu"
        label="Jangka waktu"
        hint="Misalnya: 5 tahun sejak ditetapkan"
        maxlength={300}
      />
      <TextField
        name="berlakuSampai"
        label="Berlaku sampai"
        hint="Hari terakhir. Boleh kosong hanya untuk huruf g sampai j."
        type="date"
        optional
        short
      />
    </div>
  </>
)
