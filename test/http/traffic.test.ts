import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createTraffic } from '#src/http/traffic.ts'

test('work that nobody waits for goes ahead at once when nobody is being answered', async () => {
  await createTraffic().quiet(60_000)
})

test('it waits until the last one has been answered', async () => {
  const traffic = createTraffic()
  const leave = [traffic.enter(), traffic.enter()]
  let ahead = false
  const waiting = traffic.quiet(60_000).then(() => {
    ahead = true
  })
  leave[0]!()
  await sleep(50)
  expect(ahead).toBe(false)
  leave[1]!()
  await waiting
  expect(ahead).toBe(true)
})

test('it does not wait for ever', async () => {
  const traffic = createTraffic()
  traffic.enter()
  await traffic.quiet(30)
})
