import { bukuTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { type Plan, planOf, type Share } from '#test/bench/fill/plan.ts'

const DAY = 86_400
const asked = 'anggaran realisasi laporan rincian salinan dokumen data jumlah daftar peta'.split(
  ' ',
)

/** A busy city: of a thousand cases so many of each procedure, and how they stand. */
const shares = [
  share(pengaduan, {
    permil: 300,
    buka: 60,
    umur: 60 * DAY,
    lama: 25 * DAY,
    akhir: { selesai: 17, bukan_wewenang: 1, diarsipkan: 2, dicabut: 1 },
    hasil: { selesai: 'otomatis' },
    path: ['nyatakanLengkap', 'teruskanKeUnit', 'jawabDisposisi', 'selesaikanOtomatis'],
    clocks: { verifikasi: 'awal', penyelesaian: 'terus' },
    bagian: 1,
    kanal: ['lapor', 'lapor', 'lapor', 'meja', 'whatsapp', 'media-sosial'],
    surat: { 'tanda-terima-pengaduan': 'Tanda terima pengaduan' },
    perihal: ['lampu padam dekat', 'jalan rusak dekat', 'bau dari', 'parit tersumbat dekat'],
  }),
  share(teleponMasuk, {
    permil: 250,
    buka: 8,
    umur: DAY / 3,
    lama: DAY / 4,
    akhir: { dijawab: 16, selesai: 3, tidak_terhubung: 1, dialihkan: 1 },
    hasil: { dijawab: 'langsung', selesai: 'dihubungi', tidak_terhubung: 'tidak-terhubung' },
    path: ['jawabLangsung'],
    clocks: { layanan: 'terus' },
    bagian: 8,
    kanal: ['telepon', 'whatsapp'],
    surat: {},
    perihal: ['syarat', 'jam buka', 'biaya', 'cara mengurus'],
  }),
  share(bukuTamu, {
    permil: 220,
    buka: 2,
    umur: DAY / 12,
    lama: DAY / 24,
    akhir: { selesai: 30, dialihkan: 1 },
    hasil: { selesai: 'diarahkan' },
    path: ['layani', 'arahkan', 'catatPulang'],
    clocks: { layanan: 'terus' },
    bagian: 0,
    kanal: ['meja', 'kios'],
    surat: {},
    perihal: ['koordinasi', 'mengantar surat', 'menanyakan', 'wawancara'],
  }),
  share(permohonan, {
    permil: 125,
    buka: 40,
    umur: 16 * DAY,
    lama: 10 * DAY,
    akhir: { selesai: 28, tidak_ditindaklanjuti: 1, dicabut: 1 },
    hasil: { selesai: 'seluruhnya' },
    path: ['nyatakanLengkap', 'putuskan', 'beritahukan', 'serahkan'],
    clocks: { kelengkapan: 'awal', uu: 'terus', perki: 'terus' },
    bagian: 3,
    kanal: ['meja', 'web', 'email', 'surat'],
    surat: {
      'tanda-bukti-permohonan': 'Tanda bukti permohonan informasi',
      pemberitahuan: 'Pemberitahuan tertulis',
    },
    perihal: asked,
  }),
  share(permintaanData, {
    permil: 85,
    buka: 20,
    umur: 6 * DAY,
    lama: DAY / 2,
    akhir: { selesai: 10, tidak_tersedia: 1, dialihkan: 1, dicabut: 1 },
    hasil: { selesai: 'langsung', tidak_tersedia: 'tidak-tersedia', dialihkan: 'permohonan' },
    path: ['serahkanLangsung'],
    clocks: { layanan: 'terus' },
    bagian: 4,
    kanal: ['meja', 'web', 'email', 'whatsapp'],
    surat: { 'tanda-bukti-data': 'Tanda bukti permintaan data' },
    perihal: asked,
  }),
  share(keberatan, {
    permil: 15,
    buka: 80,
    umur: 40 * DAY,
    lama: 35 * DAY,
    akhir: { selesai: 12, dicabut: 1 },
    hasil: { selesai: 'dikabulkan-sebagian' },
    path: ['teruskan', 'putuskan', 'tanggapi', 'catatReaksi'],
    clocks: { uu: 'terus' },
    bagian: 5,
    kanal: ['meja', 'web', 'surat'],
    surat: { 'tanda-terima-keberatan': 'Tanda terima keberatan' },
    perihal: asked,
  }),
  share(sengketa, {
    permil: 5,
    buka: 250,
    umur: 150 * DAY,
    lama: 120 * DAY,
    akhir: { selesai: 5, dicabut: 1, gugur: 1 },
    hasil: { selesai: 'dikabulkan-sebagian' },
    path: ['susunTim', 'tetapkanTim', 'catatPanggilan', 'catatSidang', 'catatPutusan', 'tutup'],
    clocks: { selesaiKomisi: 'terus' },
    bagian: 0,
    kanal: ['meja', 'surat'],
    surat: {},
    perihal: asked,
  }),
]

/** Of so many cases: how many of each procedure and what they are filled with. */
export const plans = (count: number): Plan[] => shares.map((plan) => plan(count))

function share<S extends string, A extends string, C extends string>(
  ...[procedure, told]: Share<S, A, C>
) {
  return (count: number) => planOf(procedure, told, count)
}
