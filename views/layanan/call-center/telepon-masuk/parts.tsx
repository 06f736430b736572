import {
  hasilHubungan,
  penguasaanTelepon,
} from '#src/layanan/call-center/telepon-masuk/step-forms.ts'
import type { TeleponView } from '#src/layanan/call-center/telepon-masuk/view.ts'
import { moment } from '#src/workflow/view.ts'
import { NewKodeForm } from '#views/desk/case.tsx'
import { CasePapers } from '#views/desk/case-papers.tsx'
import { CaseDisposisi } from '#views/desk/disposisi.tsx'
import { Facts } from '#views/shared/facts.tsx'
import { Rows } from '#views/shared/list.tsx'

type Props = { view: TeleponView }

/** The record of a call: what was asked and told, the units' answers, the attempts to call back. */
export const CaseParts = ({ view }: Props) => {
  const path = `/meja/call-center/${view.berkas.nomor}`
  return (
    <>
      <Asked view={view} />
      <CaseDisposisi
        disposisi={view.disposisi}
        acts={view.acts}
        path={path}
        penguasaan={penguasaanTelepon}
      />
      {view.asked.percobaan.length > 0 && <Attempts view={view} />}
      {view.lampiran.length > 0 && (
        <CasePapers
          view={view}
          path={path}
          rahasia={[]}
          jenis={{ dokumen: 'Dokumen dari unit' }}
          kosong=""
        />
      )}
    </>
  )
}

const Asked = ({ view }: Props) => {
  const { asked, pemohon, canSeePerson } = view
  return (
    <section aria-labelledby="telepon">
      <h2 id="telepon">Telepon</h2>
      <Facts
        items={[
          ['Pertanyaan', <span class="typed">{asked.pertanyaan}</span>],
          ['Jawaban', asked.jawaban && <span class="typed">{asked.jawaban}</span>],
          ['Dibacakan dari', asked.tanyaJawab && <Entry nomor={asked.tanyaJawab} />],
          [
            'Tanya Jawab',
            asked.draf ? <Entry nomor={asked.draf} /> : view.bolehDraf && <Draft view={view} />,
          ],
          ['Alamat', canSeePerson && pemohon?.alamat],
          [
            'Kode lacak',
            view.bolehKode && <NewKodeForm path={`/meja/call-center/${view.berkas.nomor}`} />,
          ],
        ]}
      />
    </section>
  )
}

const Entry = ({ nomor }: { nomor: string }) => (
  <a class="nomor" href={`/meja/tanya-jawab/${nomor}`}>
    {nomor}
  </a>
)

/** What the unit said becomes a draft of the Tanya Jawab, in one step. */
const Draft = ({ view }: Props) => (
  <form class="inline" method="post" action={`/meja/tanya-jawab/dari/${view.berkas.nomor}`}>
    <input type="hidden" name="kunci" value={crypto.randomUUID()} />
    <button class="second">Jadikan draf Tanya Jawab</button>
  </form>
)

const Attempts = ({ view }: Props) => (
  <section aria-labelledby="hubungan">
    <h2 id="hubungan">Hubungan kembali</h2>
    <Rows caption="Upaya menghubungi penelepon" columns={['Waktu', 'Hasil', 'Catatan', 'Oleh']}>
      <tbody>
        {view.asked.percobaan.map(({ pada, hasil, catatan, oleh }) => (
          <tr>
            <td>{moment(pada)}</td>
            <td>{hasilHubungan[hasil]}</td>
            <td class="wide">{catatan ?? '–'}</td>
            <td data-label="Oleh">{oleh}</td>
          </tr>
        ))}
      </tbody>
    </Rows>
  </section>
)
