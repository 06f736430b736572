import type { Kit } from '#src/kit.ts'
import { ditanggapi, kabariPelapor } from '#src/layanan/pengaduan/acts/kabar.ts'
import { tunggu } from '#src/layanan/pengaduan/acts/disposisi.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { readPengaduan, updatePengaduan } from '#src/layanan/pengaduan/queries.ts'
import type { BalasanForm, JawabBalasanForm } from '#src/layanan/pengaduan/step-forms.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * The reporter answers, on the tracking page or by the admin who types it: what is not solved opens
 * the report again, also one that is Selesai; what is solved ends it (Standar Pelayanan 1.2.5).
 */
export function balasTanggapan(kit: Kit, nomor: string, sent: Sent<BalasanForm>, actor: Actor) {
  const { selesai, balasan, penilaian } = sent.data
  return actOnce(kit, pengaduan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'balasTanggapan',
      versi: sent.versi,
      to: selesai === 'ya' ? 'selesai' : 'dibalas',
      ...(selesai === 'ya' && { hasil: 'pelapor' }),
      catatan: balasan || (selesai === 'ya' ? 'Sudah selesai.' : null),
      rincian: { selesai, penilaian },
      run: async ({ id, status }) => {
        const { dibukaLagi } = await readPengaduan(trx, id)
        const reopened = selesai === 'belum' && status === 'selesai'
        await updatePengaduan(trx, id, {
          ...(penilaian !== null && { penilaian }),
          ...(reopened && { dibukaLagi: dibukaLagi + 1 }),
        })
        return {}
      },
    }),
  })
}

/** The admin answers the reply; the days of the reporter begin anew (Standar Pelayanan 1.2.6). */
export function jawabBalasan(kit: Kit, nomor: string, sent: Sent<JawabBalasanForm>, actor: Actor) {
  return actOnce(kit, pengaduan, nomor, sent, actor, {
    step: () => ({
      act: 'jawabBalasan',
      versi: sent.versi,
      petugasId: actor.id,
      catatan: sent.data.tanggapan,
      run: async ({ id }) => ({
        closes: ['penyelesaian'],
        parts: { started: [tunggu(kit, id)] },
      }),
    }),
    after: (trx, berkas) =>
      kabariPelapor(trx, kit, berkas, ditanggapi(berkas, tunggu(kit, berkas.id).batas)),
  })
}
