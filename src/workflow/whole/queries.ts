import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import { prepared } from '#src/db/prepared.ts'
import type { Party } from '#src/workflow/procedure.ts'
import type { Berkas, Disposisi, Jejak, Lampiran, Pemohon, Surat, Tenggat } from '#src/db/schema.ts'

export type WholeDisposisi = Disposisi & {
  unit: string
  singkatan: string
  batas: Date | null
  /** Those of the unit who answer for it, while its part is open. */
  orang: { nama: string; telepon: string | null; peran: Party[] }[]
}
export type PemohonTerlihat = Omit<Pemohon, 'nik'>
export type SuratTerdaftar = Pick<
  Surat,
  'id' | 'jenis' | 'judul' | 'nomorSurat' | 'kode' | 'ukuran' | 'ditandatanganiPada' | 'mengganti'
>
export type LampiranTerlihat = Omit<Lampiran, 'berkasId' | 'sidik'> & { diunduhPada: Date | null }
export type Kiriman = {
  id: string
  subjek: string
  suratId: string | null
  dibuatPada: Date
  terkirimPada: Date | null
  gagalPada: Date | null
  galat: string | null
}

/** A case and everything that every procedure shows of it; the NIK stays sealed and is not here. */
export type Whole = {
  berkas: Omit<Berkas, 'cari' | 'cariTeks'>
  pemohon: PemohonTerlihat | null
  petugas: string | null
  jejak: Omit<Jejak, 'berkasId' | 'hash' | 'hashSebelum'>[]
  tenggat: Tenggat[]
  disposisi: WholeDisposisi[]
  /** Units that take part without a disposisi. */
  keikutsertaan: { unitKerjaId: string }[]
  surat: SuratTerdaftar[]
  lampiran: LampiranTerlihat[]
  kiriman: Kiriman[]
}

/**
 * One case with its jejak, clocks, disposisi, papers, files and mail, in one query.
 * @returns undefined when there is no such case
 */
export async function findWhole(db: Db, nomor: string): Promise<Whole | undefined> {
  const [raw] = await wholes(db, { nomor })
  return raw && (shaped(raw) as Whole)
}

/** What a case hands on to one that comes from it: the person, and what was asked in their words. */
export function findAsal(db: Db, nomor: string) {
  return db
    .selectFrom('berkas')
    .leftJoin('isiBerkas', 'isiBerkas.berkasId', 'berkas.id')
    .select([
      'berkas.nomor',
      'berkas.prosedur',
      'berkas.kanal',
      'berkas.pemohonId',
      'isiBerkas.rincian',
      'isiBerkas.tujuan',
    ])
    .where('berkas.nomor', '=', nomor.trim().toUpperCase())
    .executeTakeFirst()
}

const list = (of: ReturnType<typeof sql>) =>
  sql`coalesce((select jsonb_agg(one.row order by one.place) from (${of}) one), '[]')`

const contacts = sql`coalesce((select jsonb_agg(jsonb_build_object('nama', o.nama, 'telepon', o.telepon, 'peran', o.peran) order by o.id)
  from petugas o where d.dijawab_pada is null and d.dibatalkan_pada is null
    and o.unit_kerja_id = d.unit_kerja_id and o.aktif), '[]')`

const wholes = prepared(
  (_, { nomor }: { nomor: string }) => sql<Raw>`
    select
      to_jsonb(b) - 'cari' - 'cari_teks' as berkas,
      to_jsonb(p) - 'nik' - 'nik_hash' as pemohon,
      (select nama from petugas where id = b.petugas_id) as petugas,
      ${list(sql`select to_jsonb(j) - 'hash' - 'hash_sebelum' as row, j.urutan as place from jejak j where j.berkas_id = b.id`)} as jejak,
      ${list(sql`select to_jsonb(t) as row, t.id as place from tenggat t where t.berkas_id = b.id`)} as tenggat,
      ${list(sql`select to_jsonb(d) || jsonb_build_object('unit', u.nama, 'singkatan', u.singkatan, 'batas', t.batas, 'orang', ${contacts}) as row, d.id as place
        from disposisi d join unit_kerja u on u.id = d.unit_kerja_id left join tenggat t on t.disposisi_id = d.id
        where d.berkas_id = b.id`)} as disposisi,
      ${list(sql`select jsonb_build_object('unit_kerja_id', i.unit_kerja_id) as row, i.unit_kerja_id as place
        from keikutsertaan i where i.berkas_id = b.id`)} as keikutsertaan,
      ${list(sql`select jsonb_build_object('id', s.id, 'jenis', s.jenis, 'judul', s.judul, 'nomor_surat', s.nomor_surat, 'kode', s.kode,
          'ukuran', s.ukuran, 'ditandatangani_pada', s.ditandatangani_pada, 'mengganti', s.mengganti) as row, s.id as place
        from surat s where s.berkas_id = b.id`)} as surat,
      ${list(sql`select (to_jsonb(l) - 'sidik') || jsonb_build_object('diunduh_pada',
          (select min(n.pada) from unduhan n where n.lampiran_id = l.id and n.berkas_id = b.id)) as row, l.id as place
        from lampiran l where l.berkas_id = b.id`)} as lampiran,
      ${list(sql`select jsonb_build_object('id', k.id, 'subjek', k.subjek, 'surat_id', k.surat_id, 'dibuat_pada', k.dibuat_pada,
          'terkirim_pada', k.terkirim_pada, 'gagal_pada', k.gagal_pada, 'galat', k.galat) as row, k.id as place
        from kotak_keluar k where k.berkas_id = b.id`)} as kiriman
    from berkas b left join pemohon p on p.id = b.pemohon_id
    where b.nomor = ${nomor}`,
)

type Raw = Record<string, unknown>

/** Rows that came as jsonb: names as TypeScript writes them, instants as Date. Inner jsonb stays as it is. */
function shaped(value: Raw): Raw {
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      if (Array.isArray(one)) return [name, one.map((row) => rowOf(row as Raw))]
      return [name, one !== null && typeof one === 'object' ? rowOf(one as Raw) : one]
    }),
  )
}

function rowOf(row: Raw): Raw {
  const shaped: Raw = {}
  for (const column in row) {
    const { name, instant } = known.get(column) ?? read(column)
    const value = row[column]
    shaped[name] = instant && typeof value === 'string' ? new Date(value) : value
  }
  return shaped
}

/** Columns seen so far: their names are few, their rows many. */
const known = new Map<string, { name: string; instant: boolean }>()

function read(column: string) {
  const name = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const instant = column.endsWith('_pada') || instants.has(column)
  known.set(column, { name, instant })
  return { name, instant }
}

const instants = new Set(['pada', 'mulai', 'batas', 'batas_semula', 'batas_waktu'])
