import sharp from 'sharp'

/** A photo as a telephone takes it, with the place and the device written into it. */
export function photoWithPlace(width = 640, height = 480): Promise<Buffer> {
  const exif = {
    IFD0: { Make: 'Invented', Model: 'Telephone 1' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '32/1 20/1 24/1', GPSLongitudeRef: 'W', GPSLongitude: '6/1 21/1 36/1' },
  }
  return picture(width, height).jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer()
}

export function picture(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#336655' }, limitInputPixels: false })
}
