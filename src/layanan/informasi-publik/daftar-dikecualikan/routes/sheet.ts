import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal, tanggal } from '#src/calendar/words.ts'
import { NotFound } from '#src/errors.ts'
import type { Ctx } from '#src/http/env.ts'
import { sebabUji } from '#src/layanan/informasi-publik/daftar-dikecualikan/form.ts'
import {
  daftarDikecualikan,
  type StatusUji,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import { findUji, type Uji } from '#src/layanan/informasi-publik/daftar-dikecualikan/queries.ts'
import { dasarOf, inForce } from '#src/layanan/informasi-publik/daftar-dikecualikan/term.ts'
import { scopeOf } from '#src/layanan/kept-list.ts'
import { openActs } from '#src/workflow/procedure.ts'
import { viewTrail } from '#src/workflow/view.ts'
import { findWhole } from '#src/workflow/whole/queries.ts'
import type {
  ItemView,
  SheetView,
} from '#views/layanan/informasi-publik/daftar-dikecualikan/sheet.tsx'
import { fileSize } from '#views/shared/papers.tsx'

/**
 * The sheet in the address, if this reader may see it.
 * @throws NotFound when there is none, or it is another unit's
 */
export async function sheetOf(c: Ctx) {
  const nomor = c.req.param('nomor') ?? ''
  const { db } = c.var
  const actor = c.var.actor!
  if (!/^UK-\d{4}-\d{1,9}$/.test(nomor)) throw new NotFound(nomor)
  const [whole, uji] = await Promise.all([findWhole(db, nomor), findUji(db, nomor)])
  const scope = scopeOf(actor)
  if (!whole || !uji || (scope !== null && uji.unitKerjaId !== scope)) throw new NotFound(nomor)
  return { nomor, whole, uji, acts: openActs(daftarDikecualikan, whole.berkas.status, actor.peran) }
}

export type Sheet = Awaited<ReturnType<typeof sheetOf>>

/** What the page of a sheet shows, in words. */
export function viewOf({ nomor, whole, uji, acts }: Sheet, today: string): SheetView {
  const { berkas, jejak, surat } = whole
  const status = daftarDikecualikan.statuses[berkas.status as StatusUji]
  const last = jejak.at(-1)
  return {
    nomor,
    versi: berkas.versi,
    judul: berkas.perihal,
    status: status.label,
    segera: berkas.status === 'akan_berakhir',
    acts,
    strip: [
      ['Nomor', nomor],
      ['Status', status.label],
      ['Unit', uji.unit],
      ['Penetapan', uji.penetapanNomor],
    ],
    lembar: factsOf(uji),
    isian: typedHead(uji),
    asal: berkas.asal?.startsWith('PI-') ? berkas.asal : null,
    lama: uji.nomorLama,
    baru: uji.nomorBaru,
    items: uji.items.map((item) => itemView(item, today)),
    catatan: last?.perbuatan === 'kembalikan' ? (last.catatan ?? null) : null,
    surat: surat.map((one) => ({
      label: `${one.judul}, Nomor ${one.nomorSurat}`,
      href: `/meja/dikecualikan/${nomor}/surat/${one.id}`,
      ket: `${tanggal(dateOf(one.ditandatanganiPada))} · PDF, ${fileSize(one.ukuran)}`,
    })),
    jejak: viewTrail(daftarDikecualikan, jejak),
  }
}

function factsOf(uji: Uji): [string, string | null][] {
  const { persetujuan } = uji
  return [
    ['Mengapa diuji', [sebabUji[uji.sebab].label, uji.perintah].filter(Boolean).join(': ')],
    ['Tempat, tanggal', `${uji.tempat}, ${hariTanggal(uji.tanggal)}`],
    ['Penguji', uji.penguji.map(({ nama, jabatan }) => `${nama} (${jabatan})`).join('; ')],
    ['Kepatutan, kesusilaan, kepentingan umum', uji.kepatutan],
    [
      'Disetujui',
      persetujuan && `${persetujuan.nama}, ${persetujuan.jabatan}, ${tanggal(persetujuan.tanggal)}`,
    ],
    ['Lembar uji', uji.lembarNomor && `Nomor ${uji.lembarNomor}`],
    [
      'Penetapan',
      uji.penetapanNomor && `Nomor ${uji.penetapanNomor}, ${hariTanggal(uji.penetapanTanggal!)}`,
    ],
  ]
}

const typedHead = (uji: Uji) => ({
  perintah: uji.perintah,
  unit: uji.unitKerjaId ?? '',
  tempat: uji.tempat,
  tanggal: uji.tanggal,
  penguji: uji.penguji.map((one) => Object.values(ordered(one)).join('; ')).join('\n'),
  kepatutan: uji.kepatutan,
})

const ordered = ({ nama, jabatan, unitKerja }: Uji['penguji'][number]) => [nama, jabatan, unitKerja]

function itemView(item: Uji['items'][number], today: string): ItemView {
  const { id, informasi, konten, huruf, angka, undangUndang, dibuka, ditutup, jangkaWaktu } = item
  const until = item.berlakuSampai ? tanggal(item.berlakuSampai) : 'selama ditentukan undang-undang'
  return {
    id,
    informasi,
    berlaku: item.mulai !== null && item.akhirPada === null,
    facts: [
      ['Yang dikecualikan', konten],
      ['Dasar', dasarOf(item)],
      ['Bila dibuka', dibuka],
      ['Bila ditutup', ditutup],
      ['Jangka waktu', jangkaWaktu],
      ['Berlaku sampai', until],
      ['Keadaan', stateOf(item, today)],
    ],
    isian: {
      informasi,
      konten,
      huruf,
      angka,
      undangUndang,
      dibuka,
      ditutup,
      jangkaWaktu,
      berlakuSampai: item.berlakuSampai ?? '',
    },
  }
}

function stateOf(item: Uji['items'][number], today: string): string {
  if (item.mulai === null) return ''
  if (inForce(item, today)) return item.diingatkanPada ? 'Berlaku, segera berakhir' : 'Berlaku'
  const why = item.akhirSebab ? ended[item.akhirSebab] : ended.waktu
  return item.akhirPada ? `${why}, ${tanggal(dateOf(item.akhirPada))}` : why
}

const ended = {
  waktu: 'Terbuka: masanya habis',
  dibuka: 'Dinyatakan terbuka',
  diganti: 'Digantikan penetapan baru',
}
