import { type Kysely, sql } from 'kysely'

/**
 * What a permohonan was answered before a granted keberatan opened it again: the register says what
 * was told. Cases that stand open so now are marked with it.
 */
export async function up(db: Kysely<any>) {
  await db.schema.alterTable('permohonan').addColumn('jawaban_semula', 'jsonb').execute()
  const reopened = sql`b.prosedur = 'permohonan' and b.hasil is not null and b.selesai_pada is null
    and b.status in ('menunggu_keputusan', 'di_unit', 'menunggu_persetujuan', 'diputuskan')`
  await sql`update permohonan p set jawaban_semula = jsonb_build_object('hasil', b.hasil,
      'keputusan', p.keputusan, 'diberitahukanPada', p.diberitahukan_pada)
    from berkas b where b.id = p.berkas_id and ${reopened}`.execute(db)
  await sql`update berkas b set hasil = 'dibuka-kembali' where ${reopened}`.execute(db)
}
