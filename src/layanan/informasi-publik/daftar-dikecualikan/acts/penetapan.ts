import type { Berkas } from '#src/db/schema.ts'
import { type Issue, issueSurat } from '#src/documents/issue.ts'
import { signerOf } from '#src/documents/signer.ts'
import { IllegalAct, Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import { checkTerms } from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/sheet.ts'
import type { CatatanForm } from '#src/layanan/informasi-publik/daftar-dikecualikan/form.ts'
import { daftarDikecualikan } from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import {
  findUji,
  itemsOf,
  updateLiving,
  updateUji,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/queries.ts'
import {
  suratLembar,
  suratPenetapan,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/surat/surat.ts'
import { actOnce } from '#src/workflow/act.ts'
import { type Actor, perform } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Determines: the sheet and the penetapan are numbered and signed, and from today what stands in
 * them is exempt (Perki 1/2021 Pasal 49 ayat (4)–(6)). A penetapan that it changes ends.
 * @throws Incomplete when nobody approved, or a line has ended meanwhile
 */
export function tetapkan(kit: Kit, nomor: string, sent: Sent<CatatanForm>, actor: Actor) {
  return actOnce(kit, daftarDikecualikan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'tetapkan',
      versi: sent.versi,
      catatan: sent.data.catatan || null,
      run: async ({ id }) => {
        checkTerms(await itemsOf(trx, id), kit.clock.today)
        await updateLiving(trx, id, { mulai: kit.clock.today })
        return {}
      },
    }),
    after: (trx, berkas) => tulisSurat(trx, kit, berkas, actor),
  })
}

async function tulisSurat(trx: Trx, kit: Kit, berkas: Berkas, actor: Actor) {
  const uji = (await findUji(trx, berkas.nomor))!
  if (!uji.persetujuan) throw new Incomplete('Pengecualian ini belum disetujui.')
  const ppid = await signerOf(trx, kit, actor, 'ppid')
  const lembar = await issueSurat(trx, kit, suratLembar(kit, uji, ppid))
  const { nomorSurat } = lembar
  const penetapan = await issueSurat(trx, kit, suratPenetapan(kit, uji, nomorSurat, ppid))
  await updateUji(trx, berkas.id, {
    lembarNomor: nomorSurat,
    penetapanNomor: penetapan.nomorSurat,
    penetapanTanggal: kit.clock.today,
  })
  if (uji.nomorLama) await gantikan(trx, kit, uji.nomorLama, penetapan.nomorSurat, actor)
}

/** The older penetapan ends; one that has ended by itself meanwhile is left alone. */
async function gantikan(trx: Trx, kit: Kit, nomor: string, oleh: string, actor: Actor) {
  const ends = { akhirPada: kit.clock.now, akhirSebab: 'diganti' as const }
  try {
    await perform(
      trx,
      daftarDikecualikan,
      nomor,
      {
        act: 'gantikan',
        catatan: `Digantikan Penetapan Nomor ${oleh}.`,
        run: async ({ id }) => {
          await updateLiving(trx, id, ends)
          return {}
        },
      },
      actor,
      kit.clock,
    )
  } catch (error) {
    if (!(error instanceof IllegalAct)) throw error
  }
}

/**
 * A paper as it would be signed now, to be read before.
 * @param jenis `lembar` or `penetapan`
 * @throws NotFound when there is no such sheet or paper
 */
export async function draftOf(
  kit: Kit,
  nomor: string,
  jenis: string,
  actor: Actor,
): Promise<Issue> {
  const uji = await findUji(kit.db, nomor)
  if (!uji) throw new NotFound(nomor)
  const ppid = await kit.db.transaction().execute((trx) => signerOf(trx, kit, actor, 'ppid'))
  if (jenis === 'lembar') return suratLembar(kit, uji, ppid)
  if (jenis !== 'penetapan') throw new NotFound(jenis)
  return suratPenetapan(kit, uji, '(diisi saat ditandatangani)', ppid)
}
