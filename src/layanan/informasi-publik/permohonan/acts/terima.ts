import { attach, type Attachment, type FormFiles } from '#src/attachments/attach.ts'
import { newId } from '#src/db/id.ts'
import type { Kanal } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { nikOf, tulisPemohon } from '#src/layanan/informasi-publik/pemohon.ts'
import type { PermohonanForm } from '#src/layanan/informasi-publik/permohonan/form.ts'
import { procedures } from '#src/layanan/procedures.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { insertPermohonan } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import { terbitkanTandaBukti } from '#src/layanan/informasi-publik/permohonan/acts/tanda-bukti.ts'
import { toE164 } from '#src/notifications/phone.ts'
import { hashCode, trackingCode } from '#src/secrets.ts'
import { once } from '#src/workflow/once.ts'
import { alihkanAsal } from '#src/workflow/asal.ts'
import { type Actor, open } from '#src/workflow/perform.ts'

export type Intake = {
  kanal: Kanal
  /** When the office truly received it. */
  diterimaPada: Date
  /** Number of the case or call it comes from. */
  asal?: string | null
  petugasId?: string | null
  /** Somebody who came before: the NIK is taken from there unless another was typed. */
  orang?: string
}

/** Files that come with a request; who somebody is stays sealed. */
export const lampiranPemohon: Attachment[] = [
  { medan: 'identitas', jenis: 'identitas', rahasia: true },
  { medan: 'akta', jenis: 'akta', rahasia: false },
  { medan: 'suratKuasa', jenis: 'surat-kuasa', rahasia: true },
  { medan: 'suratPermohonan', jenis: 'surat-permohonan', rahasia: false },
]

/**
 * Registers a request: number at the moment of receipt (UU 14/2008 Pasal 22 ayat (4)–(6)), clocks,
 * and the receipt, which is signed within the request or by a job right after it.
 * @returns the nomor pendaftaran
 * @throws Incomplete when it would be received in the future, or comes from a case that became another
 */
export async function terimaPermohonan(
  kit: Kit,
  form: PermohonanForm,
  files: FormFiles,
  intake: Intake,
  actor: Actor,
): Promise<string> {
  const id = newId()
  return once(kit.db, files.kunci, async (trx) => {
    const nik = form.nik || (await nikOf(trx, kit, intake.orang))
    const pemohonId = await tulisPemohon(trx, kit, { ...form, nik })
    const berkas = await open(
      trx,
      permohonan,
      {
        id,
        kanal: intake.kanal,
        diterimaPada: intake.diterimaPada,
        asal: intake.asal || null,
        petugasId: intake.petugasId ?? null,
        pemohonId,
        perihal: subjectOf(form.rincian),
        kodeLacak: hashCode(trackingCode(kit.keys, id, 1)),
        cari: [form.nama, form.kuasaNama, form.telepon.replace(/\D/g, ''), toE164(form.telepon)],
        cariTeks: `${form.rincian} ${form.tujuan}`,
      },
      actor,
      kit.clock,
    )
    await insertPermohonan(trx, {
      berkasId: id,
      rincian: form.rincian,
      tujuan: form.tujuan,
      caraMemperoleh: form.caraMemperoleh,
      caraSalinan: form.caraMemperoleh === 'salinan' ? form.caraSalinan || null : null,
    })
    await attach(trx, kit, { berkasId: id, oleh: actor.nama }, files, lampiranPemohon)
    await alihkanAsal(trx, procedures, berkas, actor, kit.clock)
    if (kit.config.receipt === 'request') await terbitkanTandaBukti(trx, kit, berkas)
    else await kit.jobs.enqueue(trx, 'tanda-bukti', { berkasId: id })
    return berkas.nomor
  })
}

/** The first line of a request, for lists: at most 120 letters, cut at a word. */
export function subjectOf(rincian: string): string {
  const line = rincian.split('\n')[0]!.replace(/\s+/g, ' ').trim()
  if (line.length <= 120) return line
  const cut = line.slice(0, 118)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 80))} …`
}
