import * as v from 'valibot'
import { addDays } from '#src/calendar/date.ts'
import * as acts from '#src/layanan/informasi-publik/permohonan/acts/keputusan.ts'
import { beritahukan } from '#src/layanan/informasi-publik/permohonan/acts/pemberitahuan.ts'
import { sediakan as sediakanDokumen } from '#src/layanan/informasi-publik/permohonan/acts/penyerahan.ts'
import * as form from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { jawaban } from '#seeds/demo/files.ts'
import { exemptUnder } from '#seeds/demo/queries.ts'
import { type Scene, sentOf, type Step } from '#seeds/demo/steps/step.ts'
import { rahasia } from '#seeds/demo/topics.ts'

type Hasil = keyof typeof form.keputusanPermohonan

/** The PPID decides. */
export const putus =
  (hasil: Hasil): Step =>
  async (scene) => {
    const { kit, kasus, desk } = scene
    const chosen = fields[hasil](scene)
    const penetapan = chosen.huruf
      ? (await exemptUnder(kit.db, String(chosen.huruf), kit.clock.today)).id
      : ''
    const data = v.parse(form.KeputusanForm, { hasil, ...chosen, penetapan })
    const sent = await sentOf(scene, data, await filesOf(hasil, scene))
    await acts.putuskan(kit, kasus.nomor, sent, desk.ppid)
  }

const fields: Record<Hasil, (scene: Scene) => Record<string, unknown>> = {
  seluruhnya: ({ kasus }) => ({
    pertimbangan: 'Informasi terbuka dan dikuasai unit; tidak ada bagian yang dikecualikan.',
    bentuk: kasus.urut % 3 === 0 ? ['softcopy', 'hardcopy'] : ['softcopy'],
    ...(kasus.urut % 3 === 0 && {
      lembar: '14',
      perLembar: '300',
      pembayaran: 'Tunai di meja layanan',
    }),
    waktuHari: '1',
  }),
  sebagian: () => ({
    pertimbangan: 'Informasi terbuka kecuali nama dan alamat orang perseorangan.',
    alasan: 'Nama dan alamat perseorangan dikecualikan menurut Pasal 17 huruf h UU 14/2008.',
    bentuk: ['softcopy'],
    penghitaman: 'Kolom nama dan alamat orang dihitamkan: rahasia pribadi, Pasal 17 huruf h.',
    waktuHari: '2',
    dasarSebagian: 'dikecualikan',
    huruf: 'h',
  }),
  'tidak-dikuasai': () => ({
    pertimbangan: 'Unit menyatakan tidak menguasai; kewenangan ada pada badan publik lain.',
    alasan: 'Informasi ini tidak dibuat atau disimpan Pemerintah Kota.',
    badanPublikLain: 'Pemerintah provinsi, lewat PPID Utama provinsi',
  }),
  'belum-didokumentasikan': ({ kit }) => ({
    pertimbangan: 'Unit masih mengumpulkan data; belum ada dokumen yang dapat diberikan.',
    alasan: 'Data baru selesai dihimpun pada akhir masa pendataan.',
    waktuBelum: 'Setelah pendataan selesai',
    tanggalBelum: addDays(kit.clock.today, 21),
  }),
  ditolak: ({ kasus }) => {
    const secret = rahasia.find(({ dokumen }) => dokumen === kasus.topic.dokumen) ?? rahasia[0]!
    return {
      pertimbangan: 'Sudah diuji: membuka informasi ini lebih merugikan daripada menutupnya.',
      alasan: 'Informasi ini termasuk yang dikecualikan menurut Pasal 17 UU 14/2008.',
      huruf: secret.huruf,
      angka: secret.angka,
      undangUndang:
        secret.huruf === 'j'
          ? 'Pasal 84 Undang-Undang Nomor 24 Tahun 2013 tentang Administrasi Kependudukan'
          : '',
      konsekuensi: secret.konsekuensi,
    }
  },
}

async function filesOf(hasil: Hasil, { kasus }: Scene) {
  const { topic, urut } = kasus
  if (hasil === 'sebagian') return { dokumen: [await jawaban(topic, 'pdf', true)] }
  if (hasil !== 'seluruhnya') return {}
  const forms = (['xlsx', 'csv', 'pdf'] as const).slice(urut % 3)
  return { dokumen: await Promise.all(forms.slice(0, 2).map((bentuk) => jawaban(topic, bentuk))) }
}

/** The Atasan PPID approves a refusal. */
export const setujui: Step = async (scene) => {
  const { kit, kasus, desk } = scene
  const nomorPersetujuan = `000.8/${kasus.urut}/ATASAN-PPID/${kit.clock.today.slice(0, 4)}`
  const data = v.parse(form.PersetujuanForm, { nomorPersetujuan })
  await acts.setujuiPenolakan(kit, kasus.nomor, await sentOf(scene, data), desk.atasan)
}

/** The Atasan PPID gives a refusal back. */
export const kembalikan: Step = async (scene) => {
  const { kit, kasus, desk } = scene
  const data = v.parse(form.KembalikanForm, {
    alasan: 'Sebagian besar isinya terbuka. Hitamkan bagian pribadi, lalu berikan sisanya.',
  })
  await acts.kembalikanPenolakan(kit, kasus.nomor, await sentOf(scene, data), desk.atasan)
}

/** The PPID takes a decision back that nobody was told yet. */
export const tinjau: Step = async (scene) => {
  const { kit, kasus, desk } = scene
  await acts.tinjauUlang(kit, kasus.nomor, await sentOf(scene, {}), desk.ppid)
}

/** The PPID signs and sends the answer. */
export const kirim: Step = async (scene) => {
  const { kit, kasus, desk } = scene
  await beritahukan(kit, kasus.nomor, await sentOf(scene, {}), desk.ppid)
}

/** The PPID says that what was promised is there. */
export const sediakan: Step = async (scene) => {
  const { kit, kasus, desk } = scene
  const sent = await sentOf(scene, {}, { dokumen: [await jawaban(kasus.topic, 'xlsx')] })
  await sediakanDokumen(kit, kasus.nomor, sent, desk.ppid)
}
