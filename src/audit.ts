import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Config, readConfig, StartError } from '#src/config.ts'
import { openDatabase } from '#src/db/open.ts'
import { NotFound } from '#src/errors.ts'
import { compareWithRegister } from '#src/layanan/informasi-publik/sengketa/dossier/verify/register.ts'
import {
  type Verified,
  verifyDossier,
} from '#src/layanan/informasi-publik/sengketa/dossier/verify/verify.ts'
import { type Audit, verifyAudit } from '#src/workflow/audit.ts'

/**
 * `npm run audit:verify [nomor] [-- --arsip]`, or `npm run audit:verify -- --dossier FILE.zip`: says
 * what is wrong and ends with 1 when something is.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { arsip: { type: 'boolean', default: false }, dossier: { type: 'string' } },
  })
  if (values.dossier !== undefined) return verifyZip(values.dossier)
  const { db, close } = await openDatabase(readConfig())
  try {
    const [nomor] = positionals
    const audit = await verifyAudit(db, { nomor, arsip: values.arsip })
    for (const line of report(audit)) console.log(line)
    return audit.temuan.length === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    console.error(`Tidak ada berkas ${positionals[0]}.`)
    return 1
  } finally {
    await close()
  }
}

/** A dossier by itself, and, where there is a database, against the one it came of. */
async function verifyZip(path: string): Promise<number> {
  if (!existsSync(path)) throw new StartError(`Tidak ada berkas ${path}.`)
  const verified = await verifyDossier(path)
  const config = readConfig()
  const compared = hasDatabase(config) ? await compareZip(config, verified) : undefined
  const temuan = [...verified.temuan, ...(compared?.temuan ?? [])]
  for (const { di, apa } of temuan) console.log(`${di}: ${apa}.`)
  for (const line of reportZip(verified, compared?.nomorSurat)) console.log(line)
  if (!compared) console.log('Tanpa basis data: jejak tidak dibandingkan dengan asalnya.')
  console.log(temuan.length === 0 ? 'Semua cocok.' : `${temuan.length} hal tidak cocok.`)
  return temuan.length === 0 ? 0 : 1
}

// Whoever only checks a dossier gets no database made for it.
const hasDatabase = ({ databaseUrl, data }: Config) =>
  Boolean(databaseUrl) ||
  ['postgres', 'postgres.lokasi'].some((name) => existsSync(join(data, name)))

async function compareZip(config: Config, verified: Verified) {
  const { db, close } = await openDatabase(config)
  try {
    return await compareWithRegister(db, verified)
  } finally {
    await close()
  }
}

function* reportZip({ daftar, diperiksa, tanda, dihapus }: Verified, nomorSurat?: string | null) {
  const count = (n: number) => n.toLocaleString('id-ID')
  if (daftar) yield `Dossier ${daftar.perkara}, dibuat ${daftar.dibuat} oleh ${daftar.oleh}.`
  if (tanda?.intact)
    yield `Daftar isi ditandatangani atas nama ${tanda.signer}, sertifikat ${tanda.fingerprint}.`
  if (nomorSurat) yield `Daftar isi terdaftar sebagai surat ${nomorSurat}.`
  yield `Diperiksa: ${count(diperiksa.berkas)} berkas, ${count(diperiksa.jejak)} jejak dalam ${count(daftar?.jejak.length ?? 0)} rantai; ${count(daftar?.ditahan.length ?? 0)} berkas dicatat tanpa disertakan.`
  if (dihapus.length > 0)
    yield `Dihapus menurut jadwal retensi sebelum diunduh: ${dihapus.join(', ')}.`
}

function* report({ temuan, diperiksa, ujungKantor }: Audit) {
  const count = (n: number) => n.toLocaleString('id-ID')
  for (const { di, apa } of temuan) yield `${di}: ${apa}.`
  const files = diperiksa.arsip > 0 ? `, ${count(diperiksa.arsip)} isi arsip` : ''
  yield `Diperiksa: ${count(diperiksa.jejak)} jejak dalam ${count(diperiksa.rantai)} rantai${files}.`
  if (ujungKantor) yield `Ujung rantai kantor: ke-${ujungKantor.urutan}, ${ujungKantor.hash}.`
  yield temuan.length === 0 ? 'Semua cocok.' : `${count(temuan.length)} hal tidak cocok.`
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof StartError ? error.message : error)
    process.exitCode = 1
  },
)
