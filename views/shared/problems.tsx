import { type Errors, fieldId } from './field.tsx'

type Props = { id: string; errors: Errors; prefix?: string | undefined }

/** What to repair, each line leading to its field with the field's own words; takes the focus. */
export const Problems = ({ id, errors, prefix }: Props) => {
  const wrong = Object.entries(errors).filter((entry): entry is [string, string] => !!entry[1])
  if (wrong.length === 0) return null
  return (
    <div class="problems" role="alert" tabindex={-1} autofocus aria-labelledby={id}>
      <h2 id={id}>{count(wrong.length)} perlu diperbaiki</h2>
      <ul>
        {wrong.map(([name, words]) => (
          <li>{name === 'formulir' ? words : <a href={`#${fieldId(name, prefix)}`}>{words}</a>}</li>
        ))}
      </ul>
      <p>Isian Anda yang lain masih ada.</p>
    </div>
  )
}

const numbers = 'Satu Dua Tiga Empat Lima Enam Tujuh Delapan Sembilan Sepuluh'.split(' ')

const count = (n: number) => `${numbers[n - 1] ?? String(n)} hal`
