import type { QueueView } from '#src/layanan/permintaan-data/queue-view.ts'
import { queueOf } from '#views/desk/queue.tsx'

type Row = QueueView['groups'][number]['rows'][number]

/** What waits for the data officer, the most pressing first. */
export const { QueuePage, Queue } = queueOf<Row>({
  at: '/meja/permintaan-data',
  judul: 'Permintaan data',
  baru: { label: 'Permintaan data baru', kedua: true },
  rekap: 'Rekap permintaan data',
  semua: { label: 'Semua permintaan data', prosedur: 'permintaan-data' },
  caption: 'Permintaan data, paling mendesak di atas',
  columns: ['Nomor', 'Pemohon', 'Data', 'Langkah berikut', 'Sisa', 'Batas', 'Giliran'],
  tutup: 'Di luar jam layanan: menit layanan tidak berjalan sampai jam layanan berikutnya.',
  kosong: 'Tidak ada permintaan data yang menunggu',
  row: (row) => ({
    ...row,
    perihal: row.judul,
    ket: `${row.jenis}, masuk ${row.masuk}`,
    batas: row.batas ?? '–',
  }),
})
