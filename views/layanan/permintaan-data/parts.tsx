import { tanggal } from '#src/calendar/words.ts'
import {
  formatData,
  jenisPemohonData,
  tahunWords,
  tujuanData,
  wilayahData,
} from '#src/layanan/permintaan-data/form.ts'
import { suratRahasia } from '#src/layanan/permintaan-data/procedure.ts'
import { penguasaanData } from '#src/layanan/permintaan-data/step-forms.ts'
import type { PermintaanView } from '#src/layanan/permintaan-data/view.ts'
import { NewKodeForm } from '#views/desk/case.tsx'
import { CasePapers } from '#views/desk/case-papers.tsx'
import { CaseDisposisi } from '#views/desk/disposisi.tsx'
import { Facts } from '#views/shared/facts.tsx'

type Props = { view: PermintaanView }

/** The record of a data request: what was asked, the units' parts, papers and files. */
export const CaseParts = ({ view }: Props) => {
  const path = `/meja/permintaan-data/${view.berkas.nomor}`
  return (
    <>
      <Asked view={view} />
      <CaseDisposisi
        disposisi={view.disposisi}
        acts={view.acts}
        path={path}
        penguasaan={penguasaanData}
      />
      <CasePapers
        view={view}
        path={path}
        rahasia={suratRahasia}
        jenis={jenisLampiran}
        kosong="Tanda bukti sedang ditandatangani."
      />
    </>
  )
}

const jenisLampiran = {
  'surat-permohonan': 'Surat permintaan data',
  dokumen: 'Data untuk pemohon',
  jawaban: 'Dari unit, tidak terlihat pemohon',
}

const Asked = ({ view }: Props) => {
  const { asked, pemohon, canSeePerson } = view
  return (
    <section aria-labelledby="permintaan">
      <h2 id="permintaan">Permintaan</h2>
      <Facts
        items={[
          ['Judul data', asked.judul],
          ['Uraian', <span class="typed">{asked.rincian}</span>],
          ['Wilayah', wilayahData[asked.wilayah]],
          ['Tahun', tahunWords(asked.tahunDari, asked.tahunSampai)],
          ['Bentuk', formatData[asked.format]],
          ['Unit penghasil', asked.produsen],
          ['Tujuan', [tujuanData[asked.tujuan], asked.keteranganTujuan].filter(Boolean).join(': ')],
          ['Surat permintaan', letterWords(asked)],
          ['Alasan tidak tersedia', asked.alasan],
          ['Jenis pemohon', jenisPemohonData[asked.jenisPemohon].label],
          ['Lembaga', asked.lembaga],
          ['Alamat', canSeePerson && pemohon?.alamat],
          ['Pekerjaan', canSeePerson && pemohon?.pekerjaan],
          [
            'Kontak',
            canSeePerson &&
              ([pemohon?.teleponKetik, pemohon?.email].filter(Boolean).join(' · ') || '–'),
          ],
          [
            'Kode lacak',
            canSeePerson && <NewKodeForm path={`/meja/permintaan-data/${view.berkas.nomor}`} />,
          ],
        ]}
      />
    </section>
  )
}

const letterWords = ({ nomorSurat, tanggalSurat }: PermintaanView['asked']) =>
  [nomorSurat, tanggalSurat && tanggal(tanggalSurat)].filter(Boolean).join(', ')
