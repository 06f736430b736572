import { addPetugas, createDesk } from '#test/auth/desk.ts'

/** A desk with an administrator who is signed in at the browser `b`. */
export async function createAdminDesk() {
  const desk = await createDesk()
  const admin = await addPetugas(desk, 'Wening Astuti', ['administrator'])
  const b = desk.browser()
  await b.masuk(admin.email)
  return { ...desk, admin, b }
}
