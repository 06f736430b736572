/** A day on the calendar, `2026-11-23`. */
export type DateOnly = string

/** The request a letter speaks of, by its number in the register and the day it was received. */
export type Pendaftaran = { nomor: string; tanggal: DateOnly }

/** Whom the forms of Perki 1/2021 address: Nama, Alamat, No. Telp/Email. */
export type Pemohon = { nama: string; alamat: string; kontak: string }
