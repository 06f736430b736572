import type { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { sheetActRoutes } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/steps.ts'
import { registerRoutes } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/desk.tsx'
import { publicRegisterRoutes } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/public.tsx'

/** Every URL of the Daftar Informasi Dikecualikan and the uji konsekuensi behind it. */
export const daftarDikecualikanRoutes: Hono<Env>[] = [
  registerRoutes,
  sheetActRoutes,
  publicRegisterRoutes,
]
