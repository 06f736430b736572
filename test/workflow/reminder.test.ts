import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answering, caseHref, reminded } from '#src/layanan/procedures.ts'
import { dateOf } from '#src/calendar/date.ts'
import { mailDigest, mailKeepers } from '#src/notifications/digest.ts'
import { ingatkanPetugas, ingatkanUnit } from '#src/workflow/reminder/reminder.ts'
import {
  createKeberatanDesk,
  type KeberatanDesk,
} from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { createDataDesk, type DataDesk } from '#test/layanan/permintaan-data/desk.ts'
import { page } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'

const tell = mailDigest({ hrefOf: caseHref, answering })

describe('unit diingatkan dengan sendirinya', () => {
  let desk: DataDesk
  let nomor: string
  beforeEach(async () => {
    desk = await createDataDesk()
    nomor = await desk.sampai('di_unit')
  })
  afterEach(() => desk.drop())

  /** The city's clock on a day of December 2026: 09.30 unless told. */
  const at = (day: number, hour = '09:30') => {
    desk.time.now = new Date(`2026-12-${String(day).padStart(2, '0')}T${hour}:00+07:00`)
  }
  const remind = async () => ingatkanUnit(await desk.kit(), tell, reminded)
  const reminders = async (of = nomor) =>
    (await desk.state(of)).jejak.filter(({ perbuatan }) => perbuatan === 'ingatkanUnit')
  const mails = () =>
    desk.db
      .selectFrom('kotakKeluar')
      .selectAll()
      .where('subjek', 'like', 'Pengingat: %')
      .orderBy('dibuatPada')
      .execute()

  test('sehari sebelum batas, pada harinya, dan sesudahnya, menurut hari kerja; di hari lain tidak', async () => {
    const days: number[] = []
    for (let day = 7; day <= 31; day++) {
      at(day)
      if ((await remind()) > 0) days.push(day)
    }
    // Batas: Senin, 14 Desember 2026.
    expect(days).toEqual([11, 14, 15, 17, 21])
    const written = await reminders()
    expect(written.map(({ peran, pelaku }) => [peran, pelaku])).toEqual(
      days.map(() => ['sistem', 'Sistem']),
    )
    expect((await desk.state(nomor)).disposisi[0]).toMatchObject({ diingatkanJumlah: 5 })
    expect(await faultsOf(desk.db, nomor)).toEqual([])
    const sent = await mails()
    expect(sent).toHaveLength(5)
    const texts = sent.map(({ teks }) => /Batasnya .*\./.exec(teks)?.[0])
    expect(texts[0]).toBe('Batasnya Senin, 14 Desember 2026, 1 hari kerja lagi.')
    expect(texts[1]).toBe('Batasnya Senin, 14 Desember 2026, hari ini.')
    expect(texts[4]).toBe('Batasnya Senin, 14 Desember 2026 dan sudah lewat 5 hari kerja.')
    expect(sent[0]!.teks).toContain(`http://localhost:3000/meja/permintaan-data/${nomor}`)
    at(21)
    const as = await desk.signIn('petugas_data')
    const trail = (await page(await desk.get(desk.path(nomor), { as }))).querySelector('.trail')!
    expect(trail.text).toContain('Unit diingatkan')
  })

  test('di luar jam layanan dan pada hari libur tidak ada surel', async () => {
    for (const hour of ['06:00', '16:30', '23:59']) {
      at(11, hour)
      expect(await remind(), hour).toBe(0)
    }
    at(13)
    expect(await remind()).toBe(0)
    expect(await reminders()).toEqual([])
  })

  test('dua proses sekaligus, dan berkali-kali sehari: satu surel bagi tiap orang', async () => {
    await desk.signIn('ppid_pelaksana', { nama: 'Fitri Unit', unitKerjaId: desk.unit })
    at(11)
    const kit = await desk.kit()
    const both = await Promise.all([
      ingatkanUnit(kit, tell, reminded),
      ingatkanUnit(kit, tell, reminded),
    ])
    at(11, '14:00')
    await remind()
    expect(both.toSorted().at(0)).toBe(0)
    expect(await reminders()).toHaveLength(1)
    const sent = (await mails()).filter(({ teks }) => teks.includes(nomor))
    expect(sent).toHaveLength(2)
    expect(new Set(sent.map(({ kepada }) => kepada)).size).toBe(2)
  })

  test('yang jatuh waktu sesudah surel hari itu menunggu surel berikutnya: satu orang, satu surel sehari', async () => {
    at(11)
    expect(await remind()).toBe(1)
    const later = await baru()
    at(11, '14:00')
    expect(await remind()).toBe(0)
    expect(await reminders(later)).toEqual([])
    at(14)
    expect(await remind()).toBe(2)
    const sent = await mails()
    expect(sent).toHaveLength(2)
    for (const one of [nomor, later]) expect(sent[1]!.teks).toContain(one)
  })

  test('yang diminta petugas hari itu diingatkan satu kali; yang sudah menjawab atau ditarik tidak', async () => {
    const [manual, answered, taken] = [await baru(), await baru(), await baru()]
    at(10)
    await desk.lakukan(answered, 'jawabDisposisi', {}, await unitStaff())
    await desk.lakukan(taken, 'tarikDisposisi', {}, await desk.signIn('petugas_data'))
    at(11)
    await desk.db.updateTable('disposisi').set({ diingatkanPada: null }).execute()
    await desk.lakukan(manual, 'ingatkan', {}, await desk.signIn('petugas_data'))
    await desk.jobs.run()
    await remind()
    expect(await reminders(manual)).toHaveLength(1)
    for (const one of [answered, taken]) expect(await reminders(one)).toEqual([])
  })

  test('dimatikan atau diganti harinya di pengaturan; angka yang salah kembali dengan isiannya', async () => {
    at(7, '10:00')
    const as = await desk.signIn('administrator')
    const href = '/kelola/pengaturan/waktu'
    const form = await page(await desk.get(href, { as }))
    expect(form.querySelector('[name="pengingat-hari"]')!.text.split('\n')).toEqual([
      '-1',
      '0',
      '1',
      '3',
      '5',
    ])
    const save = async (more: Record<string, string>, by = as) => {
      const read = await page(await desk.get(href, { as: by }))
      const hidden = (name: string) =>
        read.querySelector(`[name="${name}"]`)!.getAttribute('value')!
      const kept = { tenggatUnit: '5', tenggatData: '5', cutiBersamaLibur: 'ya' }
      const sent = { ...kept, versi: hidden('versi'), kunci: hidden('kunci'), ...more }
      return desk.post(href, sent, { as: by })
    }
    const on = { 'pengingat-aktif': 'ya' }
    const wrong = await page(await save({ ...on, 'pengingat-hari': 'besok' }), 422)
    expect(wrong.querySelector('.problems')!.text).toContain('Tulis angka bulat')
    expect(wrong.querySelector('[name="pengingat-hari"]')!.text).toBe('besok')
    expect((await save({ ...on, 'pengingat-hari': '-2' })).status).toBe(303)
    at(10)
    expect(await remind()).toBeGreaterThan(0)
    expect(await reminders()).toHaveLength(1)
    const again = await desk.signIn('administrator')
    expect((await save({ 'pengingat-hari': '-1' }, again)).status).toBe(303)
    at(11)
    expect(await remind()).toBe(0)
  })

  /** A data request that went to the unit on Monday, due a week later. */
  async function baru() {
    at(7)
    const [petugas, data] = [await desk.signIn('petugas'), await desk.signIn('petugas_data')]
    desk.staff.petugas = petugas
    const one = await desk.minta()
    await desk.lakukan(one, 'teruskanKeUnit', {}, data)
    return one
  }
  const unitStaff = () => desk.signIn('ppid_pelaksana', { unitKerjaId: desk.unit })
})

describe('semua layanan', () => {
  let desk: KeberatanDesk
  beforeAll(async () => {
    desk = await createKeberatanDesk()
  })
  afterAll(() => desk.drop())

  test('satu orang mendapat satu surel untuk semua berkas unitnya; jejak tertulis di setiap berkas', async () => {
    const keberatan = await desk.sampai('di_unit')
    const permohonan = await desk.permohonan.sampai('di_unit')
    const kit = await desk.kit()
    const now = new Date('2026-12-11T03:00:00Z')
    const clock = { ...kit.clock, now, today: '2026-12-11' }
    expect(await ingatkanUnit({ ...kit, clock }, tell, reminded)).toBe(2)
    const [mail, ...more] = await desk.db
      .selectFrom('kotakKeluar')
      .selectAll()
      .where('subjek', 'like', 'Pengingat: %')
      .execute()
    expect(more).toEqual([])
    for (const nomor of [keberatan, permohonan]) {
      const { jejak } = await desk.state(nomor)
      expect(jejak.at(-1)).toMatchObject({ perbuatan: 'ingatkanUnit', peran: 'sistem' })
      expect(mail!.teks).toContain(nomor)
      expect(await faultsOf(desk.db, nomor)).toEqual([])
    }
  })
  test('PPID diingatkan tentang perintah Atasan seperti unit tentang bagiannya: sekali sehari, selama belum dijawab', async () => {
    const nomor = await desk.sampai('di_ppid')
    const { tenggat } = await desk.state(nomor)
    const { id, batas } = tenggat.find(({ jenis }) => jenis === 'perintah')!
    expect(dateOf(batas)).toBe('2026-12-14')
    const keepers = mailKeepers({ hrefOf: caseHref })
    const remind = async (day: number, hour = '10:00') => {
      const kit = await desk.kit()
      const today = `2026-12-${day}`
      const clock = { ...kit.clock, now: new Date(`${today}T${hour}:00+07:00`), today }
      return ingatkanPetugas({ ...kit, clock }, keepers, reminded)
    }
    expect(await remind(10)).toBe(0)
    expect((await Promise.all([remind(11), remind(11)])).toSorted()).toEqual([0, 1])
    expect(await remind(11, '14:00')).toBe(0)
    expect(await remind(14, '05:00')).toBe(0)
    expect(await remind(14)).toBe(1)
    const entries = (await desk.state(nomor)).jejak.filter(
      ({ perbuatan }) => perbuatan === 'ingatkanPetugas',
    )
    expect(entries.map(({ peran, rincian }) => [peran, rincian])).toEqual([
      ['sistem', { tenggat: id, peran: 'ppid' }],
      ['sistem', { tenggat: id, peran: 'ppid' }],
    ])
    const mails = await desk.db
      .selectFrom('kotakKeluar')
      .select(['teks', 'kepada'])
      .where('subjek', '=', 'Pengingat: 1 perintah menunggu jawaban')
      .execute()
    expect(mails.every(({ teks }) => teks.includes(`/meja/keberatan/${nomor}`))).toBe(true)
    expect(mails.length).toBeGreaterThanOrEqual(2)
    await desk.lakukan(nomor, 'jawabPerintah')
    expect(await remind(15)).toBe(0)
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  })
})
