import type { Piece } from '#src/db/search/marks.ts'
import { Marked } from '#views/shared/marked.tsx'

/** An entry that may answer what is asked. */
export type Answer = {
  nomor: string
  potongan: readonly Piece[]
  jawaban: string
  unit: string
  berlaku: string
}

type Props = {
  rows: readonly Answer[]
  /** Something was typed already. */
  asked: boolean
  chosen?: string | undefined
}

/** Entries that fit what is being typed: choose the one that is read out. */
export const Answers = ({ rows, asked, chosen }: Props) => (
  <div id="jawaban-cocok" class="flow">
    <p role="status" class="soft">
      {said(rows.length, asked)}
    </p>
    {rows.length > 0 && (
      <fieldset>
        <legend class="part">Jawaban yang dibacakan</legend>
        {rows.map(({ nomor, potongan, jawaban, unit, berlaku }, index) => (
          <label class="choice" for={`jawab-${nomor}`}>
            <input
              id={`jawab-${nomor}`}
              type="radio"
              name="tanyaJawab"
              value={nomor}
              checked={nomor === chosen}
              accesskey={index === 0 ? 'j' : undefined}
            />
            <span>
              <b>
                <Marked pieces={potongan} />
              </b>
              <span class="answer">{jawaban}</span>
              <small>
                {nomor} · {unit} · berlaku sejak {berlaku}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
    )}
  </div>
)

const said = (found: number, asked: boolean) => {
  if (!asked) return 'Tulis pertanyaan untuk mencari di Tanya Jawab.'
  return found === 0
    ? 'Tidak ada di Tanya Jawab. Jawab sendiri, atau janjikan dihubungi kembali.'
    : `${found} jawaban cocok di Tanya Jawab.`
}
