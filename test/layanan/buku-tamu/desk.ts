import { randomUUID } from 'node:crypto'
import { consentOf } from '#src/layanan/buku-tamu/consent.ts'
import type { ActTamu, StatusTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { writeSetting } from '#src/office/queries.ts'
import { defaults, type Settings } from '#src/office/settings.ts'
import {
  createPermohonanDesk,
  type Fields,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { stateOf } from '#test/workflow/office.ts'

/** The Sekretariat, on Monday 7 December 2026, 09.00 WIB unless told. */
export async function createGuestDesk(now?: Date) {
  const desk = await createPermohonanDesk(now)
  const { db, staff } = desk
  let tuti = staff.petugas_sekretariat
  /** The session of an evening ends before the next morning. */
  const masuk = async () => {
    tuti = await desk.signIn('petugas_sekretariat', { nama: 'Tuti Sekretariat' })
  }
  const path = (nomor: string, rest = '') => `/meja/buku-tamu/${nomor}${rest}`

  const newest = async () =>
    (
      await db
        .selectFrom('berkas')
        .select('nomor')
        .where('prosedur', '=', 'buku-tamu')
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow()
    ).nomor
  /** Enters a guest at the Sekretariat; gives the number. */
  async function catat(over: Record<string, string> = {}) {
    const sent = { ...tamuLengkap, kunci: randomUUID(), ...over }
    const response = await desk.post('/meja/buku-tamu/baru', sent, { as: tuti })
    if (response.headers.get('location') !== '/meja/buku-tamu')
      throw new Error(`${response.status}: ${await response.text()}`)
    return newest()
  }
  /** Sends the form of an act. */
  const kirim = (nomor: string, act: ActMeja, fields: Fields = {}, asking: { as?: string } = {}) =>
    desk.post(
      path(nomor, perbuatan[act].to),
      { kunci: randomUUID(), ...perbuatan[act].form, ...fields } as Record<string, string>,
      { as: tuti, ...asking },
    )
  /** The same, which must succeed. */
  async function lakukan(nomor: string, act: ActMeja, fields: Fields = {}, as?: string) {
    const response = await kirim(nomor, act, fields, as ? { as } : {})
    if (response.status !== 303)
      throw new Error(`${act} ${response.status}: ${await response.text()}`)
  }
  /** A permohonan that comes from this visit, typed at the counter. */
  const jadikan = (nomor: string, over: Record<string, string> = {}, as = staff.petugas) =>
    desk.post(
      '/meja/baru',
      { ...permohonanDari, kunci: randomUUID(), asal: nomor, ...over },
      { as },
    )
  /** A new visit, brought to this status by lawful acts. */
  async function sampai(status: StatusTamu, over: Record<string, string> = {}, foto?: Uint8Array) {
    const nomor = foto ? await catatBerfoto(foto, over) : await catat(over)
    for (const act of ways[status]) await lakukan(nomor, act)
    if (status === 'dialihkan') await jadikan(nomor)
    const now = (await stateOf(db, nomor)).berkas.status
    if (now !== status) throw new Error(`${nomor} is ${now}, not ${status}`)
    return nomor
  }
  /** The office takes pictures from now on. */
  const denganFoto = async (more: Partial<Settings['tamu']> = {}) => {
    const tamu = { ...defaults.tamu, foto: true, ...more }
    await db.transaction().execute((trx) => writeSetting(trx, 'tamu', tamu, desk.time.now))
    return consentOf(tamu)?.tanda ?? ''
  }
  /** What a guest sends with a picture; without `setuju` the box is not ticked. */
  const berfoto = (tanda: string, isi: Uint8Array, over: Record<string, string> = {}) => {
    const form = new FormData()
    const sent = {
      ...tamuLengkap,
      kunci: randomUUID(),
      fotoNaskah: tanda,
      fotoSetuju: 'ya',
      ...over,
    }
    for (const [name, value] of Object.entries(sent)) if (value) form.append(name, value)
    form.append('foto', new File([new Uint8Array(isi)], 'Laras di rumah.jpg'))
    return form
  }
  /** Enters a guest with a picture; gives the number. */
  async function catatBerfoto(isi: Uint8Array, over: Record<string, string> = {}) {
    const tanda = await denganFoto()
    const form = berfoto(tanda, isi, over)
    const response = await desk.post('/meja/buku-tamu/baru', form, { as: tuti })
    if (response.headers.get('location') !== '/meja/buku-tamu')
      throw new Error(`${response.status}: ${await response.text()}`)
    return newest()
  }
  const pass = (minutes: number) => {
    desk.time.now = new Date(desk.time.now.getTime() + minutes * 60_000)
  }
  const visit = (nomor: string) =>
    db
      .selectFrom('bukuTamu')
      .innerJoin('berkas', 'berkas.id', 'bukuTamu.berkasId')
      .innerJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
      .selectAll('bukuTamu')
      .select(['pemohon.nama', 'pemohon.alamat', 'pemohon.telepon', 'pemohon.teleponKetik'])
      .where('berkas.nomor', '=', nomor)
      .executeTakeFirstOrThrow()
  return {
    ...desk,
    path,
    catat,
    newest,
    kirim,
    lakukan,
    jadikan,
    sampai,
    pass,
    visit,
    denganFoto,
    berfoto,
    catatBerfoto,
    masuk,
    get tuti() {
      return tuti
    },
  }
}

export type GuestDesk = Awaited<ReturnType<typeof createGuestDesk>>

/** An invented guest. */
export const tamuLengkap = {
  nama: 'Laras Contohwati',
  dari: 'Universitas Contoh Khatulistiwa',
  telepon: '0812-0000-4411',
  tujuan: 'magang',
  keperluan: 'Menanyakan tempat magang bagi tiga mahasiswa',
  ditemui: 'Kepala Bidang',
  cara: 'surat',
  nomorSurat: '118/FK/2026',
  jumlah: '3',
}

const permohonanDari = {
  kanal: 'meja',
  tanggalDiterima: '2026-12-07',
  jamDiterima: '09:00',
  jenis: 'perorangan',
  nama: 'Laras Contohwati',
  alamat: 'Gang Contoh 7, Pontianak',
  telepon: '0812-0000-4411',
  rincian: 'Daftar tempat magang di perangkat daerah tahun 2026.',
  tujuan: 'Magang',
  caraMemperoleh: 'salinan',
  caraSalinan: 'langsung',
}

/** Every act a desk can do by a form of the visit: its address, and a form that fits. */
export const perbuatan = {
  layani: {
    to: '/pelayanan',
    form: {
      nama: tamuLengkap.nama,
      dari: tamuLengkap.dari,
      tujuan: 'magang',
      keperluan: tamuLengkap.keperluan,
    },
  },
  arahkan: {
    to: '/arahan',
    form: { ke: 'Bidang Aplikasi Informatika', kepada: 'Bapak Contoh' },
  },
  catatPulang: { to: '/kepulangan', form: { jamPulang: '' } },
  perbaiki: { to: '/perbaikan', form: { ...tamuLengkap, nama: 'Laras Contohwati, S.Kom.' } },
} satisfies Partial<Record<ActTamu, { to: string; form: Record<string, string> }>>

export type ActMeja = keyof typeof perbuatan

const ways: Record<StatusTamu, ActMeja[]> = {
  menunggu: [],
  dilayani: ['layani'],
  diarahkan: ['layani', 'arahkan'],
  selesai: ['layani', 'arahkan', 'catatPulang'],
  dialihkan: ['layani'],
}
