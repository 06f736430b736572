import { clockAt } from '#src/calendar/calendar.ts'
import type { Kit } from '#src/kit.ts'
import {
  kembalikanInformasi,
  tarikInformasi,
  terbitkanInformasi,
  usulkanInformasi,
} from '#src/layanan/informasi-publik/daftar-informasi/acts.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { type DemoInformasi, daftar } from '#seeds/demo/daftar-informasi/entries.ts'
import { demoFile } from '#seeds/demo/daftar-informasi/files.ts'
import { onWorkDay } from '#seeds/demo/days.ts'
import { keyOf } from '#seeds/demo/key.ts'

export type DemoUnit = { id: string; kode: string; nama: string }

/**
 * Fills the Daftar Informasi Publik through the acts, oldest first: most entries published, some
 * waiting, one given back, one withdrawn.
 * @param kit stands at today; each entry has its own day before it
 * @param who the PPID, and who proposes for a unit (a PPID Pelaksana of it, or a petugas)
 * @returns how many entries
 */
export async function seedDaftarInformasi(
  kit: Kit,
  units: readonly DemoUnit[],
  who: { ppid: Actor; pengusul: (unit: DemoUnit) => Actor },
): Promise<number> {
  for (const entry of daftar.toSorted((a, b) => b.hari - a.hari)) {
    const unit = units.find(({ kode }) => kode === entry.unit)
    if (!unit) throw new Error(`unit ${entry.unit} is not there`)
    await seedOne(kit, entry, unit, who)
  }
  return daftar.length
}

type Who = Parameters<typeof seedDaftarInformasi>[2]

async function seedOne(kit: Kit, entry: DemoInformasi, unit: DemoUnit, who: Who) {
  const proposed = new Date(kit.clock.now.getTime() - entry.hari * DAY)
  const nomor = await usulkanInformasi(
    at(kit, proposed),
    {
      ...sent(entry, 'usul', formOf(entry, unit)),
      files: { berkas: await filesOf(entry, proposed) },
      titipan: {},
    },
    who.pengusul(unit),
  )
  if (entry.status === 'diusulkan') return
  const later = at(kit, new Date(proposed.getTime() + DAY))
  if (entry.status === 'dikembalikan') {
    const catatan = 'Sebutkan nama pasarnya dan sejak kapan datanya ada.'
    await kembalikanInformasi(later, nomor, sent(entry, 'kembali', { catatan }), who.ppid)
    return
  }
  await terbitkanInformasi(later, nomor, sent(entry, 'terbit', { catatan: '' }), who.ppid)
  if (entry.status !== 'ditarik') return
  const alasan =
    'Berkasnya memuat nama dan alamat penerima. Diganti rekapitulasi tanpa data pribadi.'
  const end = at(kit, new Date(proposed.getTime() + 20 * DAY))
  await tarikInformasi(end, nomor, sent(entry, 'tarik', { alasan }), who.ppid)
}

const formOf = (entry: DemoInformasi, unit: DemoUnit) => ({
  ringkasan: entry.ringkasan,
  jenis: entry.jenis,
  unit: unit.id,
  pejabat: `Kepala ${unit.nama}`.slice(0, 200),
  penanggungJawab: `PPID Pelaksana ${unit.nama}`.slice(0, 200),
  waktuTempat: `${/20\d\d/.exec(entry.ringkasan)?.[0] ?? '2026'}, Pontianak`,
  bentuk: entry.berkas
    ? (['softcopy', 'hardcopy'] as const).slice()
    : (['hardcopy'] as const).slice(),
  retensi: entry.jenis.startsWith('serta-merta') ? '1 tahun' : '5 tahun',
  kataKunci: entry.kataKunci ?? '',
})

async function filesOf(entry: DemoInformasi, pada: Date) {
  const file = await demoFile(entry, pada)
  return file ? [file] : []
}

// Always the same key for the same step: what was broken off goes on, and nothing is done twice.
const sent = <T>(entry: DemoInformasi, step: string, data: T) => ({
  data,
  kunci: keyOf('informasi', daftar.indexOf(entry), step),
})

/** The kit on that day, or on the next one on which the office works. */
function at(kit: Kit, day: Date): Kit {
  const { calendar } = kit.clock
  return { ...kit, clock: clockAt(onWorkDay(day, calendar), calendar) }
}

const DAY = 86_400_000
