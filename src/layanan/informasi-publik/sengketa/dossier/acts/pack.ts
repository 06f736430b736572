import { createHash } from 'node:crypto'
import { fetchFile, keep } from '#src/attachments/store.ts'
import { dateOf } from '#src/calendar/date.ts'
import type { IsiDossier } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import {
  writeJejak,
  writeReadMe,
  writeText,
} from '#src/layanan/informasi-publik/sengketa/dossier/acts/texts.ts'
import {
  type Bagian,
  type Butir,
  isHeld,
  numbered,
} from '#src/layanan/informasi-publik/sengketa/dossier/contents.ts'
import { sebabTahan } from '#src/layanan/informasi-publik/sengketa/dossier/kinds.ts'
import { type DaftarIsi, kepala } from '#src/layanan/informasi-publik/sengketa/dossier/list.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** What a dossier will hold: its list, and where the bytes of each file are. */
export type Packed = { daftar: DaftarIsi; isi: IsiDossier[] }

type Listed = Omit<DaftarIsi['berkas'][number], 'nama'>
/** Where the bytes of a file are, and the hash and length of the plain ones. */
type Kept = { arsip: string; sidik: string; ukuran: number }
type In = Kept & Listed & { nama: string }

/**
 * Writes the texts of a dossier, keeps them, and lists everything with its hash. The cases must be
 * locked. A sealed file is opened to be hashed, one at a time, and seen by nobody.
 * @param ticked keys of files that are put in although they would be held back
 */
export async function pack(
  trx: Trx,
  kit: Kit,
  parts: readonly Bagian[],
  { ticked, oleh }: { ticked: ReadonlySet<string>; oleh: string },
): Promise<Packed> {
  const perkara = parts.at(-1)!.berkas.nomor
  const all: In[] = []
  const ditahan: DaftarIsi['ditahan'] = []
  for (const { berkas, butir } of parts)
    for (const one of butir) {
      const kept =
        'teks' in one.isi
          ? await keepText(trx, kit, await writeText(trx, berkas, one.isi.teks))
          : await hashed(trx, kit, one)
      const { no, apa, nomor, pada } = one
      const listed = { no, apa, nomor, tanggal: pada && dateOf(pada), ...kept }
      if (isHeld(one, ticked)) ditahan.push({ ...plain(listed), sebab: sebabTahan[one.tahan!] })
      else all.push({ ...listed, nama: one.berkas })
    }
  const trails = await packTrails(trx, kit, parts)
  all.push(...trails.berkas)
  all.unshift(await packReadMe(trx, kit, parts, perkara))
  return {
    daftar: {
      bentuk: 'loket/dossier/1',
      perkara,
      dibuat: kit.clock.now.toISOString(),
      oleh,
      berkas: all.map((one) => ({ ...plain(one), nama: one.nama })),
      ditahan,
      jejak: trails.jejak,
    },
    isi: all.map(({ nama, arsip }) => ({ nama, arsip })),
  }
}

const plain = ({ no, apa, nomor, tanggal, ukuran, sidik }: Listed) => ({
  no,
  apa,
  nomor,
  tanggal,
  ukuran,
  sidik,
})

async function hashed(trx: Trx, kit: Kit, { arsip, tersegel, ukuran }: Butir): Promise<Kept> {
  // What lies open in the arsip lies there by its own hash.
  if (!tersegel) return { arsip: arsip!, sidik: arsip!, ukuran }
  const { isi } = await fetchFile(trx, kit.keys, arsip!)
  return { arsip: arsip!, sidik: createHash('sha256').update(isi).digest('hex'), ukuran }
}

/** The jejak of every case, and where each chain ends. */
async function packTrails(trx: Trx, kit: Kit, parts: readonly Bagian[]) {
  const berkas: In[] = []
  const jejak: DaftarIsi['jejak'] = []
  for (const [index, part] of parts.entries()) {
    const { id, nomor, jejakJumlah, jejakHash } = part.berkas
    const { no, nama } = numbered(parts.length, 'jejak', index, `${nomor}.jsonl`)
    const kept = await keepText(trx, kit, await writeJejak(trx, part.berkas))
    berkas.push({ no, apa: `Jejak ${nomor}`, nomor: null, tanggal: null, ...kept, nama })
    jejak.push({ perkara: nomor, berkasId: id, nama, jumlah: jejakJumlah, ujung: jejakHash })
  }
  return { berkas, jejak }
}

async function packReadMe(trx: Trx, kit: Kit, parts: readonly Bagian[], perkara: string) {
  const { no } = numbered(parts.length, 'jejak', parts.length, '')
  const kept = await keepText(trx, kit, writeReadMe(kit, perkara))
  const apa = 'Petunjuk membaca dan memeriksa'
  return { no, apa, nomor: null, tanggal: null, ...kept, nama: kepala.petunjuk }
}

/** Keeps a text as it will stand in the ZIP. */
export async function keepText(trx: Trx, kit: Kit, text: string): Promise<Kept> {
  const isi = Buffer.from(text)
  const file = { jenis: 'text/plain', isi }
  const sidik = await keep(trx, kit.keys, file, { secret: false, at: kit.clock.now })
  return { arsip: sidik, sidik, ukuran: isi.byteLength }
}
