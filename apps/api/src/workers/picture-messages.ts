import type { DocumentType } from '@jumelage/domain/document';

type PictureType = Exclude<DocumentType, 'application/pdf'>;

/** A picture to be unpacked and redrawn, no side longer than `side`. */
export type PictureJob = {
  readonly bytes: Uint8Array;
  readonly from: PictureType;
  readonly to: PictureType;
  readonly side: number;
};
/** The bytes of the new picture; the thread answers undefined where the old one cannot be read. */
export type PictureResult = Uint8Array;
