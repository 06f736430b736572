import type { JamLayanan, Libur } from '#src/calendar/calendar.ts'

/** The last year whose libur and cuti bersama a decree has set. Deadlines after it are provisional. */
export const tahunTerakhir = 2027

/** Whether cuti bersama is no working day: ASN do not work. A setting of the office. */
export const cutiBersamaLibur = true

const skb2025 = skb('1017 Tahun 2024', '2 Tahun 2024', '2 Tahun 2024', '14 Oktober 2024')
const perubahanSkb2025 = skb('933 Tahun 2025', '1 Tahun 2025', '3 Tahun 2025', '7 Agustus 2025')
const skb2026 = skb('1497 Tahun 2025', '2 Tahun 2025', '5 Tahun 2025', '19 September 2025')
const skb2027 = skb('1205 Tahun 2026', '3 Tahun 2026', '2 Tahun 2026', '15 September 2026')

/**
 * Libur nasional and cuti bersama by SKB 3 Menteri. 18 August 2025 was added in mid-year; 2027 has
 * two Isra Mikraj. Idulfitri and
 * Iduladha are confirmed by a decree of the Menteri Agama; the office corrects them if it differs.
 */
export const libur: Libur[] = [
  nasional('2025-01-01', 'Tahun Baru 2025 Masehi', skb2025),
  nasional('2025-01-27', 'Isra Mikraj', skb2025),
  cutiBersama('2025-01-28', skb2025),
  nasional('2025-01-29', 'Tahun Baru Imlek 2576', skb2025),
  cutiBersama('2025-03-28', skb2025),
  nasional('2025-03-29', 'Nyepi 1947', skb2025),
  nasional('2025-03-31', 'Idulfitri 1446 H', skb2025),
  nasional('2025-04-01', 'Idulfitri 1446 H', skb2025),
  cutiBersama('2025-04-02', skb2025),
  cutiBersama('2025-04-03', skb2025),
  cutiBersama('2025-04-04', skb2025),
  cutiBersama('2025-04-07', skb2025),
  nasional('2025-04-18', 'Wafat Yesus Kristus', skb2025),
  nasional('2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)', skb2025),
  nasional('2025-05-01', 'Hari Buruh', skb2025),
  nasional('2025-05-12', 'Waisak 2569', skb2025),
  cutiBersama('2025-05-13', skb2025),
  nasional('2025-05-29', 'Kenaikan Yesus Kristus', skb2025),
  cutiBersama('2025-05-30', skb2025),
  nasional('2025-06-01', 'Hari Lahir Pancasila', skb2025),
  nasional('2025-06-06', 'Iduladha 1446 H', skb2025),
  cutiBersama('2025-06-09', skb2025),
  nasional('2025-06-27', '1 Muharam 1447 H', skb2025),
  nasional('2025-08-17', 'Proklamasi Kemerdekaan', skb2025),
  cutiBersama('2025-08-18', perubahanSkb2025),
  nasional('2025-09-05', 'Maulid Nabi', skb2025),
  nasional('2025-12-25', 'Kelahiran Yesus Kristus', skb2025),
  cutiBersama('2025-12-26', skb2025),

  nasional('2026-01-01', 'Tahun Baru 2026 Masehi', skb2026),
  nasional('2026-01-16', 'Isra Mikraj', skb2026),
  cutiBersama('2026-02-16', skb2026),
  nasional('2026-02-17', 'Tahun Baru Imlek 2577', skb2026),
  cutiBersama('2026-03-18', skb2026),
  nasional('2026-03-19', 'Nyepi 1948', skb2026),
  cutiBersama('2026-03-20', skb2026),
  nasional('2026-03-21', 'Idulfitri 1447 H', skb2026),
  nasional('2026-03-22', 'Idulfitri 1447 H', skb2026),
  cutiBersama('2026-03-23', skb2026),
  cutiBersama('2026-03-24', skb2026),
  nasional('2026-04-03', 'Wafat Yesus Kristus', skb2026),
  nasional('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)', skb2026),
  nasional('2026-05-01', 'Hari Buruh', skb2026),
  nasional('2026-05-14', 'Kenaikan Yesus Kristus', skb2026),
  cutiBersama('2026-05-15', skb2026),
  nasional('2026-05-27', 'Iduladha 1447 H', skb2026),
  cutiBersama('2026-05-28', skb2026),
  nasional('2026-05-31', 'Waisak 2570', skb2026),
  nasional('2026-06-01', 'Hari Lahir Pancasila', skb2026),
  nasional('2026-06-16', '1 Muharam 1448 H', skb2026),
  nasional('2026-08-17', 'Proklamasi Kemerdekaan', skb2026),
  nasional('2026-08-25', 'Maulid Nabi', skb2026),
  cutiBersama('2026-12-24', skb2026),
  nasional('2026-12-25', 'Kelahiran Yesus Kristus', skb2026),

  nasional('2027-01-01', 'Tahun Baru 2027 Masehi', skb2027),
  nasional('2027-01-05', 'Isra Mikraj', skb2027),
  cutiBersama('2027-02-05', skb2027),
  nasional('2027-02-06', 'Tahun Baru Imlek 2578', skb2027),
  nasional('2027-03-08', 'Nyepi 1949', skb2027),
  cutiBersama('2027-03-09', skb2027),
  nasional('2027-03-10', 'Idulfitri 1448 H', skb2027),
  nasional('2027-03-11', 'Idulfitri 1448 H', skb2027),
  cutiBersama('2027-03-12', skb2027),
  cutiBersama('2027-03-15', skb2027),
  cutiBersama('2027-03-25', skb2027),
  nasional('2027-03-26', 'Wafat Yesus Kristus', skb2027),
  nasional('2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)', skb2027),
  nasional('2027-05-01', 'Hari Buruh', skb2027),
  nasional('2027-05-06', 'Kenaikan Yesus Kristus', skb2027),
  nasional('2027-05-17', 'Iduladha 1448 H', skb2027),
  cutiBersama('2027-05-18', skb2027),
  cutiBersama('2027-05-19', skb2027),
  nasional('2027-05-20', 'Waisak 2571', skb2027),
  nasional('2027-06-01', 'Hari Lahir Pancasila', skb2027),
  nasional('2027-06-06', '1 Muharam 1449 H', skb2027),
  nasional('2027-08-15', 'Maulid Nabi', skb2027),
  nasional('2027-08-17', 'Proklamasi Kemerdekaan', skb2027),
  cutiBersama('2027-12-24', skb2027),
  nasional('2027-12-25', 'Kelahiran Yesus Kristus', skb2027),
  nasional('2027-12-26', 'Isra Mikraj', skb2027),
]

const biasa = 'Jam layanan biasa. Belum bersumber; perlu dipastikan kantor, termasuk istirahatnya.'
const ramadan =
  'Ramadan 1447 H menurut SE Wali Kota Pontianak 2026 untuk unit lima hari kerja; tanggal berlakunya perlu dipastikan kantor.'

/** Hours of service, a setting of the office. A range such as Ramadan overrides ordinary hours. */
export const jamLayanan: JamLayanan[] = [
  ...[1, 2, 3, 4].map((hari) => jamBiasa(hari, '15:15')),
  jamBiasa(5, '15:45'),
  ...[1, 2, 3, 4].map((hari) => jamRamadan(hari, '14:15', ['12:00', '12:30'])),
  jamRamadan(5, '14:45', ['11:30', '12:30']),
]

function skb(agama: string, ketenagakerjaan: string, panrb: string, ditetapkan: string): string {
  return `SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB Nomor ${agama}, Nomor ${ketenagakerjaan}, dan Nomor ${panrb}, ditetapkan ${ditetapkan}`
}

function nasional(tanggal: string, nama: string, dasar: string): Libur {
  return { tanggal, nama, jenis: 'libur', dasar }
}

function cutiBersama(tanggal: string, dasar: string): Libur {
  return { tanggal, nama: 'Cuti bersama', jenis: 'cuti bersama', dasar }
}

function jamBiasa(hari: number, tutup: string): JamLayanan {
  const dari = '2025-01-01'
  return { dari, sampai: null, hari, buka: '07:15', tutup, istirahat: null, keterangan: biasa }
}

function jamRamadan(hari: number, tutup: string, istirahat: [string, string]): JamLayanan {
  const [dari, sampai] = ['2026-02-19', '2026-03-20']
  return { dari, sampai, hari, buka: '07:15', tutup, istirahat, keterangan: ramadan }
}
