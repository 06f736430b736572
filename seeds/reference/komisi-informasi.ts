import type { KomisiInformasi } from '#src/db/schema.ts'

const one = (
  tingkat: KomisiInformasi['tingkat'],
  nama: string,
  utama: boolean,
): Omit<KomisiInformasi, 'id'> => ({
  tingkat,
  nama,
  utama,
  alamat: '',
  telepon: '',
  email: '',
  aktif: true,
})

/**
 * Before whom disputes of this city are: no Komisi Informasi of Kota Pontianak is known, so that of
 * the province is the usual one (Perki 1/2013 Pasal 6). Addresses are not sourced: the office fills
 * them in on its own page.
 */
export const komisiInformasi = [
  one('provinsi', 'Komisi Informasi Provinsi Kalimantan Barat', true),
  one('pusat', 'Komisi Informasi Pusat', false),
]
