import * as v from 'valibot'
import { lampiranOf } from '#src/attachments/queries.ts'
import * as acts from '#src/layanan/informasi-publik/permohonan/acts/penyerahan.ts'
import { unduhDokumen } from '#src/layanan/informasi-publik/permohonan/acts/unduhan.ts'
import { PenyerahanForm } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { contohSurat, tandaTangan } from '#seeds/demo/files.ts'
import { caseOf } from '#seeds/demo/queries.ts'
import { pemohonOf, sentOf, type Step } from '#seeds/demo/steps/step.ts'

/** At the counter, against a signature on the pad, or on paper that was scanned. */
export const serahkan =
  (pembuktian: 'pad' | 'kertas' = 'pad'): Step =>
  async (scene) => {
    const { kit, kasus } = scene
    const { nama } = kasus.person
    const { id } = await caseOf(kit.db, kasus.nomor)
    const files = await lampiranOf(kit.db, id, 'dokumen')
    const isPaid = kasus.urut % 3 === 0
    const data = v.parse(PenyerahanForm, {
      berkas: files.map((file) => file.id),
      cetak: isPaid ? `${kasus.topic.dokumen}, 14 lembar` : '',
      penerima: nama,
      selaku: 'pemohon',
      cara: 'langsung',
      biaya: isPaid ? '4200' : '0',
      buktiBayar: isPaid ? `KW-${String(kasus.urut).padStart(3, '0')}` : '',
      tandaTangan: pembuktian === 'pad' ? await tandaTangan(nama) : '',
    })
    const scan = pembuktian === 'kertas' ? { bukti: [await contohSurat('Tanda terima', nama)] } : {}
    await acts.serahkan(kit, kasus.nomor, await sentOf(scene, data, scan), kasus.petugas)
  }

/** At once, from the Daftar Informasi Publik. */
export const langsung: Step = async (scene) => {
  const { kit, kasus } = scene
  const data = v.parse(PenyerahanForm, {
    berkas: [],
    cetak: `${kasus.topic.dokumen}, ${kasus.chance.between(2, 24)} lembar`,
    penerima: kasus.person.nama,
    selaku: 'pemohon',
    cara: 'langsung',
    tandaTangan: await tandaTangan(kasus.person.nama),
  })
  await acts.serahkanLangsung(kit, kasus.nomor, await sentOf(scene, data), kasus.petugas)
}

/** The applicant downloads the documents with the kode lacak: all of them, or the first only. */
export const unduh =
  (which: 'semua' | 'pertama' = 'semua'): Step =>
  async (scene) => {
    const { kit, kasus } = scene
    const { id, status } = await caseOf(kit.db, kasus.nomor)
    // A download bears no form key: a run that goes on must not log it twice.
    if (status !== 'siap_diserahkan') return
    const files = await lampiranOf(kit.db, id, 'dokumen')
    for (const file of which === 'semua' ? files : files.slice(0, 1))
      await unduhDokumen(kit, kasus.nomor, file.id, pemohonOf(scene))
  }
