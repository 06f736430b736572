import { attach, type Attachment, type FormFiles } from '#src/attachments/attach.ts'
import { type DateOnly, dateOf } from '#src/calendar/date.ts'
import { newId } from '#src/db/id.ts'
import type { HurufAlasan, Kanal } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { terbitkanTandaTerima } from '#src/layanan/informasi-publik/keberatan/acts/tanda-terima.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { type Asal, insertKeberatan } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { alasanDitemukan, nilaiJangka } from '#src/layanan/informasi-publik/keberatan/window.ts'
import { nikOf, type PersonFields, tulisPemohon } from '#src/layanan/informasi-publik/pemohon.ts'
import { toE164 } from '#src/notifications/phone.ts'
import { hashCode, trackingCode } from '#src/secrets.ts'
import { once } from '#src/workflow/once.ts'
import { type Actor, open, record, sistem } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'
import { startClock } from '#src/workflow/tenggat.ts'

/** What an objection says: Perki 1/2021 Lampiran X parts A–C. */
export type Isi = {
  alasan: HurufAlasan[]
  kasusPosisi: string
  informasi: string
  tujuan: string
  kuasaNama: string
  kuasaAlamat: string
  kuasaTelepon: string
  /** Why it comes late, if it does. */
  jangkaAlasan: string
  /** When the reason was found, where a petugas knows it better than the permohonan tells; or ''. */
  alasanSejak?: DateOnly
}

/** Who objects: somebody whose row stands, or a person as they are typed now. */
export type Pengaju =
  | { pemohonId: string; nama: string; telepon: string | null }
  | { person: Omit<PersonFields, 'kuasaNama' | 'kuasaAlamat' | 'kuasaKontak'>; orang?: string }

export type Penerimaan = {
  kanal: Kanal
  /** When the office truly received it. */
  diterimaPada: Date
  /** The permohonan; undefined for ground b. */
  asal: Asal | undefined
  petugasId?: string | null
}

/** Files that come with an objection; who somebody is stays sealed. */
const lampiran: Attachment[] = [
  { medan: 'identitas', jenis: 'identitas', rahasia: true },
  { medan: 'suratKuasa', jenis: 'surat-kuasa', rahasia: true },
  { medan: 'akta', jenis: 'akta', rahasia: false },
  { medan: 'suratKeberatan', jenis: 'surat-keberatan', rahasia: false },
]

/**
 * Registers an objection (UU 14/2008 Pasal 35–36): number, clocks, the judgement of its day, and
 * the receipt. Its day never bars it. The permohonan's jejak tells of it.
 * @returns the number in the register of objections
 * @throws Incomplete when it would be received in the future
 */
export async function ajukanKeberatan(
  kit: Kit,
  isi: Isi,
  pengaju: Pengaju,
  files: FormFiles,
  penerimaan: Penerimaan,
  actor: Actor,
): Promise<string> {
  const { asal, diterimaPada, kanal } = penerimaan
  const id = newId()
  return once(kit.db, files.kunci, async (trx) => {
    const who = await whoObjects(trx, kit, pengaju)
    const berkas = await open(
      trx,
      keberatan,
      {
        id,
        kanal,
        diterimaPada,
        asal: asal?.nomor ?? null,
        petugasId: penerimaan.petugasId ?? null,
        pemohonId: who.pemohonId,
        perihal: subjectOf(isi, asal),
        kodeLacak: hashCode(trackingCode(kit.keys, id, 1)),
        cari: [who.nama, isi.kuasaNama, who.telepon, asal?.nomor ?? null],
        cariTeks: `${isi.informasi} ${isi.kasusPosisi}`,
        rincian: { alasan: isi.alasan, ...(asal && { permohonan: asal.nomor }) },
        // Perki 1/2021 counts from the day it is entered in the register, the Act from its receipt.
        clocks: [startClock(id, 'perki', keberatan.clocks.perki, kit.clock.now, kit.clock)],
      },
      actor,
      kit.clock,
    )
    await insertKeberatan(trx, { berkasId: id, ...rowOf(kit, isi, penerimaan) })
    await attach(trx, kit, { berkasId: id, oleh: actor.nama }, files, lampiran)
    if (asal) await tell(trx, kit, asal.nomor, berkas.nomor)
    if (kit.config.receipt === 'request') await terbitkanTandaTerima(trx, kit, berkas)
    else await kit.jobs.enqueue(trx, 'tanda-terima', { berkasId: id })
    return berkas.nomor
  })
}

async function whoObjects(trx: Trx, kit: Kit, pengaju: Pengaju) {
  if ('pemohonId' in pengaju) return pengaju
  const { person, orang } = pengaju
  const nik = person.nik || (await nikOf(trx, kit, orang))
  const noAgent = { kuasaNama: '', kuasaAlamat: '', kuasaKontak: '' }
  const pemohonId = await tulisPemohon(trx, kit, { ...person, ...noAgent, nik })
  return { pemohonId, nama: person.nama, telepon: toE164(person.telepon) }
}

function rowOf({ clock }: Kit, isi: Isi, { asal, diterimaPada }: Penerimaan) {
  const sejak = isi.alasanSejak || (asal ? alasanDitemukan(isi.alasan, asal, diterimaPada) : null)
  const { jangka, batas } = nilaiJangka(sejak, dateOf(diterimaPada), clock.calendar)
  return {
    permohonanId: asal?.id ?? null,
    alasan: isi.alasan,
    kasusPosisi: isi.kasusPosisi,
    informasi: isi.informasi,
    tujuan: isi.tujuan,
    kuasaNama: isi.kuasaNama || null,
    kuasaAlamat: isi.kuasaAlamat || null,
    kuasaTelepon: isi.kuasaTelepon || null,
    alasanSejak: sejak,
    jangka,
    jangkaBatas: batas,
    jangkaAlasan: isi.jangkaAlasan || null,
  }
}

/** The permohonan's own jejak says that somebody objects. */
function tell(trx: Trx, { clock }: Kit, asal: string, nomor: string) {
  const entry = {
    perbuatan: 'keberatanDiajukan',
    catatan: `Keberatan ${nomor} diajukan.`,
    rincian: { keberatan: nomor },
  }
  return record(trx, asal, entry, sistem, clock)
}

function subjectOf({ informasi }: Isi, asal: Asal | undefined): string {
  if (asal) return `Keberatan atas ${asal.nomor}: ${asal.perihal}`.slice(0, 160)
  const line = informasi.split('\n')[0]!.replace(/\s+/g, ' ').trim()
  return line.length <= 120 ? line : `${line.slice(0, 118).replace(/\s+\S*$/, '')} …`
}
