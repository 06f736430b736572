import * as v from 'valibot'
import { documentFiles, type FileRule } from '#src/attachments/kinds.ts'
import { keys, needed, optional } from '#src/http/fields.ts'

/** The three categories of Perki 1/2021 and the letters of each, in the words of the article. */
export const kategori = {
  berkala: {
    label: 'Berkala',
    judul: 'Informasi yang wajib diumumkan secara berkala',
    dasar: 'Perki 1/2021 Pasal 14 ayat (2)',
    huruf: {
      a: 'profil Badan Publik',
      b: 'program atau kegiatan',
      c: 'kinerja',
      d: 'laporan keuangan yang sudah diaudit',
      e: 'laporan akses Informasi Publik',
      f: 'peraturan, keputusan, atau kebijakan',
      g: 'prosedur memperoleh Informasi Publik',
      h: 'tata cara pengaduan',
      i: 'pengadaan barang dan jasa',
      j: 'ketenagakerjaan',
      k: 'peringatan dini dan evakuasi',
    },
  },
  'serta-merta': {
    label: 'Serta-merta',
    judul: 'Informasi yang wajib diumumkan secara serta-merta',
    dasar: 'Perki 1/2021 Pasal 19 ayat (2)',
    huruf: {
      a: 'bencana alam',
      b: 'bencana nonalam',
      c: 'bencana sosial',
      d: 'penyakit menular',
      e: 'racun pada bahan makanan',
      f: 'rencana gangguan utilitas publik',
    },
  },
  'setiap-saat': {
    label: 'Setiap saat',
    judul: 'Informasi yang wajib tersedia setiap saat',
    dasar: 'Perki 1/2021 Pasal 21 ayat (1)',
    huruf: {
      a: 'Daftar Informasi Publik',
      b: 'peraturan, keputusan, atau kebijakan',
      c: 'organisasi, administrasi, kepegawaian, dan keuangan',
      d: 'perjanjian dengan pihak ketiga',
      e: 'surat-menyurat pimpinan',
      f: 'perizinan',
      g: 'perbendaharaan atau inventaris',
      h: 'rencana strategis dan rencana kerja',
      i: 'agenda kerja pimpinan',
      j: 'kegiatan pelayanan Informasi Publik',
      k: 'pelanggaran yang ditemukan pengawasan internal',
      l: 'pelanggaran yang dilaporkan masyarakat',
      m: 'hasil penelitian',
      n: 'peraturan dan kajian akademiknya',
      o: 'informasi dalam pertemuan yang terbuka untuk umum',
      p: 'informasi yang diumumkan berkala',
      q: 'informasi yang dinyatakan terbuka lewat keberatan atau sengketa',
      r: 'standar pengumuman informasi',
    },
  },
} as const

export type Kategori = keyof typeof kategori

/** What an entry is by the law: its category and the letter it stands under, `berkala-d`. */
export const jenisInformasi = (Object.keys(kategori) as Kategori[]).flatMap((name) =>
  Object.keys(kategori[name].huruf).map((huruf) => `${name}-${huruf}`),
)

export const bentukInformasi = {
  softcopy: 'Salinan lunak (softcopy)',
  hardcopy: 'Salinan cetak (hardcopy)',
} as const

const Jenis = v.pipe(
  v.string('Pilih jenis informasi.'),
  v.check((typed) => jenisInformasi.includes(typed), 'Pilih jenis informasi.'),
)

/** One entry: the seven columns of Perki 1/2021 Lampiran I, its kind, and words by which it is found. */
export const InformasiForm = v.object({
  ringkasan: v.pipe(
    needed(1_000, 'Tulis ringkasan isi informasi.'),
    v.minLength(10, 'Tulis ringkasan yang dapat dimengerti, sedikitnya 10 huruf.'),
  ),
  jenis: Jenis,
  unit: v.pipe(v.string('Pilih unit.'), v.uuid('Pilih unit dari daftar.')),
  pejabat: needed(200, 'Tulis pejabat atau unit yang menguasai informasi.'),
  penanggungJawab: needed(200, 'Tulis penanggung jawab pembuatan informasi.'),
  waktuTempat: needed(200, 'Tulis waktu dan tempat pembuatan.'),
  bentuk: v.pipe(
    v.array(
      v.picklist(keys(bentukInformasi), 'Pilih bentuk dari daftar.'),
      'Pilih sedikitnya satu bentuk.',
    ),
    v.minLength(1, 'Pilih sedikitnya satu bentuk.'),
  ),
  retensi: needed(200, 'Tulis jangka waktu penyimpanan.'),
  kataKunci: optional(500),
})
export type InformasiForm = v.InferOutput<typeof InformasiForm>

/** The category and letter of `berkala-d`. */
export function splitJenis(jenis: string): { kategori: Kategori; huruf: string } {
  const at = jenis.lastIndexOf('-')
  return { kategori: jenis.slice(0, at) as Kategori, huruf: jenis.slice(at + 1) }
}

/** What a decision of the PPID says with it. */
export const CatatanForm = v.object({
  catatan: needed(1_000, 'Tulis apa yang harus diperbaiki.'),
})
export const AlasanForm = v.object({
  alasan: needed(1_000, 'Tulis mengapa informasi ini ditarik.'),
})
/** A step that says nothing more. */
export const StepForm = v.object({ catatan: optional(1_000) })
export type CatatanForm = v.InferOutput<typeof CatatanForm>
export type AlasanForm = v.InferOutput<typeof AlasanForm>
export type StepForm = v.InferOutput<typeof StepForm>

/** A form that carries nothing but files. */
export const BerkasForm = v.object({})

/** Files of an entry: what may support a case, and open data as CSV. */
export const berkasInformasi: FileRule = {
  ...documentFiles,
  kinds: [...documentFiles.kinds, 'csv'],
}
/** The same for one file that must come: it takes the place of another. */
export const berkasPengganti: FileRule = {
  ...berkasInformasi,
  maxFiles: 1,
  required: 'Pilih berkas pengganti.',
}
/** The same for files that are added: at least one. */
export const berkasTambahan: FileRule = { ...berkasInformasi, required: 'Pilih berkas.' }
