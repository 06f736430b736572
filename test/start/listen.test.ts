import { expect, test } from 'vitest'
import { StartError } from '#src/config.ts'
import { assertFree, listen } from '#src/http/listen.ts'

test('stopping finishes what is being answered and takes nothing new', async () => {
  const begun = Promise.withResolvers<void>()
  const letGo = Promise.withResolvers<void>()
  const { address, stop } = await listen(
    async () => {
      begun.resolve()
      await letGo.promise
      return new Response('selesai')
    },
    { host: '127.0.0.1', port: 0 },
  )
  const asked = fetch(address).then((response) => response.text())
  await begun.promise
  const stopped = stop()
  await expect(fetch(address)).rejects.toThrow()
  letGo.resolve()
  await expect(asked).resolves.toBe('selesai')
  await stopped
})

test('a port in use is named before anything is started', async () => {
  const { address, stop } = await listen(() => new Response(), { host: '127.0.0.1', port: 0 })
  const port = Number(new URL(address).port)
  await expect(assertFree({ host: '127.0.0.1', port })).rejects.toThrow(StartError)
  await expect(assertFree({ host: '127.0.0.1', port })).rejects.toThrow(`PORT: ${port}`)
  await stop()
})
