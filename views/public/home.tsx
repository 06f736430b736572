import type { OpeningHours } from '#src/public/hours.ts'
import {
  FoundList,
  type FoundRow,
} from '#views/layanan/informasi-publik/daftar-informasi/found.tsx'
import { Chip } from '#views/shared/chip.tsx'
import { Facts } from '#views/shared/facts.tsx'
import { Icon } from '#views/shared/icon.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Empty } from '#views/shared/list.tsx'
import { Services } from './services.tsx'
import { telOf } from './telephone.ts'

type Kontak = { alamat: string; telepon: string; email: string }

type Props = {
  frame: StreetFrame
  q: string
  total: number
  rows: readonly FoundRow[]
  jam: OpeningHours
  kontak: Kontak
  motto: string
}

/** The front page. */
export const HomePage = ({ frame, q, motto, jam, kontak, ...found }: Props) => (
  <StreetLayout {...frame}>
    <section class="hero" aria-labelledby="judul">
      <div class="wrap">
        <h1 id="judul">Informasi apa yang Anda cari?</h1>
        <p class="motto">{`${motto}. Banyak yang bisa langsung diunduh, tanpa permohonan.`}</p>
        <Ask q={q} />
      </div>
    </section>
    <div class="wrap flow">
      <Results q={q} {...found} />
      <Track />
      <Services telepon={kontak.telepon} />
      <Visit jam={jam} kontak={kontak} />
    </div>
  </StreetLayout>
)

const Ask = ({ q }: { q: string }) => (
  <form class="ask" role="search" action="/">
    <label class="hidden" for="q">
      Kata kunci
    </label>
    <input
      id="q"
      name="q"
      type="search"
      value={q}
      autocomplete="off"
      enterkeyhint="search"
      placeholder="misalnya: anggaran, drainase, izin"
    />
    <button>
      <Icon name="search" />
      Cari
    </button>
  </form>
)

const Results = ({ q, total, rows }: Pick<Props, 'q' | 'total' | 'rows'>) => (
  <section id="hasil" aria-labelledby="hasil-judul">
    <h2 id="hasil-judul">Daftar Informasi Publik</h2>
    {rows.length === 0 ? (
      <Nothing q={q} />
    ) : (
      <>
        <p role="status" class="soft">
          {q
            ? `${count(total)} informasi tentang “${q}”`
            : `Terbaru dari ${count(total)} informasi`}
        </p>
        <FoundList rows={rows} />
        <p>
          <a
            href={total > rows.length && q ? `/informasi?q=${encodeURIComponent(q)}` : '/informasi'}
          >
            {q && total > rows.length ? `Lihat semua ${count(total)}` : 'Lihat seluruh daftar'}
          </a>
        </p>
        <p class="note">
          <b>Tidak ada di daftar?</b> <a href="/permohonan/baru">Ajukan permohonan informasi</a>.
          Kami menjawab tertulis paling lama 10 hari kerja.
        </p>
      </>
    )}
  </section>
)

const Nothing = ({ q }: { q: string }) => (
  <Empty judul={q ? `Belum ada informasi tentang “${q}” di daftar.` : 'Daftar ini masih kosong.'}>
    {q && 'Coba kata lain, atau '}
    <a href="/permohonan/baru">
      {q ? 'ajukan permohonan informasi' : 'Ajukan permohonan informasi'}
    </a>
    . Kami menjawab tertulis paling lama 10 hari kerja.
  </Empty>
)

/** Where a case stands. What is typed goes into the body: a code has no place in an address. */
const Track = () => (
  <section aria-labelledby="lacak-judul">
    <form class="card now" method="post" action="/lacak">
      <h2 id="lacak-judul">Lacak berkas Anda</h2>
      <p class="soft">Nomor dan kode ada di tanda bukti dan di email dari kami.</p>
      <div class="cards">
        <div class="field">
          <label for="nomor">Nomor pendaftaran</label>
          <p class="hint" id="nomor-hint">
            Contoh: PI-2026-0587
          </p>
          <input
            id="nomor"
            name="nomor"
            aria-describedby="nomor-hint"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
          />
        </div>
        <div class="field">
          <label for="kode">Kode lacak</label>
          <p class="hint" id="kode-hint">
            Huruf dan angka di tanda bukti
          </p>
          <input
            id="kode"
            name="kode"
            aria-describedby="kode-hint"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            data-private=""
          />
        </div>
      </div>
      <p class="actions">
        <button>Lihat perkembangan</button>
      </p>
    </form>
  </section>
)

const Visit = ({ jam, kontak }: Pick<Props, 'jam' | 'kontak'>) => (
  <section aria-labelledby="jam-judul">
    <h2 id="jam-judul">Datang atau hubungi kami</h2>
    <div class="columns even">
      <Facts
        items={[
          [
            'Hari ini',
            <>
              <Chip kind={jam.buka ? 'done' : 'wait'}>{jam.buka ? 'Buka' : 'Tutup'}</Chip>{' '}
              {jam.keterangan}
            </>,
          ],
          ...jam.pekan,
          ['Libur', jam.tutup.join('; ')],
        ]}
      />
      <Facts
        items={[
          ['Meja PPID', kontak.alamat],
          ['Telepon', <a href={telOf(kontak.telepon)}>{kontak.telepon}</a>],
          ['Email', <a href={`mailto:${kontak.email}`}>{kontak.email}</a>],
          ['Butuh bantuan', 'Petugas membantu membaca, menulis, dan mendengarkan.'],
        ]}
      />
    </div>
  </section>
)

const count = (n: number) => n.toLocaleString('id-ID')
