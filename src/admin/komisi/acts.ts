import type { KomisiForm } from '#src/admin/komisi/form.ts'
import { findKomisi, saveKomisi } from '#src/admin/komisi/queries.ts'
import type { Clock } from '#src/calendar/calendar.ts'
import type { Db } from '#src/db/client.ts'
import { newId } from '#src/db/id.ts'
import { Incomplete } from '#src/errors.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { once } from '#src/workflow/once.ts'
import type { Actor } from '#src/workflow/perform.ts'

/**
 * Adds a Komisi Informasi, or changes one, once for each form key; what was stays in the jejak of
 * the office. Only one can be the usual one: the newest that was said to be.
 * @param id of the one that is changed
 * @throws Incomplete at its field when the name is taken, or the usual one would not be offered
 */
export function simpanKomisi(
  db: Db,
  kunci: string,
  id: string | undefined,
  form: KomisiForm,
  actor: Actor,
  clock: Clock,
): Promise<string> {
  return once(db, kunci, async (trx) => {
    if (form.utama && !form.aktif) throw new Incomplete('Yang utama harus dapat dipilih.', 'utama')
    const key = id ?? newId()
    const sebelum = id ? await findKomisi(trx, id) : undefined
    const perbuatan = id ? 'ubahKomisiInformasi' : 'tambahKomisiInformasi'
    const rincian = { id: key, ...(sebelum && { sebelum }), sesudah: form }
    await recordOffice(trx, { perbuatan, rincian }, actor, clock)
    if (!(await saveKomisi(trx, { id: key, ...form })))
      throw new Incomplete('Nama ini sudah ada.', 'nama')
    return key
  })
}
