import { Room } from '#views/auth/room.tsx'
import { Facts } from '#views/shared/facts.tsx'
import { Form } from '#views/shared/form.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { UserForm, type UserFields, Where } from './form.tsx'

type Props = {
  frame: DeskFrame
  user: { id: string; nama: string; aktif: boolean; punyaTotp: boolean }
  /** It is the reader's own account. */
  sendiri: boolean
  /** The one-time key of the password form. */
  kunci: string
  form: UserFields
}

/** One user: who they are, how they sign in, whether they may. */
export const UserPage = ({ frame, user, sendiri, kunci, form }: Props) => (
  <Room frame={{ desk: frame }} problems={!!form.errors}>
    <Where here={user.nama} />
    <h1>{user.nama}</h1>
    {!user.aktif && (
      <Note warn>
        <p>Pengguna ini tidak aktif dan tidak dapat masuk.</p>
      </Note>
    )}
    <UserForm {...form} />
    {sendiri ? (
      <p>
        Kata sandi Anda sendiri diganti di <a href="/akun">halaman Akun</a>.
      </p>
    ) : (
      <PasswordReset id={user.id} kunci={kunci} />
    )}
    {user.punyaTotp && <TotpRemoval id={user.id} />}
    {!sendiri && (user.aktif ? <Deactivation id={user.id} /> : <Activation id={user.id} />)}
  </Room>
)

const PasswordReset = ({ id, kunci }: { id: string; kunci: string }) => (
  <section aria-labelledby="sandi-judul" class="flow">
    <h2 id="sandi-judul">Kata sandi</h2>
    <p>Kata sandi baru ditampilkan satu kali. Pengguna keluar dari semua peramban.</p>
    <Form id="atur-sandi" action={`/kelola/pengguna/${id}/sandi`} kunci={kunci}>
      <p class="actions">
        <button class="second">Buat kata sandi baru</button>
      </p>
    </Form>
  </section>
)

const TotpRemoval = ({ id }: { id: string }) => (
  <section aria-labelledby="totp-judul" class="flow">
    <h2 id="totp-judul">Kode enam angka</h2>
    <p>
      Lepas kode bila ponselnya hilang atau berganti. Pastikan dahulu bahwa benar ia yang meminta.
    </p>
    <form method="post" action={`/kelola/pengguna/${id}/totp`}>
      <button class="second">Lepas kode</button>
    </form>
  </section>
)

const Deactivation = ({ id }: { id: string }) => (
  <section aria-labelledby="aktif-judul" class="flow">
    <h2 id="aktif-judul">Tidak bekerja di sini lagi</h2>
    <p>
      Pengguna langsung keluar dan tidak dapat masuk. Semua yang pernah ia kerjakan tetap tercatat.
    </p>
    <form method="post" action={`/kelola/pengguna/${id}/nonaktif`}>
      <button class="danger">Nonaktifkan</button>
    </form>
  </section>
)

const Activation = ({ id }: { id: string }) => (
  <section aria-labelledby="aktif-judul" class="flow">
    <h2 id="aktif-judul">Bekerja di sini lagi</h2>
    <form method="post" action={`/kelola/pengguna/${id}/aktif`}>
      <button class="second">Aktifkan</button>
    </form>
  </section>
)

type Given = { nama: string; surel: string; sandi: string | null }

/** The password that was made, shown once. */
export const GivenPage = ({ frame, ...given }: Given & { frame: DeskFrame }) => (
  <Room frame={{ desk: frame }}>
    <Where here={given.nama} />
    <h1>{given.nama}</h1>
    <GivenCard {...given} />
  </Room>
)

export const GivenCard = ({ nama, surel, sandi }: Given) => (
  <section class="card now flow" role="status" aria-labelledby="diberikan">
    <h2 id="diberikan">Kata sandi untuk {nama}</h2>
    {sandi === null ? (
      <p>
        Kata sandi sudah dibuat dan hanya ditampilkan satu kali. Belum tercatat? Buat yang baru.
      </p>
    ) : (
      <>
        <Facts
          items={[
            ['Email', surel],
            ['Kata sandi', <b class="nomor">{sandi}</b>],
          ]}
        />
        <p>Sampaikan langsung kepada orangnya. Ia menggantinya saat pertama kali masuk.</p>
      </>
    )}
    <p>
      <a href="/kelola/pengguna">Kembali ke daftar pengguna</a>
    </p>
  </section>
)
