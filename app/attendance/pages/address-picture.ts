import encodeQR from 'qr'

/** An address as a picture that a phone reads. */
export const addressPicture = (href: string): string =>
  `data:image/svg+xml,${encodeURIComponent(encodeQR(href, 'svg', { ecc: 'medium', border: 2 }))}`
