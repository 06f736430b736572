import { compress } from 'hono/compress'

/** Pages and partial updates over a slow line; what is compressed already (PDF, workbooks) is left alone. */
export const compressed = compress({ threshold: 512 })
