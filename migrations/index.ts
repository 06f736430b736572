import type { Migration } from 'kysely/migration'
import * as office from './2026-11-24T0900_create_office.ts'
import * as berkas from './2026-11-24T0910_create_berkas.ts'
import * as arsip from './2026-11-24T0920_create_arsip.ts'
import * as permohonan from './2026-11-24T0930_create_permohonan.ts'
import * as parts from './2026-11-24T0950_index_parts.ts'
import * as keberatan from './2026-11-24T1910_create_keberatan.ts'
import * as dikecualikan from './2026-11-24T1920_create_daftar_dikecualikan.ts'
import * as permintaanData from './2026-11-24T1930_create_permintaan_data.ts'
import * as sengketa from './2026-11-30T0900_create_sengketa.ts'
import * as firstAnswer from './2026-11-30T0900_keep_first_answer.ts'
import * as dossier from './2026-11-30T1600_create_dossier.ts'
import * as pengaduan from './2026-11-30T1600_create_pengaduan.ts'
import * as callCenter from './2026-11-30T1630_create_call_center.ts'
import * as bukuTamu from './2026-11-30T1700_create_buku_tamu.ts'
import * as imporLapor from './2026-11-30T1700_create_impor_lapor.ts'
import * as guestWords from './2026-11-30T1830_part_guest_words.ts'
import * as kosakata from './2026-11-30T1840_create_kosakata.ts'
import * as guestPhoto from './2026-11-30T1840_keep_guest_photo.ts'
import * as remindTanyaJawab from './2026-11-30T1900_remind_tanya_jawab.ts'
import * as tanggungan from './2026-11-30T1900_say_whose_a_clock_is.ts'
import * as bagianAkhir from './2026-11-30T1910_end_parts_left_open.ts'
import * as importPieces from './2026-11-30T2100_keep_import_in_pieces.ts'
import * as unitOfBerkas from './2026-11-30T2110_index_unit_of_berkas.ts'
import * as pengaduanIndex from './2026-11-30T2120_index_pengaduan.ts'
import * as askForReminder from './2026-11-30T2130_ask_for_reminder.ts'

/** Every migration there is, oldest first: a bundle cannot look into a folder. */
export const migrations: Record<string, Migration> = {
  '2026-11-24T0900_create_office': office,
  '2026-11-24T0910_create_berkas': berkas,
  '2026-11-24T0920_create_arsip': arsip,
  '2026-11-24T0930_create_permohonan': permohonan,
  '2026-11-24T0950_index_parts': parts,
  '2026-11-24T1910_create_keberatan': keberatan,
  '2026-11-24T1920_create_daftar_dikecualikan': dikecualikan,
  '2026-11-24T1930_create_permintaan_data': permintaanData,
  '2026-11-30T0900_create_sengketa': sengketa,
  '2026-11-30T0900_keep_first_answer': firstAnswer,
  '2026-11-30T1600_create_dossier': dossier,
  '2026-11-30T1600_create_pengaduan': pengaduan,
  '2026-11-30T1630_create_call_center': callCenter,
  '2026-11-30T1700_create_buku_tamu': bukuTamu,
  '2026-11-30T1700_create_impor_lapor': imporLapor,
  '2026-11-30T1830_part_guest_words': guestWords,
  '2026-11-30T1840_create_kosakata': kosakata,
  '2026-11-30T1840_keep_guest_photo': guestPhoto,
  '2026-11-30T1900_remind_tanya_jawab': remindTanyaJawab,
  '2026-11-30T1900_say_whose_a_clock_is': tanggungan,
  '2026-11-30T1910_end_parts_left_open': bagianAkhir,
  '2026-11-30T2100_keep_import_in_pieces': importPieces,
  '2026-11-30T2110_index_unit_of_berkas': unitOfBerkas,
  '2026-11-30T2120_index_pengaduan': pengaduanIndex,
  '2026-11-30T2130_ask_for_reminder': askForReminder,
}
