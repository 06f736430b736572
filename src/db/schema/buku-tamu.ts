import type { Generated, Selectable } from 'kysely'

export interface BukuTamuTables {
  bukuTamu: BukuTamuTable
}

/** One visit; who came is the pemohon of its berkas. */
export interface BukuTamuTable {
  berkasId: string
  tujuan:
    | 'koordinasi'
    | 'layanan'
    | 'surat'
    | 'magang'
    | 'liputan'
    | 'kerja-sama'
    | 'pribadi'
    | 'lainnya'
  /** In the guest's words; may be empty. */
  keperluan: string
  /** Whom the guest wishes to see, as the guest says it. */
  ditemui: string | null
  cara: 'lisan' | 'surat'
  nomorSurat: string | null
  /** How many came together. */
  jumlah: Generated<number>
  /** Name and address were taken from an earlier visit by telephone, and nobody has asked yet. */
  dikenali: Generated<boolean>
  dilayaniPada: Date | null
  diarahkanPada: Date | null
  /** The part of the office, or another unit, and the person there. */
  diarahkanKe: string | null
  diarahkanKepada: string | null
  /** When the guest truly left; null while here, and when nobody noted it. */
  pulangPada: Date | null
  /** The text that the guest consented to, as it stood; kept when the picture is gone (UU 27/2022 Pasal 24). */
  fotoPersetujuan: string | null
  fotoDisetujuiPada: Date | null
  /** When the picture is let go; null when there is none, or none any more. */
  fotoSampai: Date | null
  fotoDihapusPada: Date | null
}

export type BukuTamu = Selectable<BukuTamuTable>
