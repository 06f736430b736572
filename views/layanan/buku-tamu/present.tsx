import type { PresentRow, PresentView } from '#src/layanan/buku-tamu/present-view.ts'
import { Chip, SisaChip } from '#views/shared/chip.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, RowGroup, Rows } from '#views/shared/list.tsx'
import { Note } from '#views/shared/note.tsx'
import { Problems } from '#views/shared/problems.tsx'

type View = PresentView & { waktu: string; kunci: string; problem?: string | undefined }

const HERE = '/meja/buku-tamu'
const columns = ['Nomor', 'Tamu', 'Maksud', 'Langkah berikut', '35 menit', 'Di sini']

/** Who is in the building, and what each waits for. */
export const PresentPage = ({ frame, view }: { frame: DeskFrame; view: View }) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Buku tamu</h1>
      <p class="actions">
        {view.bisaCatat && (
          <a class="button" href={`${HERE}/baru`}>
            Catat tamu
          </a>
        )}{' '}
        <a href={`${HERE}/register`}>Register bulan ini</a>
      </p>
    </div>
    <Problems id="problems" errors={{ tamu: view.problem }} />
    <Present view={view} />
    {view.bisaCatat && view.total > 0 && <Leaving kunci={view.kunci} />}
  </DeskLayout>
)

/**
 * The list by itself: every 30 seconds the minutes are counted again by the server. It is merged
 * into what stands there, so that what is ticked stays ticked.
 */
export const Present = ({ view }: { view: View }) => (
  <div
    id="tamu"
    class="flow"
    tabindex={-1}
    hx-get={HERE}
    hx-trigger="every 30s"
    hx-target="this"
    hx-swap="outerMorph"
  >
    <p class="soft">
      {view.waktu}. <b>Sedang di gedung: {people(view.total, view.orang)}</b>
      {view.lebih && ', dan mungkin lebih'}. Datang hari ini:{' '}
      {people(view.hariIni.tamu, view.hariIni.orang)}.
    </p>
    {!view.buka && (
      <Note>
        <p>Di luar jam layanan: menit layanan tidak berjalan sampai jam layanan berikutnya.</p>
      </Note>
    )}
    {view.total === 0 ? (
      <Empty judul="Tidak ada tamu di gedung">
        {view.bisaCatat && <a href={`${HERE}/baru`}>Catat tamu yang datang</a>}
      </Empty>
    ) : (
      <Rows
        caption="Tamu di gedung, yang datang lebih dulu di atas"
        columns={view.bisaCatat ? [...columns, 'Pulang'] : columns}
      >
        {view.groups.map(({ judul, rows }) => (
          <RowGroup judul={judul} jumlah={rows.length} columns={columns.length + 1}>
            {rows.map((row) => (
              <Line row={row} bisaCatat={view.bisaCatat} />
            ))}
          </RowGroup>
        ))}
      </Rows>
    )}
  </div>
)

const Line = ({ row, bisaCatat }: { row: PresentRow; bisaCatat: boolean }) => (
  <tr id={row.nomor}>
    <td>
      <a class="nomor" id={`buka-${row.nomor}`} href={`${HERE}/${row.nomor}`}>
        {row.nomor}
      </a>
    </td>
    <td class="wide">
      <b>{row.nama}</b>
      {row.rombongan && `, ${row.rombongan}`}
      <br />
      <small>
        {[row.dari, row.pastikan && 'dikenali dari telepon, pastikan'].filter(Boolean).join(' · ')}
      </small>
    </td>
    <td class="wide">
      {row.keperluan || row.tujuan}
      <br />
      <small>
        {[
          row.keperluan && row.tujuan,
          row.surat && 'membawa surat',
          row.ditemui && `ingin bertemu ${row.ditemui}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </td>
    <td class="next">
      {bisaCatat ? <b>{row.langkah}</b> : row.langkah}
      {row.bersama && (
        <>
          <br />
          <small>di {row.bersama}</small>
        </>
      )}
    </td>
    <td>{row.sisa ? <SisaChip sisa={row.sisa} /> : <Chip kind="done">terlayani</Chip>}</td>
    <td class="due" data-label="Di sini">
      {row.lama}
      <br />
      <small>sejak {row.datang}</small>
    </td>
    {bisaCatat && (
      <td>
        <input type="hidden" form="pulang" name="tampil" value={row.nomor} />
        <label class="tick">
          <input type="checkbox" form="pulang" name="nomor" value={row.nomor} />
          <span>
            Pulang<span class="hidden"> {row.nomor}</span>
          </span>
        </label>
      </td>
    )}
  </tr>
)

/** Boxes of the list belong to this form, wherever the list stands. */
const Leaving = ({ kunci }: { kunci: string }) => (
  <form id="pulang" method="post" action={`${HERE}/kepulangan`}>
    <input type="hidden" name="kunci" value={kunci} />
    <p class="actions">
      <button>Catat pulang yang dicentang</button>{' '}
      <button class="second" name="semua" value="ya">
        Semua di daftar ini pulang
      </button>
    </p>
  </form>
)

const people = (tamu: number, orang: number) =>
  orang > tamu
    ? `${tamu.toLocaleString('id-ID')} tamu (${orang.toLocaleString('id-ID')} orang)`
    : `${tamu.toLocaleString('id-ID')} tamu`
