/** Hak-hak pemohon, as on the reverse of Lampiran VI, in plain words; the receipt has the law's own. */
export const Rights = ({ biaya }: { biaya: string }) => (
  <details>
    <summary>Hak Anda sebagai pemohon informasi</summary>
    <ol type="I">
      <li>
        Anda berhak meminta seluruh informasi yang berada di badan publik, kecuali yang dikecualikan
        Pasal 17 Undang-Undang Nomor 14 Tahun 2008 atau yang belum dikuasai atau didokumentasikan.
      </li>
      <li>
        <b>Pastikan Anda mendapat tanda bukti permohonan berupa nomor pendaftaran.</b> Bila tidak
        diberikan, tanyakan alasannya kepada petugas.
      </li>
      <li>
        Anda berhak mendapat pemberitahuan tertulis dalam 10 (sepuluh) hari kerja sejak permohonan
        diterima. Badan publik dapat memperpanjang satu kali 7 hari kerja dengan alasan tertulis.
      </li>
      <li>Biaya salinan: {biaya}</li>
      <li>
        Bila tidak puas, Anda dapat mengajukan keberatan kepada atasan PPID dalam 30 (tiga puluh)
        hari kerja. Atasan PPID menanggapi tertulis dalam 30 (tiga puluh) hari kerja.
      </li>
      <li>
        Bila tetap tidak puas, Anda dapat mengajukan permohonan ke Komisi Informasi dalam 14 (empat
        belas) hari kerja sejak menerima tanggapan atasan PPID.
      </li>
    </ol>
  </details>
)
