import { bukuTamuDoor } from '#test/layanan/buku-tamu/door.ts'
import { tanyaJawabDoor } from '#test/layanan/call-center/tanya-jawab/door.ts'
import { teleponMasukDoor } from '#test/layanan/call-center/telepon-masuk/door.ts'
import { daftarDikecualikanDoor } from '#test/layanan/informasi-publik/daftar-dikecualikan/door.ts'
import { daftarInformasiDoor } from '#test/layanan/informasi-publik/daftar-informasi/door.ts'
import { keberatanDoor } from '#test/layanan/informasi-publik/keberatan/door.ts'
import { permohonanDoor } from '#test/layanan/informasi-publik/permohonan/door.ts'
import { sengketaDoor } from '#test/layanan/informasi-publik/sengketa/door.ts'
import { pengaduanDoor } from '#test/layanan/pengaduan/door.ts'
import { permintaanDataDoor } from '#test/layanan/permintaan-data/door.ts'
import type { Door } from '#test/support/door.ts'

/** The door of each procedure, by its name; a new procedure is a new line. */
export const doors: Record<string, () => Promise<Door>> = {
  'permintaan-data': permintaanDataDoor,
  permohonan: permohonanDoor,
  'daftar-informasi': daftarInformasiDoor,
  'daftar-dikecualikan': daftarDikecualikanDoor,
  keberatan: keberatanDoor,
  sengketa: sengketaDoor,
  'buku-tamu': bukuTamuDoor,
  pengaduan: pengaduanDoor,
  'telepon-masuk': teleponMasukDoor,
  'tanya-jawab': tanyaJawabDoor,
}
