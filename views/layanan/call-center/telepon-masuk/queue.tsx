import type { QueueView } from '#src/layanan/call-center/telepon-masuk/queue-view.ts'
import { queueOf } from '#views/desk/queue.tsx'
import { Chip } from '#views/shared/chip.tsx'

type Row = QueueView['groups'][number]['rows'][number]

/** Calls that wait for an answer, the most pressing first. */
export const { QueuePage, Queue } = queueOf<Row>({
  at: '/meja/call-center',
  judul: 'Call center',
  baru: { label: 'Telepon masuk' },
  rekap: 'Rekap call center',
  semua: { label: 'Semua telepon', prosedur: 'telepon-masuk' },
  caption: 'Penelepon yang menunggu, paling mendesak di atas',
  columns: ['Nomor', 'Penelepon', 'Pertanyaan', 'Langkah berikut', 'Sisa', 'Janji', 'Giliran'],
  tutup: 'Di luar jam call center: menit layanan tidak berjalan sampai jam buka berikutnya.',
  kosong: 'Tidak ada penelepon yang menunggu',
  row: (row) => ({
    ...row,
    ket: `${row.kebutuhan}, ${row.masuk}`,
    ketLangkah: row.percobaan > 0 ? `${row.percobaan} kali dihubungi` : undefined,
    batas: row.janjiLewat ? <Chip kind="late">{row.janji}</Chip> : row.janji,
  }),
})
