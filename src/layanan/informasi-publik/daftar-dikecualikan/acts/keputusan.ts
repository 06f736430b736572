import type { Kit } from '#src/kit.ts'
import { newId } from '#src/db/id.ts'
import { Incomplete } from '#src/errors.ts'
import {
  isLiving,
  keyOf,
  masaOf,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/masa.ts'
import { openUji } from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/uji.ts'
import type {
  AlasanForm,
  BukaForm,
  CatatanForm,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/form.ts'
import { daftarDikecualikan } from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import {
  findUji,
  insertItems,
  insertUji,
  itemsOf,
  updateLiving,
  updateUji,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/queries.ts'
import { findOfficer } from '#src/office/queries.ts'
import { actOnce } from '#src/workflow/act.ts'
import { once } from '#src/workflow/once.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { lockBerkas, type Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/** The Atasan PPID, or the head of the body, approves; by which title stands on the papers. */
export function setujui(kit: Kit, nomor: string, sent: Sent<CatatanForm>, actor: Actor) {
  return actOnce(kit, daftarDikecualikan, nomor, sent, actor, {
    step: () => ({ act: 'setujui', versi: sent.versi, catatan: sent.data.catatan || null }),
    after: async (trx, { id }) => {
      const { today } = kit.clock
      const persetujuan = { ...(await approverOf(trx, kit, actor)), tanggal: today }
      await updateUji(trx, id, { persetujuan })
    },
  })
}

async function approverOf(trx: Trx, { settings }: Kit, actor: Actor) {
  const officer = actor.id ? await findOfficer(trx, actor.id) : undefined
  const { jabatan } = settings.penandaTangan.atasan
  const isAtasan = actor.peran.includes('atasan_ppid')
  return { nama: actor.nama, jabatan: isAtasan ? jabatan : (officer?.jabatan ?? jabatan) }
}

/** Sends a sheet back with reasons. */
export function kembalikan(kit: Kit, nomor: string, sent: Sent<AlasanForm>, actor: Actor) {
  return actOnce(kit, daftarDikecualikan, nomor, sent, actor, {
    step: () => ({ act: 'kembalikan', versi: sent.versi, catatan: sent.data.alasan }),
  })
}

/** The test finds no ground, or the PPID thinks again: nothing is exempt. */
export function nyatakanTerbuka(kit: Kit, nomor: string, sent: Sent<AlasanForm>, actor: Actor) {
  return actOnce(kit, daftarDikecualikan, nomor, sent, actor, {
    step: () => ({ act: 'nyatakanTerbuka', versi: sent.versi, catatan: sent.data.alasan }),
  })
}

/**
 * Opens lines of a penetapan before their time: consent, a public office, an order (UU 14/2008 Pasal
 * 18). The others stay exempt; with the last one the sheet ends. Where one line is left it is that one.
 * @throws Incomplete when none of its lines that are still exempt was chosen
 */
export function buka(kit: Kit, nomor: string, sent: Sent<BukaForm>, actor: Actor) {
  const { alasan, baris } = sent.data
  return actOnce(kit, daftarDikecualikan, nomor, sent, actor, {
    step: (trx) => ({
      act: 'buka',
      versi: sent.versi,
      run: async ({ id }) => {
        const living = (await itemsOf(trx, id)).filter(isLiving)
        const opened = living.length === 1 ? living : living.filter((one) => baris.includes(one.id))
        if (opened.length === 0) throw new Incomplete('Pilih informasi yang dibuka.', 'baris')
        const ends = { akhirPada: kit.clock.now, akhirSebab: 'dibuka' as const }
        await updateLiving(trx, id, ends, opened.map(keyOf))
        const left = living.filter((one) => !opened.includes(one))
        const called = left.filter(({ diingatkanPada }) => diingatkanPada !== null)
        const still = called.length > 0 ? ('akan_berakhir' as const) : ('ditetapkan' as const)
        return {
          to: left.length === 0 ? 'dibuka' : still,
          catatan: `${opened.map(({ informasi }) => informasi).join('; ')}. ${alasan}`,
          parts: { started: masaOf(id, called, kit) },
        }
      },
    }),
  })
}

/**
 * Begins a new test of what is exempt now (Perki 1/2021 Lampiran IV): the lines that have not ended
 * come along, and its penetapan will take the place of this one.
 * @returns the nomor of the new sheet
 * @throws Incomplete when nothing is exempt any more, or another test has begun
 */
export function ujiUlang(kit: Kit, nomor: string, kunci: string, actor: Actor): Promise<string> {
  return once(kit.db, kunci, async (trx) => {
    await lockBerkas(trx, nomor)
    const old = await findUji(trx, nomor)
    const items = old?.items.filter(({ mulai, akhirPada }) => mulai && !akhirPada) ?? []
    if (!old || items.length === 0)
      throw new Incomplete('Tidak ada yang masih dikecualikan di sini.')
    if (old.nomorBaru) throw new Incomplete(`Uji ulangnya sudah ada: ${old.nomorBaru}.`)
    const unit = old.unitKerjaId!
    const berkas = await openUji(trx, kit, { unit, asal: nomor, items }, actor)
    const { tempat, kepatutan, penguji } = old
    // Before its end, and before anybody asks.
    const head = { sebab: 'sebelum' as const, tempat, kepatutan, penguji, persetujuan: null }
    const tanggal = kit.clock.today
    await insertUji(trx, { berkasId: berkas.id, ...head, tanggal, menggantikan: old.berkasId })
    await insertItems(
      trx,
      items.map(({ id: _id, mulai: _mulai, diingatkanPada: _told, ...item }) => ({
        ...item,
        id: newId(),
        berkasId: berkas.id,
      })),
    )
    return berkas.nomor
  })
}
