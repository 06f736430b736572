import type { Pemohon } from '#src/db/schema.ts'
import { newId } from '#src/db/id.ts'
import type { Kit } from '#src/kit.ts'
import { toE164 } from '#src/notifications/phone.ts'
import { maskNik, nikHash, openText, sealText } from '#src/secrets.ts'
import { findNik, insertPemohon } from '#src/workflow/pemohon/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** A person as a form of this service asks for them; what was left empty is ''. */
export type PersonFields = {
  jenis: Pemohon['jenis']
  nama: string
  nik: string
  nomorSk: string
  alamat: string
  pekerjaan: string
  email: string
  telepon: string
  kuasaNama: string
  kuasaAlamat: string
  kuasaKontak: string
}

/** Writes the person as they are now: a row is a picture of a day, and papers of that day agree with it. */
export async function tulisPemohon(
  trx: Trx,
  { keys, clock }: Kit,
  form: PersonFields,
): Promise<string> {
  const id = newId()
  const isKuasa = form.jenis === 'kuasa'
  await insertPemohon(trx, {
    id,
    jenis: form.jenis,
    nama: form.nama,
    nik: form.nik ? sealText(keys, form.nik, `nik:${id}`) : null,
    nikHash: form.nik ? nikHash(keys, form.nik) : null,
    nikSamar: form.nik ? maskNik(form.nik) : null,
    nomorSk: form.nomorSk || null,
    alamat: form.alamat,
    pekerjaan: form.pekerjaan || null,
    email: form.email || null,
    telepon: toE164(form.telepon),
    teleponKetik: form.telepon || null,
    kuasaNama: isKuasa ? form.kuasaNama : null,
    kuasaAlamat: isKuasa ? form.kuasaAlamat || null : null,
    kuasaKontak: isKuasa ? form.kuasaKontak || null : null,
    dibuatPada: clock.now,
  })
  return id
}

/**
 * The NIK that somebody who came before has given.
 * @param orang key of their row, if they are known
 * @returns '' when they are not, or gave none
 */
export async function nikOf(trx: Trx, { keys }: Kit, orang: string | undefined): Promise<string> {
  if (!orang) return ''
  const nik = await findNik(trx, orang)
  return nik ? openText(keys, nik, `nik:${orang}`) : ''
}
