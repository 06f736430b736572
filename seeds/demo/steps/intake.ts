import * as v from 'valibot'
import { addDays, dateOf, instantOf, timeOf } from '#src/calendar/date.ts'
import { isWorkingDay } from '#src/calendar/calendar.ts'
import { tandaBuktiJob } from '#src/layanan/informasi-publik/permohonan/acts/tanda-bukti.ts'
import { terimaPermohonan } from '#src/layanan/informasi-publik/permohonan/acts/terima.ts'
import {
  PermohonanForm,
  PermohonanMejaForm,
} from '#src/layanan/informasi-publik/permohonan/form.ts'
import { contohIdentitas, contohSurat } from '#seeds/demo/files.ts'
import { badanHukum, people } from '#seeds/demo/people.ts'
import { caseOf } from '#seeds/demo/queries.ts'
import { type Kasus, pemohonOf, type Scene } from '#seeds/demo/steps/step.ts'

/** The request comes in: typed by a petugas, or by the applicant on the web or at the kiosk. */
export async function terima(scene: Scene) {
  const { kit, kasus } = scene
  kasus.nomor = await (isOwn(kasus) ? typedByApplicant(scene) : typedAtDesk(scene))
  // As the queue does it, a moment later.
  const { id } = await caseOf(kit.db, kasus.nomor)
  await tandaBuktiJob(kit, id)
}

/** The applicant types it. */
export const isOwn = ({ kanal }: Kasus) => kanal === 'web' || kanal === 'kios'

async function typedByApplicant(scene: Scene) {
  const { kit, kasus, kunci } = scene
  const form = v.parse(PermohonanForm, fieldsOf(kasus))
  const files = { kunci, files: await papersOf(kasus), titipan: {} }
  const intake = { kanal: kasus.kanal, diterimaPada: kit.clock.now }
  return terimaPermohonan(kit, form, files, intake, pemohonOf(scene))
}

async function typedAtDesk({ kit, kasus, kunci }: Scene) {
  const { petugas } = kasus
  const form = v.parse(PermohonanMejaForm, {
    ...fieldsOf(kasus),
    kanal: kasus.kanal,
    ...receivedOf(kasus, kit.clock),
  })
  const { kanal, tanggalDiterima, jamDiterima, asal, orang, ...asked } = form
  const diterimaPada = instantOf(tanggalDiterima, jamDiterima)
  const intake = { kanal, diterimaPada, asal, orang, petugasId: petugas.id }
  const files = { kunci, files: await papersOf(kasus), titipan: {} }
  return terimaPermohonan(kit, asked, files, intake, petugas)
}

/** Letters and mails are typed a working day after they came. */
function receivedOf({ kanal, chance }: Kasus, { now, calendar }: Scene['kit']['clock']) {
  if (kanal !== 'surat' && kanal !== 'email')
    return { tanggalDiterima: dateOf(now), jamDiterima: timeOf(now) }
  let day = addDays(dateOf(now), -1)
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1)
  return { tanggalDiterima: day, jamDiterima: `1${chance.between(0, 4)}:${chance.between(10, 59)}` }
}

function fieldsOf(kasus: Kasus): Record<string, string> {
  const { person, topic, jenis, kanal, chance, kurang } = kasus
  const byEmail = kanal === 'web' || kanal === 'email' || chance.between(0, 2) > 0
  return {
    jenis,
    nama: person.nama,
    // Our own form asks for it; a petugas takes the request in without.
    nik: jenis === 'badan-hukum' || (kurang && !isOwn(kasus)) ? '' : person.nik,
    alamat: person.alamat,
    pekerjaan: person.pekerjaan,
    email: byEmail ? person.email : '',
    telepon: person.telepon,
    rincian: topic.rincian,
    tujuan: topic.tujuan,
    ...howOf(kasus, byEmail),
    ...onBehalf(kasus),
  }
}

function howOf({ chance, urut }: Kasus, byEmail: boolean) {
  if (urut % 11 === 0) return { caraMemperoleh: 'melihat', caraSalinan: '' }
  const ways = ['langsung', 'langsung', ...(byEmail ? ['email', 'email'] : []), 'pos']
  return { caraMemperoleh: 'salinan', caraSalinan: chance.pick(ways) }
}

function onBehalf({ jenis, chance, person, kurang }: Kasus): Record<string, string> {
  if (jenis === 'badan-hukum') {
    const body = chance.pick(badanHukum)
    return { ...body, nomorSk: kurang ? '' : body.nomorSk, pekerjaan: '' }
  }
  if (jenis !== 'kuasa') return {}
  const agent = chance.pick(people.filter(({ nama }) => nama !== person.nama))
  return { kuasaNama: agent.nama, kuasaAlamat: agent.alamat, kuasaKontak: agent.telepon }
}

async function papersOf({ jenis, kanal, person, kurang }: Kasus) {
  const { nama } = person
  const behalf = jenis === 'kuasa' || jenis === 'kelompok'
  return {
    ...(!kurang && jenis !== 'badan-hukum' && { identitas: [await contohIdentitas(nama)] }),
    ...(!kurang && jenis === 'badan-hukum' && { akta: [await contohSurat('Akta', nama)] }),
    ...(behalf && { suratKuasa: [await contohSurat('Surat kuasa', nama)] }),
    ...(kanal === 'surat' && { suratPermohonan: [await contohSurat('Surat permohonan', nama)] }),
  }
}
