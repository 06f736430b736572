import { dateOf } from '#src/calendar/date.ts'
import type { Db } from '#src/db/client.ts'
import { findTamu } from '#src/layanan/buku-tamu/queries.ts'
import * as telepon from '#src/layanan/call-center/telepon-masuk/queries.ts'
import * as keberatan from '#src/layanan/informasi-publik/keberatan/queries.ts'
import * as permohonan from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { findSengketa } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import { findPengaduan } from '#src/layanan/pengaduan/queries.ts'
import * as data from '#src/layanan/permintaan-data/queries.ts'
import { caseHref } from '#src/layanan/procedures.ts'
import { findWhole } from '#src/workflow/whole/queries.ts'
import type { Found } from '#test/bench/subjects/found.ts'
import type { Subject } from '#test/bench/subjects.ts'
import type { Who } from '#test/bench/who.ts'

type Find = (db: Db, nomor: string, hari: string) => Promise<unknown>

/** The page of a case of each procedure, and what it reads beside the case itself. */
const kinds: Record<string, { find: Find; who?: Who }> = {
  permohonan: { find: permohonan.findWithUnits },
  keberatan: { find: keberatan.findWithUnits },
  sengketa: { find: findSengketa },
  // A rahasia report is opened by who handles it.
  pengaduan: { find: findPengaduan, who: 'admin_pengaduan' },
  'telepon-masuk': { find: telepon.findWithUnits },
  'permintaan-data': { find: data.findWithUnits },
  'buku-tamu': { find: findTamu },
}

export const cases = ({ nomor }: Found): Subject[] =>
  Object.entries(kinds).map(([prosedur, { find, who }]) => ({
    name: `halaman ${prosedur}`,
    ...(who && { who }),
    paths: nomor[prosedur]!.map((one) => caseHref(prosedur, one)),
    queries: async (db, path) => {
      const one = path.split('/').at(-1)!
      await findWhole(db, one)
      await find(db, one, dateOf(new Date()))
    },
  }))
