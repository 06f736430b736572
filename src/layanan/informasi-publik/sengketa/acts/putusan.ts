import { instantOf } from '#src/calendar/date.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import {
  catat,
  mustBePast,
  type SentFiles,
} from '#src/layanan/informasi-publik/sengketa/acts/fact.ts'
import {
  type ActSengketa,
  amarPutusan,
  sengketa,
} from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { peristiwaOf } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import type {
  GugatanForm,
  PutusanForm,
} from '#src/layanan/informasi-publik/sengketa/step-forms/ruling.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import { startClock } from '#src/workflow/tenggat.ts'

type Tingkat = 'komisi' | 'pengadilan' | 'kasasi'

/**
 * The Komisi Informasi decided (UU 14/2008 Pasal 46). Both sides may go to court for 14 hari kerja
 * from the day on which it was received (Pasal 48).
 */
export function catatPutusan(kit: Kit, nomor: string, sent: SentFiles<PutusanForm>, actor: Actor) {
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'catatPutusan',
      versi: sent.versi,
      run: async ({ id }) => {
        await tulisPutusan(trx, kit, id, 'komisi', sent, actor)
        return { mulai: instantOf(sent.data.diterima), ...said(sent.data) }
      },
    }),
  })
}

/**
 * A court decided (UU 14/2008 Pasal 49); of the first one kasasi may be asked for 14 calendar days
 * from the day on which it was received (Pasal 50).
 */
export function catatPutusanPengadilan(
  kit: Kit,
  nomor: string,
  sent: SentFiles<PutusanForm>,
  actor: Actor,
) {
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'catatPutusanPengadilan',
      versi: sent.versi,
      run: async ({ id }) => {
        const tingkat = (await lastOf(trx, id, 'gugatan')) ?? 'pengadilan'
        await tulisPutusan(trx, kit, id, tingkat, sent, actor)
        const from = instantOf(sent.data.diterima)
        const started =
          tingkat === 'pengadilan'
            ? [startClock(id, 'kasasi', sengketa.clocks.kasasi, from, kit.clock)]
            : []
        return { ...said(sent.data), parts: { started } }
      },
    }),
  })
}

/** One side went to court against the decision of the Komisi Informasi. */
export const catatGugatan = (kit: Kit, nomor: string, sent: SentFiles<GugatanForm>, actor: Actor) =>
  goOn(kit, nomor, sent, actor, 'catatGugatan', 'pengadilan', 'komisi')

/** One side asked the Mahkamah Agung. */
export const catatKasasi = (kit: Kit, nomor: string, sent: SentFiles<GugatanForm>, actor: Actor) =>
  goOn(kit, nomor, sent, actor, 'catatKasasi', 'kasasi', 'pengadilan')

function goOn(
  kit: Kit,
  nomor: string,
  sent: SentFiles<GugatanForm>,
  actor: Actor,
  act: Extract<ActSengketa, 'catatGugatan' | 'catatKasasi'>,
  tingkat: Tingkat,
  against: Tingkat,
) {
  const { tanggal, pihak, pengadilan, nomor: perkara, uraian } = sent.data
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act,
      versi: sent.versi,
      catatan: [pengadilan, perkara].filter(Boolean).join(', '),
      rincian: { tanggal, pihak },
      run: async ({ id }) => {
        if ((await lastOf(trx, id, 'putusan')) !== against) throw new Incomplete(wrong[against])
        const isi = { tingkat, pihak, pengadilan, nomor: perkara }
        await catat(trx, kit, id, { jenis: 'gugatan', tanggal, uraian, isi }, actor, sent)
        return {}
      },
    }),
  })
}

const wrong: Record<Tingkat, string> = {
  komisi: 'Gugatan hanya atas putusan Komisi Informasi (UU 14/2008 Pasal 47).',
  pengadilan: 'Kasasi hanya atas putusan pengadilan (UU 14/2008 Pasal 50).',
  kasasi: 'Putusan kasasi tidak dapat digugat.',
}

async function tulisPutusan(
  trx: Trx,
  kit: Kit,
  id: string,
  tingkat: Tingkat,
  sent: SentFiles<PutusanForm>,
  actor: Actor,
) {
  const { nomor, tanggal, diterima, amar, perintah, beri, uraian } = sent.data
  mustBePast(diterima, kit, 'diterima')
  const isi = { tingkat, nomor, diterima, amar, perintah, beri }
  await catat(trx, kit, id, { jenis: 'putusan', tanggal, uraian, isi }, actor, sent)
}

const said = ({ nomor, amar, tanggal, diterima }: PutusanForm) => ({
  hasil: amar,
  catatan: `Putusan ${nomor}: ${amarPutusan[amar]}.`,
  rincian: { nomor, amar, tanggal, diterima },
})

/** Before whom the newest decision was made, or the newest claim stands. */
async function lastOf(trx: Trx, berkasId: string, jenis: 'putusan' | 'gugatan') {
  return (await peristiwaOf(trx, berkasId)).findLast((one) => one.jenis === jenis)?.isi.tingkat
}
