import type { Berkas } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import { kataOf, tulisOrang } from '#src/layanan/buku-tamu/acts/orang.ts'
import { bukuTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { factsOf, updateTamu } from '#src/layanan/buku-tamu/queries.ts'
import type { ArahkanForm, LayaniForm, PerbaikiForm } from '#src/layanan/buku-tamu/step-forms.ts'
import { actOnce } from '#src/workflow/act.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { type Trx, updateWords } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

/** The petugas asks who comes and for what, and serves (Standar Pelayanan 5.2 angka 3). */
export function layani(kit: Kit, nomor: string, sent: Sent<LayaniForm>, actor: Actor) {
  return actOnce(kit, bukuTamu, nomor, sent, actor, {
    step: (trx) => ({
      act: 'layani',
      versi: sent.versi,
      petugasId: actor.id,
      run: async (berkas) => {
        await updateTamu(trx, berkas.id, { dikenali: false, dilayaniPada: kit.clock.now })
        return tulisUlang(trx, kit, berkas, sent.data)
      },
    }),
  })
}

/** The guest is directed to a part of the office, or to a person; again, when it was the wrong one. */
export function arahkan(kit: Kit, nomor: string, sent: Sent<ArahkanForm>, actor: Actor) {
  const { ke, kepada } = sent.data
  return actOnce(kit, bukuTamu, nomor, sent, actor, {
    step: (trx) => ({
      act: 'arahkan',
      versi: sent.versi,
      petugasId: actor.id,
      catatan: [ke, kepada].filter(Boolean).join(', '),
      run: async (berkas) => {
        const { tamu } = await factsOf(trx, berkas)
        await updateTamu(trx, berkas.id, {
          diarahkanPada: tamu.diarahkanPada ?? kit.clock.now,
          diarahkanKe: ke || null,
          diarahkanKepada: kepada || null,
        })
        return {}
      },
    }),
  })
}

/** Puts right what was written wrong; the jejak says which fields, not what stood there. */
export function perbaiki(kit: Kit, nomor: string, sent: Sent<PerbaikiForm>, actor: Actor) {
  return actOnce(kit, bukuTamu, nomor, sent, actor, {
    step: (trx) => ({
      act: 'perbaiki',
      versi: sent.versi,
      run: (berkas) => tulisUlang(trx, kit, berkas, sent.data),
    }),
  })
}

type Change = Partial<PerbaikiForm>

/** Writes what differs from what stood there: a new row for the person, the visit, the search. */
async function tulisUlang(trx: Trx, kit: Kit, berkas: Berkas, change: Change) {
  const before = await readBefore(trx, berkas)
  const after = { ...before, ...change }
  if (after.cara === 'lisan') after.nomorSurat = ''
  const medan = (Object.keys(before) as (keyof typeof before)[]).filter(
    (name) => before[name] !== after[name],
  )
  if (medan.length === 0) return {}
  await updateTamu(trx, berkas.id, {
    tujuan: after.tujuan,
    keperluan: after.keperluan,
    ditemui: after.ditemui || null,
    cara: after.cara,
    nomorSurat: after.nomorSurat || null,
    jumlah: after.jumlah,
  })
  const { perihal, cari, cariTeks } = kataOf(after, after)
  const pendek = [berkas.nomor, ...cari, perihal]
  await updateWords(trx, berkas.id, perihal, { pendek, panjang: cariTeks })
  const isOther = medan.some((name) => name === 'nama' || name === 'dari' || name === 'telepon')
  return {
    rincian: { medan },
    ...(isOther && { pemohonId: await tulisOrang(trx, kit, after) }),
  }
}

async function readBefore(trx: Trx, berkas: Berkas): Promise<PerbaikiForm> {
  const { tamu, orang } = await factsOf(trx, berkas)
  return {
    nama: orang.nama,
    dari: orang.alamat,
    telepon: orang.teleponKetik ?? '',
    tujuan: tamu.tujuan,
    keperluan: tamu.keperluan,
    ditemui: tamu.ditemui ?? '',
    cara: tamu.cara,
    nomorSurat: tamu.nomorSurat ?? '',
    jumlah: tamu.jumlah,
  }
}
