import { dayAndTime } from '#src/calendar/date.ts'
import { dateOf } from '#src/calendar/date.ts'
import { explain } from '#src/calendar/explain.ts'
import { beyondDecree, dueAt } from '#src/calendar/period.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Kit } from '#src/kit.ts'
import { jenisPemohon } from '#src/layanan/informasi-publik/permohonan/form.ts'
import type {
  Hitungan,
  Tenggat,
} from '#src/layanan/informasi-publik/permohonan/letters/due-dates.ts'
import {
  type TandaBuktiPermohonan,
  tandaBuktiPermohonan,
} from '#src/layanan/informasi-publik/permohonan/letters/tanda-bukti-permohonan.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { addressee, type Facts } from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'
import { trackingCode } from '#src/secrets.ts'
import type { Signer } from '#src/documents/paper/signature.ts'

const kanal: Record<string, string> = {
  meja: 'meja layanan',
  web: 'laman',
  kios: 'kios layanan',
  email: 'pos-el',
  telepon: 'telepon',
  whatsapp: 'WhatsApp',
  surat: 'surat',
}

/** The receipt of a request, its dates counted as the case stood at intake. */
export function suratTandaBukti(kit: Kit, facts: Facts, petugas: Signer): Issue {
  const data = tandaBuktiData(kit, facts, petugas)
  return {
    berkasId: facts.berkas.id,
    jenis: 'tanda-bukti-permohonan',
    judul: 'Tanda bukti permohonan informasi',
    perihal: 'Permohonan informasi publik',
    penandaTangan: petugas,
    nomor: facts.berkas.nomor,
    paper: (_nomor, office) => tandaBuktiPermohonan(data, office),
  }
}

/** What stands on the receipt, and on its 80 mm slip. */
export function tandaBuktiData(kit: Kit, facts: Facts, petugas: Signer): TandaBuktiPermohonan {
  const { berkas, permohonan: asked, pemohon } = facts
  return {
    nomor: berkas.nomor,
    kodeLacak: trackingCode(kit.keys, berkas.id, berkas.kodeVersi),
    kategori: jenisPemohon[pemohon.jenis].label.toLowerCase(),
    ...addressee(facts),
    ...(pemohon.nikSamar && { nik: `${pemohon.nikSamar} (disamarkan)` }),
    pekerjaan: pemohon.pekerjaan ?? '',
    diterima: { ...dayAndTime(berkas.diterimaPada), kanal: kanal[berkas.kanal] ?? berkas.kanal },
    rincian: asked.rincian,
    tujuan: asked.tujuan,
    caraMemperoleh: asked.caraMemperoleh,
    ...(asked.caraSalinan && { caraSalinan: asked.caraSalinan }),
    tenggat: datesAtIntake(kit, berkas.diterimaPada, berkas.dicatatPada),
    biaya: kit.settings.biaya.kalimat,
    laman: `${kit.config.origin.replace(/^https:\/\//, '')}/lacak`,
    petugas,
  }
}

/** Both dates: the Act's is certain, the Perki's holds if the request is declared complete today. */
function datesAtIntake({ clock }: Kit, diterima: Date, dicatat: Date): Tenggat {
  const { uu, perki, kelengkapan } = permohonan.clocks
  const counted = (mulai: Date, period: typeof uu): Hitungan => {
    const days = explain(mulai, period, clock.calendar)
    const beyond = beyondDecree(mulai, dueAt(mulai, period, clock.calendar), clock.calendar)
    return {
      mulai: dateOf(mulai),
      hari: days
        .filter(({ keadaan }) => keadaan === 'dihitung' || keadaan === 'batas')
        .map(({ tanggal }) => tanggal),
      ...(beyond && { catatan: 'Kalender tahun itu belum ditetapkan; tanggal dapat bergeser.' }),
    }
  }
  return {
    undangUndang: counted(diterima, uu),
    perki: {
      ...counted(dicatat, perki),
      keadaan: 'belum-diperiksa',
      periksa: dateOf(dueAt(diterima, kelengkapan, clock.calendar)),
    },
  }
}
