import { dateOf, type DateOnly } from '#src/calendar/date.ts'

/** Stands in the ZIP where files of the dossier were let go of since, under the office's retention. */
export const CATATAN = 'DIHAPUS.txt'

/** The note of what is not there any more: each by its name and the day on which it went. */
export const goneNote = (gone: readonly { nama: string; pada: Date }[]): string =>
  [
    'Berkas ini ada di daftar isi, tetapi sudah dihapus menurut jadwal retensi',
    'sebelum ZIP ini diunduh. Penghapusannya tercatat di jejak perkaranya.',
    '',
    ...gone.map(({ nama, pada }) => `${nama} ${dateOf(pada)}`),
    '',
  ].join('\r\n')

/** What a note names, each with its day. */
export const goneByNote = (text: string): Map<string, DateOnly> =>
  new Map(
    text
      .split('\r\n')
      .map((line) => /^(\S+\/\S+) (\d{4}-\d{2}-\d{2})$/.exec(line))
      .filter((found) => found !== null)
      .map(([, nama, day]) => [nama!, day!]),
  )
