import { type Kysely, sql } from 'kysely'

const searched = {
  tanya_jawab: `pertanyaan || ' ' || layanan || ' ' || kata_kunci || ' ' || jawaban`,
  daftar_informasi: `ringkasan || ' ' || kata_kunci || ' ' || pejabat`,
}

/**
 * The words of everything that is published, each once: a misspelt word is compared with some
 * thousand words instead of with every text.
 */
export async function up(db: Kysely<any>) {
  await db.schema
    .createTable('kosakata')
    .addColumn('kata', 'text', (col) => col.primaryKey())
    .execute()
  await sql`alter table kosakata add column kueri tsquery
    generated always as (plainto_tsquery('indonesian', kata)) stored`.execute(db)
  await sql`create index kosakata_mirip on kosakata using gin (kata gin_trgm_ops)`.execute(db)

  // In one order, so that two who publish at once never wait for each other.
  await sql`
    create function catat_kosakata() returns trigger language plpgsql as $$
    begin
      execute format($f$
        insert into kosakata (kata)
        select distinct kata from baru, regexp_matches(lower(%s), '[[:alnum:]]{4,40}', 'g') m,
          unnest(m) kata
        where baru.terbit and kata !~ '\\d'
        order by kata
        on conflict do nothing $f$, tg_argv[0]);
      return null;
    end $$`.execute(db)
  for (const [table, text] of Object.entries(searched)) await keep(db, table, text)
  await sql`drop index tanya_jawab_mirip`.execute(db)
  await sql`drop index daftar_informasi_mirip`.execute(db)
}

async function keep(db: Kysely<any>, table: string, text: string) {
  for (const event of ['insert', 'update'])
    await sql`create trigger ${sql.ref(`kosakata_${event}`)} after ${sql.raw(event)} on ${sql.table(table)}
      referencing new table as baru for each statement
      execute function catat_kosakata(${sql.lit(text)})`.execute(db)
  // What is published already: the trigger writes it down.
  await sql`update ${sql.table(table)} set terbit = terbit where terbit`.execute(db)
}
