import type { Hono } from 'hono'
import type { Ctx, Env } from '#src/http/env.ts'
import { bukuTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { bukuTamuRoutes } from '#src/layanan/buku-tamu/routes.ts'
import { tanyaJawab } from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import { tanyaJawabRoutes } from '#src/layanan/call-center/tanya-jawab/routes.tsx'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { teleponMasukRoutes } from '#src/layanan/call-center/telepon-masuk/routes.tsx'
import { atKiosk as kiosTeleponMasuk } from '#src/layanan/call-center/telepon-masuk/routes/at-kiosk.tsx'
import { daftarDikecualikan } from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import { daftarDikecualikanRoutes } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes.ts'
import { daftarInformasi } from '#src/layanan/informasi-publik/daftar-informasi/procedure.ts'
import { daftarInformasiRoutes } from '#src/layanan/informasi-publik/daftar-informasi/routes.tsx'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { keberatanRoutes } from '#src/layanan/informasi-publik/keberatan/routes.tsx'
import { atKiosk as kiosKeberatan } from '#src/layanan/informasi-publik/keberatan/routes/at-kiosk.tsx'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { permohonanRoutes } from '#src/layanan/informasi-publik/permohonan/routes.tsx'
import { atKiosk as kiosPermohonan } from '#src/layanan/informasi-publik/permohonan/routes/at-kiosk.tsx'
import { sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { sengketaRoutes } from '#src/layanan/informasi-publik/sengketa/routes.ts'
import { atKiosk as kiosSengketa } from '#src/layanan/informasi-publik/sengketa/routes/at-kiosk.tsx'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { pengaduanRoutes } from '#src/layanan/pengaduan/routes.tsx'
import { atKiosk as kiosPengaduan } from '#src/layanan/pengaduan/routes/at-kiosk.tsx'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { permintaanDataRoutes } from '#src/layanan/permintaan-data/routes.tsx'
import { atKiosk as kiosPermintaanData } from '#src/layanan/permintaan-data/routes/at-kiosk.tsx'
import type { AtKiosk } from '#src/layanan/tracked.ts'
import type { Procedure } from '#src/workflow/procedure.ts'

type Service = {
  procedure: Procedure
  routes: Hono<Env>[]
  /** The case that is open at the kiosk; not given where cases are not followed by a kode lacak. */
  atKiosk?: (c: Ctx) => Promise<AtKiosk>
}

/** Every procedure the desk runs. A new one is a new folder and a new line here. */
export const layanan: Service[] = [
  { procedure: permintaanData, routes: permintaanDataRoutes, atKiosk: kiosPermintaanData },
  { procedure: permohonan, routes: permohonanRoutes, atKiosk: kiosPermohonan },
  { procedure: daftarInformasi, routes: daftarInformasiRoutes },
  { procedure: daftarDikecualikan, routes: daftarDikecualikanRoutes },
  { procedure: bukuTamu, routes: bukuTamuRoutes },
  { procedure: keberatan, routes: keberatanRoutes, atKiosk: kiosKeberatan },
  { procedure: sengketa, routes: sengketaRoutes, atKiosk: kiosSengketa },
  { procedure: pengaduan, routes: pengaduanRoutes, atKiosk: kiosPengaduan },
  { procedure: teleponMasuk, routes: teleponMasukRoutes, atKiosk: kiosTeleponMasuk },
  { procedure: tanyaJawab, routes: tanyaJawabRoutes },
]
