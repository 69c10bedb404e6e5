import type { DocumentType } from '@jumelage/domain/document';
import { pictureSize, typeOf } from '@jumelage/domain/file-type';
import { AppError } from '../http/app-error.ts';
import { redraw } from './redraw.ts';

/** As much as a page of small print needs on a large screen. */
const documentSide = 3200;
const pictureSide = 512;

type Accepted = { readonly type: DocumentType; readonly bytes: Uint8Array };

/**
 * Converts a document for storing: a PDF stays as it is, a picture is redrawn. Refuses `file_type_refused` and
 * `picture_unreadable`.
 */
export async function acceptDocument(bytes: Uint8Array): Promise<Accepted> {
  const type = typeOf(bytes);
  if (!type) throw new AppError('file_type_refused');
  if (type === 'application/pdf') return { type, bytes };
  if (!pictureSize(bytes, type)) throw new AppError('picture_unreadable');
  return { type, bytes: await redraw({ bytes, from: type, to: type, side: documentSide }) };
}

/** Converts a picture to a small WebP for cards and pages. Refuses `file_type_refused` and `picture_unreadable`. */
export async function acceptPicture(bytes: Uint8Array): Promise<Accepted> {
  const from = typeOf(bytes);
  if (!from || from === 'application/pdf') throw new AppError('file_type_refused');
  if (!pictureSize(bytes, from)) throw new AppError('picture_unreadable');
  return { type: 'image/webp', bytes: await redraw({ bytes, from, to: 'image/webp', side: pictureSide }) };
}
