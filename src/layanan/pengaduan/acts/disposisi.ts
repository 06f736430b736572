import type { Berkas, Disposisi } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import {
  ditanggapi,
  diteruskan,
  kabariPelapor,
  kabariPenghubung,
} from '#src/layanan/pengaduan/acts/kabar.ts'
import { pengaduan, type StatusPengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { readPengaduan, updatePengaduan } from '#src/layanan/pengaduan/queries.ts'
import { hariTanggapan, jangkaBalasan } from '#src/layanan/pengaduan/acts/jangka.ts'
import { Incomplete } from '#src/errors.ts'
import type { UnitForm } from '#src/layanan/step-forms.ts'
import { actOnce } from '#src/workflow/act.ts'
import { askUnits, partActs, type PartEnded } from '#src/workflow/disposisi/acts.ts'
import { disposisiOf, findUnit } from '#src/workflow/disposisi/queries.ts'
import type { Actor, Outcome } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'
import { startClock } from '#src/workflow/tenggat.ts'

/**
 * The report goes to one or more OPD, each with the hari kerja of its class by the office's setting,
 * the 60 of the standard beside it (Standar Pelayanan 1.2.3–4; DOMAIN D23, C13).
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
      run: async (berkas) => {
        const { klasifikasi, diteruskanPada } = await readPengaduan(trx, berkas.id)
        if (!klasifikasi) throw new Incomplete('Tentukan dahulu klasifikasi laporan ini.', 'unit')
        const days = hariTanggapan(klasifikasi, kit.settings)
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
        await kabariPelapor(trx, kit, berkas, diteruskan(berkas, nama, started[0]!.batas))
        return { parts: { started }, rincian: { unit: [...new Set(unit)], hariKerja: days } }
      },
    }),
  })
}

/** A unit answers, is reminded or let go; with the last answer the report is in Proses. */
export const { jawabDisposisi, ingatkan, tarikDisposisi } = partActs({
  procedure: pengaduan,
  tell: kabariPenghubung,
  files: 'foto',
  next: settle,
  after: tellAnswered,
})

/** Where the report stands after a part ended: waits for others, in Proses, or with nobody who takes it. */
async function settle(
  trx: Trx,
  kit: Kit,
  berkas: Berkas,
  { outstanding }: PartEnded,
): Promise<Outcome<StatusPengaduan>> {
  if (outstanding > 0) return { to: 'terverifikasi' }
  const { putaranPada, ditanggapiPada } = await readPengaduan(trx, berkas.id)
  const parts = (await disposisiOf(trx, berkas.id)).filter(
    ({ dimintaPada }) => !putaranPada || dimintaPada >= putaranPada,
  )
  if (!parts.some(isFollowedUp)) return { to: 'dianalisis' }
  await updatePengaduan(trx, berkas.id, { ditanggapiPada: ditanggapiPada ?? kit.clock.now })
  return { to: 'proses', closes: ['penyelesaian'], parts: { started: [tunggu(kit, berkas.id)] } }
}

const isFollowedUp = ({ penguasaan, dibatalkanPada }: Disposisi) =>
  !dibatalkanPada && (penguasaan === 'dikuasai' || penguasaan === 'sebagian')

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
