import { parseArgs } from 'node:util'
import { readConfig, StartError } from '#src/config.ts'
import { openDatabase } from '#src/db/open.ts'
import { NotFound } from '#src/errors.ts'
import { type Audit, verifyAudit } from '#src/workflow/audit.ts'

/** `npm run audit:verify [nomor] [-- --arsip]`: says what is wrong and ends with 1 when something is. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { arsip: { type: 'boolean', default: false } },
  })
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
