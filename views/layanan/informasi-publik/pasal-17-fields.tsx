import { pasal17 } from '#src/layanan/informasi-publik/pasal-17.ts'
import { Select, TextField } from '#views/shared/form.tsx'

type Field = 'huruf' | 'angka' | 'undangUndang'
type Props = {
  /** Over the letters of the article. */
  label: string
  /** What stands in a field. */
  value: (name: Field) => string | undefined
}

/** On what of UU 14/2008 Pasal 17 a refusal rests: letter, number, the other law of huruf j. */
export const Pasal17Fields = ({ label, value }: Props) => (
  <>
    <Select
      name="huruf"
      label={label}
      blank="Pilih huruf"
      options={pasal17.map(({ huruf, bunyi }) => ({ value: huruf, label: `${huruf}. ${bunyi}` }))}
      optional
      value={value('huruf')}
    />
    <TextField
      name="angka"
      label="Angka"
      hint="Untuk huruf a, c, e, f, dan h."
      inputmode="numeric"
      short
      optional
      value={value('angka')}
    />
    <TextField
      name="undangUndang"
      label="Undang-Undang lain (huruf j)"
      hint="Sebut pasal dan undang-undangnya."
      optional
      value={value('undangUndang')}
    />
  </>
)
