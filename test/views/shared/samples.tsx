import { BerkasRow, berkasColumns } from '#views/shared/berkas-row.tsx'
import { Chip, SisaChip } from '#views/shared/chip.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Days, type Hari } from '#views/shared/days.tsx'
import { Facts, Strip } from '#views/shared/facts.tsx'
import {
  CheckBox,
  Choices,
  type Errors,
  FileField,
  Form,
  PadField,
  Select,
  TextArea,
  TextField,
  type Values,
} from '#views/shared/form.tsx'
import { RefusalPage } from '#views/shared/galat.tsx'
import { Icon } from '#views/shared/icon.tsx'
import { buildMenu, DeskLayout, KioskLayout, StreetLayout } from '#views/shared/layout.tsx'
import { Filters, Pager, RowGroup, Rows } from '#views/shared/list.tsx'
import { Note } from '#views/shared/note.tsx'
import { Download, Papers } from '#views/shared/papers.tsx'
import { Trail } from '#views/shared/trail.tsx'

/** An invented office: names and numbers are nobody's. */
export const office = {
  nama: 'Dinas Komunikasi dan Informatika Kota Contoh',
  singkat: 'Diskominfo Kota Contoh',
  motto: 'Mudah, Cepat dan Transparan.',
  telepon: '(0561) 8181771',
  email: 'diskominfo@contoh.go.id',
}

const menu = buildMenu({
  roles: ['petugas', 'administrator'],
  nama: 'Wening Astuti',
  counts: { '/meja': 25, '/meja/semua': 1138, '/meja/semua?prosedur=permohonan': 58 },
  current: '/meja',
})

const user = { id: 'u-1', nama: 'Wening Astuti' }

/** What a careless applicant typed, and what is said about it. */
export const typed: Values = {
  jenis: 'perorangan',
  nama: 'Sekar Lintang Maharani',
  nik: '617105640195000',
  rincian: 'anggaran drainase',
}
export const wrong: Errors = {
  nik: 'NIK harus 16 angka. Anda mengetik 15.',
  rincian: 'Jelaskan informasi yang Anda minta, sedikitnya 20 huruf.',
  kirim: 'Pilih cara mendapatkan salinan.',
}

type Sample = { values?: Values; errors?: Errors }

/** The applicant's form, with every kind of field. */
export const SampleForm = ({ values, errors }: Sample) => (
  <Form id="permohonan" action="/permohonan" kunci="k-1" files draf {...{ values, errors }}>
    <fieldset>
      <legend class="part">1. Siapa yang meminta</legend>
      <Choices
        name="jenis"
        legend="Anda meminta sebagai"
        options={[
          { value: 'perorangan', label: 'Perorangan', small: 'Perlu KTP' },
          { value: 'badan-hukum', label: 'Badan hukum', small: 'Perlu akta pendirian' },
        ]}
      />
      <TextField name="nama" label="Nama lengkap" hint="Seperti di KTP." autocomplete="name" />
      <TextField name="nik" label="NIK" hint="16 angka di KTP." inputmode="numeric" short private />
      <TextField
        name="telepon"
        label="Nomor telepon"
        optional
        type="tel"
        inputmode="tel"
        autocomplete="tel"
        short
      />
      <Select
        name="kecamatan"
        label="Kecamatan"
        blank="Pilih kecamatan"
        options={[{ value: 'utara', label: 'Utara' }]}
      />
    </fieldset>
    <fieldset>
      <legend class="part">2. Informasi yang diminta</legend>
      <TextArea name="rincian" label="Rincian informasi" hint="Sebut tahunnya." rows={5} />
      <Choices
        name="kirim"
        legend="Cara mendapatkan salinan"
        options={[
          { value: 'ambil', label: 'Mengambil langsung' },
          { value: 'email', label: 'Email' },
        ]}
      />
      <FileField
        name="ktp"
        label="Foto atau pindaian KTP"
        hint="JPG, PNG, atau PDF, paling besar 5 MB."
        received={[{ nama: 'ktp-depan.jpg', ukuran: '412 KB', token: 't-1' }]}
      />
      <CheckBox name="setuju" label="Keterangan di atas benar" />
    </fieldset>
    <p class="actions">
      <button>Kirim permohonan</button> <a href="/">Batal</a>
    </p>
  </Form>
)

export const StreetSample = ({ values, errors }: Sample) => (
  <StreetLayout
    title="Ajukan permohonan informasi"
    office={office}
    current="/permohonan/baru"
    problems={errors !== undefined}
  >
    <div class="narrow flow">
      <Crumbs items={[{ label: 'Beranda', href: '/' }, { label: 'Ajukan permohonan' }]} />
      <h1>Ajukan permohonan informasi publik</h1>
      <SampleForm {...{ values, errors }} />
      <h2>Perjalanan permohonan</h2>
      <Trail
        headings
        items={[
          { judul: 'Diterima', keadaan: 'done', waktu: 'Senin, 14 Desember 2026, 09.31 WIB' },
          { judul: 'Diputuskan PPID', keadaan: 'now', waktu: 'Sedang berjalan' },
          { judul: 'Informasi diserahkan' },
        ]}
      />
      <ul class="papers">
        <li>
          <div>Peta saluran drainase</div>
          <Download href="/unduh/1" name="Peta saluran drainase" bentuk="PDF, 4,1 MB" />
        </li>
      </ul>
    </div>
  </StreetLayout>
)

/** Ten working days of December, two of them struck out. */
export const days: Hari[] = [
  ...['15', '16', '17', '18', '21'].map((day) => past(day)),
  { tanggal: '2026-12-22', keadaan: 'now' },
  { tanggal: '2026-12-23', keadaan: '' },
  { tanggal: '2026-12-24', keadaan: 'off', keterangan: 'cuti bersama' },
  { tanggal: '2026-12-25', keadaan: 'off', keterangan: 'libur Natal' },
  { tanggal: '2026-12-28', keadaan: '' },
  { tanggal: '2026-12-31', keadaan: '' },
  { tanggal: '2027-01-04', keadaan: '', end: true },
]

function past(day: string): Hari {
  return { tanggal: `2026-12-${day}`, keadaan: 'past' }
}

export const DeskSample = () => (
  <DeskLayout title="PI-2026-0587" office={office} menu={menu} user={user}>
    <Crumbs items={[{ label: 'Giliran saya', href: '/meja' }, { label: 'PI-2026-0587' }]} />
    <hgroup>
      <p class="soft">
        <span class="nomor">PI-2026-0587</span> · Permohonan informasi publik
      </p>
      <h1>Anggaran pemeliharaan drainase per kecamatan</h1>
    </hgroup>
    <Strip
      items={[
        ['Status', <b>Menunggu keputusan</b>],
        ['Petugas', 'Wening Astuti'],
      ]}
    />
    <section class="card" aria-labelledby="jam">
      <div class="row">
        <h2 id="jam">Batas, 4 Januari</h2>{' '}
        <SisaChip sisa={{ late: false, jumlah: 4, satuan: 'hari kerja' }} />
      </div>
      <Days label="Hari kerja ke-6 dari 10" days={days} />
    </section>
    <div class="columns">
      <div class="flow">
        <Form
          id="langkah"
          class="card now"
          action="/permohonan/PI-2026-0587/keputusan"
          kunci="k-2"
          versi={7}
          labelledby="langkah-judul"
          head={<h2 id="langkah-judul">Langkah sekarang: putuskan permohonan</h2>}
        >
          <Choices
            name="hasil"
            legend="Keputusan"
            side
            value="seluruhnya"
            options={[
              { value: 'seluruhnya', label: 'Dikabulkan seluruhnya' },
              { value: 'sebagian', label: 'Dikabulkan sebagian', small: 'Sebut bagiannya' },
            ]}
          />
          <TextArea name="pertimbangan" label="Pertimbangan tertulis" rows={3} />
          <PadField name="ttd" label="Tanda tangan penerima" />
          <p class="actions">
            <button>Buat pemberitahuan tertulis</button>
          </p>
        </Form>
        <Facts
          items={[
            ['Tujuan', 'Penelitian'],
            ['Biaya', 'Rp0'],
            ['Kosong', undefined],
          ]}
        />
        <Papers
          items={[
            { label: 'Tanda bukti', href: '/surat/1', ket: '14 Des 2026 · PDF, 84 KB' },
            { label: 'Pindaian KTP', ket: 'tersandi · 412 KB', action: <a href="/ktp">Buka</a> },
          ]}
        />
      </div>
      <aside aria-labelledby="jejak">
        <h2 id="jejak">Jejak</h2>
        <Trail
          newestFirst
          items={[
            { judul: 'Diterima', keadaan: 'done', waktu: '14 Des, 09.31', oleh: 'sistem' },
            { judul: 'NIK ditampilkan', waktu: '16 Des, 14.18', oleh: 'Wening Astuti, petugas' },
            { judul: 'Menunggu keputusan PPID', keadaan: 'now', waktu: 'sejak 22 Des' },
          ]}
        />
      </aside>
    </div>
  </DeskLayout>
)

export const InboxSample = () => (
  <DeskLayout title="Giliran saya (25)" office={office} menu={menu} user={user}>
    <h1>Giliran saya</h1>
    <Filters
      items={[
        { label: 'Semua', href: '/meja', jumlah: 25, current: true },
        { label: 'Lewat batas', href: '/meja?batas=lewat', jumlah: 2 },
      ]}
    />
    <Note role="status">
      <p>Berkas PI-2026-0586 sudah diserahkan.</p>
    </Note>
    <Rows caption="Berkas yang perlu langkah berikut" columns={berkasColumns}>
      <RowGroup judul="Lewat batas" jumlah={1} columns={7}>
        <BerkasRow
          nomor="PI-2026-0561"
          href="/permohonan/PI-2026-0561"
          pemohon="Yayasan Bakau Lestari"
          perihal="Dokumen lingkungan pelebaran parit"
          langkah="Tanda tangani pemberitahuan"
          sisa={{ late: true, jumlah: 1, satuan: 'hari kerja' }}
          batas="21 Des"
          giliran="PPID"
        />
      </RowGroup>
      <RowGroup judul="Hari ini" jumlah={1} columns={7}>
        <BerkasRow
          nomor="DT-2026-0114"
          href="/permintaan-data/DT-2026-0114"
          pemohon="Gilang Ramadhani"
          perihal="Jumlah UMKM per kelurahan"
          langkah="Serahkan data"
          sisa={{ late: false, jumlah: 18, satuan: 'menit layanan' }}
          batas="10.23"
          giliran="Anda"
          anda
        />
      </RowGroup>
      <RowGroup judul="Nanti" jumlah={0} columns={7} />
    </Rows>
    <Pager dari={1} sampai={50} total={138} next="/meja?lembar=2" unduh={{ href: '/meja.xlsx' }} />
    <p>
      <Chip kind="done">dijawab 21 Des</Chip> <SisaChip sisa="menunggu" />
    </p>
  </DeskLayout>
)

export const KioskSample = () => (
  <KioskLayout title="Kios layanan" office={office} waktu="Selasa, 22 Desember 2026 · 10.05 WIB">
    <hgroup>
      <h1>Apa keperluan Anda?</h1>
      <p class="soft">Sentuh satu pilihan. Semua layanan gratis.</p>
    </hgroup>
    <ul class="tiles">
      {(['file', 'speak', 'data', 'guest', 'track', 'bell'] as const).map((name) => (
        <li>
          <a href={`/kios/${name}`}>
            <Icon name={name} />
            <b>Minta informasi</b>
            <small>Dokumen Pemerintah Kota</small>
          </a>
        </li>
      ))}
    </ul>
    <form method="get" action="/kios/cari">
      <div class="field">
        <label for="nama">Nama</label>
        <input id="nama" name="nama" />
      </div>
    </form>
  </KioskLayout>
)

export const RefusalSample = () => (
  <RefusalPage
    status={500}
    office={office}
    kode="7F3K-92QD"
    waktu="Selasa, 22 Desember 2026, 10.05.41 WIB"
    lagi="/permohonan"
  />
)
