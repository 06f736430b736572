import { attach, type FormFiles } from '#src/attachments/attach.ts'
import { newId } from '#src/db/id.ts'
import type { Kanal } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { terbitkanTandaBukti } from '#src/layanan/permintaan-data/acts/tanda-bukti.ts'
import type { PermintaanForm } from '#src/layanan/permintaan-data/form.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { insertPermintaan } from '#src/layanan/permintaan-data/queries.ts'
import { procedures } from '#src/layanan/procedures.ts'
import { toE164 } from '#src/notifications/phone.ts'
import { hashCode, trackingCode } from '#src/secrets.ts'
import { alihkanAsal } from '#src/workflow/asal.ts'
import { once } from '#src/workflow/once.ts'
import { insertPemohon } from '#src/workflow/pemohon/queries.ts'
import { type Actor, open } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

export type Intake = {
  kanal: Kanal
  /** When the office truly received it. */
  diterimaPada: Date
  /** Number of the case or call it comes from. */
  asal?: string | null
  petugasId?: string | null
}

/**
 * Registers a data request: number, the clock of 30 menit layanan, and the receipt, which is signed
 * within the request or by a job right after it (Standar Pelayanan 4.2.2, 4.3). No NIK is asked.
 * @returns the nomor
 * @throws Incomplete when it would be received in the future, or comes from a case that became another
 */
export function terimaPermintaan(
  kit: Kit,
  form: PermintaanForm,
  files: FormFiles,
  intake: Intake,
  actor: Actor,
): Promise<string> {
  const id = newId()
  return once(kit.db, files.kunci, async (trx) => {
    const pemohonId = await tulisPemohon(trx, kit, form)
    const opening = {
      id,
      kanal: intake.kanal,
      diterimaPada: intake.diterimaPada,
      asal: intake.asal || null,
      petugasId: intake.petugasId ?? null,
      pemohonId,
      perihal: form.judul,
      kodeLacak: hashCode(trackingCode(kit.keys, id, 1)),
      cari: [form.nama, form.lembaga, form.telepon.replace(/\D/g, ''), toE164(form.telepon)],
      cariTeks: `${form.judul} ${form.rincian} ${form.lembaga} ${form.nomorSurat}`,
    }
    const berkas = await open(trx, permintaanData, opening, actor, kit.clock)
    await insertPermintaan(trx, rowOf(id, form))
    await attach(trx, kit, { berkasId: id, oleh: actor.nama }, files, [
      { medan: 'surat', jenis: 'surat-permohonan', rahasia: false },
    ])
    await alihkanAsal(trx, procedures, berkas, actor, kit.clock)
    if (kit.config.receipt === 'request') await terbitkanTandaBukti(trx, kit, berkas)
    else await kit.jobs.enqueue(trx, 'tanda-bukti-data', { berkasId: id })
    return berkas.nomor
  })
}

const rowOf = (berkasId: string, form: PermintaanForm) => ({
  berkasId,
  jenisPemohon: form.jenis,
  lembaga: form.jenis === 'perorangan' ? null : form.lembaga,
  judul: form.judul,
  rincian: form.rincian,
  wilayah: form.wilayah,
  tahunDari: form.tahunDari,
  tahunSampai: form.tahunSampai ?? form.tahunDari,
  format: form.format,
  tujuan: form.tujuan,
  keteranganTujuan: form.keteranganTujuan || null,
  nomorSurat: form.nomorSurat || null,
  tanggalSurat: form.tanggalSurat || null,
  produsenId: form.produsen || null,
})

/** Writes the person as they are now: who asks for an institution is the person who came. */
async function tulisPemohon(trx: Trx, { clock }: Kit, form: PermintaanForm): Promise<string> {
  const id = newId()
  await insertPemohon(trx, {
    id,
    jenis: 'perorangan',
    nama: form.nama,
    alamat: form.alamat,
    pekerjaan: form.pekerjaan || null,
    email: form.email || null,
    telepon: toE164(form.telepon),
    teleponKetik: form.telepon || null,
    dibuatPada: clock.now,
  })
  return id
}
