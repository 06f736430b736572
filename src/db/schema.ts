import type { BukuTamuTables } from '#src/db/schema/buku-tamu.ts'
import type { CallCenterTables } from '#src/db/schema/call-center.ts'
import type { DaftarDikecualikanTables } from '#src/db/schema/daftar-dikecualikan.ts'
import type { DaftarInformasiTables } from '#src/db/schema/daftar-informasi.ts'
import type { ImporLaporTables } from '#src/db/schema/impor-lapor.ts'
import type { KeberatanTables } from '#src/db/schema/keberatan.ts'
import type { OfficeTables } from '#src/db/schema/office.ts'
import type { PapersTables } from '#src/db/schema/papers.ts'
import type { PengaduanTables } from '#src/db/schema/pengaduan.ts'
import type { PermintaanDataTables } from '#src/db/schema/permintaan-data.ts'
import type { PermohonanTables } from '#src/db/schema/permohonan.ts'
import type { SengketaTables } from '#src/db/schema/sengketa.ts'
import type { WorkflowTables } from '#src/db/schema/workflow.ts'

export type * from '#src/db/schema/buku-tamu.ts'
export type * from '#src/db/schema/call-center.ts'
export type * from '#src/db/schema/daftar-dikecualikan.ts'
export type * from '#src/db/schema/daftar-informasi.ts'
export type * from '#src/db/schema/impor-lapor.ts'
export type * from '#src/db/schema/keberatan.ts'
export type * from '#src/db/schema/office.ts'
export type * from '#src/db/schema/papers.ts'
export type * from '#src/db/schema/pengaduan.ts'
export type * from '#src/db/schema/permintaan-data.ts'
export type * from '#src/db/schema/permohonan.ts'
export type * from '#src/db/schema/sengketa.ts'
export type * from '#src/db/schema/workflow.ts'

/** Every table and view, by name; what each holds is told by its room, one file each. */
export interface Database
  extends BukuTamuTables,
    CallCenterTables,
    DaftarDikecualikanTables,
    DaftarInformasiTables,
    ImporLaporTables,
    KeberatanTables,
    OfficeTables,
    PapersTables,
    PengaduanTables,
    PermintaanDataTables,
    PermohonanTables,
    SengketaTables,
    WorkflowTables {}
