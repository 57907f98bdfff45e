export interface GallerySize {
  widthPx: number;
  heightPx: number;
}

/** The windows in which every view has to look right. */
export const GALLERY_SIZES = [
  { widthPx: 1440, heightPx: 900 },
  { widthPx: 1280, heightPx: 800 },
  { widthPx: 900, heightPx: 1100 },
  { widthPx: 390, heightPx: 844 },
] as const satisfies readonly GallerySize[];
