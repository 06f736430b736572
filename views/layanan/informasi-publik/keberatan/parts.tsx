import { dateOf } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import { jenisPemohon } from '#src/layanan/informasi-publik/form.ts'
import { hasilKeberatan, suratRahasia } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { KeberatanView } from '#src/layanan/informasi-publik/keberatan/view.ts'
import { NewKodeForm } from '#views/desk/case.tsx'
import { CasePapers } from '#views/desk/case-papers.tsx'
import { CaseDisposisi } from '#views/desk/disposisi.tsx'
import { ContactFact, NikFact } from '#views/desk/person-facts.tsx'
import { Grounds } from '#views/layanan/informasi-publik/grounds.tsx'
import { Facts } from '#views/shared/facts.tsx'

type Props = { view: KeberatanView; nik?: string | undefined }

/** The record of a case: what is objected, orders and answers, the decision, papers and files. */
export const CaseParts = ({ view, nik }: Props) => {
  const path = `/meja/keberatan/${view.berkas.nomor}`
  const slip = { 'tanda-terima-keberatan': <a href={`${path}/slip`}>Slip 80 mm</a> }
  return (
    <>
      <Objected view={view} nik={nik} />
      {(view.asked.perintah ?? view.asked.jawabanPpid) && <Ordered view={view} />}
      <CaseDisposisi disposisi={view.disposisi} acts={view.acts} path={path} />
      {view.asked.keputusan && <Decided view={view} />}
      <CasePapers view={view} path={path} rahasia={suratRahasia} actions={slip} />
      {view.canSeePerson && (
        <a href={`/meja/dossier/${view.berkas.nomor}`}>Dossier untuk Komisi Informasi</a>
      )}
    </>
  )
}

const Objected = ({ view, nik }: Props) => {
  const { asked, pemohon, canSeePerson } = view
  const at = `/meja/keberatan/${view.berkas.nomor}`
  const kuasa = [asked.kuasaNama, asked.kuasaAlamat, asked.kuasaTelepon].filter(Boolean).join(', ')
  return (
    <section aria-labelledby="keberatan">
      <h2 id="keberatan">Keberatan</h2>
      <Facts
        items={[
          ['Alasan', <Grounds alasan={asked.alasan} />],
          ['Kasus posisi', <span class="typed">{asked.kasusPosisi}</span>],
          ['Informasi', <span class="typed">{asked.informasi}</span>],
          ['Tujuan', <span class="typed">{asked.tujuan}</span>],
          ['Jangka pengajuan', view.jangka.kalimat],
          ['Jenis pengaju', pemohon && jenisPemohon[pemohon.jenis]],
          [
            'NIK',
            canSeePerson && pemohon?.nikSamar && (
              <NikFact at={at} samar={pemohon.nikSamar} nik={nik} />
            ),
          ],
          ['Nomor SK', pemohon?.nomorSk],
          ['Alamat', canSeePerson && pemohon?.alamat],
          ['Pekerjaan', canSeePerson && pemohon?.pekerjaan],
          ['Kontak', canSeePerson && <ContactFact view={view} />],
          ['Kuasa', canSeePerson ? kuasa : asked.kuasaNama],
          ['Kode lacak', view.canIssueCode && <NewKodeForm path={at} />],
          ['Tanggapan pengaju', view.reaksi && <Reaction view={view} />],
        ]}
      />
    </section>
  )
}

const Reaction = ({ view: { reaksi, asked } }: Pick<Props, 'view'>) => (
  <>
    <b>{reaksi}</b>
    {asked.reaksiCatatan && <span class="typed">. {asked.reaksiCatatan}</span>}
  </>
)

const Ordered = ({ view: { asked } }: Pick<Props, 'view'>) => (
  <section aria-labelledby="perintah">
    <h2 id="perintah">Perintah kepada PPID</h2>
    <Facts
      items={[
        ['Perintah', asked.perintah && <span class="typed">{asked.perintah}</span>],
        ['Jawaban PPID', asked.jawabanPpid && <span class="typed">{asked.jawabanPpid}</span>],
        ['Dijawab', asked.jawabanPpidPada && tanggal(dateOf(asked.jawabanPpidPada))],
      ]}
    />
  </section>
)

const Decided = ({ view: { asked, dasar } }: Pick<Props, 'view'>) => {
  const keputusan = asked.keputusan!
  return (
    <section aria-labelledby="putusan">
      <h2 id="putusan">Putusan Atasan PPID</h2>
      <Facts
        items={[
          ['Putusan', <b>{hasilKeberatan[keputusan.hasil]}</b>],
          ...keputusan.bantahan.map(
            ({ huruf, uraian }) =>
              [`Atas alasan ${huruf}`, <span class="typed">{uraian}</span>] as const,
          ),
          ['Pertimbangan', <span class="typed">{keputusan.pertimbangan}</span>],
          ['Dasar penolakan', dasar],
          ['Perintah', keputusan.perintah && <span class="typed">{keputusan.perintah}</span>],
          ['Ditanggapi', asked.ditanggapiPada && tanggal(dateOf(asked.ditanggapiPada))],
          [
            'Penanda tangan',
            asked.penanggap && `${asked.penanggap.nama}, ${asked.penanggap.jabatan}`,
          ],
        ]}
      />
    </section>
  )
}
