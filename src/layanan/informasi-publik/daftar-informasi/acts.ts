import { findUnit } from '#src/admin/units/queries.ts'
import { attach, type FormFiles } from '#src/attachments/attach.ts'
import type { DaftarInformasi } from '#src/db/schema.ts'
import { Forbidden, Incomplete } from '#src/errors.ts'
import type { Kit } from '#src/kit.ts'
import {
  type AlasanForm,
  type CatatanForm,
  type InformasiForm,
  splitJenis,
  type StepForm,
} from '#src/layanan/informasi-publik/daftar-informasi/form.ts'
import { changes, perihalOf } from '#src/workflow/entry.ts'
import {
  type ActInformasi,
  daftarInformasi,
  type StatusInformasi,
} from '#src/layanan/informasi-publik/daftar-informasi/procedure.ts'
import {
  findInformasiOf,
  insertInformasi,
  updateInformasi,
} from '#src/layanan/informasi-publik/daftar-informasi/queries.ts'
import { change } from '#src/layanan/informasi-publik/daftar-informasi/files.ts'
import { actOnce } from '#src/workflow/act.ts'
import { once } from '#src/workflow/once.ts'
import { type Actor, isUnitScoped, open, type Step } from '#src/workflow/perform.ts'
import { renameBerkas, type Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/**
 * Proposes an entry, with its files (Perki 1/2021 Pasal 45).
 * @returns the nomor
 * @throws Forbidden when a PPID Pelaksana proposes for another unit
 * @throws Incomplete when there is no such unit
 */
export function usulkanInformasi(
  kit: Kit,
  sent: Sent<InformasiForm> & FormFiles,
  actor: Actor,
): Promise<string> {
  const { data } = sent
  return once(kit.db, sent.kunci, async (trx) => {
    await checkUnit(trx, data.unit, actor)
    const berkas = await open(
      trx,
      daftarInformasi,
      {
        kanal: 'meja',
        diterimaPada: kit.clock.now,
        pemohonId: null,
        perihal: perihalOf(data.ringkasan),
        unitKerjaId: data.unit,
        petugasId: actor.id,
        cari: [],
        cariTeks: teksOf(data),
      },
      actor,
      kit.clock,
    )
    await insertInformasi(trx, {
      berkasId: berkas.id,
      ...rowOf(data),
      diperbaruiPada: kit.clock.now,
      terbitPada: null,
    })
    await attach(trx, kit, { berkasId: berkas.id, oleh: actor.nama }, sent, [
      { medan: 'berkas', jenis: 'daftar-informasi', rahasia: false },
    ])
    return berkas.nomor
  })
}

/**
 * Changes an entry: a proposal by those who propose, what is published by the PPID only
 * (Perki 1/2021 Pasal 18). The jejak keeps what stood there before.
 */
export function ubahInformasi(kit: Kit, nomor: string, sent: Sent<InformasiForm>, actor: Actor) {
  const { data } = sent
  return change(kit, nomor, sent, actor, async (trx, berkas) => {
    await checkUnit(trx, data.unit, actor)
    const before = (await findInformasiOf(trx, berkas.id))!
    const after = rowOf(data)
    await updateInformasi(trx, berkas.id, { ...after, diperbaruiPada: kit.clock.now })
    const naming = { nomor, perihal: perihalOf(data.ringkasan), unitKerjaId: data.unit }
    await renameBerkas(trx, berkas.id, { ...naming, teks: teksOf(data) })
    const units = { unit: berkas.unitKerjaId }
    return { rincian: changes({ ...before, ...units }, { ...after, unit: data.unit }) }
  })
}

/** The PPID publishes: from now on everybody may read and download it (Perki 1/2021 Pasal 45). */
export const terbitkanInformasi = (kit: Kit, nomor: string, sent: Sent<StepForm>, actor: Actor) =>
  step(kit, nomor, { act: 'terbitkan', catatan: sent.data.catatan || null }, sent, actor, {
    terbit: true,
    terbitPada: kit.clock.now,
    diperbaruiPada: kit.clock.now,
  })

/** The PPID gives a proposal back and says what is to be repaired. */
export const kembalikanInformasi = (
  kit: Kit,
  nomor: string,
  sent: Sent<CatatanForm>,
  actor: Actor,
) => step(kit, nomor, { act: 'kembalikan', catatan: sent.data.catatan }, sent, actor)

/** What was given back, or withdrawn, is proposed again. */
export const ajukanLagiInformasi = (kit: Kit, nomor: string, sent: Sent<StepForm>, actor: Actor) =>
  step(kit, nomor, { act: 'ajukanLagi', catatan: sent.data.catatan || null }, sent, actor)

/** The PPID takes a published entry off the list; its files are no longer handed out. */
export const tarikInformasi = (kit: Kit, nomor: string, sent: Sent<AlasanForm>, actor: Actor) =>
  step(kit, nomor, { act: 'tarik', catatan: sent.data.alasan }, sent, actor, { terbit: false })

function step(
  kit: Kit,
  nomor: string,
  what: Step<StatusInformasi, ActInformasi>,
  sent: Sent<unknown>,
  actor: Actor,
  change: Partial<DaftarInformasi> = {},
): Promise<string> {
  return actOnce(kit, daftarInformasi, nomor, sent, actor, {
    step: () => ({ ...what, versi: sent.versi }),
    after: async (trx, berkas) => {
      if (Object.keys(change).length > 0) await updateInformasi(trx, berkas.id, change)
    },
  })
}

async function checkUnit(trx: Trx, unit: string, actor: Actor) {
  if (isUnitScoped(actor) && unit !== actor.unitKerjaId)
    throw new Forbidden('a unit proposes only what is its own')
  if (!(await findUnit(trx, unit))) throw new Incomplete('Unit ini tidak ada lagi.')
}

function rowOf({ jenis, unit: _unit, bentuk, ...text }: InformasiForm) {
  return {
    ...text,
    ...splitJenis(jenis),
    bentukSoftcopy: bentuk.includes('softcopy'),
    bentukHardcopy: bentuk.includes('hardcopy'),
  }
}

const teksOf = (form: InformasiForm) => `${form.ringkasan} ${form.kataKunci} ${form.pejabat}`
