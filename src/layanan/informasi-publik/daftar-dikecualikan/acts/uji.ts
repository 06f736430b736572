import { newId } from '#src/db/id.ts'
import type { Berkas } from '#src/db/schema.ts'
import { Incomplete, NotFound } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import {
  checkAngka,
  checkHead,
  checkTerms,
  headRow,
  itemRow,
  perihalOf,
  rename,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/acts/sheet.ts'
import type {
  CatatanForm,
  InformasiForm,
  LembarForm,
  UjiForm,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/form.ts'
import {
  type ActUji,
  daftarDikecualikan,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import {
  deleteItem,
  insertItems,
  insertUji,
  itemsOf,
  updateItem,
  updateUji,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/queries.ts'
import { actOnce } from '#src/workflow/act.ts'
import { once } from '#src/workflow/once.ts'
import { type Actor, open } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Begins an uji konsekuensi with its first line (Perki 1/2021 Pasal 49 ayat (1)).
 * @returns the nomor
 * @throws Forbidden, Incomplete as `checkHead` and `checkAngka`
 */
export function mulaiUji(kit: Kit, sent: Sent<UjiForm>, actor: Actor): Promise<string> {
  const { informasi, konten, huruf, angka, undangUndang, ...rest } = sent.data
  const { dibuka, ditutup, jangkaWaktu, berlakuSampai, sebab, asal, ...head } = rest
  const item = { informasi, konten, huruf, angka, undangUndang, dibuka, ditutup, jangkaWaktu }
  const line = { ...item, berlakuSampai }
  return once(kit.db, sent.kunci, async (trx) => {
    await checkHead(trx, { ...head, asal }, actor, kit.clock.today)
    checkAngka(line)
    const berkas = await openUji(trx, kit, { unit: head.unit, asal, items: [line] }, actor)
    await insertUji(trx, { berkasId: berkas.id, sebab, ...headRow(head), persetujuan: null })
    await insertItems(trx, [{ id: newId(), berkasId: berkas.id, ...itemRow(line) }])
    return berkas.nomor
  })
}

type Opened = { unit: string; asal: string; items: { informasi: string }[] }

/** Opens the case of a sheet; what follows writes its head and lines. */
export function openUji(trx: Trx, { clock }: Kit, { unit, asal, items }: Opened, actor: Actor) {
  const what = {
    kanal: 'meja' as const,
    diterimaPada: clock.now,
    pemohonId: null,
    perihal: perihalOf(items),
    unitKerjaId: unit,
    petugasId: actor.id,
    asal: asal || null,
    cari: [],
    cariTeks: items.map(({ informasi }) => informasi).join(' '),
  }
  return open(trx, daftarDikecualikan, what, actor, clock)
}

/** Changes the head of a sheet; where it came from stays. */
export function ubahUji(kit: Kit, nomor: string, sent: Sent<LembarForm>, actor: Actor) {
  return change(kit, nomor, 'ubahUji', sent, actor, async (trx, berkas) => {
    await checkHead(trx, sent.data, actor, kit.clock.today)
    await updateUji(trx, berkas.id, headRow(sent.data))
    await rename(trx, berkas, sent.data.unit)
    return null
  })
}

/** Adds a line (Perki 1/2021 Pasal 49 ayat (2) huruf b). */
export function tambahInformasi(kit: Kit, nomor: string, sent: Sent<InformasiForm>, actor: Actor) {
  return change(kit, nomor, 'tambahInformasi', sent, actor, async (trx, berkas) => {
    checkAngka(sent.data)
    await insertItems(trx, [{ id: newId(), berkasId: berkas.id, ...itemRow(sent.data) }])
    await rename(trx, berkas)
    return sent.data.informasi
  })
}

/**
 * Changes a line.
 * @throws NotFound when the sheet has no such line
 */
export function ubahInformasi(
  kit: Kit,
  nomor: string,
  id: string,
  sent: Sent<InformasiForm>,
  actor: Actor,
) {
  return change(kit, nomor, 'ubahInformasi', sent, actor, async (trx, berkas) => {
    checkAngka(sent.data)
    if (!(await updateItem(trx, berkas.id, id, itemRow(sent.data)))) throw new NotFound(id)
    await rename(trx, berkas)
    return sent.data.informasi
  })
}

/**
 * Takes a line off the sheet; the last one stays.
 * @throws NotFound when the sheet has no such line
 */
export function hapusInformasi(
  kit: Kit,
  nomor: string,
  id: string,
  sent: Sent<unknown>,
  actor: Actor,
) {
  return change(kit, nomor, 'hapusInformasi', sent, actor, async (trx, berkas) => {
    const items = await itemsOf(trx, berkas.id)
    const item = items.find((one) => one.id === id)
    if (!item) throw new NotFound(id)
    if (items.length === 1)
      throw new Incomplete('Lembar uji memuat sedikitnya satu informasi. Ubah isinya saja.')
    await deleteItem(trx, berkas.id, id)
    await rename(trx, berkas)
    return item.informasi
  })
}

/**
 * Gives the sheet to whoever approves (Perki 1/2021 Pasal 10 ayat (2) huruf f).
 * @throws Incomplete as `checkTerms`
 */
export function ajukan(kit: Kit, nomor: string, sent: Sent<CatatanForm>, actor: Actor) {
  return change(kit, nomor, 'ajukan', sent, actor, async (trx, berkas) => {
    checkTerms(await itemsOf(trx, berkas.id), kit.clock.today)
    await updateUji(trx, berkas.id, { persetujuan: null })
    return sent.data.catatan || null
  })
}

/** An act on a sheet whose change is written inside it; what `run` gives is the note of the jejak. */
function change(
  kit: Kit,
  nomor: string,
  act: ActUji,
  sent: Sent<unknown>,
  actor: Actor,
  run: (trx: Trx, berkas: Berkas) => Promise<string | null>,
) {
  return actOnce(kit, daftarDikecualikan, nomor, sent, actor, {
    step: (trx) => ({
      act,
      versi: sent.versi,
      run: async (berkas) => ({ catatan: await run(trx, berkas) }),
    }),
  })
}
