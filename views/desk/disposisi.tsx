import { dateOf } from '#src/calendar/date.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import { penguasaan as informasi } from '#src/layanan/step-forms.ts'
import { moment } from '#src/workflow/view.ts'
import { waPart } from '#src/notifications/view.ts'
import type { ViewedPart } from '#src/workflow/whole/view.ts'
import { Chip } from '#views/shared/chip.tsx'
import { Rows } from '#views/shared/list.tsx'

type Props = {
  disposisi: readonly ViewedPart[]
  /** What this reader may do now. */
  acts: readonly string[]
  /** The page of the case. */
  path: string
  /** Whether a unit holds it, in the words of the procedure. */
  penguasaan?: Record<string, string>
}

/** The units' parts of a case, where there are any: what was asked, answered, is outstanding. */
export const CaseDisposisi = (props: Props) => props.disposisi.length > 0 && <Parts {...props} />

const Parts = ({ disposisi, acts, path, penguasaan = informasi }: Props) => (
  <section aria-labelledby="disposisi">
    <h2 id="disposisi">Disposisi</h2>
    <Rows caption="Bagian tiap unit" columns={['Unit', 'Yang diminta', 'Batas', 'Keadaan']}>
      <tbody>
        {disposisi.map((part) => (
          <tr>
            <td>
              <b>{part.singkatan}</b>
            </td>
            <td class="wide">
              {part.permintaan}
              {part.jawaban && (
                <p>
                  <small>
                    {part.penguasaan && `${penguasaan[part.penguasaan]}. `}
                    {part.jawaban}
                  </small>
                </p>
              )}
            </td>
            <td data-label="Batas">{part.batas ? tanggalPendek(dateOf(part.batas)) : '–'}</td>
            <td>
              <PartState acts={acts} part={part} path={`${path}/disposisi/${part.id}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </Rows>
  </section>
)

const PartState = ({ acts, part, path }: Pick<Props, 'acts' | 'path'> & { part: ViewedPart }) => {
  if (part.dijawabPada)
    return <Chip kind="done">dijawab {tanggalPendek(dateOf(part.dijawabPada))}</Chip>
  if (part.dibatalkanPada) return <Chip kind="wait">ditarik</Chip>
  return (
    <div class="inline">
      <Chip kind="wait">belum dijawab</Chip>
      {acts.includes('ingatkan') && <Remind part={part} path={path} />}
      {acts.includes('tarikDisposisi') && (
        <form class="inline" method="post" action={`${path}/penarikan`}>
          <input type="hidden" name="kunci" value={crypto.randomUUID()} />
          <button class="second">Tarik</button>
        </form>
      )}
      {part.diingatkanPada && (
        <small>
          diingatkan {part.diingatkanJumlah} kali, terakhir {moment(part.diingatkanPada)}
        </small>
      )}
    </div>
  )
}

/** One mail a day: who was mailed already is written to from the office's telephone. */
const Remind = ({ part, path }: { part: ViewedPart; path: string }) => {
  if (part.pengingatPada) return <small>surel pengingat dikirim {moment(part.pengingatPada)}</small>
  if (part.disurati) return <Chats part={part} nomor={path.split('/').at(-3) ?? ''} />
  return (
    <form class="inline" method="post" action={`${path}/pengingat`}>
      <input type="hidden" name="kunci" value={crypto.randomUUID()} />
      <button class="second">Ingatkan</button>
    </form>
  )
}

const Chats = ({ part, nomor }: { part: ViewedPart; nomor: string }) => (
  <small>
    Sudah disurati hari ini.{' '}
    {part.orang.map(({ nama, telepon }) => {
      const wa = waPart(telepon, nomor, part.batas)
      return (
        wa && (
          <a href={wa} rel="noreferrer" target="_blank">
            WhatsApp {nama}
            <span class="hidden"> (tab baru)</span>
          </a>
        )
      )
    })}
  </small>
)
