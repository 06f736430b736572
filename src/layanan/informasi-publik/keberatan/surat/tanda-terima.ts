import { dayAndTime } from '#src/calendar/date.ts'
import { explain } from '#src/calendar/explain.ts'
import { beyondDecree, dueAt } from '#src/calendar/period.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import {
  type TandaTerimaKeberatan,
  tandaTerimaKeberatan,
} from '#src/layanan/informasi-publik/keberatan/letters/tanda-terima.ts'
import { alasanKeberatan, keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { Facts } from '#src/layanan/informasi-publik/keberatan/surat/facts.ts'
import { trackingCode } from '#src/secrets.ts'

const kanal: Record<string, string> = {
  meja: 'meja layanan',
  web: 'laman',
  email: 'pos-el',
  surat: 'surat',
}

/** The receipt of an objection. */
export function suratTandaTerima(kit: Kit, facts: Facts, petugas: Signer): Issue {
  const data = tandaTerimaData(kit, facts, petugas)
  return {
    berkasId: facts.berkas.id,
    jenis: 'tanda-terima-keberatan',
    judul: 'Tanda terima keberatan',
    perihal: 'Keberatan atas permintaan informasi publik',
    penandaTangan: petugas,
    nomor: facts.berkas.nomor,
    paper: (_nomor, office) => tandaTerimaKeberatan(data, office),
  }
}

/** What the receipt says, on a sheet or on the roll; its date counted as the case stood at intake. */
export function tandaTerimaData(kit: Kit, facts: Facts, petugas: Signer): TandaTerimaKeberatan {
  const { berkas, keberatan: row, pemohon, asal } = facts
  return {
    nomor: berkas.nomor,
    kodeLacak: trackingCode(kit.keys, berkas.id, berkas.kodeVersi),
    ...(asal && { permohonan: asal.berkas.nomor }),
    informasi: row.informasi,
    tujuan: row.tujuan,
    pemohon: {
      nama: pemohon.nama,
      alamat: pemohon.alamat,
      pekerjaan: pemohon.pekerjaan ?? '',
      kontak: [pemohon.teleponKetik, pemohon.email].filter(Boolean).join(' / ') || '–',
    },
    ...(row.kuasaNama && {
      kuasa: {
        nama: row.kuasaNama,
        alamat: row.kuasaAlamat ?? '',
        telepon: row.kuasaTelepon ?? '',
      },
    }),
    alasan: Object.entries(alasanKeberatan).map(([huruf, bunyi]) => ({
      huruf,
      bunyi,
      dipilih: (row.alasan as string[]).includes(huruf),
    })),
    kasusPosisi: row.kasusPosisi,
    diterima: { ...dayAndTime(berkas.diterimaPada), kanal: kanal[berkas.kanal] ?? berkas.kanal },
    ...counted(kit, berkas.diterimaPada),
    ...(row.jangka === 'lewat' && { peringatan: lewat }),
    laman: `${kit.config.origin.replace(/^https:\/\//, '')}/lacak`,
    petugas,
  }
}

const lewat =
  'Keberatan ini diajukan lebih dari 30 hari kerja sejak alasannya ditemukan (UU 14/2008 Pasal 36 ayat (1)). Keberatan tetap diterima; Atasan PPID yang memutuskan.'

function counted({ clock }: Kit, diterima: Date) {
  const { uu } = keberatan.clocks
  const hari = explain(diterima, uu, clock.calendar)
    .filter(({ keadaan }) => keadaan === 'dihitung' || keadaan === 'batas')
    .map(({ tanggal }) => tanggal)
  const due = dueAt(diterima, uu, clock.calendar)
  const isOpen = beyondDecree(diterima, due, clock.calendar)
  return {
    hari,
    ...(isOpen && { catatan: 'Kalender tahun itu belum ditetapkan; tanggal dapat bergeser.' }),
  }
}
