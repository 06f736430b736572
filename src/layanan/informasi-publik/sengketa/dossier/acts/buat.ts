import { fitsZip } from '#src/attachments/zip-write.ts'
import { newId } from '#src/db/id.ts'
import { issueSurat } from '#src/documents/issue.ts'
import { signerOf } from '#src/documents/signer.ts'
import { Forbidden, Incomplete, NotFound, Stale } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { seesPerson } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import {
  keepText,
  pack,
  type Packed,
} from '#src/layanan/informasi-publik/sengketa/dossier/acts/pack.ts'
import {
  type Bagian,
  berperkara,
  type Butir,
  contentsOf,
} from '#src/layanan/informasi-publik/sengketa/dossier/contents.ts'
import type { DossierForm } from '#src/layanan/informasi-publik/sengketa/dossier/form.ts'
import { kepala } from '#src/layanan/informasi-publik/sengketa/dossier/list.ts'
import { findChain, insertDossier } from '#src/layanan/informasi-publik/sengketa/dossier/queries.ts'
import { suratDaftarIsi } from '#src/layanan/informasi-publik/sengketa/dossier/surat/daftar-isi.ts'
import { once } from '#src/workflow/once.ts'
import { type Actor, record } from '#src/workflow/perform.ts'
import { lockBerkas, type Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Makes a dossier of a case and the cases behind it: everything is listed by its hash, the list is
 * signed and becomes a surat, and what was made stands in the jejak. A sealed file that is ticked
 * is recorded as a look at it (UU 27/2022 Pasal 31).
 * @returns the nomor
 * @throws Forbidden when the role may not see who somebody is; NotFound when no dossier is made of
 * such a case; Stale when it moved on; Incomplete when a tick fits nothing, or it is too large
 */
export function buatDossier(kit: Kit, nomor: string, sent: Sent<DossierForm>, actor: Actor) {
  if (!seesPerson(actor.peran)) throw new Forbidden('may not make a dossier')
  const ticked = new Set(sent.data.sertakan)
  return once(kit.db, sent.kunci, async (trx) => {
    const chosen = chosenOf(await lockedParts(trx, nomor, sent.versi), ticked)
    for (const { berkas, one } of chosen)
      if (one.tersegel) await recordLook(trx, kit, berkas.nomor, one, actor)
    // Read again: the looks stand in the jejak that goes into the dossier.
    const parts = contentsOf(await findChain(trx, nomor))
    const packed = await pack(trx, kit, parts, { ticked, oleh: actor.nama })
    const tersegel = chosen.some(({ one }) => one.tersegel)
    const made = await issueDossier(trx, kit, parts, packed, { actor, tersegel })
    const catatan = `Daftar isi ${made.surat}. ${sent.data.alasan}`.trim()
    const disertakan = chosen.map(({ one }) => ({ no: one.no, sebab: one.tahan }))
    const entry = { perbuatan: 'dossierDibuat', catatan, rincian: { ...made, disertakan } }
    await record(trx, nomor, entry, actor, kit.clock)
    return nomor
  })
}

/** Signs the index and enters the dossier; gives what the jejak says of it. */
async function issueDossier(
  trx: Trx,
  kit: Kit,
  parts: readonly Bagian[],
  { daftar, isi }: Packed,
  { actor, tersegel }: { actor: Actor; tersegel: boolean },
) {
  if (!fitsZip(daftar.berkas)) throw new Incomplete('Isi dossier lebih dari 4 GB: tidak muat.')
  const list = await keepText(trx, kit, `${JSON.stringify(daftar, null, 1)}\n`)
  const ppid = await signerOf(trx, kit, actor, 'ppid')
  const chain = parts.map(({ berkas }) => berkas)
  const issue = suratDaftarIsi(kit, { chain, daftar, sidik: list.sidik, ppid })
  const surat = await issueSurat(trx, kit, issue)
  const id = newId()
  await insertDossier(trx, {
    id,
    berkasId: issue.berkasId,
    suratId: surat.id,
    isi: [
      { nama: kepala.surat, arsip: surat.sidik },
      { nama: kepala.daftar, arsip: list.arsip },
      ...isi,
    ],
    daftar: list.sidik,
    tersegel,
    oleh: actor.nama,
    pada: kit.clock.now,
  })
  return { dossier: id, surat: surat.nomorSurat, sidik: surat.sidik, daftar: list.sidik }
}

/** The contents of the chain, its cases locked from the newest to the oldest, as acts lock them. */
async function lockedParts(trx: Trx, nomor: string, versi: number | undefined) {
  const berkas = await lockBerkas(trx, nomor)
  if (!berkas || !berperkara.includes(berkas.prosedur)) throw new NotFound(nomor)
  if (versi !== undefined && versi !== berkas.versi) throw new Stale(nomor)
  const behind = (await findChain(trx, nomor)).slice(0, -1).reverse()
  for (const one of behind) await lockBerkas(trx, one.nomor)
  return contentsOf(await findChain(trx, nomor))
}

/** What was ticked, each with its case. @throws Incomplete when a tick fits nothing that is held back */
function chosenOf(parts: readonly Bagian[], ticked: ReadonlySet<string>) {
  const chosen = parts.flatMap(({ berkas, butir }) =>
    butir
      .filter(({ tahan, isi }) => tahan !== null && 'lampiran' in isi && ticked.has(isi.lampiran))
      .map((one) => ({ berkas, one })),
  )
  if (chosen.length < ticked.size)
    throw new Incomplete(
      'Ada centang yang berkasnya tidak ada lagi. Periksa daftarnya.',
      'sertakan',
    )
  return chosen
}

function recordLook(trx: Trx, kit: Kit, nomor: string, { isi, jenis, no }: Butir, actor: Actor) {
  const rincian = { lampiran: 'lampiran' in isi ? isi.lampiran : null, jenis, dossier: no }
  return record(trx, nomor, { perbuatan: 'bukaBerkas', rincian }, actor, kit.clock)
}
