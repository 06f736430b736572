import { attach, type FormFiles } from '#src/attachments/attach.ts'
import { lampiranOf } from '#src/attachments/queries.ts'
import type { Berkas, Lampiran } from '#src/db/schema.ts'
import { NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import {
  changeOf,
  daftarInformasi,
} from '#src/layanan/informasi-publik/daftar-informasi/procedure.ts'
import {
  setAside,
  updateInformasi,
} from '#src/layanan/informasi-publik/daftar-informasi/queries.ts'
import { once } from '#src/workflow/once.ts'
import { type Actor, type Outcome, perform } from '#src/workflow/perform.ts'
import { lockBerkas, type Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

const kind = { jenis: 'daftar-informasi', rahasia: false } as const

/** Adds files to an entry. */
export function tambahBerkas(
  kit: Kit,
  nomor: string,
  sent: Sent<unknown> & FormFiles,
  actor: Actor,
) {
  return change(kit, nomor, sent, actor, async (trx, berkas) => {
    const to = { berkasId: berkas.id, oleh: actor.nama }
    const added = await attach(trx, kit, to, sent, [{ medan: 'berkas', ...kind }])
    return touched(trx, kit, berkas, { catatan: `${added.length} berkas ditambahkan` })
  })
}

/**
 * Puts a file in the place of another; the old one stays with the case and is no longer handed out.
 * @throws NotFound when it is not among the current files
 */
export function gantiBerkas(
  kit: Kit,
  nomor: string,
  lampiranId: string,
  sent: Sent<unknown> & FormFiles,
  actor: Actor,
) {
  return change(kit, nomor, sent, actor, async (trx, berkas) => {
    const old = await setOneAside(trx, berkas, lampiranId, 'diganti')
    const to = { berkasId: berkas.id, oleh: actor.nama }
    await attach(trx, kit, to, sent, [{ medan: 'pengganti', ...kind }])
    const baru = (await lampiranOf(trx, berkas.id, kind.jenis)).at(-1)!
    return touched(trx, kit, berkas, {
      catatan: `${old.nama} diganti ${baru.nama}`,
      rincian: { lama: lampiranId, baru: baru.id },
    })
  })
}

/**
 * Takes a file off an entry; it stays with the case.
 * @throws NotFound when it is not among the current files
 */
export function lepasBerkas(
  kit: Kit,
  nomor: string,
  lampiranId: string,
  sent: Sent<unknown>,
  actor: Actor,
) {
  return change(kit, nomor, sent, actor, async (trx, berkas) => {
    const old = await setOneAside(trx, berkas, lampiranId, 'dilepas')
    return touched(trx, kit, berkas, {
      catatan: `${old.nama} dilepas dari informasi ini`,
      rincian: { lama: lampiranId },
    })
  })
}

/**
 * Changes an entry by the act that its status asks for: `ubah` of a proposal, `perbarui` of what
 * is published.
 * @throws NotFound, IllegalAct, Stale as `perform`
 */
export function change(
  kit: Kit,
  nomor: string,
  { kunci, versi }: Sent<unknown>,
  actor: Actor,
  run: (trx: Trx, berkas: Berkas) => Promise<Outcome<never>>,
) {
  return once(kit.db, kunci, async (trx) => {
    const before = await lockBerkas(trx, nomor)
    if (!before) throw new NotFound(nomor)
    const step = { act: changeOf(before.status), versi, run: (berkas: Berkas) => run(trx, berkas) }
    await perform(trx, daftarInformasi, nomor, step, actor, kit.clock)
    return nomor
  })
}

async function setOneAside(trx: Trx, berkas: Berkas, id: string, word: string): Promise<Lampiran> {
  const files = await lampiranOf(trx, berkas.id, kind.jenis)
  const old = files.find((file) => file.id === id)
  if (!old || !(await setAside(trx, berkas.id, id, word))) throw new NotFound(id)
  return old
}

async function touched(trx: Trx, kit: Kit, berkas: Berkas, outcome: Outcome<never>) {
  await updateInformasi(trx, berkas.id, { diperbaruiPada: kit.clock.now })
  return outcome
}
