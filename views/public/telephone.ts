/** "(0561) 8181771" as the address of a link. */
export const telOf = (telepon: string): string =>
  `tel:${telepon.replace(/\D/g, '').replace(/^0/, '+62')}`
