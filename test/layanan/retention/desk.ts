import { writeSetting } from '#src/office/queries.ts'
import { disputes } from '#src/layanan/procedures.ts'
import { hapusIdentitasYangHabis } from '#src/workflow/retention/retention.ts'
import { createDossierDesk } from '#test/layanan/informasi-publik/sengketa/dossier/desk.ts'

/** A desk whose office keeps identity scans 30 days, with nights that come when they are told. */
export async function createRetentionDesk(hari = 30) {
  const desk = await createDossierDesk()
  const keep = (days: number) =>
    desk.db
      .transaction()
      .execute((trx) => writeSetting(trx, 'retensiIdentitasHari', days, desk.time.now))
  await keep(hari)

  /** A permohonan whose applicant brought a KTP, ended today. */
  async function selesai() {
    const nomor = await desk.permohonan.daftar()
    await desk.permohonan.lakukan(nomor, 'nyatakanTidakLengkap')
    await desk.permohonan.lakukan(nomor, 'lengkapi')
    await desk.permohonan.lakukan(nomor, 'cabut')
    return nomor
  }
  /** The work of a night, this many days after the desk began. */
  async function malam(later: number) {
    const kit = await kitAfter(later)
    return hapusIdentitasYangHabis(kit, disputes)
  }
  async function kitAfter(later: number) {
    const before = desk.time.now
    desk.time.now = new Date(before.getTime() + later * 86_400_000)
    const kit = await desk.kit()
    desk.time.now = before
    return kit
  }
  const identitas = (nomor: string) =>
    desk.db
      .selectFrom('lampiran')
      .innerJoin('berkas', 'berkas.id', 'lampiran.berkasId')
      .select(['lampiran.id', 'lampiran.sidik', 'lampiran.nama'])
      .where('berkas.nomor', '=', nomor)
      .where('lampiran.jenis', '=', 'identitas')
      .execute()
  const isi = (sidik: string) =>
    desk.db.selectFrom('arsip').select('sidik').where('sidik', '=', sidik).execute()
  const penghapusan = async (nomor: string) =>
    (await desk.permohonan.state(nomor)).jejak.filter(
      ({ perbuatan }) => perbuatan === 'hapusIdentitas',
    )
  return { ...desk, keep, selesai, malam, kitAfter, identitas, isi, penghapusan }
}
