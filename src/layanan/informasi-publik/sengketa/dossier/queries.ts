import { type Insertable, sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import { prepared } from '#src/db/prepared.ts'
import type { DossierTable, Jejak } from '#src/db/schema.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** A paper that a case sent out. Instants are ISO 8601, as the database says them. */
export type SuratDossier = {
  id: string
  jenis: string
  judul: string
  nomorSurat: string
  penandaTangan: string
  sidik: string
  ukuran: number
  pada: string
}

/** A file of a case. */
export type LampiranDossier = {
  id: string
  jenis: string
  nama: string
  tipe: string
  ukuran: number
  sidik: string
  rahasia: boolean
  pada: string
}

/** A case in a dossier, with its papers and files, and the papers of the exemption it rests on. */
export type BerkasDossier = {
  id: string
  nomor: string
  prosedur: string
  perihal: string
  diterimaPada: Date
  versi: number
  pemohonId: string | null
  jejakJumlah: number
  jejakHash: string | null
  disposisi: boolean
  /** A decision of it refuses or blackens under an exemption. */
  dikecualikan: boolean
  surat: SuratDossier[]
  lampiran: LampiranDossier[]
}

const suratOf = (where: ReturnType<typeof sql>) => sql`
  coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'jenis', s.jenis, 'judul', s.judul,
      'nomorSurat', s.nomor_surat, 'penandaTangan', s.penanda_tangan, 'sidik', s.sidik, 'ukuran', s.ukuran,
      'pada', s.ditandatangani_pada) order by s.id)
    from surat s where ${where}), '[]')`

const chains = prepared(
  (_, { nomor }: { nomor: string }) => sql<BerkasDossier>`
    with recursive rantai as (
      select b.id, b.asal, 0 as ke from berkas b where b.nomor = ${nomor}
      union all
      select b.id, b.asal, r.ke + 1 from rantai r join berkas b on b.nomor = r.asal where r.ke < 8
    )
    select b.id, b.nomor, b.prosedur, b.perihal, b.diterima_pada, b.versi, b.pemohon_id, b.jejak_jumlah, b.jejak_hash,
      exists (select from disposisi d where d.berkas_id = b.id) as disposisi,
      coalesce(p.dikecualikan_id is not null or p.keputusan->>'huruf' <> ''
        or p.keputusan->>'penghitaman' <> '' or k.keputusan->>'dasar' = 'pasal-17', false)
        as dikecualikan,
      ${suratOf(sql`s.berkas_id = b.id`)} || ${suratOf(sql`s.jenis in ('penetapan', 'lembar-uji')
        and s.berkas_id = (select i.berkas_id from informasi_dikecualikan i where i.id =
          coalesce(p.dikecualikan_id, (k.keputusan->>'dikecualikanId')::uuid))`)} as surat,
      coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'jenis', l.jenis, 'nama', l.nama,
          'tipe', l.tipe, 'ukuran', l.ukuran, 'sidik', l.sidik, 'rahasia', l.rahasia,
          'pada', l.pada) order by l.id)
        from lampiran l where l.berkas_id = b.id), '[]') as lampiran
    from rantai r join berkas b on b.id = r.id
      left join permohonan p on p.berkas_id = b.id
      left join keberatan k on k.berkas_id = b.id
    order by r.ke desc`,
)

/**
 * The case of this number and the cases it comes of (`asal`), oldest first, each with everything
 * that belongs to it; empty when there is no such case.
 */
export const findChain = (db: Db, nomor: string): Promise<BerkasDossier[]> => chains(db, { nomor })

/** The jejak of a case with every field of its chain, oldest first. */
export function jejakOf(db: Db, berkasId: string): Promise<Omit<Jejak, 'id'>[]> {
  return db
    .selectFrom('jejak')
    .select(['berkasId', 'urutan', 'perbuatan', 'dari', 'ke', 'pelakuId', 'pelaku', 'peran'])
    .select(['catatan', 'rincian', 'pada', 'hashSebelum', 'hash'])
    .where('berkasId', '=', berkasId)
    .orderBy('urutan')
    .execute()
}

/** The hash of the jejak at a place of a chain. */
export function jejakAt(db: Db, berkasId: string, urutan: number) {
  return db
    .selectFrom('jejak')
    .select('hash')
    .where('berkasId', '=', berkasId)
    .where('urutan', '=', urutan)
    .executeTakeFirst()
}

/** What units were asked and what they answered, oldest first. */
export function disposisiOf(db: Db, berkasId: string) {
  return db
    .selectFrom('disposisi')
    .innerJoin('unitKerja', 'unitKerja.id', 'disposisi.unitKerjaId')
    .select(['unitKerja.nama as unit', 'permintaan', 'dimintaPada', 'penguasaan', 'jawaban'])
    .select(['dijawabPada', 'dijawabOleh', 'dibatalkanPada'])
    .where('berkasId', '=', berkasId)
    .orderBy('disposisi.id')
    .execute()
}

/** Case, channel and moment of receipt, as its data sheet says them. */
export function berkasOf(db: Db, id: string) {
  return db
    .selectFrom('berkas')
    .leftJoin('isiBerkas', 'isiBerkas.berkasId', 'berkas.id')
    .select(['nomor', 'asal', 'prosedur', 'perihal', 'kanal', 'diterimaPada', 'dicatatPada'])
    .select(['isiBerkas.rincian', 'isiBerkas.tujuan'])
    .where('berkas.id', '=', id)
    .executeTakeFirstOrThrow()
}

/** Enters a dossier. */
export async function insertDossier(trx: Trx, row: Insertable<DossierTable>) {
  await trx.insertInto('dossier').values(row).execute()
}

/** The dossiers of a case, newest first: at most 50, without what is in them. */
export function dossiersOf(db: Db, nomor: string) {
  return dossiers(db)
    .select(['surat.ukuran', 'dossier.daftar'])
    .select(sql<number>`jsonb_array_length(dossier.isi)`.as('jumlah'))
    .where('berkas.nomor', '=', nomor)
    .orderBy('dossier.id', 'desc')
    .limit(50)
    .execute()
}

/** One dossier of a case: its files in order with the bytes each has, null for one that is gone. */
export function findDossier(db: Db, nomor: string, id: string) {
  return dossiers(db)
    .select(
      sql<{ nama: string; arsip: string; ukuran: number | null }[]>`(
        select jsonb_agg(jsonb_build_object('nama', i.isi->>'nama', 'arsip', i.isi->>'arsip',
          'ukuran', a.ukuran) order by i.ke)
        from jsonb_array_elements(dossier.isi) with ordinality i(isi, ke)
          left join arsip a on a.sidik = i.isi->>'arsip')`.as('isi'),
    )
    .where('berkas.nomor', '=', nomor)
    .where('dossier.id', '=', id)
    .executeTakeFirst()
}

/** Names and keys of what stands in the dossier whose signed index has this hash. */
export function isiBySurat(db: Db, sidik: string) {
  return db
    .selectFrom('dossier')
    .innerJoin('surat', 'surat.id', 'dossier.suratId')
    .select('dossier.isi')
    .where('surat.sidik', '=', sidik)
    .executeTakeFirst()
}

const dossiers = (db: Db) =>
  db
    .selectFrom('dossier')
    .innerJoin('berkas', 'berkas.id', 'dossier.berkasId')
    .innerJoin('surat', 'surat.id', 'dossier.suratId')
    .select(['dossier.id', 'dossier.tersegel', 'dossier.oleh', 'dossier.pada'])
    .select(['surat.nomorSurat', 'surat.sidik'])
