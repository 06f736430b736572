import type { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { bukuTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { bukuTamuRoutes } from '#src/layanan/buku-tamu/routes.ts'
import { tanyaJawab } from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import { tanyaJawabRoutes } from '#src/layanan/call-center/tanya-jawab/routes.tsx'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { teleponMasukRoutes } from '#src/layanan/call-center/telepon-masuk/routes.tsx'
import { daftarDikecualikan } from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import { daftarDikecualikanRoutes } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes.ts'
import { daftarInformasi } from '#src/layanan/informasi-publik/daftar-informasi/procedure.ts'
import { daftarInformasiRoutes } from '#src/layanan/informasi-publik/daftar-informasi/routes.tsx'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { keberatanRoutes } from '#src/layanan/informasi-publik/keberatan/routes.tsx'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { permohonanRoutes } from '#src/layanan/informasi-publik/permohonan/routes.tsx'
import { sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { sengketaRoutes } from '#src/layanan/informasi-publik/sengketa/routes.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { pengaduanRoutes } from '#src/layanan/pengaduan/routes.tsx'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { permintaanDataRoutes } from '#src/layanan/permintaan-data/routes.tsx'
import type { Procedure } from '#src/workflow/procedure.ts'

/** Every procedure the desk runs. A new one is a new folder and a new line here. */
export const layanan: { procedure: Procedure; routes: Hono<Env>[] }[] = [
  { procedure: permintaanData, routes: permintaanDataRoutes },
  { procedure: permohonan, routes: permohonanRoutes },
  { procedure: daftarInformasi, routes: daftarInformasiRoutes },
  { procedure: daftarDikecualikan, routes: daftarDikecualikanRoutes },
  { procedure: bukuTamu, routes: bukuTamuRoutes },
  { procedure: keberatan, routes: keberatanRoutes },
  { procedure: sengketa, routes: sengketaRoutes },
  { procedure: pengaduan, routes: pengaduanRoutes },
  { procedure: teleponMasuk, routes: teleponMasukRoutes },
  { procedure: tanyaJawab, routes: tanyaJawabRoutes },
]
