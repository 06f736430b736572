import { type Kysely, sql } from 'kysely'

/**
 * Parts that units can answer no more, because their case ended or followed SP4N-LAPOR! elsewhere, end
 * when the act of that did, as its jejak says; so does the clock of each.
 */
export async function up(db: Kysely<any>) {
  await sql`create temporary table bagian_tertinggal on commit drop as
    select d.id, d.berkas_id, j.perbuatan, j.pada
    from disposisi d
      join berkas b on b.id = d.berkas_id
      join lateral (select perbuatan, pada from jejak
        where berkas_id = b.id and dari is distinct from ke and ke = b.status
        order by urutan desc limit 1) j on true
    where d.dijawab_pada is null and d.dibatalkan_pada is null
      and (b.selesai_pada is not null or (b.prosedur = 'pengaduan' and b.status <> 'terverifikasi'))`.execute(
    db,
  )
  await sql`update disposisi d set dibatalkan_pada = l.pada
    from bagian_tertinggal l where l.id = d.id`.execute(db)
  await sql`update tenggat t set ditutup_pada = l.pada, ditutup_oleh = l.perbuatan
    from bagian_tertinggal l where t.disposisi_id = l.id and t.ditutup_pada is null`.execute(db)
  await sql`update berkas b set batas_waktu = (select min(t.batas) from tenggat t
      where t.berkas_id = b.id and t.ditutup_pada is null and t.tanggungan = 'kantor')
    where b.id in (select berkas_id from bagian_tertinggal)`.execute(db)
}
