import type { Berkas, Disposisi, Tenggat } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import {
  ditanggapi,
  diteruskan,
  kabariPelapor,
  kabariPenghubung,
} from '#src/layanan/pengaduan/acts/kabar.ts'
import { pengaduan, type StatusPengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { readPengaduan, updatePengaduan } from '#src/layanan/pengaduan/queries.ts'
import {
  hariTanggapan,
  jangkaBalasan,
  jangkaTindakLanjut,
} from '#src/layanan/pengaduan/acts/jangka.ts'
import { Incomplete } from '#src/errors.ts'
import type { UnitForm } from '#src/layanan/step-forms.ts'
import { actOnce } from '#src/workflow/act.ts'
import { askUnits, partActs, type PartEnded } from '#src/workflow/disposisi/acts.ts'
import { disposisiOf, findUnit } from '#src/workflow/disposisi/queries.ts'
import type { Actor, Outcome } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'
import { earliestOwn, startClock } from '#src/workflow/tenggat.ts'

/**
 * The report goes to one or more OPD, each with the hari kerja of its class by the office's setting,
 * the 60 of the standard beside it, and those of the first follow-up (Standar Pelayanan 1.2.3–4;
 * DOMAIN D22, D23, C13).
 * @throws Incomplete when it has no class yet, a unit does not exist, or has an open part already
 */
export function teruskanKeUnit(kit: Kit, nomor: string, sent: Sent<UnitForm>, actor: Actor) {
  const { unit, permintaan } = sent.data
  return actOnce(kit, pengaduan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'teruskanKeUnit',
      versi: sent.versi,
      petugasId: actor.id,
      catatan: permintaan,
      run: async (berkas, running) => {
        const { klasifikasi, diteruskanPada } = await readPengaduan(trx, berkas.id)
        if (!klasifikasi) throw new Incomplete('Tentukan dahulu klasifikasi laporan ini.', 'unit')
        const days = hariTanggapan(klasifikasi, kit.settings)
        const first = await firstFollowUp(trx, kit, berkas, running)
        const ask = { unit, permintaan, days, within: [] }
        const asked = await askUnits(trx, kit, berkas, ask, actor, kabariPenghubung)
        const { now } = kit.clock
        await updatePengaduan(trx, berkas.id, {
          diteruskanPada: diteruskanPada ?? now,
          ...(berkas.status !== 'terverifikasi' && { putaranPada: now }),
        })
        const dasar = `Pengaturan kantor, ${klasifikasi.replace('-', ' ')}; Standar Pelayanan 1.3: 60 hari kerja`
        const started = asked.map((one) => ({ ...one, dasar }))
        const names = await Promise.all([...new Set(unit)].map((id) => findUnit(trx, id)))
        const nama = names.map((one) => one?.nama ?? '')
        const batas = earliestOwn([...started, ...first])!
        await kabariPelapor(trx, kit, berkas, diteruskan(berkas, nama, batas))
        return {
          parts: { started: [...started, ...first] },
          rincian: { unit: [...new Set(unit)], hariKerja: days },
        }
      },
    }),
  })
}

/** The clock of the first follow-up, unless it runs, or a unit has followed up before (DOMAIN D22). */
async function firstFollowUp(trx: Trx, kit: Kit, { id }: Berkas, running: Tenggat[]) {
  if (running.some(({ jenis }) => jenis === 'tindakLanjut')) return []
  if ((await disposisiOf(trx, id)).some(isFollowedUp)) return []
  const spec = { ...pengaduan.clocks.tindakLanjut, ...jangkaTindakLanjut(kit.settings) }
  return [startClock(id, 'tindakLanjut', spec, kit.clock.now, kit.clock)]
}

/** A unit answers, is reminded or let go; with the last answer the report is in Proses. */
export const { jawabDisposisi, ingatkan, tarikDisposisi } = partActs({
  procedure: pengaduan,
  files: 'foto',
  next: settle,
  after: tellAnswered,
})

/** Where the report stands after a part ended: waits for others, in Proses, or with nobody who takes it. */
async function settle(
  trx: Trx,
  kit: Kit,
  berkas: Berkas,
  { outstanding, answer }: PartEnded,
): Promise<Outcome<StatusPengaduan>> {
  const first = answer && takesOn(answer) ? ['tindakLanjut'] : []
  if (outstanding > 0) return { to: 'terverifikasi', closes: first }
  const { putaranPada, ditanggapiPada } = await readPengaduan(trx, berkas.id)
  const parts = (await disposisiOf(trx, berkas.id)).filter(
    ({ dimintaPada }) => !putaranPada || dimintaPada >= putaranPada,
  )
  if (!parts.some(isFollowedUp)) return { to: 'dianalisis' }
  await updatePengaduan(trx, berkas.id, { ditanggapiPada: ditanggapiPada ?? kit.clock.now })
  const closes = ['penyelesaian', ...first]
  return { to: 'proses', closes, parts: { started: [tunggu(kit, berkas.id)] } }
}

const isFollowedUp = (part: Disposisi) => !part.dibatalkanPada && takesOn(part)

const takesOn = ({ penguasaan }: Pick<Disposisi, 'penguasaan'>) =>
  penguasaan === 'dikuasai' || penguasaan === 'sebagian'

/** The clock of the reporter's reply, from now. */
export const tunggu = (kit: Kit, berkasId: string) =>
  startClock(
    berkasId,
    'balasan',
    { ...pengaduan.clocks.balasan, ...jangkaBalasan(kit.settings) },
    kit.clock.now,
    kit.clock,
  )

async function tellAnswered(trx: Trx, kit: Kit, berkas: Berkas) {
  if (berkas.status !== 'proses') return
  await kabariPelapor(trx, kit, berkas, ditanggapi(berkas, tunggu(kit, berkas.id).batas))
}
