import { instantOf } from '#src/calendar/date.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { catat, type SentFiles } from '#src/layanan/informasi-publik/sengketa/acts/fact.ts'
import { penuhiHasil } from '#src/layanan/informasi-publik/sengketa/acts/pelaksanaan.ts'
import { semuaTenggat, sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { peristiwaOf } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import type {
  HasilMediasiForm,
  MediasiForm,
} from '#src/layanan/informasi-publik/sengketa/step-forms/komisi.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

/**
 * The first meeting of a mediation: its days run from that day (UU 14/2008 Pasal 40; Perki 1/2013).
 * @throws Incomplete when there was one before
 */
export function mulaiMediasi(kit: Kit, nomor: string, sent: SentFiles<MediasiForm>, actor: Actor) {
  const { tanggal, tempat, uraian } = sent.data
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'mulaiMediasi',
      versi: sent.versi,
      catatan: uraian || null,
      rincian: { tanggal },
      run: async ({ id }) => {
        if (await hasMediated(trx, id)) throw new Incomplete('Mediasi sudah pernah dimulai.')
        const isi = { tahap: 'mulai' as const }
        await catat(trx, kit, id, { jenis: 'mediasi', tanggal, tempat, uraian, isi }, actor, sent)
        return { mulai: instantOf(tanggal) }
      },
    }),
  })
}

/** The mediation is given its 7 hari kerja more, once. */
export function perpanjangMediasi(
  kit: Kit,
  nomor: string,
  sent: SentFiles<MediasiForm>,
  actor: Actor,
) {
  const { tanggal, tempat, uraian } = sent.data
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'perpanjangMediasi',
      versi: sent.versi,
      catatan: uraian || null,
      rincian: { tanggal },
      run: async ({ id }) => {
        const isi = { tahap: 'perpanjangan' as const }
        await catat(trx, kit, id, { jenis: 'mediasi', tanggal, tempat, uraian, isi }, actor, sent)
        return {}
      },
    }),
  })
}

/**
 * How the mediation ended: an agreement is final and binding (UU 14/2008 Pasal 39) and is carried
 * out; without one the adjudication goes on.
 * @throws Incomplete when none was begun
 */
export function akhiriMediasi(
  kit: Kit,
  nomor: string,
  sent: SentFiles<HasilMediasiForm>,
  actor: Actor,
) {
  const { tanggal, hasil, nomor: nomorPutusan, uraian, perintah, beri } = sent.data
  const agreed = hasil === 'sepakat'
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'akhiriMediasi',
      versi: sent.versi,
      catatan: agreed ? `Sepakat: ${perintah}` : 'Mediasi tidak berhasil.',
      run: async ({ id }, running) => {
        if (!running.some(({ jenis }) => jenis === 'mediasi'))
          throw new Incomplete('Mediasi belum dimulai, atau sudah berakhir.')
        const order = agreed ? { nomor: nomorPutusan, perintah, beri } : {}
        const isi = { tahap: 'akhir' as const, hasil, ...order }
        await catat(trx, kit, id, { jenis: 'mediasi', tanggal, uraian, isi }, actor, sent)
        if (!agreed) return { to: 'di_komisi', rincian: { tanggal, hasil } }
        const permohonan = await penuhiHasil(trx, kit, { id, nomor }, { perintah, beri })
        const rincian = { tanggal, hasil, ...permohonan }
        return {
          to: 'pelaksanaan',
          hasil: 'damai-mediasi',
          rincian,
          closes: semuaTenggat,
        }
      },
    }),
  })
}

const hasMediated = async (trx: Trx, berkasId: string) =>
  (await peristiwaOf(trx, berkasId)).some(
    ({ jenis, isi }) => jenis === 'mediasi' && isi.tahap === 'mulai',
  )
