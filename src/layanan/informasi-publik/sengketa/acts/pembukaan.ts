import { attach, type FormFiles } from '#src/attachments/attach.ts'
import { instantOf } from '#src/calendar/date.ts'
import { newId } from '#src/db/id.ts'
import type { SengketaTable } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { updateKeberatan } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { tulisPemohon } from '#src/layanan/informasi-publik/pemohon.ts'
import { mustBePast } from '#src/layanan/informasi-publik/sengketa/acts/fact.ts'
import { terimaPanggilan } from '#src/layanan/informasi-publik/sengketa/acts/komisi.ts'
import type {
  SengketaBaruForm,
  SengketaDariKeberatanForm,
} from '#src/layanan/informasi-publik/sengketa/form.ts'
import { sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import {
  type Asal,
  insertSengketa,
  updateSengketa,
} from '#src/layanan/informasi-publik/sengketa/queries.ts'
import type { JendelaForm } from '#src/layanan/informasi-publik/sengketa/step-forms/facilitation.ts'
import {
  batasJendela,
  jendelaDari,
  type Sebab,
} from '#src/layanan/informasi-publik/sengketa/window.ts'
import { toE164 } from '#src/notifications/phone.ts'
import { hashCode, trackingCode } from '#src/secrets.ts'
import { actOnce } from '#src/workflow/act.ts'
import { once } from '#src/workflow/once.ts'
import { type Actor, open, perform, record, sistem } from '#src/workflow/perform.ts'
import { openActs } from '#src/workflow/procedure.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'
import { type StartedClock, startClock } from '#src/workflow/tenggat.ts'
import type { Insertable } from 'kysely'

/** Of a keberatan that Loket knows; or who and what a summons tells. */
export type Pembukaan =
  | { asal: Asal; form: SengketaDariKeberatanForm }
  | { asal: undefined; form: SengketaBaruForm }

/**
 * Opens a sengketa (Standar Pelayanan 3.2.c; UU 14/2008 Pasal 37): because the applicant goes on, or
 * because a summons came, which is entered with it. The day never bars it. The keberatan ends when
 * it was answered, and its jejak tells.
 * @returns its number
 * @throws Incomplete when a day lies in the future
 */
export function bukaSengketa(kit: Kit, what: Pembukaan, files: FormFiles, actor: Actor) {
  const { form, asal } = what
  const id = newId()
  return once(kit.db, files.kunci, async (trx) => {
    mustBePast(form.tanggalDiterima, kit, 'tanggalDiterima')
    const window = windowOf(kit, what)
    const who = await whoDisputes(trx, kit, what)
    const berkas = await open(
      trx,
      sengketa,
      {
        id,
        kanal: form.kanal,
        diterimaPada: receivedAt(form.tanggalDiterima, kit),
        asal: asal?.nomor ?? null,
        petugasId: actor.id,
        pemohonId: who.pemohonId,
        perihal: subjectOf(what),
        kodeLacak: hashCode(trackingCode(kit.keys, id, 1)),
        cari: [who.nama, who.telepon, asal?.nomor ?? null, form.nomorRegister || null],
        cariTeks: asal ? asal.informasi : what.form.informasi,
        rincian: { pemicu: form.pemicu, ...(asal && { keberatan: asal.nomor }) },
        clocks: clocksOf(id, window, kit),
      },
      actor,
      kit.clock,
    )
    await insertSengketa(trx, { ...rowOf(what), berkasId: id, ...window })
    if (asal) await lanjutkan(trx, kit, asal, berkas.nomor)
    if (form.pemicu === 'panggilan')
      await terimaPanggilan(trx, kit, berkas.nomor, { ...form, uraian: '' }, files, actor)
    else await attach(trx, kit, { berkasId: id, oleh: actor.nama }, files, [suratPemohon])
    return berkas.nomor
  })
}

const suratPemohon = { medan: 'berkas', jenis: 'surat-permohonan', rahasia: false } as const

/** What a petugas knows better of the applicant's 14 hari kerja: the answer was received on another day. */
export function ubahJendela(kit: Kit, nomor: string, sent: Sent<JendelaForm>, actor: Actor) {
  return actOnce(kit, sengketa, nomor, sent, actor, {
    step: (trx) => ({
      act: 'ubahJendela',
      versi: sent.versi,
      run: async ({ id }) => {
        const { jendelaSejak, jendelaSebab } = sent.data
        mustBePast(jendelaSejak, kit, 'jendelaSejak')
        const window = windowFrom(kit, { sejak: jendelaSejak, sebab: jendelaSebab })
        await updateSengketa(trx, id, window)
        return { rincian: window, parts: { started: clocksOf(id, window, kit) } }
      },
    }),
  })
}

type Window = Pick<Insertable<SengketaTable>, 'jendelaSejak' | 'jendelaSebab' | 'jendelaBatas'>

function windowFrom({ clock }: Kit, from: { sejak: string; sebab: Sebab } | null): Window {
  if (!from) return { jendelaSejak: null, jendelaSebab: null, jendelaBatas: null }
  return {
    jendelaSejak: from.sejak,
    jendelaSebab: from.sebab,
    jendelaBatas: batasJendela(from.sejak, clock.calendar),
  }
}

/** As it was typed, else as the keberatan tells it. */
function windowOf(kit: Kit, { form, asal }: Pembukaan): Window {
  const { jendelaSejak: sejak, jendelaSebab: sebab } = form
  if (sejak === '' || sebab === '')
    return windowFrom(kit, asal ? jendelaDari(asal, kit.clock.now) : null)
  mustBePast(sejak, kit, 'jendelaSejak')
  return windowFrom(kit, { sejak, sebab })
}

/** A window that is shut when it becomes known is told, and waited for no more. */
function clocksOf(id: string, { jendelaSejak, jendelaBatas }: Window, kit: Kit): StartedClock[] {
  if (!jendelaSejak || jendelaBatas! < kit.clock.today) return []
  const { pengajuan } = sengketa.clocks
  return [startClock(id, 'pengajuan', pengajuan, instantOf(jendelaSejak), kit.clock)]
}

async function whoDisputes(trx: Trx, kit: Kit, { asal, form }: Pembukaan) {
  if (asal) return { pemohonId: asal.pemohonId!, nama: asal.nama, telepon: asal.telepon }
  const unknown = { nik: '', nomorSk: '', kuasaKontak: form.kuasaTelepon }
  const pemohonId = await tulisPemohon(trx, kit, { ...form, ...unknown })
  return { pemohonId, nama: form.nama, telepon: toE164(form.telepon) }
}

function rowOf({ asal, form }: Pembukaan) {
  const what = asal ?? form
  return {
    keberatanId: asal?.id ?? null,
    permohonanId: asal?.permohonanId ?? null,
    pemicu: form.pemicu,
    alasan: what.alasan,
    informasi: what.informasi,
    tujuan: what.tujuan,
    tuntutan: form.tuntutan || null,
    kuasaNama: what.kuasaNama || null,
    kuasaAlamat: what.kuasaAlamat || null,
    kuasaTelepon: what.kuasaTelepon || null,
    komisiId: null,
    nomorRegister: null,
    diajukanPada: null,
    timRancangan: null,
    tim: null,
    laporanRancangan: null,
  }
}

/** The keberatan's jejak says that its applicant goes on; one that waits for their word has it. */
async function lanjutkan(trx: Trx, kit: Kit, asal: Asal, nomor: string) {
  const told = { catatan: `Sengketa ${nomor} dibuka.`, rincian: { sengketa: nomor } }
  if (!openActs(keberatan, asal.status, sistem.peran).includes('sengketakan')) {
    await record(trx, asal.nomor, { perbuatan: 'sengketaDibuka', ...told }, sistem, kit.clock)
    return
  }
  const step = { act: 'sengketakan' as const, ...told }
  await perform(trx, keberatan, asal.nomor, step, sistem, kit.clock)
  await updateKeberatan(trx, asal.id, { reaksi: 'tidak-puas', reaksiPada: kit.clock.now })
}

/** A day that was typed is known without its hour; today's is now. */
const receivedAt = (hari: string, { clock }: Kit) =>
  hari === clock.today ? clock.now : instantOf(hari, '12:00')

function subjectOf({ asal, form }: Pembukaan): string {
  if (asal) return `Sengketa atas ${asal.nomor}: ${asal.perihal}`.slice(0, 160)
  const line = form.informasi.split('\n')[0]!.replace(/\s+/g, ' ').trim()
  return line.length <= 120 ? line : `${line.slice(0, 118).replace(/\s+\S*$/, '')} …`
}
