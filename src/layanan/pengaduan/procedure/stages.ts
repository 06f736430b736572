/** The step of the standard by which something is done with a report. */
export const mekanisme = (nomor: number) => `Standar Pelayanan 1.2.${nomor}`
/** Before a unit is asked. */
export const sebelumDiteruskan = ['diverifikasi', 'dianalisis'] as const
