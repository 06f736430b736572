import type { ColumnType } from 'kysely'

/** A value of our own shape kept as jsonb: given as an object, read as an object. */
export type Json<T> = ColumnType<T, T, T>
