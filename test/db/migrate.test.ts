import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { migrations } from '#migrations/index.ts'
import { openSql, socketUrl } from '#src/db/client.ts'
import { migrate } from '#src/db/migrate.ts'

const name = `kosong_${process.pid}`
const administrator = () => openSql(socketUrl(inject('postgresSocket'), 'postgres'), { size: 1 })

beforeAll(async () => {
  const sql = administrator()
  await sql.unsafe(`create database ${name}`)
  await sql.end()
})
afterAll(async () => {
  const sql = administrator()
  await sql.unsafe(`drop database ${name} with (force)`)
  await sql.end()
})

test('of several processes that start at once one runs each migration', async () => {
  const url = socketUrl(inject('postgresSocket'), name)
  const ran = await Promise.all([migrate(url), migrate(url), migrate(url)])
  expect(ran.flat().toSorted()).toEqual(Object.keys(migrations).toSorted())
  expect(await migrate(url)).toEqual([])
})
