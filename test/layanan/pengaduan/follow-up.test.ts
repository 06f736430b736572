import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateOf } from '#src/calendar/date.ts'
import { answering, caseHref, reminded } from '#src/layanan/procedures.ts'
import { mailDigest } from '#src/notifications/digest.ts'
import { ingatkanUnit } from '#src/workflow/reminder/reminder.ts'
import { createPengaduanDesk, type PengaduanDesk } from '#test/layanan/pengaduan/desk.ts'
import { page } from '#test/support/page.ts'
import { faultsOf, stateOf } from '#test/workflow/office.ts'

let desk: PengaduanDesk
beforeAll(async () => {
  desk = await createPengaduanDesk()
})
afterAll(() => desk.drop())

const clocksOf = async (nomor: string) =>
  (await stateOf(desk.db, nomor)).tenggat.filter(({ jenis }) => jenis === 'tindakLanjut')
const senin = new Date('2026-12-07T02:00:00Z')
const semua = { unit: () => [desk.unit, desk.unitLain] }

describe('tindak lanjut pertama: 5 hari kerja sejak laporan diteruskan (DOMAIN D22)', () => {
  test('berjalan di samping tenggat kelasnya, dan berakhir dengan tanggapan OPD yang pertama', async () => {
    const nomor = await desk.sampai('dianalisis')
    await desk.lakukan(nomor, 'teruskanKeUnit', { unit: semua.unit() })
    const [first, ...more] = await clocksOf(nomor)
    expect(more).toEqual([])
    expect(first).toMatchObject({ tanggungan: 'kantor', jumlah: 5, satuan: 'hari kerja' })
    expect(dateOf(first!.batas)).toBe('2026-12-14')
    const { berkas, tenggat } = await stateOf(desk.db, nomor)
    expect(dateOf(berkas.batasWaktu!)).toBe('2026-12-14')
    expect(
      tenggat.filter(({ jenis }) => jenis === 'unit').map(({ batas }) => dateOf(batas)),
    ).toEqual(['2026-12-29', '2026-12-29'])
    await desk.lakukan(nomor, 'jawabDisposisi', { penguasaan: 'sebagian' }, desk.penghubungLain)
    expect(await clocksOf(nomor)).toMatchObject([{ ditutupOleh: 'jawabDisposisi' }])
    expect((await stateOf(desk.db, nomor)).berkas.status).toBe('terverifikasi')
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  })

  test('bukan kewenangan bukan tindak lanjut: jangkanya tetap berjalan sejak diteruskan pertama kali', async () => {
    const nomor = await desk.sampai('terverifikasi')
    await desk.lakukan(nomor, 'jawabDisposisi', { penguasaan: 'tidak-dikuasai' })
    await desk.pada(new Date('2026-12-09T02:00:00Z'))
    await desk.lakukan(nomor, 'teruskanKeUnit', { unit: [desk.unitLain] })
    const clocks = await clocksOf(nomor)
    expect(clocks).toMatchObject([{ ditutupPada: null, mulai: senin }])
    await desk.lakukan(nomor, 'jawabDisposisi', {}, desk.penghubungLain)
    expect(await clocksOf(nomor)).toMatchObject([{ ditutupOleh: 'jawabDisposisi' }])
    await desk.lakukan(nomor, 'balasTanggapan')
    await desk.lakukan(nomor, 'teruskanKeUnit')
    expect(await clocksOf(nomor)).toHaveLength(1)
    await desk.pada(senin)
  })

  test('lamanya pengaturan kantor; terlihat di halaman berkas dan menjadi tanggal yang dibaca pelapor', async () => {
    const admin = await desk.signIn('administrator')
    const href = '/kelola/pengaturan/pengaduan'
    const form = await page(await desk.get(href, { as: admin }))
    const sent = Object.fromEntries(
      form
        .querySelectorAll('form[action$=pengaduan] input, form[action$=pengaduan] select')
        .map((one) => [
          one.getAttribute('name')!,
          one.getAttribute('value') ??
            one.querySelector('option[selected]')?.getAttribute('value') ??
            '',
        ]),
    )
    expect(sent['pengaduan-hariTindakLanjut']).toBe('5')
    sent['pengaduan-hariTindakLanjut'] = '3'
    sent['pengaduan-satuanBalasan'] = 'hari'
    expect((await desk.post(href, sent, { as: admin })).status).toBe(303)
    const nomor = await desk.sampai('terverifikasi')
    const root = await page(await desk.get(desk.path(nomor), { as: desk.staff.admin_pengaduan }))
    expect(root.text).toContain('Batas tindak lanjut pertama')
    const [mail] = await desk.db
      .selectFrom('kotakKeluar')
      .select('teks')
      .where('subjek', '=', `Laporan ${nomor} diteruskan`)
      .execute()
    expect(mail!.teks).toContain('paling lambat Kamis, 10 Desember 2026')
    const own = await page(await (await desk.pelapor(nomor)).get('/lacak/pengaduan'))
    expect(own.querySelector('.card.now')!.text.replaceAll('\u00A0', ' ')).toContain(
      'paling lambat Kamis, 10 Desember 2026',
    )
    sent['pengaduan-hariTindakLanjut'] = '5'
    const again = await page(await desk.get(href, { as: admin }))
    sent['versi'] = again.querySelector('[name=versi]')!.getAttribute('value')!
    sent['kunci'] = again.querySelector('[name=kunci]')!.getAttribute('value')!
    expect((await desk.post(href, sent, { as: admin })).status).toBe(303)
  })

  test('OPD diingatkan menurut tanggal itu, bukan menunggu tenggat kelasnya', async () => {
    const nomor = await desk.sampai('terverifikasi')
    const tell = mailDigest({ hrefOf: caseHref, answering })
    await desk.pada(new Date('2026-12-14T03:00:00Z'))
    await ingatkanUnit(await desk.kit(), tell, reminded)
    const sent = await desk.db
      .selectFrom('kotakKeluar')
      .select('teks')
      .where('subjek', 'like', 'Pengingat: %')
      .where('teks', 'like', `%${nomor}%`)
      .execute()
    expect(sent).toHaveLength(1)
    expect(sent[0]!.teks).toContain('Batasnya Senin, 14 Desember 2026, hari ini.')
    await desk.pada(senin)
  })
})
