import { bantahanField } from '#src/layanan/informasi-publik/keberatan/step-forms.ts'
import {
  alasanKeberatan,
  hasilKeberatan,
} from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { dasarPenolakan } from '#src/layanan/informasi-publik/keberatan/step-forms.ts'
import { Pasal17Fields } from '#views/layanan/informasi-publik/pasal-17-fields.tsx'
import { PenetapanSelect } from '#views/layanan/informasi-publik/penetapan-select.tsx'
import { Choices, TextArea } from '#views/shared/form.tsx'
import { StepForm } from '#views/desk/step.tsx'
import type { StepProps } from './index.tsx'

const akibat = {
  dikabulkan: 'Permohonan dibuka lagi dan dipenuhi PPID',
  'dikabulkan-sebagian': 'Sebut bagian yang dipenuhi dan dasar menolak sisanya',
  ditolak: 'Surat penolakan, dengan dasarnya',
} as const

/** The Atasan PPID decides, with an answer to each ground: UU 14/2008 Pasal 36; Perki 1/2021 Pasal 44. */
export const DecisionForm = (props: StepProps) => {
  const { asked } = props.view
  const before = asked.keputusan
  const typed = typedIn(props)
  return (
    <StepForm {...props} id="putuskan" judul="Langkah sekarang: putuskan keberatan" to="putusan">
      <Choices
        name="hasil"
        legend="Putusan"
        options={Object.entries(hasilKeberatan).map(([value, label]) => ({
          value,
          label,
          small: akibat[value as keyof typeof akibat],
        }))}
        value={typed('hasil', before?.hasil)}
        side
      />
      {asked.alasan.map((huruf) => (
        <TextArea
          name={bantahanField(huruf)}
          label={`Tanggapan atas alasan ${huruf}`}
          hint={`${alasanKeberatan[huruf]}. Tercetak di surat.`}
          rows={3}
          value={typed(
            bantahanField(huruf),
            before?.bantahan.find((one) => one.huruf === huruf)?.uraian,
          )}
        />
      ))}
      <TextArea
        name="pertimbangan"
        label="Pertimbangan tertulis"
        hint="Dasar putusan; tercetak di surat."
        rows={3}
        value={typed('pertimbangan', before?.pertimbangan)}
      />
      <TextArea
        name="perintah"
        label="Perintah kepada PPID"
        hint="Yang harus dipenuhi. Perlu bila dikabulkan, seluruhnya atau sebagian."
        optional
        value={typed('perintah', before?.perintah)}
      />
      <Refusal {...props} />
      <p class="actions">
        <button>Simpan putusan</button>
      </p>
    </StepForm>
  )
}

/** Why it is refused, in whole or in part. */
const Refusal = (props: StepProps) => {
  const before = props.view.asked.keputusan
  const typed = typedIn(props)
  const hasil = typed('hasil', before?.hasil)
  return (
    <details open={hasil === 'ditolak' || hasil === 'dikabulkan-sebagian'}>
      <summary>Bila ditolak, seluruhnya atau sebagian</summary>
      <Choices
        name="dasar"
        legend="Dasar penolakan"
        options={dasarPenolakan}
        value={typed('dasar', before?.dasar)}
        optional
      />
      <Pasal17Fields label="UU 14/2008 Pasal 17" value={(name) => typed(name, before?.[name])} />
      <PenetapanSelect
        exempt={props.view.exempt}
        value={typed('penetapan', before?.dikecualikanId ?? undefined)}
        asal={props.view.bisaUji ? (props.view.asked.asalNomor ?? props.view.berkas.nomor) : null}
      />
    </details>
  )
}

/** What stands in a field: what was just typed, else what an earlier decision said. */
const typedIn =
  ({ sent }: StepProps) =>
  (name: string, old: string | undefined) =>
    sent ? sent.values[name] : old

/** Preview, then sign: the number is taken at signing, and the letter goes out by itself. */
export const AnswerLetterForm = (props: StepProps) => {
  const { asked, pemohon } = props.view
  const hasil = asked.keputusan!.hasil
  return (
    <StepForm
      {...props}
      id="tanggapi"
      judul="Langkah sekarang: tanda tangani tanggapan"
      to="tanggapan"
    >
      <p>
        Putusan: <b>{hasilKeberatan[hasil]}</b>. Baca rancangan sebelum menandatangani.
      </p>
      <ul>
        <li>
          <a href={`${props.path}/rancangan`}>Rancangan surat tanggapan (PDF)</a>
        </li>
      </ul>
      {hasil !== 'ditolak' && asked.asalNomor && (
        <p>
          Permohonan <span class="nomor">{asked.asalNomor}</span> dibuka lagi untuk dipenuhi PPID.
        </p>
      )}
      <p class="soft">
        Nomor surat diberikan saat Anda menandatangani.{' '}
        {pemohon?.email
          ? 'Surat dikirim ke email pengaju.'
          : 'Pengaju tidak punya email: petugas mencetak atau mengabari lewat WhatsApp.'}
      </p>
      <p class="actions">
        <button>Tanda tangani dan kirim</button>
      </p>
    </StepForm>
  )
}

export const ReconsiderForm = (props: StepProps) => (
  <StepForm {...props} id="tinjau" judul="Ubah keputusan" to="peninjauan">
    <p>Surat belum dikirim, jadi putusan masih dapat diubah. Isiannya tetap ada.</p>
    <p class="actions">
      <button class="second">Kembali ke putusan</button>
    </p>
  </StepForm>
)
