import { attach, type FormFiles } from '#src/attachments/attach.ts'
import { instantOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { issueSurat } from '#src/documents/issue.ts'
import { kabari, mailCase } from '#src/layanan/informasi-publik/kabar.ts'
import { lampiranPemohon } from '#src/layanan/informasi-publik/permohonan/acts/terima.ts'
import { tulisPemohon } from '#src/layanan/informasi-publik/pemohon.ts'
import type {
  KelengkapanForm,
  KekuranganForm,
  PelengkapForm,
} from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { updatePermohonan } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { pemohonOf } from '#src/workflow/pemohon/queries.ts'
import { factsOf, signerOf } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'
import { suratTidakLengkap } from '#src/layanan/informasi-publik/permohonan/surat/ketidaklengkapan.ts'
import { keteranganTidakLengkap } from '#src/notifications/words.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Sent } from '#src/workflow/sent.ts'

/** Declares a request complete: the Perki's clock begins (Perki 1/2021 Pasal 31 ayat (2)–(3)). */
export function nyatakanLengkap(
  kit: Kit,
  nomor: string,
  sent: Sent<KelengkapanForm>,
  actor: Actor,
) {
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: () => ({
      act: 'nyatakanLengkap',
      versi: sent.versi,
      catatan: sent.data.catatan || null,
      petugasId: actor.id,
    }),
    after: async (trx, berkas) => {
      await updatePermohonan(trx, berkas.id, { lengkapPada: kit.clock.now, kekurangan: null })
    },
  })
}

/**
 * Says in writing what is missing; the applicant's three days run from the day the letter is in
 * their hands (Perki 1/2021 Pasal 33 ayat (1)–(3)). The Act's clock goes on.
 * @throws Incomplete when that day is before the letter
 */
export async function nyatakanTidakLengkap(
  kit: Kit,
  nomor: string,
  sent: Sent<KekuranganForm>,
  actor: Actor,
) {
  const { diterimaPemohon } = sent.data
  if (diterimaPemohon && diterimaPemohon < kit.clock.today)
    throw new Incomplete(
      'Surat ini baru ditandatangani hari ini: pemohon belum menerimanya lebih awal.',
    )
  const diterima = diterimaPemohon ? instantOf(diterimaPemohon, '12:00') : kit.clock.now
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: () => ({
      act: 'nyatakanTidakLengkap',
      versi: sent.versi,
      catatan: sent.data.kekurangan,
      petugasId: actor.id,
      mulai: diterima,
    }),
    after: async (trx, berkas) => {
      await updatePermohonan(trx, berkas.id, {
        kekurangan: sent.data.kekurangan,
        keteranganDiterimaPada: diterima,
      })
      const facts = await factsOf(trx, berkas)
      const ppid = await signerOf(trx, kit, actor, 'ppid')
      const surat = await issueSurat(
        trx,
        kit,
        suratTidakLengkap(kit, facts, sent.data.kekurangan, ppid),
      )
      const mail = keteranganTidakLengkap({
        ...mailCase(kit, facts),
        kekurangan: sent.data.kekurangan,
        batas: dueAt(diterima, permohonan.clocks.melengkapi, kit.clock.calendar),
      })
      await kabari(trx, kit, facts, mail, surat.id)
    },
  })
}

/** The applicant, or a petugas for them, brings what was missing (Pasal 33 ayat (3)). */
export function lengkapi(
  kit: Kit,
  nomor: string,
  sent: Sent<PelengkapForm> & FormFiles,
  actor: Actor,
) {
  return actOnce(kit, permohonan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'lengkapi',
      versi: sent.versi,
      catatan: sent.data.keterangan || null,
      run: async (berkas) => {
        const kinds = [
          ...lampiranPemohon,
          { medan: 'pelengkap', jenis: 'pelengkap' as const, rahasia: true },
        ]
        await attach(trx, kit, { berkasId: berkas.id, oleh: actor.nama }, sent, kinds)
        if (!sent.data.nik) return {}
        const { nama, alamat, jenis, ...rest } = await pemohonOf(trx, berkas.pemohonId!)
        const pemohonId = await tulisPemohon(trx, kit, {
          jenis,
          nama,
          alamat,
          nik: sent.data.nik,
          nomorSk: rest.nomorSk ?? '',
          pekerjaan: rest.pekerjaan ?? '',
          email: rest.email ?? '',
          telepon: rest.teleponKetik ?? '',
          kuasaNama: rest.kuasaNama ?? '',
          kuasaAlamat: rest.kuasaAlamat ?? '',
          kuasaKontak: rest.kuasaKontak ?? '',
        })
        return { pemohonId }
      },
    }),
  })
}
