import {
  caraMemperoleh,
  caraSalinan,
  jenisPemohon,
} from '#src/layanan/informasi-publik/permohonan/form.ts'
import { DIBUKA_KEMBALI } from '#src/workflow/procedure.ts'
import { suratRahasia } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { NewKodeForm } from '#views/desk/case.tsx'
import { CasePapers } from '#views/desk/case-papers.tsx'
import { CaseDisposisi } from '#views/desk/disposisi.tsx'
import { keputusanPermohonan } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import type { PermohonanView } from '#src/layanan/informasi-publik/permohonan/view.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import { ContactFact, NikFact } from '#views/desk/person-facts.tsx'
import { Facts } from '#views/shared/facts.tsx'

type Props = { view: PermohonanView; nik?: string | undefined }

/** The record of a case: what was asked, the units' parts, what was decided, papers and files. */
export const CaseParts = ({ view, nik }: Props) => {
  const path = `/meja/permohonan/${view.berkas.nomor}`
  const slip = { 'tanda-bukti-permohonan': <a href={`${path}/slip`}>Slip 80 mm</a> }
  return (
    <>
      <Asked view={view} nik={nik} />
      <CaseDisposisi disposisi={view.disposisi} acts={view.acts} path={path} />
      {view.asked.keputusan && <Decided view={view} />}
      <CasePapers view={view} path={path} rahasia={suratRahasia} actions={slip} />
    </>
  )
}

const Asked = ({ view, nik }: Props) => {
  const { asked, pemohon, canSeePerson } = view
  const at = `/meja/permohonan/${view.berkas.nomor}`
  return (
    <section aria-labelledby="permohonan">
      <h2 id="permohonan">Permohonan</h2>
      <Facts
        items={[
          ['Rincian', <span class="typed">{asked.rincian}</span>],
          ['Tujuan', <span class="typed">{asked.tujuan}</span>],
          ['Cara', caraWords(view)],
          ['Kekurangan', asked.kekurangan],
          ['Jenis pemohon', pemohon && jenisPemohon[pemohon.jenis].label],
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
          ['Kode lacak', view.canIssueCode && <NewKodeForm path={at} />],
          [
            'Kuasa',
            pemohon?.kuasaNama &&
              [pemohon.kuasaNama, pemohon.kuasaAlamat, pemohon.kuasaKontak]
                .filter(Boolean)
                .join(', '),
          ],
        ]}
      />
    </section>
  )
}

const caraWords = ({ asked }: PermohonanView) =>
  [caraMemperoleh[asked.caraMemperoleh], asked.caraSalinan && caraSalinan[asked.caraSalinan]]
    .filter(Boolean)
    .join(': ')

const Decided = ({ view }: Pick<Props, 'view'>) => {
  const { keputusan, persetujuan } = view.asked
  if (!keputusan) return null
  const { hasil, status } = view.berkas
  const isPast = hasil === DIBUKA_KEMBALI && ['menunggu_keputusan', 'di_unit'].includes(status)
  return (
    <section aria-labelledby="keputusan">
      <h2 id="keputusan">{isPast ? 'Keputusan semula, dibuka kembali' : 'Keputusan'}</h2>
      <Facts
        items={[
          ['Keputusan', <b>{keputusanPermohonan[keputusan.hasil].label}</b>],
          ['Pertimbangan', keputusan.pertimbangan],
          ['Alasan', keputusan.alasan],
          ['Penghitaman', keputusan.penghitaman],
          ['Dikuasai oleh', keputusan.badanPublikLain],
          [
            'Tersedia',
            [keputusan.waktuBelum, keputusan.tanggalBelum && tanggalPendek(keputusan.tanggalBelum)]
              .filter(Boolean)
              .join(', '),
          ],
          [
            'Dasar',
            keputusan.huruf &&
              `Pasal 17 huruf ${keputusan.huruf}${keputusan.angka ? ` angka ${keputusan.angka}` : ''} ${keputusan.undangUndang}`,
          ],
          ['Konsekuensi', keputusan.konsekuensi],
          ['Penetapan', keputusan.penetapan && `Nomor ${keputusan.penetapan.nomor}`],
          ['Persetujuan', persetujuan && `${persetujuan.jabatan}, Nomor ${persetujuan.nomor}`],
        ]}
      />
    </section>
  )
}
