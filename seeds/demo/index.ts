import { roleNames } from '#src/auth/roles.ts'
import { readConfig, StartError } from '#src/config.ts'
import { openDatabase } from '#src/db/open.ts'
import { loadKeys } from '#src/keys.ts'
import { createOffice } from '#src/office/office.ts'
import { defaults } from '#src/office/settings.ts'
import { dayOfOpening } from '#seeds/demo/agenda.ts'
import { fillDesk, type Tell } from '#seeds/demo/fill.ts'
import { countStatuses, readDesk } from '#seeds/demo/queries.ts'
import { refuseDesk, refuseSettings } from '#seeds/demo/refusal.ts'
import { openDemoSigner } from '#seeds/demo/signer.ts'
import { SANDI, staff } from '#seeds/demo/staff.ts'
import { seedReference } from '#seeds/reference/index.ts'

/** `npm run demo`: fills an empty desk with a believable quarter, and says how to sign in. */
async function main() {
  const config = readConfig()
  const refusal = refuseSettings(config, process.env.NODE_ENV)
  if (refusal) throw new StartError(refusal)
  const { db, close } = await openDatabase(config)
  leaveOn(['SIGINT', 'SIGTERM', 'SIGHUP'], close)
  try {
    await seedReference(db)
    const before = await readDesk(db)
    const taken = refuseDesk(before)
    if (taken) throw new StartError(taken)
    if (before.finished) console.log('Contoh sudah terisi. Tidak ada yang diubah.')
    else await fill(config, db)
    console.log((await countStatuses(db)).map((one) => `  ${one.status}: ${one.jumlah}`).join('\n'))
    greet(config.origin)
  } finally {
    await close()
  }
}

async function fill(
  config: ReturnType<typeof readConfig>,
  db: Awaited<ReturnType<typeof openDatabase>>['db'],
) {
  const now = new Date()
  const started = performance.now()
  const currentOffice = createOffice()
  const { calendar } = await currentOffice(db)
  const keys = await loadKeys(config, db, now)
  const signer = await openDemoSigner(config.data, dayOfOpening(now, calendar))
  await fillDesk({ db, config, keys, signer, currentOffice }, now, progress)
  console.log(`Contoh terisi dalam ${Math.round((performance.now() - started) / 1000)} detik.`)
}

let leaving = false

/** Broken off: nothing is left running, and the next run goes on from here. */
function leaveOn(signals: NodeJS.Signals[], close: () => Promise<void>) {
  const leave = () => {
    leaving = true
    console.log('\nBerhenti. Jalankan lagi untuk melanjutkan.')
    void close().finally(() => process.exit(1))
  }
  for (const signal of signals) process.once(signal, leave)
}

const progress: Tell = (done, all) => {
  const text = `Mengisi contoh: ${done} dari ${all}`
  if (process.stdout.isTTY) process.stdout.write(`\r${text}${done === all ? '\n' : ''}`)
  else if (done === all || done % 100 === 0) console.log(text)
}

function greet(origin: string) {
  const names = roleNames(defaults)
  console.log(`\nMasuk di ${origin}/masuk dengan kata sandi ${SANDI}`)
  for (const { surel, peran, nama, unit } of staff) {
    const role = unit ? `${names[peran]} ${unit}` : names[peran]
    console.log(`  ${surel.padEnd(24)} ${role.padEnd(28)} ${nama}`)
  }
  console.log('\nSemua orang, alamat, dan nomor ini karangan. Surel contoh hanya dicatat terkirim;')
  console.log('tidak ada yang keluar dari mesin ini.')
}

main().catch((error: unknown) => {
  if (leaving) return
  console.error(error instanceof StartError ? error.message : error)
  process.exitCode = 1
})
