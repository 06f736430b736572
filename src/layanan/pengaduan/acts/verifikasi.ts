import { attach, type FormFiles } from '#src/attachments/attach.ts'
import { dueAt } from '#src/calendar/period.ts'
import { Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { belumLengkap, berakhir, kabariPelapor } from '#src/layanan/pengaduan/acts/kabar.ts'
import { type ActPengaduan, pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { readWilayah } from '#src/layanan/pengaduan/choices/queries.ts'
import { laporOf, readPengaduan, updatePengaduan } from '#src/layanan/pengaduan/queries.ts'
import type {
  AlasanForm,
  AnalisisForm,
  LengkapiForm,
  TelaahForm,
} from '#src/layanan/pengaduan/step-forms.ts'
import type { CabutForm } from '#src/layanan/step-forms.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/** The report is complete: its class, category and place are known (Standar Pelayanan 1.2.2). */
export function nyatakanLengkap(kit: Kit, nomor: string, sent: Sent<TelaahForm>, actor: Actor) {
  return actOnce(kit, pengaduan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'nyatakanLengkap',
      versi: sent.versi,
      petugasId: actor.id,
      catatan: sent.data.catatan || null,
      run: async (berkas) => {
        const rincian = await tulisTelaah(trx, berkas.id, sent.data)
        const { diverifikasiPada } = await readPengaduan(trx, berkas.id)
        if (!diverifikasiPada)
          await updatePengaduan(trx, berkas.id, { diverifikasiPada: kit.clock.now })
        return { rincian }
      },
    }),
  })
}

/** Class, category or place turn out to be others; before and after are in the jejak. */
export function ubahLaporan(kit: Kit, nomor: string, sent: Sent<TelaahForm>, actor: Actor) {
  return actOnce(kit, pengaduan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'ubahLaporan',
      versi: sent.versi,
      catatan: sent.data.catatan || null,
      run: async ({ id }) => ({ rincian: await tulisTelaah(trx, id, sent.data) }),
    }),
  })
}

const telaahan = ['klasifikasi', 'kategoriId', 'kecamatanKode', 'kelurahanKode', 'alamat'] as const

/** Writes what the officer found; what differs from a row of LAPOR is the city's own from now on. */
async function tulisTelaah(trx: Trx, berkasId: string, form: TelaahForm) {
  const before = await readPengaduan(trx, berkasId)
  const after = {
    klasifikasi: form.klasifikasi,
    kategoriId: form.kategori,
    ...(await tempatOf(trx, form.wilayah)),
    alamat: form.alamat || null,
  }
  const berubah = telaahan.filter((column) => before[column] !== after[column])
  const lapor = await laporOf(trx, berkasId)
  const diubahKota = lapor ? [...new Set([...before.diubahKota, ...berubah])] : before.diubahKota
  await updatePengaduan(trx, berkasId, { ...after, wilayahPasti: true, diubahKota })
  return {
    sebelum: Object.fromEntries(berubah.map((column) => [column, before[column]])),
    sesudah: Object.fromEntries(berubah.map((column) => [column, after[column]])),
  }
}

async function tempatOf(trx: Trx, kode: string) {
  if (kode === '') return { kecamatanKode: null, kelurahanKode: null }
  const { kecamatan, kelurahan } = await readWilayah(trx)
  const found = kelurahan.find((one) => one.kode === kode)
  if (found) return { kecamatanKode: found.kecamatanKode, kelurahanKode: found.kode }
  if (kecamatan.some((one) => one.kode === kode))
    return { kecamatanKode: kode, kelurahanKode: null }
  throw new Incomplete('Pilih dari daftar.', 'wilayah')
}

/** The reporter must add something, within the 30 hari of UU 25/2009 Pasal 44 ayat (4). */
export function kembalikanKePelapor(kit: Kit, nomor: string, sent: Sent<AlasanForm>, actor: Actor) {
  const { alasan } = sent.data
  return actOnce(kit, pengaduan, nomor, sent, actor, {
    step: () => ({
      act: 'kembalikanKePelapor',
      versi: sent.versi,
      petugasId: actor.id,
      catatan: alasan,
    }),
    after: (trx, berkas) => {
      const batas = dueAt(kit.clock.now, pengaduan.clocks.kelengkapan, kit.clock.calendar)
      return kabariPelapor(trx, kit, berkas, belumLengkap(berkas, alasan, batas))
    },
  })
}

/** What was missing, from the reporter or typed for them, with photos: it is verified anew. */
export function lengkapiLaporan(
  kit: Kit,
  nomor: string,
  sent: Sent<LengkapiForm> & FormFiles,
  actor: Actor,
) {
  return actOnce(kit, pengaduan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'lengkapiLaporan',
      versi: sent.versi,
      catatan: sent.data.keterangan,
      run: async ({ id }) => {
        const to = { berkasId: id, oleh: actor.nama }
        const { pelapor } = await readPengaduan(trx, id)
        const sebutan = pelapor ? 'Pelengkap' : undefined
        const kind = { medan: 'foto', jenis: 'foto' as const, rahasia: false, sebutan }
        return { rincian: { foto: await attach(trx, kit, to, sent, [kind]) } }
      },
    }),
  })
}

const akhiri =
  (act: ActPengaduan & ('kembalikanKePusat' | 'arsipkan'), apa: string) =>
  (kit: Kit, nomor: string, sent: Sent<AlasanForm>, actor: Actor) =>
    actOnce(kit, pengaduan, nomor, sent, actor, {
      step: () => ({ act, versi: sent.versi, petugasId: actor.id, catatan: sent.data.alasan }),
      after: (trx, berkas) =>
        kabariPelapor(trx, kit, berkas, berakhir(berkas, apa, sent.data.alasan)),
    })

/** It is not the city's: back to the Admin Pusat (Standar Pelayanan 1.2.2). */
export const kembalikanKePusat = akhiri('kembalikanKePusat', 'dikembalikan ke Admin Pusat')

/** It will not be followed up: told before, empty, or abuse. */
export const arsipkan = akhiri('arsipkan', 'diarsipkan')

/** What the admin, the Analis or the Kasi found, and which unit they propose (Standar Pelayanan 1.2.3). */
export function catatAnalisis(kit: Kit, nomor: string, sent: Sent<AnalisisForm>, actor: Actor) {
  const { catatan, unit } = sent.data
  return actOnce(kit, pengaduan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'catatAnalisis',
      catatan,
      run: async ({ id }) => {
        if (unit) await updatePengaduan(trx, id, { usulanUnitId: unit })
        return { rincian: unit ? { usulan: unit } : null }
      },
    }),
  })
}

/** The reporter takes it back, by the tracking page or at the desk. */
export function cabutLaporan(kit: Kit, nomor: string, sent: Sent<CabutForm>, actor: Actor) {
  return actOnce(kit, pengaduan, nomor, sent, actor, {
    step: () => ({ act: 'cabutLaporan', versi: sent.versi, catatan: sent.data.alasan || null }),
  })
}
