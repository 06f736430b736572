import type { StepProps } from '#views/layanan/informasi-publik/sengketa/steps/index.tsx'
import { CheckBox, FileField, TextArea, TextField } from '#views/shared/form.tsx'

const kinds = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.odt,.ods'

/** The day of a fact: it has happened, so it is never in the future. */
export const Day = ({ name = 'tanggal', label = 'Tanggal', hint, view }: DayProps) => (
  <TextField name={name} label={label} hint={hint} type="date" max={view.hariIni} short />
)
type DayProps = { name?: string; label?: string; hint?: string } & Pick<StepProps, 'view'>

/** Files that prove a fact. */
export const Files = ({ label, sent }: { label: string } & Pick<StepProps, 'sent'>) => (
  <FileField
    name="berkas"
    label={label}
    hint="PDF, gambar, Word, Excel, atau OpenDocument; paling banyak 5 berkas, masing-masing 20 MB."
    optional
    multiple
    accept={kinds}
    received={sent?.received.berkas}
  />
)

/** What a settlement or a decision orders, and whether it opens the permohonan. */
export const OrderFields = ({ label, view }: { label: string } & Pick<StepProps, 'view'>) => (
  <>
    <TextArea name="perintah" label={label} rows={3} optional />
    <CheckBox
      name="beri"
      label="Ada informasi yang harus diberikan"
      small={
        view.asked.permohonanNomor
          ? `Permohonan ${view.asked.permohonanNomor} dibuka lagi untuk dipenuhi PPID saat pelaksanaan dimulai.`
          : 'Permohonannya tidak ada di Loket: catat pemberiannya di pelaksanaan.'
      }
    />
  </>
)
