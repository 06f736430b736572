import type { CallCenterTables } from '#src/db/schema/call-center.ts'
import type { DaftarDikecualikanTables } from '#src/db/schema/daftar-dikecualikan.ts'
import type { DaftarInformasiTables } from '#src/db/schema/daftar-informasi.ts'
import type { KeberatanTables } from '#src/db/schema/keberatan.ts'
import type { OfficeTables } from '#src/db/schema/office.ts'
import type { PapersTables } from '#src/db/schema/papers.ts'
import type { PermintaanDataTables } from '#src/db/schema/permintaan-data.ts'
import type { PermohonanTables } from '#src/db/schema/permohonan.ts'
import type { WorkflowTables } from '#src/db/schema/workflow.ts'

export type * from '#src/db/schema/call-center.ts'
export type * from '#src/db/schema/daftar-dikecualikan.ts'
export type * from '#src/db/schema/daftar-informasi.ts'
export type * from '#src/db/schema/keberatan.ts'
export type * from '#src/db/schema/office.ts'
export type * from '#src/db/schema/papers.ts'
export type * from '#src/db/schema/permintaan-data.ts'
export type * from '#src/db/schema/permohonan.ts'
export type * from '#src/db/schema/workflow.ts'

/** Every table and view, by name; what each holds is told by its room, one file each. */
export interface Database
  extends CallCenterTables,
    DaftarDikecualikanTables,
    DaftarInformasiTables,
    KeberatanTables,
    OfficeTables,
    PapersTables,
    PermintaanDataTables,
    PermohonanTables,
    WorkflowTables {}
