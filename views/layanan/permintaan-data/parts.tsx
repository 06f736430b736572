import { dateOf } from '#src/calendar/date.ts'
import { tanggal, tanggalPendek } from '#src/calendar/words.ts'
import {
  formatData,
  jenisPemohonData,
  tahunWords,
  tujuanData,
  wilayahData,
} from '#src/layanan/permintaan-data/form.ts'
import { penguasaanData } from '#src/layanan/permintaan-data/step-forms.ts'
import { moment, type PermintaanView } from '#src/layanan/permintaan-data/view.ts'
import { CasePapers } from '#views/layanan/permintaan-data/case-papers.tsx'
import { Chip } from '#views/shared/chip.tsx'
import { Facts } from '#views/shared/facts.tsx'
import { Rows } from '#views/shared/list.tsx'

type Props = { view: PermintaanView }

/** The record of a data request: what was asked, the units' parts, papers and files. */
export const CaseParts = ({ view }: Props) => (
  <>
    <Asked view={view} />
    {view.disposisi.length > 0 && <Parts view={view} />}
    <CasePapers view={view} />
  </>
)

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
          ['Kode lacak', canSeePerson && <NewCode nomor={view.berkas.nomor} />],
        ]}
      />
    </section>
  )
}

const letterWords = ({ nomorSurat, tanggalSurat }: PermintaanView['asked']) =>
  [nomorSurat, tanggalSurat && tanggal(tanggalSurat)].filter(Boolean).join(', ')

/** For an applicant who lost it: the old code ends, the new one is shown once. */
const NewCode = ({ nomor }: { nomor: string }) => (
  <form class="inline" method="post" action={`/meja/permintaan-data/${nomor}/kode`}>
    <button class="second">Terbitkan kode lacak baru (dicatat)</button>
  </form>
)

/** The units' parts: what was asked, answered, is outstanding. */
const Parts = ({ view }: Props) => (
  <section aria-labelledby="disposisi">
    <h2 id="disposisi">Disposisi</h2>
    <Rows caption="Bagian tiap unit" columns={['Unit', 'Yang diminta', 'Batas', 'Keadaan']}>
      <tbody>
        {view.disposisi.map((part) => (
          <tr>
            <td>
              <b>{part.singkatan}</b>
            </td>
            <td class="wide">
              {part.permintaan}
              {part.jawaban && (
                <p>
                  <small>
                    {part.penguasaan && `${penguasaanData[part.penguasaan]}. `}
                    {part.jawaban}
                  </small>
                </p>
              )}
            </td>
            <td data-label="Batas">{part.batas ? tanggalPendek(dateOf(part.batas)) : '–'}</td>
            <td>
              <PartState view={view} part={part} />
            </td>
          </tr>
        ))}
      </tbody>
    </Rows>
  </section>
)

const PartState = ({ view, part }: Props & { part: PermintaanView['disposisi'][number] }) => {
  if (part.dijawabPada)
    return <Chip kind="done">dijawab {tanggalPendek(dateOf(part.dijawabPada))}</Chip>
  if (part.dibatalkanPada) return <Chip kind="wait">ditarik</Chip>
  const path = `/meja/permintaan-data/${view.berkas.nomor}/disposisi/${part.id}`
  return (
    <div class="inline">
      <Chip kind="wait">belum dijawab</Chip>
      {view.acts.includes('ingatkan') && <Press path={`${path}/pengingat`} label="Ingatkan" />}
      {view.acts.includes('tarikDisposisi') && <Press path={`${path}/penarikan`} label="Tarik" />}
      {part.diingatkanPada && (
        <small>
          diingatkan {part.diingatkanJumlah} kali, terakhir {moment(part.diingatkanPada)}
        </small>
      )}
    </div>
  )
}

const Press = ({ path, label }: { path: string; label: string }) => (
  <form class="inline" method="post" action={path}>
    <input type="hidden" name="kunci" value={crypto.randomUUID()} />
    <button class="second">{label}</button>
  </form>
)
