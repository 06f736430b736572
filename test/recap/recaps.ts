import { bukuTamuRecap } from '#test/layanan/buku-tamu/recap-kind.ts'
import { teleponMasukRecap } from '#test/layanan/call-center/telepon-masuk/recap-kind.ts'
import { permohonanRecap } from '#test/layanan/informasi-publik/permohonan/recap-kind.ts'
import { pengaduanRecap } from '#test/layanan/pengaduan/recap-kind.ts'
import { permintaanDataRecap } from '#test/layanan/permintaan-data/recap-kind.ts'

/** The recap of each service; a new service is a new line. */
export const recaps = [
  pengaduanRecap,
  teleponMasukRecap,
  permohonanRecap,
  permintaanDataRecap,
  bukuTamuRecap,
]
