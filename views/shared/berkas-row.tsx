import { html } from 'hono/html'
import { chipClass, type Sisa, sisaWords } from './chip.tsx'

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
  /** Whose that date is, where it is not the office's own. */
  pihak?: string | undefined
  giliran: string
  /** It is the reader's turn: step and turn are bold. */
  anda?: boolean
}

/**
 * One case in a list: who, about what, what next, how long, whose turn. One template, not fifteen
 * elements: fifty of these were half of what the inbox cost.
 */
export const BerkasRow = ({ anda, sisa, ...row }: Props) => {
  const turn = (words: string) => (anda ? html`<b>${words}</b>` : words)
  return html`<tr>
    <td><a class="nomor" href="${row.href}">${row.nomor}</a></td>
    <td>${row.pemohon}</td>
    <td class="wide">${row.perihal}</td>
    <td class="next">${turn(row.langkah)}</td>
    <td><span class="${chipClass(sisa)}">${sisaWords(sisa)}</span></td>
    <td class="due">${row.batas ?? '–'}${row.pihak ? html`<br><small>batas ${row.pihak}</small>` : ''}</td>
    <td data-label="Giliran">${turn(row.giliran)}</td>
  </tr>`
}
