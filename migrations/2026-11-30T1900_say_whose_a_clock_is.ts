import { type Kysely, sql } from 'kysely'

/**
 * A clock says whose it is. What has run so far is read from its kind; `batas_waktu` of a case that
 * somebody else has time in is counted again, of the office's own clocks alone. No date of a clock
 * moves, so that nothing stands to be written to the jejak.
 */
export async function up(db: Kysely<any>) {
  await sql`alter table tenggat add column tanggungan text not null default 'kantor'
    check (tanggungan in ('kantor', 'pemohon', 'pelapor', 'komisi', 'para-pihak'))`.execute(db)
  await sql`update tenggat t set tanggungan = k.tanggungan
    from berkas b, (values
      ('permohonan', 'melengkapi', 'pemohon'),
      ('keberatan', 'sengketa', 'pemohon'),
      ('sengketa', 'pengajuan', 'pemohon'),
      ('sengketa', 'periksaKomisi', 'komisi'),
      ('sengketa', 'lengkapiKomisi', 'pemohon'),
      ('sengketa', 'mulaiKomisi', 'komisi'),
      ('sengketa', 'selesaiKomisi', 'komisi'),
      ('sengketa', 'mediasi', 'komisi'),
      ('sengketa', 'gugatan', 'para-pihak'),
      ('sengketa', 'kasasi', 'para-pihak'),
      ('pengaduan', 'kelengkapan', 'pelapor'),
      ('pengaduan', 'balasan', 'pelapor')
    ) as k (prosedur, jenis, tanggungan)
    where b.id = t.berkas_id and b.prosedur = k.prosedur and t.jenis = k.jenis`.execute(db)
  await sql`update berkas b set batas_waktu = (select min(t.batas) from tenggat t
      where t.berkas_id = b.id and t.ditutup_pada is null and t.tanggungan = 'kantor')
    where exists (select from tenggat t
      where t.berkas_id = b.id and t.ditutup_pada is null and t.tanggungan <> 'kantor')`.execute(db)
}
