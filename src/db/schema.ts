import type { ColumnType, Generated, GeneratedAlways, Selectable } from 'kysely'

export interface Database {
  unitKerja: UnitKerjaTable
  petugas: PetugasTable
  sesi: SesiTable
  percobaan: PercobaanTable
  pengaturan: PengaturanTable
  hariLibur: HariLiburTable
  tahunKalender: TahunKalenderTable
  jamLayanan: JamLayananTable
  versi: VersiTable
  pemohon: PemohonTable
  berkas: BerkasTable
  jejak: JejakTable
  disposisi: DisposisiTable
  tenggat: TenggatTable
  nomorUrut: NomorUrutTable
  kunciKirim: KunciKirimTable
  arsip: ArsipTable
  titipan: TitipanTable
  lampiran: LampiranTable
  surat: SuratTable
  kotakKeluar: KotakKeluarTable
  unduhan: UnduhanTable
  permohonan: PermohonanTable
  penyerahan: PenyerahanTable
  daftarInformasi: DaftarInformasiTable
  ujiKonsekuensi: UjiKonsekuensiTable
  informasiDikecualikan: InformasiDikecualikanTable
  permintaanData: PermintaanDataTable
  isiBerkas: IsiBerkasView
  keberatan: KeberatanTable
}

/** A value of our own shape kept as jsonb: given as an object, read as an object. */
type Json<T> = ColumnType<T, T, T>

export interface UnitKerjaTable {
  id: string
  kode: string
  nama: string
  singkatan: string
  berlakuDari: string
  berlakuSampai: string | null
}

export interface PetugasTable {
  id: string
  nama: string
  email: string
  telepon: string | null
  nip: string | null
  jabatan: string
  pangkat: string | null
  peran: string[]
  unitKerjaId: string | null
  /** PHC string. */
  sandi: string
  /** The password was given by an administrator and must be changed at the first sign-in. */
  sandiSementara: Generated<boolean>
  totp: Uint8Array | null
  aktif: Generated<boolean>
  dibuatPada: Date
}

export interface SesiTable {
  /** SHA-256 of the cookie's token, in hex. */
  id: string
  petugasId: string
  berakhirPada: Date
  totpLulus: Generated<boolean>
  dibuatPada: Generated<Date>
}

export interface PercobaanTable {
  kunci: string
  jumlah: number
  sejak: Date
}

export interface PengaturanTable {
  kunci: string
  isi: Json<unknown>
  diubahPada: Date
}

export interface HariLiburTable {
  tanggal: string
  nama: string
  jenis: 'libur' | 'cuti bersama' | 'lokal'
  dasar: string
}

export interface TahunKalenderTable {
  tahun: number
  dasar: string
}

export interface JamLayananTable {
  id: string
  dari: string
  sampai: string | null
  hari: number
  buka: string
  tutup: string
  istirahatDari: string | null
  istirahatSampai: string | null
  keterangan: string
}

export interface VersiTable {
  satu: Generated<boolean>
  kalender: number
  pengaturan: number
}

/** A person as they were when they came. Written once. */
export interface PemohonTable {
  id: string
  jenis: 'perorangan' | 'badan-hukum' | 'kelompok' | 'kuasa'
  nama: string
  nik: Uint8Array | null
  nikHash: string | null
  nikSamar: string | null
  nomorSk: string | null
  alamat: string
  pekerjaan: string | null
  email: string | null
  /** E.164. */
  telepon: string | null
  teleponKetik: string | null
  kuasaNama: string | null
  kuasaAlamat: string | null
  kuasaKontak: string | null
  dibuatPada: Date
}

export type Kanal = 'meja' | 'web' | 'kios' | 'email' | 'telepon' | 'whatsapp' | 'surat' | 'lapor'

/** One row per case of any service: what lists, search and the workflow need to know. */
export interface BerkasTable {
  id: string
  prosedur: string
  nomor: string
  asal: string | null
  status: string
  hasil: string | null
  /** The role whose turn it is; null when nobody is waiting. */
  giliran: string | null
  kanal: Kanal
  /** When the office truly received it. */
  diterimaPada: Date
  /** When it was typed. */
  dicatatPada: Date
  dicatatOleh: string
  pemohonId: string | null
  perihal: string
  unitKerjaId: string | null
  petugasId: string | null
  batasWaktu: Date | null
  selesaiPada: Date | null
  versi: Generated<number>
  /** SHA-256 of the kode lacak, in hex. */
  kodeLacak: string | null
  kodeVersi: Generated<number>
  jejakJumlah: Generated<number>
  jejakHash: string | null
  cari: Generated<string>
  cariTeks: string | null
}

/** Append-only; the database itself refuses more. */
export interface JejakTable {
  id: GeneratedAlways<number>
  berkasId: string | null
  urutan: number
  perbuatan: string
  dari: string | null
  ke: string | null
  pelakuId: string | null
  pelaku: string
  peran: string
  catatan: string | null
  rincian: Json<Record<string, unknown> | null>
  pada: Date
  hashSebelum: string | null
  hash: string
}

/** A unit's part of a case. */
export interface DisposisiTable {
  id: string
  berkasId: string
  unitKerjaId: string
  permintaan: string
  oleh: string
  dimintaPada: Date
  jawaban: string | null
  penguasaan: 'dikuasai' | 'sebagian' | 'tidak-dikuasai' | 'belum-didokumentasikan' | null
  dijawabOleh: string | null
  dijawabPada: Date | null
  dibatalkanPada: Date | null
  diingatkanPada: Date | null
  diingatkanJumlah: Generated<number>
}

/** A clock of a case. */
export interface TenggatTable {
  id: string
  berkasId: string
  disposisiId: string | null
  jenis: string
  dasar: string
  mulai: Date
  satuan: 'hari kerja' | 'hari' | 'menit layanan'
  jumlah: number
  perpanjangan: Generated<number>
  dasarPerpanjangan: string | null
  batasSemula: Date | null
  batas: Date
  versiKalender: number
  ditutupPada: Date | null
  ditutupOleh: string | null
}

export interface NomorUrutTable {
  seri: string
  tahun: number
  terakhir: number
}

export interface KunciKirimTable {
  kunci: string
  hasil: string
  dibuatPada: Generated<Date>
}

/** Bytes by the SHA-256 of what is stored. */
export interface ArsipTable {
  sidik: string
  isi: Uint8Array
  jenis: string
  /** Bytes of the plain file. */
  ukuran: number
  sandi: Generated<boolean>
  dibuatPada: Date
}

export interface TitipanTable {
  id: string
  kunci: string
  medan: string
  nama: string
  jenis: string
  ukuran: number
  isi: Uint8Array
  dibuatPada: Date
}

export type JenisLampiran =
  | 'identitas'
  | 'akta'
  | 'surat-kuasa'
  | 'surat-permohonan'
  | 'pelengkap'
  | 'jawaban'
  | 'dokumen'
  | 'bukti-serah'
  | 'penetapan'
  | 'daftar-informasi'
  | 'surat-keberatan'
  | 'keputusan-lama'

export interface LampiranTable {
  id: string
  berkasId: string
  disposisiId: string | null
  jenis: JenisLampiran
  nama: string
  tipe: string
  /** Bytes. */
  ukuran: number
  sidik: string
  /** Sealed in the arsip; every look is recorded. */
  rahasia: boolean
  keterangan: string | null
  oleh: string
  pada: Date
}

/** A paper that left the office. Never changed: a correction is a new surat that names the old one. */
export interface SuratTable {
  id: string
  berkasId: string | null
  jenis: string
  judul: string
  nomorSurat: string
  seri: string | null
  tahun: number | null
  urut: number | null
  perihal: string
  penandaTangan: string
  jabatan: string
  segel: string
  kode: string
  sidik: string
  /** Bytes. */
  ukuran: number
  ditandatanganiPada: Date
  mengganti: string | null
}

export interface KotakKeluarTable {
  id: string
  berkasId: string | null
  kepada: string
  subjek: string
  teks: string
  suratId: string | null
  percobaan: Generated<number>
  galat: string | null
  dibuatPada: Date
  terkirimPada: Date | null
  gagalPada: Date | null
}

export interface UnduhanTable {
  id: GeneratedAlways<number>
  berkasId: string | null
  lampiranId: string
  cara: 'lacak' | 'katalog'
  pada: Date
}

export interface PermohonanTable {
  berkasId: string
  rincian: string
  tujuan: string
  caraMemperoleh: 'melihat' | 'salinan'
  caraSalinan: 'langsung' | 'kurir' | 'pos' | 'faksimili' | 'email' | null
  kekurangan: string | null
  keteranganDiterimaPada: Date | null
  lengkapPada: Date | null
  keputusan: Json<Keputusan | null>
  diputuskanPada: Date | null
  diberitahukanPada: Date | null
  persetujuan: Json<Persetujuan | null>
  perpanjangan: Json<Perpanjangan | null>
  /** The line of the Daftar Informasi Dikecualikan a refusal rests on. */
  dikecualikanId: string | null
}

/** What the PPID decided: Perki 1/2021 Pasal 31 ayat (4). */
export type Keputusan = {
  hasil: 'seluruhnya' | 'sebagian' | 'tidak-dikuasai' | 'belum-didokumentasikan' | 'ditolak'
  pertimbangan: string
  alasan: string
  softcopy: boolean
  hardcopy: boolean
  biaya: { lembar: number; perLembar: number; pengiriman: number; lain: number }
  pembayaran: string
  waktuHari: number
  penghitaman: string
  badanPublikLain: string
  waktuBelum: string
  tanggalBelum: string | null
  huruf: string
  angka: string
  undangUndang: string
  konsekuensi: string
  uji: { nomor: string; tanggal: string } | null
  penetapan: { nomor: string; tanggal: string } | null
}

export type Persetujuan = { nomor: string; oleh: string; jabatan: string; pada: string }
export type Perpanjangan = {
  sebab: 'belum-dikuasai' | 'belum-diputuskan'
  alasan: string
  semula: string
  menjadi: string
}

export type DokumenSerah = {
  judul: string
  bentuk: string
  jumlah: string
  penghitaman: string
  lampiranId: string | null
}

export interface PenyerahanTable {
  id: string
  berkasId: string
  penerima: string
  selaku: string
  cara: string
  dokumen: Json<DokumenSerah[]>
  /** Rupiah. */
  biaya: number
  buktiBayar: string | null
  pembuktian: 'gambar' | 'pindaian' | 'unduhan'
  petugas: string
  pada: Date
}

export interface DaftarInformasiTable {
  berkasId: string
  ringkasan: string
  pejabat: string
  penanggungJawab: string
  waktuTempat: string
  bentukSoftcopy: boolean
  bentukHardcopy: boolean
  retensi: string
  kategori: 'berkala' | 'serta-merta' | 'setiap-saat'
  huruf: string | null
  kataKunci: Generated<string>
  terbit: Generated<boolean>
  terbitPada: Date | null
  diperbaruiPada: Date
  cari: GeneratedAlways<string>
}

/** The sheet of Perki 1/2021 Lampiran II, and the penetapan (Lampiran III) that followed. */
export interface UjiKonsekuensiTable {
  berkasId: string
  sebab: 'sebelum' | 'permohonan' | 'majelis'
  /** The order of the Majelis Komisioner, by its number. */
  perintah: Generated<string>
  tempat: string
  tanggal: string
  kepatutan: string
  penguji: Json<Penguji[]>
  /** The case whose penetapan this one changes: Lampiran IV. */
  menggantikan: string | null
  persetujuan: Json<PersetujuanUji | null>
  lembarNomor: string | null
  penetapanNomor: string | null
  penetapanTanggal: string | null
}

export type Penguji = { nama: string; jabatan: string; unitKerja: string }
export type PersetujuanUji = { nama: string; jabatan: string; tanggal: string }

/** One line of the sheet: in force from `mulai` to `berlakuSampai`, unless it ended earlier. */
export interface InformasiDikecualikanTable {
  id: string
  berkasId: string
  /** What it is, as everybody may read it. */
  informasi: string
  /** What exactly is closed: for the desk and the papers. */
  konten: Generated<string>
  huruf: string
  angka: Generated<string>
  undangUndang: Generated<string>
  dibuka: string
  ditutup: string
  jangkaWaktu: string
  /** The last day; null where a law names no day. */
  berlakuSampai: string | null
  /** The day of the penetapan; null before it. */
  mulai: string | null
  diingatkanPada: Date | null
  akhirPada: Date | null
  akhirSebab: 'waktu' | 'dibuka' | 'diganti' | null
  cari: GeneratedAlways<string>
}

export interface PermintaanDataTable {
  berkasId: string
  jenisPemohon: 'perorangan' | 'pendidikan' | 'perusahaan' | 'instansi'
  /** The school, company or public body; null for a person. */
  lembaga: string | null
  judul: string
  rincian: string
  wilayah: 'kota' | 'kecamatan' | 'kelurahan' | 'lainnya'
  tahunDari: number
  tahunSampai: number
  format: 'xlsx' | 'csv' | 'pdf' | 'kertas'
  tujuan: 'tugas' | 'skripsi' | 'penelitian' | 'perencanaan' | 'evaluasi' | 'diskusi' | 'lainnya'
  keteranganTujuan: string | null
  /** The surat permintaan data. */
  nomorSurat: string | null
  tanggalSurat: string | null
  /** The unit that produces the data, as far as is known. */
  produsenId: string | null
  /** When it was given, made ready or said not to be there. */
  dijawabPada: Date | null
  /** Why it is not there. */
  alasan: string | null
}

/** What a case asks for in its applicant's words, whichever procedure it is of. */
export interface IsiBerkasView {
  berkasId: string
  rincian: string
  tujuan: string
}

/** A ground of UU 14/2008 Pasal 35 ayat (1). */
export type HurufAlasan = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g'

/** Where the day of an objection stands: within 10 hari kerja, 30, past them, or not to be counted. */
export type Jangka = 'standar' | 'undang-undang' | 'lewat' | 'tidak-dihitung'

export interface KeberatanTable {
  berkasId: string
  /** The berkas of the permohonan; null where none is needed (ground b). */
  permohonanId: string | null
  alasan: HurufAlasan[]
  kasusPosisi: string
  /** Informasi yang diminta, and what for: as the permohonan says it, or as typed. */
  informasi: string
  tujuan: string
  kuasaNama: string | null
  kuasaAlamat: string | null
  kuasaTelepon: string | null
  /** The day on which the reason was found; null when nothing tells. */
  alasanSejak: string | null
  jangka: Jangka
  /** Last day of the window in law. */
  jangkaBatas: string | null
  /** Why it comes late, as the objector says it. */
  jangkaAlasan: string | null
  perintah: string | null
  jawabanPpid: string | null
  jawabanPpidPada: Date | null
  keputusan: Json<KeputusanKeberatan | null>
  diputuskanPada: Date | null
  ditanggapiPada: Date | null
  /** Who signed the answer: name and office. */
  penanggap: Json<{ nama: string; jabatan: string } | null>
  reaksi: 'puas' | 'tidak-puas' | 'tanpa-tanggapan' | null
  reaksiCatatan: string | null
  reaksiPada: Date | null
}

/** What the Atasan PPID decided: UU 14/2008 Pasal 36 ayat (2)–(3), Perki 1/2021 Pasal 44. */
export type KeputusanKeberatan = {
  hasil: 'dikabulkan' | 'dikabulkan-sebagian' | 'ditolak'
  pertimbangan: string
  /** What is answered to each ground. */
  bantahan: { huruf: HurufAlasan; uraian: string }[]
  /** What the PPID is ordered to do; empty when refused. */
  perintah: string
  /** Why it is refused in whole or in part; empty when granted. */
  dasar: '' | 'pasal-17' | 'belum-dikuasai' | 'belum-didokumentasikan' | 'lain'
  huruf: string
  angka: string
  undangUndang: string
  /** The line of the Daftar Informasi Dikecualikan that it rests on, and its penetapan. */
  dikecualikanId: string | null
  penetapan: { nomor: string; tanggal: string } | null
}

export type Keberatan = Selectable<KeberatanTable>
export type Berkas = Selectable<BerkasTable>
export type Jejak = Selectable<JejakTable>
export type Tenggat = Selectable<TenggatTable>
export type Disposisi = Selectable<DisposisiTable>
export type Pemohon = Selectable<PemohonTable>
export type Lampiran = Selectable<LampiranTable>
export type Surat = Selectable<SuratTable>
export type Permohonan = Selectable<PermohonanTable>
export type Penyerahan = Selectable<PenyerahanTable>
export type DaftarInformasi = Selectable<DaftarInformasiTable>
export type InformasiDikecualikan = Omit<Selectable<InformasiDikecualikanTable>, 'cari'>
export type PermintaanData = Selectable<PermintaanDataTable>
export type UnitKerja = Selectable<UnitKerjaTable>
