import { type Block, paragraph, stack } from '#src/documents/paper/block.ts'
import { judul, list } from '#src/documents/paper/form.ts'
import { type } from '#src/documents/paper/type.ts'

const dikecualikan = [
  'Menghambat proses penegakan hukum;',
  'Mengganggu kepentingan perlindungan hak atas kekayaan intelektual dan perlindungan dari persaingan usaha tidak sehat;',
  'Membahayakan pertahanan dan keamanan Negara;',
  'Mengungkap kekayaan alam Indonesia;',
  'Merugikan ketahanan ekonomi nasional;',
  'Merugikan kepentingan hubungan luar negeri;',
  'Mengungkap isi akta otentik yang bersifat pribadi dan kemauan terakhir ataupun wasiat seseorang;',
  'Mengungkap rahasia pribadi;',
  'Memorandum atau surat-surat antar Badan Publik atau intra Badan Publik yang menurut sifatnya dirahasiakan kecuali atas putusan Komisi Informasi atau Pengadilan;',
  'Informasi yang tidak boleh diungkapkan berdasarkan Undang-undang.',
]

/** Perki 1/2021 Lampiran VI, the reverse of the form, word for word; `biaya` as the head's decree on costs says. */
export const hakPemohon = (biaya: string): Block =>
  stack(
    judul(['HAK-HAK PEMOHON INFORMASI'], 0),
    paragraph(
      'Berdasarkan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
      { ...type.form, align: 'center' },
      { gap: 2 },
    ),
    list(
      [
        {
          mark: 'I.',
          gap: 14,
          block: stack(
            paragraph(
              'Pemohon Informasi berhak untuk meminta seluruh informasi yang berada di Badan Publik kecuali (a) informasi yang apabila dibuka dan diberikan kepada pemohon informasi dapat:',
              type.form,
            ),
            list(
              dikecualikan.map((text) => ({
                mark: '–',
                block: paragraph(text, type.form),
                gap: 1,
              })),
              12,
            ),
            paragraph(
              '(b) Badan Publik juga dapat tidak memberikan informasi yang belum dikuasai atau didokumentasikan.',
              type.form,
              { gap: 2 },
            ),
          ),
        },
        {
          mark: 'II.',
          gap: 7,
          block: paragraph(
            [
              {
                bold: 'PASTIKAN ANDA MENDAPAT TANDA BUKTI PERMOHONAN INFORMASI BERUPA NOMOR PENDAFTARAN KE PETUGAS INFORMASI/PPID.',
              },
              ' Bila tanda bukti permohonan informasi tidak diberikan, tanyakan kepada petugas informasi alasannya, mungkin permintaan informasi anda kurang lengkap.',
            ],
            type.form,
          ),
        },
        {
          mark: 'III.',
          gap: 7,
          block: paragraph(
            [
              'Pemohon Informasi berhak mendapatkan ',
              { bold: 'pemberitahuan tertulis' },
              ' tentang diterima atau tidaknya permohonan informasi dalam jangka waktu ',
              { bold: '10 (sepuluh) hari kerja' },
              ' sejak diterimanya permohonan informasi oleh Badan Publik. Badan Publik dapat memperpanjang waktu untuk memberi jawaban tertulis 1 x 7 hari kerja, dalam hal: informasi yang diminta belum dikuasai/didokumentasikan/belum dapat diputuskan apakah informasi yang diminta termasuk informasi yang dikecualikan atau tidak.',
            ],
            type.form,
          ),
        },
        {
          mark: 'IV.',
          gap: 7,
          block: paragraph(
            [
              'Biaya yang dikenakan bagi permintaan atas salinan informasi berdasarkan surat keputusan Pimpinan Badan Publik adalah ',
              { bold: biaya },
            ],
            type.form,
          ),
        },
        {
          mark: 'V.',
          gap: 7,
          block: paragraph(
            [
              'Apabila Pemohon Informasi tidak puas dengan keputusan Badan Publik (misal: menolak permintaan Anda atau memberikan hanya sebagian yang diminta), maka pemohon informasi dapat mengajukan ',
              { bold: 'keberatan' },
              ' kepada atasan PPID dalam jangka waktu ',
              { bold: '30 (tiga puluh) hari kerja' },
              ' sejak permohonan informasi ditolak/ditemukannya alasan keberatan lainnya. Atasan PPID wajib memberikan tanggapan tertulis atas keberatan yang diajukan Pemohon Informasi selambat-lambatnya 30 (tiga puluh) hari kerja sejak diterima/dicatatnya pengajuan keberatan dalam register keberatan.',
            ],
            type.form,
          ),
        },
        {
          mark: 'VI.',
          gap: 7,
          block: paragraph(
            [
              'Apabila Pemohon Informasi tidak puas dengan keputusan Atasan PPID, maka pemohon informasi dapat mengajukan keberatan kepada ',
              { bold: 'Komisi Informasi' },
              ' dalam jangka waktu ',
              { bold: '14 (empat belas) hari kerja' },
              ' sejak diterimanya keputusan atasan PPID oleh Pemohon Informasi Publik.',
            ],
            type.form,
          ),
        },
      ],
      24,
    ),
  )
