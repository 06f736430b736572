import { type Chance, chanceOf } from '#seeds/demo/random.ts'

/** Somebody who asks; nobody of these exists. */
export type Person = {
  nama: string
  nik: string
  alamat: string
  pekerjaan: string
  email: string
  telepon: string
}

const names = [
  'Rina Oktaviani',
  'Ahmad Fauzan',
  'Lim Siu Lan',
  'Dominikus Jelani',
  'Siti Maryam Zahra',
  'Budi Prasetyo',
  'Tjhin Kevin Wijaya',
  'Yuliana Asmara',
  'Syarif Ridho Alkausar',
  'Maria Goretti Lenny',
  'Hasanuddin Daeng',
  'Bong Mei Fung',
  'Agus Salim Nugraha',
  'Nur Halimah',
  'Petrus Kanisius Adi',
  'Dewi Anggraini',
  'Muhammad Iqbal Ramadhan',
  'Chai Lie Fong',
  'Wahyu Hidayat',
  'Fransiska Dayang',
  'Rahmat Suhardi',
  'Kartika Puspita Sari',
  'Andreas Sinduk',
  'Nurhayati binti Saleh',
  'Liauw Hendri',
  'Sri Mulyaningsih',
  'Abdul Gani Matlub',
  'Natalia Uli',
  'Joko Tri Waluyo',
  'Masita Ramadhani',
  'Teguh Santosa',
  'Phang Jun Khiong',
  'Evi Susilawati',
  'Uray Farhan',
  'Veronika Tipuk',
  'Zainal Arifin',
  'Citra Maharani',
  'Yosef Ranting',
  'Ida Royani',
  'Ng Susanto',
  'Gusti Rahman Hakim',
  'Melati Kusuma',
  'Bambang Irawan',
  'Hotma Rosalina',
  'Dedi Kurniawan',
  'Tan Ai Ling',
  'Ratna Juwita',
  'Markus Apui',
] as const

const gang = [
  'Melati',
  'Kenanga',
  'Sepakat',
  'Bersama',
  'Sahang',
  'Rambai',
  'Cempedak',
  'Belibis',
  'Teratai',
  'Mufakat',
]
const kecamatan = ['Kota', 'Barat', 'Selatan', 'Timur', 'Utara', 'Tenggara']
const pekerjaan = [
  'Mahasiswa',
  'Wartawan',
  'Wiraswasta',
  'Guru',
  'Ibu rumah tangga',
  'Karyawan swasta',
  'Pensiunan',
  'Pedagang',
  'Dosen',
  'Perawat',
]

/** Everybody who comes to this desk; some come more than once. */
export const people: readonly Person[] = names.map((nama, index) => person(nama, index))

/** Bodies that ask, by their deed. */
export const badanHukum = [
  { nama: 'Yayasan Contoh Parit Lestari', nomorSk: 'AHU-0000017.AH.01.04 Tahun 2021' },
  { nama: 'PT Contoh Niaga Khatulistiwa', nomorSk: 'AHU-0000238.AH.01.01 Tahun 2019' },
  { nama: 'Perkumpulan Contoh Warga Kapuas', nomorSk: 'AHU-0000056.AH.01.07 Tahun 2023' },
] as const

function person(nama: string, index: number): Person {
  const chance = chanceOf(`orang ${nama}`)
  return {
    nama,
    nik: nik(chance),
    alamat: `Gang ${chance.pick(gang)} No. ${chance.between(2, 88)}, Kecamatan Pontianak ${chance.pick(kecamatan)}`,
    pekerjaan: chance.pick(pekerjaan),
    email: `${nama.toLowerCase().replace(/[^a-z]+/g, '.')}@contoh.id`,
    telepon: `0812 0000 ${String(1000 + index * 37).padStart(4, '0')}`,
  }
}

/** Valid in form, and nobody's: no kecamatan of the city has the number 99. */
function nik(chance: Chance): string {
  const two = (from: number, to: number) => String(chance.between(from, to)).padStart(2, '0')
  const woman = chance.between(0, 1) * 40
  const born = `${two(1 + woman, 28 + woman)}${two(1, 12)}${two(60, 99)}`
  return `617199${born}${String(chance.between(1, 98)).padStart(4, '0')}`
}
