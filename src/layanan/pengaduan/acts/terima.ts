import { attach, type FormFiles } from '#src/attachments/attach.ts'
import { newId } from '#src/db/id.ts'
import type { Kanal } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { terbitkanTandaTerima } from '#src/layanan/pengaduan/acts/tanda-terima.ts'
import { fotoKe, type PengaduanForm, type PengaduanKiosForm } from '#src/layanan/pengaduan/form.ts'
import { sealPelapor } from '#src/layanan/pengaduan/pelapor.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { procedures } from '#src/layanan/procedures.ts'
import { readWilayah } from '#src/layanan/pengaduan/choices/queries.ts'
import { insertPengaduan } from '#src/layanan/pengaduan/queries.ts'
import { kenali } from '#src/layanan/pengaduan/wilayah.ts'
import { toE164 } from '#src/notifications/phone.ts'
import { hashCode, trackingCode } from '#src/secrets.ts'
import { alihkanAsal } from '#src/workflow/asal.ts'
import { once } from '#src/workflow/once.ts'
import { insertPemohon } from '#src/workflow/pemohon/queries.ts'
import { type Actor, open } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** A report as it came: typed by an officer, or at the kiosk by whoever brings it. */
export type Laporan = PengaduanKiosForm &
  Partial<Omit<PengaduanForm, 'kanal' | keyof PengaduanKiosForm>> & { kanal: Kanal }

/** What lists say of a report that is told to nobody but those who handle it. */
export const PERIHAL_RAHASIA = 'Laporan rahasia'

/**
 * Registers a report that came to the office itself: number, the 3 hari kerja of verification, and
 * the receipt of UU 25/2009 Pasal 44 ayat (2). Who reports anonim or rahasia is sealed, and stands in
 * no list, search or paper, nor do the names of their photos; a rahasia report says nothing of itself
 * there either. What it comes from
 * (a guest, a call) ends with it.
 * @param diterimaPada when the office truly received it
 * @returns the nomor
 * @throws Incomplete when it would be received in the future, or what it comes from became another case
 */
export function terimaPengaduan(
  kit: Kit,
  form: Laporan,
  files: FormFiles,
  diterimaPada: Date,
  actor: Actor,
): Promise<string> {
  const id = newId()
  return once(kit.db, files.kunci, async (trx) => {
    const pemohonId = isSealed(form) ? null : await tulisPelapor(trx, kit, form)
    const { rahasia } = form
    const opening = {
      id,
      kanal: form.kanal,
      diterimaPada,
      // The case it comes from bears a name: a sealed report is not tied to it.
      asal: isSealed(form) ? null : form.asal || null,
      petugasId: actor.id,
      pemohonId,
      perihal: rahasia ? PERIHAL_RAHASIA : form.judul,
      kodeLacak: hashCode(trackingCode(kit.keys, id, 1)),
      cari: isSealed(form)
        ? []
        : [form.nama, form.telepon.replace(/\D/g, ''), toE164(form.telepon)],
      cariTeks: rahasia ? '' : `${form.judul} ${form.isi} ${form.alamat}`,
    }
    const berkas = await open(trx, pengaduan, opening, actor, kit.clock)
    await insertPengaduan(trx, await rowOf(trx, kit, id, form))
    await alihkanAsal(trx, procedures, berkas, actor, kit.clock)
    const to = { berkasId: id, oleh: isSealed(form) ? 'Pelapor' : form.nama }
    await attach(trx, kit, to, files, photosOf(form))
    if (kit.config.receipt === 'request') await terbitkanTandaTerima(trx, kit, berkas)
    else await kit.jobs.enqueue(trx, 'tanda-terima-pengaduan', { berkasId: id })
    return berkas.nomor
  })
}

const isSealed = ({ anonim, rahasia }: Laporan) => anonim || rahasia

const photosOf = (form: Laporan) =>
  fotoKe.map((ke) => ({
    medan: `foto${ke}`,
    jenis: 'foto' as const,
    rahasia: false,
    keterangan: form[`ketFoto${ke}`] || null,
    ...(isSealed(form) && { sebutan: 'Foto' }),
  }))

async function rowOf(trx: Trx, kit: Kit, berkasId: string, form: Laporan) {
  const { kecamatanKode, kelurahanKode, pasti } = kenali(form, await readWilayah(trx))
  return {
    berkasId,
    judul: form.judul,
    isi: form.isi,
    kerugian: form.kerugian || null,
    harapan: form.harapan || null,
    tanggalKejadian: form.tanggalKejadian || null,
    klasifikasi: form.klasifikasi || null,
    kategoriId: form.kategori || null,
    anonim: form.anonim,
    rahasia: form.rahasia,
    pelapor: isSealed(form)
      ? sealPelapor(kit.keys, berkasId, {
          nama: form.nama,
          email: form.email,
          telepon: form.telepon,
          alamat: form.alamatPelapor,
        })
      : null,
    sumber: isSealed(form) ? null : form.sumber || null,
    alamat: form.alamat || null,
    kecamatanKetik: form.kecamatan || null,
    kelurahanKetik: form.kelurahan || null,
    kecamatanKode,
    kelurahanKode,
    wilayahPasti: pasti,
  }
}

async function tulisPelapor(trx: Trx, { clock }: Kit, form: Laporan): Promise<string> {
  const id = newId()
  await insertPemohon(trx, {
    id,
    jenis: 'perorangan',
    nama: form.nama,
    alamat: form.alamatPelapor,
    email: form.email || null,
    telepon: toE164(form.telepon),
    teleponKetik: form.telepon || null,
    dibuatPada: clock.now,
  })
  return id
}
