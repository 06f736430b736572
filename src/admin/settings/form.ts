import * as v from 'valibot'
import { Bulat, Email, needed, optional, type Rule, rules } from '#src/http/fields.ts'
import { langkahLapor } from '#src/office/settings.ts'

/** One setting as a form asks for it. */
export type Field = {
  /** Where it stands in the settings: `kantor.dinas`. */
  path: string
  label: string
  hint?: string
  kind: 'text' | 'area' | 'lines' | 'number' | 'flag' | 'choice'
  optional?: boolean
  short?: boolean
  options?: readonly string[]
  /** What 0 means, in words. */
  nol?: string
  schema: v.GenericSchema
}

export type Group = {
  judul: string
  uraian: string
  fields: readonly Field[]
  /** What must hold of several fields together, by their names in the form. */
  rules?: Rule<Record<string, unknown>>[]
}

/** Patterns of numbers are shown with an example. */
export const patterns = [
  'surat.polaNomor',
  'surat.polaPenyerahan',
  'surat.polaUji',
  'surat.polaPenetapan',
  'surat.polaData',
  'surat.polaTanggapan',
  'surat.polaTim',
  'surat.polaNotulen',
  'surat.polaLaporan',
  'surat.polaDossier',
  'surat.polaPengaduan',
  'surat.polaEvaluasi',
] as const

const pola = v.pipe(
  needed(100, 'Tulis pola nomor surat.'),
  v.check(
    (typed) => typed.split('{urut}').length === 2 && typed.includes('{tahun}'),
    'Pola harus memuat {urut} satu kali dan {tahun}, supaya setiap nomor hanya ada satu.',
  ),
  v.check(
    (typed) => [...typed.matchAll(/\{(\w*)\}/g)].every(([, name]) => known.has(name!)),
    'Yang dapat diisi sendiri oleh Loket hanya {urut}, {bulan}, dan {tahun}.',
  ),
)
const known = new Set(['urut', 'bulan', 'tahun'])

const hariPengingat = v.pipe(
  needed(200, 'Tulis sedikitnya satu hari pengingat.'),
  v.transform((typed) => typed.split(/[\s,;]+/).filter((one) => one !== '')),
  v.check(
    (days) => days.every((day) => /^-?\d{1,2}$/.test(day) && Math.abs(Number(day)) <= 30),
    'Tulis angka bulat dari -30 sampai 30, satu baris satu angka.',
  ),
  v.transform((days) => [...new Set(days.map(Number))].sort((a, b) => a - b)),
)

/** Everything an office decides for itself, in the groups in which it is asked. */
export const groups = {
  kantor: {
    judul: 'Kantor',
    uraian: 'Nama, alamat, dan lambang di kepala surat dan di setiap halaman.',
    fields: [
      text('kantor.pemerintah', 'Pemerintah', { hint: 'Baris pertama kepala surat.' }),
      text('kantor.dinas', 'Perangkat daerah', { hint: 'Baris kedua kepala surat.' }),
      text('kantor.singkat', 'Nama singkat', { hint: 'Untuk judul halaman.' }),
      text('kantor.kota', 'Kota', { hint: 'Tempat surat ditandatangani.', short: true }),
      text('kantor.alamat', 'Alamat'),
      text('kantor.kodePos', 'Kode pos', { optional: true, short: true }),
      text('kantor.telepon', 'Telepon', { short: true }),
      { ...text('kantor.email', 'Pos-el'), schema: Email },
      text('kantor.laman', 'Laman', { optional: true }),
      text('kantor.motto', 'Motto', { optional: true }),
    ],
  },
  sebutan: {
    judul: 'Sebutan',
    uraian: 'Nama jabatan layanan sebagaimana dipakai di sini.',
    fields: [
      text('sebutan.ppid', 'PPID'),
      text('sebutan.pelaksana', 'PPID Pelaksana', { hint: 'Di sebagian daerah: PPID Pembantu.' }),
      text('sebutan.atasan', 'Atasan PPID'),
      text('sebutan.petugas', 'Petugas meja layanan'),
      text('sebutan.petugasData', 'Petugas data'),
      text('sebutan.tim', 'Tim fasilitasi sengketa'),
      text('sebutan.petugasSekretariat', 'Petugas Sekretariat'),
      text('sebutan.kasubbagUmum', 'Kasubbag yang membawahi buku tamu'),
      text('sebutan.operator', 'Operator call center'),
      text('sebutan.adminPengaduan', 'Admin pengaduan'),
      text('sebutan.analis', 'Analis pengaduan'),
      text('sebutan.kasi', 'Kepala seksi pengaduan'),
      text('sebutan.penghubung', 'Pejabat penghubung', { hint: 'Di setiap perangkat daerah.' }),
    ],
  },
  'penanda-tangan': {
    judul: 'Penanda tangan',
    uraian: 'Yang tertulis di bawah surat bila akun penanda tangan tidak mengatakannya sendiri.',
    fields: [
      ...signer('ppid', 'PPID'),
      ...signer('atasan', 'Atasan PPID'),
      ...signer('kasi', 'Kepala seksi pengaduan'),
    ],
  },
  surat: {
    judul: 'Surat',
    uraian: 'Nomor, kertas, dan tembusan.',
    fields: [
      {
        ...text('surat.polaNomor', 'Pola nomor surat'),
        hint: '{urut} nomor urut tahun ini, {bulan} angka Romawi, {tahun} empat angka.',
        schema: pola,
      },
      { ...text('surat.polaPenyerahan', 'Pola nomor tanda bukti penyerahan'), schema: pola },
      { ...text('surat.polaData', 'Pola nomor tanda bukti penerimaan data'), schema: pola },
      { ...text('surat.polaUji', 'Pola nomor lembar uji konsekuensi'), schema: pola },
      { ...text('surat.polaPenetapan', 'Pola nomor penetapan pengecualian'), schema: pola },
      {
        ...text('surat.polaTanggapan', 'Pola nomor tanggapan keberatan'),
        hint: 'Surat yang ditandatangani Atasan PPID.',
        schema: pola,
      },
      { ...text('surat.polaTim', 'Pola nomor penetapan tim fasilitasi sengketa'), schema: pola },
      { ...text('surat.polaNotulen', 'Pola nomor notulen tim fasilitasi'), schema: pola },
      { ...text('surat.polaLaporan', 'Pola nomor laporan tim fasilitasi'), schema: pola },
      { ...text('surat.polaDossier', 'Pola nomor daftar isi dossier'), schema: pola },
      { ...text('surat.polaPengaduan', 'Pola nomor tanda terima pengaduan'), schema: pola },
      { ...text('surat.polaEvaluasi', 'Pola nomor laporan evaluasi pengaduan'), schema: pola },
      {
        path: 'surat.kertas',
        label: 'Kertas',
        kind: 'choice',
        options: ['A4', 'F4'],
        schema: v.picklist(['A4', 'F4'], 'Pilih ukuran kertas.'),
      },
      lines('surat.tembusan', 'Tembusan', {
        hint: 'Satu baris satu penerima.',
        optional: true,
        max: [10, 'Paling banyak 10 tembusan.'],
      }),
    ],
  },
  biaya: {
    judul: 'Biaya',
    uraian: 'Layanannya gratis; yang dapat dibayar hanya penyalinan dan pengiriman.',
    fields: [
      {
        path: 'biaya.kalimat',
        label: 'Kalimat tentang biaya',
        hint: 'Tertulis di tanda bukti permohonan.',
        kind: 'area',
        schema: needed(500, 'Tulis kalimat tentang biaya.'),
      },
      number('biaya.perLembar', 'Biaya penyalinan, rupiah selembar', 0, 100_000),
      {
        path: 'biaya.pembayaran',
        label: 'Cara membayar',
        kind: 'area',
        optional: true,
        schema: optional(500),
      },
    ],
  },
  waktu: {
    judul: 'Waktu',
    uraian:
      'Tenggat bagian unit, kapan unit diingatkan, dan apakah cuti bersama dihitung sebagai hari kerja.',
    fields: [
      {
        ...number('tenggatUnit', 'Hari kerja untuk jawaban unit', 1, 9),
        hint: 'Selalu di dalam 10 hari kerja menurut undang-undang. Berlaku untuk disposisi baru.',
      },
      {
        ...number('tenggatData', 'Hari kerja untuk data dari unit', 1, 30),
        hint: 'Permintaan data yang disiapkan unit penghasilnya. Berlaku untuk disposisi baru.',
      },
      flag('pengingat.aktif', 'Ingatkan unit dengan sendirinya'),
      {
        path: 'pengingat.hari',
        label: 'Hari pengingat',
        hint: 'Satu baris satu angka, hari kerja terhadap batas: -1 sehari sebelumnya, 0 pada harinya, 1 sehari sesudahnya. Dikirim pada jam layanan, satu surel sehari bagi tiap orang.',
        kind: 'lines',
        schema: hariPengingat,
      },
      flag('cutiBersamaLibur', 'Cuti bersama bukan hari kerja'),
    ],
  },
  tamu: {
    judul: 'Buku tamu',
    uraian: 'Ke mana tamu diarahkan, ke mana ia menyampaikan keluhan, dan apakah boleh difoto.',
    fields: [
      lines('tamu.tempat', 'Tujuan di kantor ini', {
        hint: 'Satu baris satu bagian, dalam urutan yang ditawarkan kepada petugas.',
        max: [40, 'Paling banyak 40 baris.'],
      }),
      text('tamu.kontak', 'Telepon pengaduan pelayanan tamu', {
        hint: 'Tertulis di slip tamu.',
        short: true,
      }),
      flag('tamu.foto', 'Tawarkan foto kepada tamu, dengan persetujuan'),
      {
        path: 'tamu.fotoPersetujuan',
        label: 'Teks persetujuan foto',
        hint: 'Dibaca tamu sebelum menyetujui, dan disimpan bersama kunjungannya. Sebut: tidak wajib, untuk apa, siapa yang melihat, berapa lama ({hari}), dan cara menarik persetujuan (UU 27/2022 Pasal 20–22).',
        kind: 'area',
        schema: optional(3000),
      },
      {
        ...number('tamu.fotoHari', 'Simpan foto tamu, hari', 1, 365),
        hint: 'Berlaku untuk foto berikutnya; yang sudah ada dihapus seperti dijanjikan.',
      },
    ],
    rules: [
      [
        ['tamu-fotoPersetujuan', 'tamu-foto'],
        (form) => form['tamu-foto'] !== true || form['tamu-fotoPersetujuan'] !== '',
        'Tulis teks persetujuannya dulu. Tanpa teks itu foto tidak boleh diambil (UU 27/2022 Pasal 20–22).',
      ],
      [
        ['tamu-fotoPersetujuan', 'tamu-foto'],
        (form) =>
          form['tamu-foto'] !== true || String(form['tamu-fotoPersetujuan']).includes('{hari}'),
        'Tulis {hari} di tempat lamanya foto disimpan, supaya tamu membacanya.',
      ],
    ],
  },
  pengaduan: {
    judul: 'Pengaduan',
    uraian: 'Berapa lama perangkat daerah dan pelapor ditunggu. Berlaku untuk tenggat baru.',
    fields: [
      number('pengaduan.hariBerkadar', 'Hari kerja: berkadar pengawasan', 1, 60),
      number('pengaduan.hariTidakBerkadar', 'Hari kerja: tidak berkadar pengawasan', 1, 60),
      number('pengaduan.hariAspirasi', 'Hari kerja: aspirasi', 1, 60),
      number('pengaduan.hariInformasi', 'Hari kerja: permintaan informasi', 1, 60),
      {
        ...number('pengaduan.hariBalasan', 'Selesai bila pelapor tidak membalas selama', 1, 60),
        hint: 'Standar pelayanan: 10 hari; SP4N-LAPOR!: 10 hari kerja.',
      },
      {
        path: 'pengaduan.satuanBalasan',
        label: 'Dihitung dalam',
        kind: 'choice',
        options: ['hari', 'hari kerja'],
        schema: v.picklist(['hari', 'hari kerja'], 'Pilih hari atau hari kerja.'),
      },
      number('pengaduan.hariTindakLanjut', 'Tindak lanjut pertama OPD, hari kerja', 1, 60),
      number('pengaduan.hariEskalasi', 'Beri tahu kepala seksi, hari kerja sesudah tenggat', 1, 30),
    ],
  },
  lapor: {
    judul: 'Impor SP4N-LAPOR!',
    uraian: 'Ukuran berkas ekspor, dan apa arti setiap status LAPOR bagi berkas kota.',
    fields: [
      number('lapor.maksMb', 'Berkas ekspor paling besar, MB', 1, 50),
      {
        path: 'lapor.status',
        label: 'Arti status LAPOR',
        hint: `Satu baris satu status, misalnya: Ditutup oleh Admin = selesai. Artinya salah satu dari: ${langkahLapor.join(', ')}. Status yang tidak tertulis dicatat apa adanya dan tidak mengubah berkas.`,
        kind: 'lines',
        schema: v.pipe(
          optional(4000),
          v.transform((typed) =>
            typed
              .split('\n')
              .map((line) => line.trim().replace(/\s*=\s*/, ' = '))
              .filter((line) => line !== ''),
          ),
          v.maxLength(60, 'Paling banyak 60 status.'),
          v.everyItem(
            (line) =>
              langkahLapor.some((one) => /^[^=]+ = /.test(line) && line.endsWith(` = ${one}`)),
            `Tulis setiap baris seperti: Ditutup oleh Admin = selesai. Artinya salah satu dari: ${langkahLapor.join(', ')}.`,
          ),
        ),
      },
    ],
  },
  'call-center': {
    judul: 'Call center',
    uraian: 'Nomor, jam, dan waktu jawaban call center. Berlaku untuk telepon berikutnya.',
    fields: [
      text('callCenter.telepon', 'Nomor call center', { short: true }),
      {
        ...number('callCenter.menit', 'Menit layanan sampai penelepon mendapat jawaban', 60, 120),
        hint: 'Standar Pelayanan: 1–2 jam.',
      },
      time('callCenter.buka', 'Buka pukul', 'Kosongkan jam bila sama dengan jam layanan kantor.'),
      time('callCenter.tutup', 'Tutup pukul'),
      time('callCenter.istirahatDari', 'Istirahat dari pukul'),
      time('callCenter.istirahatSampai', 'Istirahat sampai pukul'),
      number('callCenter.hariUnit', 'Hari kerja untuk konfirmasi dari unit', 1, 9),
      {
        ...number('callCenter.percobaan', 'Boleh ditutup sesudah dihubungi tanpa hasil', 1, 10),
        hint: 'Berapa kali.',
      },
      {
        ...number('callCenter.hariPeriksa', 'Tanya jawab diperiksa lagi sesudah, hari', 7, 730),
        hint: 'Yang lebih lama dari ini masuk daftar unitnya.',
      },
      {
        ...number('callCenter.hariIngatPeriksa', 'Unit dikirimi surel lagi sesudah, hari', 7, 365),
        hint: 'Satu surel untuk semua tanya jawab unit itu yang perlu diperiksa, selama masih ada.',
      },
    ],
  },
  keamanan: {
    judul: 'Keamanan dan data pribadi',
    uraian: 'Kode enam angka bagi penanda tangan, dan berapa lama pindaian identitas disimpan.',
    fields: [
      flag('keamanan.totpWajib', 'Penanda tangan wajib memakai kode enam angka'),
      {
        ...number('retensiIdentitasHari', 'Simpan pindaian identitas, hari', 0, 3650),
        nol: 'menurut jadwal retensi arsip',
        hint: 'Dihitung sesudah berkas selesai. 0: disimpan sampai jadwal retensi arsip menentukannya.',
      },
    ],
  },
} satisfies Record<string, Group>

export type GroupName = keyof typeof groups

/** Name of the form field of a setting. */
export const fieldOf = (path: string) => path.replaceAll('.', '-')

/** The form of a group; a step that recounts sends it twice. */
export const schemaOf = (group: Group) =>
  v.pipe(
    v.object({
      ...Object.fromEntries(group.fields.map(({ path, schema }) => [fieldOf(path), schema])),
      alt: optional(100),
      lepas: optional(2),
      setuju: v.pipe(optional(9), v.regex(/^\d*$/)),
      kembali: optional(2),
    } as Record<string, v.GenericSchema>),
    rules<Record<string, unknown>>(group.rules ?? []),
  )

type More = Pick<Field, 'hint' | 'optional' | 'short'>

function text(path: string, label: string, more: More = {}): Field {
  const schema = more.optional ? optional(200) : needed(200, `Isi ${label}.`)
  return { path, label, kind: 'text', schema, ...more }
}

function lines(
  path: string,
  label: string,
  { max: [count, tooMany], ...more }: Pick<More, 'hint' | 'optional'> & { max: [number, string] },
): Field {
  const schema = v.pipe(
    optional(2000),
    v.transform((typed) =>
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
    v.minLength(more.optional ? 0 : 1, `Isi ${label}.`),
    v.maxLength(count, tooMany),
  )
  return { path, label, kind: 'lines', schema, ...more }
}

function number(path: string, label: string, min: number, max: number): Field {
  const schema = v.pipe(Bulat(max), v.minValue(min, `Paling sedikit ${min}.`))
  return { path, label, kind: 'number', short: true, schema }
}

function time(path: string, label: string, hint?: string): Field {
  const schema = v.pipe(
    optional(5),
    v.regex(/^(([01]\d|2[0-3])[:.][0-5]\d)?$/, 'Tulis jam seperti 07:15.'),
    v.transform((typed) => typed.replace('.', ':')),
  )
  const more = { optional: true, short: true }
  return { path, label, kind: 'text', schema, ...more, ...(hint !== undefined && { hint }) }
}

function flag(path: string, label: string): Field {
  const schema = v.pipe(
    optional(2),
    v.transform((typed) => typed === 'ya'),
  )
  return { path, label, kind: 'flag', schema }
}

function signer(who: string, label: string): Field[] {
  const at = `penandaTangan.${who}`
  return [
    text(`${at}.jabatan`, `Jabatan ${label}`),
    text(`${at}.nama`, `Nama ${label}`, { optional: true }),
    text(`${at}.pangkat`, `Pangkat ${label}`, { optional: true }),
    text(`${at}.nip`, `NIP ${label}`, { optional: true, short: true }),
    text(`${at}.atasNama`, `${label} atas nama`, {
      optional: true,
      hint: 'Bila menandatangani a.n. pejabat lain: jabatan pejabat itu.',
    }),
  ]
}
