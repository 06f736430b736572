import { randomUUID } from 'node:crypto'
import {
  type ActPengaduan,
  pengaduan,
  type StatusPengaduan,
} from '#src/layanan/pengaduan/procedure.ts'
import { createPengaduanDesk, pengaduanLengkap, perbuatan } from '#test/layanan/pengaduan/desk.ts'
import { type Door, formsOf } from '#test/support/door.ts'

export async function pengaduanDoor(): Promise<Door<StatusPengaduan, ActPengaduan>> {
  const desk = await createPengaduanDesk()
  const lacak =
    (to: string, fields: Record<string, string>) =>
    (_nomor: string, visitor: ReturnType<typeof desk.browser>) =>
      visitor.post(`/lacak/pengaduan/${to}`, { kunci: randomUUID(), ...fields })
  return {
    procedure: pengaduan,
    desk,
    at: (status) => desk.sampai(status),
    buka: (as) =>
      desk.post('/meja/pengaduan/baru', { ...pengaduanLengkap, kunci: randomUUID() }, { as }),
    meja: formsOf(perbuatan, (nomor, act, fields, { as }) => desk.kirim(nomor, act, fields, as)),
    pemohon: desk.pelapor,
    lacak: {
      lengkapiLaporan: lacak('pelengkapan', { keterangan: 'Tiang nomor 12.' }),
      cabutLaporan: lacak('cabut', { alasan: '' }),
      balasTanggapan: lacak('balasan', { selesai: 'belum', balasan: 'Masih padam juga.' }),
    },
    lain: {
      ikutiLapor: 'terjadi saat berkas ekspor SP4N-LAPOR! diterapkan',
      perbaruiDariLapor: 'terjadi saat berkas ekspor SP4N-LAPOR! diterapkan',
    },
  }
}
