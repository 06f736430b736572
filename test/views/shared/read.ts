import type { Child } from 'hono/jsx'
import { parse } from 'node-html-parser'

/** What a component prints, as a tree. */
export const read = async (element: Child) => parse(await print(element))

/** What a component prints, as text. */
export const print = async (element: Child) => String(await element)
