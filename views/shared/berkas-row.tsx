import { type Sisa, SisaChip } from './chip.tsx'

/** The columns of a list of cases, in the order of `BerkasRow`. */
export const berkasColumns = [
  'Nomor',
  'Pemohon',
  'Perihal',
  'Langkah berikut',
  'Sisa',
  'Batas',
  'Giliran',
] as const

type Props = {
  nomor: string
  href: string
  pemohon: string
  perihal: string
  /** The next step, or the hasil when there is none. */
  langkah: string
  sisa: Sisa
  /** Short: "30 Des" or "10.40"; undefined when no clock runs. */
  batas?: string | undefined
  giliran: string
  /** It is the reader's turn: step and turn are bold. */
  anda?: boolean
}

/** One case in a list: who, about what, what next, how long, whose turn. */
export const BerkasRow = ({ anda, ...row }: Props) => (
  <tr>
    <td>
      <a class="nomor" href={row.href}>
        {row.nomor}
      </a>
    </td>
    <td>{row.pemohon}</td>
    <td class="wide">{row.perihal}</td>
    <td class="next">{anda ? <b>{row.langkah}</b> : row.langkah}</td>
    <td>
      <SisaChip sisa={row.sisa} />
    </td>
    <td class="due">{row.batas ?? '–'}</td>
    <td data-label="Giliran">{anda ? <b>{row.giliran}</b> : row.giliran}</td>
  </tr>
)
