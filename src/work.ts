import { sweep as sweepTitipan } from '#src/attachments/store.ts'
import { sweepAuth } from '#src/auth/queries.ts'
import { clockAt } from '#src/calendar/calendar.ts'
import type { Deps } from '#src/http/env.ts'
import type { JobData, JobHandlers } from '#src/jobs/jobs.ts'
import type { Kit } from '#src/kit.ts'
import { hapusFotoYangHabis } from '#src/layanan/buku-tamu/acts/foto.ts'
import { tutupHari } from '#src/layanan/buku-tamu/acts/pulang.ts'
import {
  akhiriYangHabis,
  ingatkanYangSegeraHabis,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/malam.ts'
import { selesaikanYangLewat } from '#src/layanan/informasi-publik/keberatan/acts/langkah.ts'
import {
  tandaTerimaJob,
  wakeTandaTerima,
} from '#src/layanan/informasi-publik/keberatan/acts/tanda-terima.ts'
import { gugurkanYangLewat } from '#src/layanan/informasi-publik/permohonan/acts/pencabutan.ts'
import {
  tandaBuktiJob,
  wakeTandaBukti,
} from '#src/layanan/informasi-publik/permohonan/acts/tanda-bukti.ts'
import { eskalasikanYangLewat } from '#src/layanan/pengaduan/acts/eskalasi.ts'
import { anggapDicabut, selesaikanYangTidakDibalas } from '#src/layanan/pengaduan/acts/malam.ts'
import {
  tandaTerimaPengaduanJob,
  wakeTandaTerimaPengaduan,
} from '#src/layanan/pengaduan/acts/tanda-terima.ts'
import {
  tandaBuktiDataJob,
  wakeTandaBuktiData,
} from '#src/layanan/permintaan-data/acts/tanda-bukti.ts'
import { ingatkanPeriksa } from '#src/layanan/call-center/tanya-jawab/acts/pengingat.ts'
import { answering, caseHref, disputes, reminded } from '#src/layanan/procedures.ts'
import { mailDigest, mailKeepers } from '#src/notifications/digest.ts'
import { readImport } from '#src/layanan/pengaduan/lapor/acts/baca.ts'
import { applyImport } from '#src/layanan/pengaduan/lapor/acts/terapkan.ts'
import { sweepImpor } from '#src/layanan/pengaduan/lapor/queries.ts'
import { createMail } from '#src/notifications/mail.ts'
import { type OutboxDeps, sendQueued, wakeOutbox } from '#src/notifications/outbox.ts'
import { trackingCode } from '#src/secrets.ts'
import { ingatkanPetugas, ingatkanUnit } from '#src/workflow/reminder/reminder.ts'
import { hapusIdentitasYangHabis } from '#src/workflow/retention/retention.ts'
import { findBerkasById, sweepKeys } from '#src/workflow/queries.ts'

/** A receipt waits so long at most while others are being answered. */
const PATIENCE_MS = 500
const DAY_MS = 86_400_000
/** An export that nobody applied is let go. */
const WEEK_MS = 7 * DAY_MS

/** What the office does after the answer was given, and at night; made once for a process. */
export function createWork(deps: Deps): {
  handlers: JobHandlers<Deps>
  begin: () => Promise<void>
} {
  const outbox: OutboxDeps = {
    db: deps.db,
    jobs: deps.jobs,
    mail: createMail(deps.config.smtp),
    now: deps.now,
    fill: (berkasId) => placeholders(deps, berkasId),
  }
  // Drawing a paper takes the processor: whoever is being answered goes first.
  const receipt =
    (sign: (kit: Kit, berkasId: string) => Promise<unknown>) =>
    async ({ berkasId = '' }: JobData) => {
      await deps.traffic.quiet(PATIENCE_MS)
      await sign(await kitNow(deps), berkasId)
      deps.jobs.nudge()
    }
  return {
    handlers: {
      'kirim-surel': (data) => sendQueued(data, outbox),
      'tanda-bukti': receipt(tandaBuktiJob),
      'tanda-bukti-data': receipt(tandaBuktiDataJob),
      'tanda-terima': receipt(tandaTerimaJob),
      'tanda-terima-pengaduan': receipt(tandaTerimaPengaduanJob),
      pengingat: async () => {
        const desk = { hrefOf: caseHref, answering }
        const kit = await kitNow(deps)
        await ingatkanUnit(kit, mailDigest(desk), reminded)
        await ingatkanPetugas(kit, mailKeepers(desk), reminded)
        await ingatkanPeriksa(kit)
      },
      'eskalasi-pengaduan': async () => {
        await eskalasikanYangLewat(await kitNow(deps))
      },
      'baca-lapor': async ({ id = '' }) => readImport(await kitNow(deps), id),
      'terapkan-lapor': async ({ id = '' }) => applyImport(await kitNow(deps), id),
      malam: () => tidy(deps, outbox),
    },
    begin: async () => {
      await deps.jobs.schedule('malam', '30 0 * * *')
      // Each hour: an office has its own hours, and a process may be down at any one of them.
      await deps.jobs.schedule('pengingat', '20 * * * *')
      await deps.jobs.schedule('eskalasi-pengaduan', '25 * * * *')
      await wakeTandaBukti(deps, deps.now())
      await wakeTandaBuktiData(deps, deps.now())
      await wakeTandaTerima(deps, deps.now())
      await wakeTandaTerimaPengaduan(deps, deps.now())
      await wakeOutbox(outbox)
    },
  }
}

/** A kit for work that no request asked for. */
export async function kitNow(deps: Deps): Promise<Kit> {
  const { settings, calendar } = await deps.currentOffice(deps.db)
  return { ...deps, settings, clock: clockAt(deps.now(), calendar) }
}

/** Once a night, whichever process is up: what lapsed is noted, what nobody needs is forgotten. */
async function tidy(deps: Deps, outbox: OutboxDeps) {
  const now = deps.now()
  const kit = await kitNow(deps)
  await gugurkanYangLewat(kit)
  await akhiriYangHabis(kit)
  await ingatkanYangSegeraHabis(kit)
  await selesaikanYangLewat(kit)
  await tutupHari(kit)
  await hapusFotoYangHabis(kit)
  await hapusIdentitasYangHabis(kit, disputes)
  await selesaikanYangTidakDibalas(kit)
  await anggapDicabut(kit)
  await sweepTitipan(deps.db, new Date(now.getTime() - DAY_MS))
  await sweepImpor(deps.db, new Date(now.getTime() - WEEK_MS))
  await sweepKeys(deps.db, new Date(now.getTime() - 30 * DAY_MS))
  await sweepAuth(deps.db, now)
  await wakeTandaBukti(deps, now)
  await wakeTandaBuktiData(deps, now)
  await wakeTandaTerima(deps, now)
  await wakeTandaTerimaPengaduan(deps, now)
  await wakeOutbox(outbox)
}

async function placeholders({ db, keys }: Deps, berkasId: string): Promise<Record<string, string>> {
  const berkas = await findBerkasById(db, berkasId)
  return berkas ? { 'kode-lacak': trackingCode(keys, berkas.id, berkas.kodeVersi) } : {}
}
