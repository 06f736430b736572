import type { Child } from 'hono/jsx'
import {
  BANTUAN_KEDINASAN,
  formatData,
  jenisPemohonData,
  tujuanData,
  wilayahData,
} from '#src/layanan/permintaan-data/form.ts'
import {
  Choices,
  FileField,
  type Received,
  Select,
  TextArea,
  TextField,
} from '#views/shared/form.tsx'

export type UnitChoice = { id: string; nama: string }

/** Who types: somebody at home, somebody at the kiosk, an officer for somebody. */
type Room = 'street' | 'kiosk' | 'desk'

type Props = {
  room: Room
  units: readonly UnitChoice[]
  received?: Record<string, Received[]> | undefined
}

/** Who asks, which data, for what, with which letter: no NIK is asked for data. */
export const RequestFields = ({ room, units, received = {} }: Props) => {
  const desk = room === 'desk'
  // A kiosk is used by everybody: no browser may offer what the last one typed.
  const fill = (kind: string) => (room === 'street' ? kind : 'off')
  return (
    <>
      <fieldset>
        <legend class="part">{desk ? 'Pemohon' : '1. Siapa yang meminta'}</legend>
        <Choices
          name="jenis"
          legend={desk ? 'Meminta sebagai' : 'Anda meminta sebagai'}
          options={Object.entries(jenisPemohonData).map(([value, { label }]) => ({
            value,
            label,
            ...(value === 'instansi' && { small: BANTUAN_KEDINASAN }),
          }))}
          side={desk}
        />
        <TextField
          name="lembaga"
          label="Nama sekolah, kampus, perusahaan, atau instansi"
          hint="Kosongkan bila perorangan."
          autocomplete={fill('organization')}
          optional
        />
        <Pair side={desk}>
          <TextField name="nama" label="Nama lengkap" autocomplete={fill('name')} />
          <TextField name="pekerjaan" label="Pekerjaan atau jabatan" optional />
        </Pair>
        <Pair side={desk}>
          <TextField
            name="telepon"
            label="Nomor telepon"
            hint="Telepon atau email, salah satu cukup."
            type="tel"
            inputmode="tel"
            short
            optional
            autocomplete={fill('tel')}
          />
          <TextField
            name="email"
            label="Email"
            hint="Tanda bukti dan kabar dikirim ke sini."
            type="email"
            inputmode="email"
            optional
            autocomplete={fill('email')}
          />
        </Pair>
        <TextArea name="alamat" label="Alamat" optional autocomplete={fill('street-address')} />
      </fieldset>
      <fieldset>
        <legend class="part">{desk ? 'Data yang diminta' : '2. Data yang diminta'}</legend>
        <TextField name="judul" label="Judul data" hint="Misalnya: jumlah penduduk menurut umur." />
        <DataWatch room={room}>
          <TextArea
            name="rincian"
            label="Uraian data"
            hint="Sebut variabelnya, satuannya, dan rinciannya. Makin jelas, makin cepat."
            rows={4}
          />
        </DataWatch>
        <Choices name="wilayah" legend="Tingkat wilayah" options={wilayahData} side />
        <Pair side>
          <TextField name="tahunDari" label="Dari tahun" inputmode="numeric" maxlength={4} short />
          <TextField
            name="tahunSampai"
            label="Sampai tahun"
            inputmode="numeric"
            maxlength={4}
            short
            optional
          />
        </Pair>
        <Choices name="format" legend="Bentuk data" options={formatData} side />
        <Select
          name="produsen"
          label="Unit yang menghasilkan data"
          hint="Bila tahu; petugas data dapat mengubahnya."
          blank="Belum tahu"
          options={units.map(({ id, nama }) => ({ value: id, label: nama }))}
          optional
        />
        <Select name="tujuan" label="Untuk apa data dipakai" blank="Pilih" options={tujuanData} />
        <TextField name="keteranganTujuan" label="Keterangan tujuan" hint={hintTujuan} optional />
      </fieldset>
      <fieldset>
        <legend class="part">{desk ? 'Surat permintaan data' : '3. Surat permintaan data'}</legend>
        <Pair side={desk}>
          <TextField name="nomorSurat" label="Nomor surat" hint="Bila ada." optional />
          <TextField name="tanggalSurat" label="Tanggal surat" type="date" short optional={desk} />
        </Pair>
        {room === 'kiosk' ? (
          <p>Tunjukkan suratnya di meja layanan sesudah ini.</p>
        ) : (
          <FileField
            name="surat"
            label="Foto atau pindaian surat"
            hint="PDF, gambar, atau Word, paling besar 20 MB."
            accept="image/jpeg,image/png,image/webp,application/pdf,.docx,.odt"
            optional={desk}
            multiple
            received={received.surat}
          />
        )}
      </fieldset>
    </>
  )
}

const hintTujuan = 'Misalnya judul skripsi. Perlu diisi bila memilih Lainnya.'

const ruang: Record<Room, string> = { street: 'publik', kiosk: 'kios', desk: 'meja' }

/**
 * Stands around the field in which the wish is typed and offers what is in the public catalogue, by
 * its address: only the wish is sent. Without script there is a link to look there first.
 */
const DataWatch = ({ room, children }: { room: Room; children?: Child }) => (
  <div
    class="flow"
    hx-get={`/informasi/cocok?ruang=${ruang[room]}`}
    hx-trigger="input changed delay:400ms"
    hx-include="find textarea"
    hx-target="find .cocok"
    hx-swap="innerHTML"
  >
    {children}
    <div class="cocok" role="status">
      {room !== 'kiosk' && (
        <p class="hint">
          <a href="/informasi" target={room === 'desk' ? '_blank' : undefined}>
            Cari dulu di Daftar Informasi Publik
          </a>
          {': banyak yang bisa langsung diunduh.'}
        </p>
      )}
    </div>
  </div>
)

/** Two short answers side by side. */
const Pair = ({ side, children }: { side: boolean; children?: Child }) =>
  side ? <div class="cards">{children}</div> : <>{children}</>
