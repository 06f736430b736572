import type { Berkas } from '#src/db/schema.ts'
import { type Issue, issueSurat } from '#src/documents/issue.ts'
import { signerOf } from '#src/documents/signer.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { catat, type SentFiles } from '#src/layanan/informasi-publik/sengketa/acts/fact.ts'
import { penuhiHasil } from '#src/layanan/informasi-publik/sengketa/acts/pelaksanaan.ts'
import { anggotaTim } from '#src/layanan/informasi-publik/sengketa/acts/tim.ts'
import {
  semuaTenggat,
  sengketa,
  type StatusSengketa,
} from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { findPeristiwa, updatePeristiwa } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import {
  hasilUpaya,
  type NotulenForm,
  type RapatForm,
  type UpayaForm,
} from '#src/layanan/informasi-publik/sengketa/step-forms/facilitation.ts'
import { factsOf } from '#src/layanan/informasi-publik/sengketa/surat/facts.ts'
import { suratNotulen } from '#src/layanan/informasi-publik/sengketa/surat/notulen.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { lockBerkas, type Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * The team met: day, place, who was there, minutes, files.
 * @throws Incomplete when no team is in force, or its membership changed since the form was read
 */
export function catatRapat(kit: Kit, nomor: string, sent: SentFiles<RapatForm>, actor: Actor) {
  const { tanggal, tempat, acara, uraian } = sent.data
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'catatRapat',
      versi: sent.versi,
      catatan: acara,
      rincian: { tanggal },
      run: async ({ id }) => {
        const isi = { acara, hadir: await presentAt(trx, id, sent.data) }
        const fact = { jenis: 'rapat' as const, tanggal, tempat, uraian, isi }
        await catat(trx, kit, id, fact, actor, sent)
        return {}
      },
    }),
  })
}

async function presentAt(trx: Trx, berkasId: string, { hadir, hadirLain }: RapatForm) {
  const team = await anggotaTim(trx, berkasId)
  const members = [...new Set(hadir)].map((place) => {
    const one = team[Number(place)]
    if (!one) throw new Incomplete('Susunan tim sudah berubah. Centang lagi yang hadir.', 'hadir')
    return { nama: one.nama, jabatan: one.jabatan, anggota: true }
  })
  const others = hadirLain
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [nama = '', ...jabatan] = line.split(';').map((part) => part.trim())
      return { nama, jabatan: jabatan.join('; '), anggota: false }
    })
  return [...members, ...others]
}

/**
 * The chair signs the minutes of a meeting.
 * @throws Incomplete when there is no such meeting, or they are signed already
 */
export function sahkanNotulen(kit: Kit, nomor: string, sent: Sent<NotulenForm>, actor: Actor) {
  const { rapat: rapatId } = sent.data
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'sahkanNotulen',
      versi: sent.versi,
      run: async ({ id }) => {
        const rapat = await findPeristiwa(trx, id, rapatId)
        if (rapat?.jenis !== 'rapat') throw new Incomplete('Rapat itu tidak ada.', 'rapat')
        if (rapat.suratId) throw new Incomplete('Notulen ini sudah ditandatangani.', 'rapat')
        return {}
      },
    }),
    after: async (trx, berkas) => {
      const { issue } = await issueOf(trx, kit, berkas, rapatId, actor)
      const { id } = await issueSurat(trx, kit, issue)
      await updatePeristiwa(trx, rapatId, { suratId: id })
    },
  })
}

/**
 * The minutes as they would be signed now.
 * @throws NotFound when there is no such case or meeting
 */
export function draftNotulen(
  kit: Kit,
  nomor: string,
  rapatId: string,
  actor: Actor,
): Promise<Issue> {
  return kit.db.transaction().execute(async (trx) => {
    const berkas = await lockBerkas(trx, nomor)
    if (berkas?.prosedur !== sengketa.name) throw new NotFound(nomor)
    return (await issueOf(trx, kit, berkas, rapatId, actor)).issue
  })
}

async function issueOf(trx: Trx, kit: Kit, berkas: Berkas, rapatId: string, actor: Actor) {
  const rapat = await findPeristiwa(trx, berkas.id, rapatId)
  if (rapat?.jenis !== 'rapat') throw new NotFound(rapatId)
  const ketua = await signerOf(trx, kit, actor, 'ppid')
  return { issue: suratNotulen(kit, await factsOf(trx, berkas), rapat, ketua) }
}

/**
 * What the team did to settle it, and what came of that (UU 14/2008 Pasal 35 ayat (2)). An agreement
 * is carried out at once: what it gives opens the permohonan again in the same transaction.
 * @throws Incomplete when no team is in force
 */
export function catatUpaya(kit: Kit, nomor: string, sent: SentFiles<UpayaForm>, actor: Actor) {
  const { tanggal, uraian, hasil, perintah, beri } = sent.data
  const agreed = hasil === 'sepakat'
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'catatUpaya',
      versi: sent.versi,
      catatan: agreed ? `Sepakat: ${perintah}` : `${hasilUpaya[hasil]}.`,
      run: async ({ id, status }) => {
        await anggotaTim(trx, id)
        const isi = { hasil, ...(agreed && { perintah, beri }) }
        await catat(trx, kit, id, { jenis: 'upaya', tanggal, uraian, isi }, actor, sent)
        if (!agreed) return { to: status as StatusSengketa, rincian: { tanggal, hasil } }
        const permohonan = await penuhiHasil(trx, kit, { id, nomor }, { perintah, beri })
        const rincian = { tanggal, hasil, ...permohonan }
        return { to: 'pelaksanaan', hasil: 'damai-tim', rincian, closes: semuaTenggat }
      },
    }),
  })
}
