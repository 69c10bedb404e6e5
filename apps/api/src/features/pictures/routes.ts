import { createHash } from 'node:crypto';
import type { pictureEndpoints } from '@jumelage/contracts/pictures';
import { knownTo } from '@jumelage/db/repositories/known-organisations';
import { findPicture, putPicture, removePicture } from '@jumelage/db/repositories/pictures';
import { findSide } from '@jumelage/db/repositories/sides';
import { reading, writing } from '@jumelage/db/store';
import { isShownTo } from '@jumelage/domain/side';
import type { Deps } from '../../deps.ts';
import { acceptPicture } from '../../files/accept.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Handlers } from '../../http/route.ts';

/** Serves organisations' pictures. */
export function pictureHandlers(deps: Deps): Handlers<keyof typeof pictureEndpoints> {
  return {
    'GET /api/organisations/:organisationId/picture': async ({ scope: { actor }, params: { organisationId } }) => {
      const store = reading(deps.db);
      const { reader, roleIn } = await findSide(store, actor);
      const picture = found(await findPicture(store, organisationId));
      if (!roleIn(organisationId)) {
        if (picture.status !== 'published' || !isShownTo(picture, reader)) throw new AppError('not_found');
        const knows = await knownTo(store, { userId: actor.userId, seesAll: actor.isAdmin }, [picture], deps.now());
        if (!knows(picture)) throw new AppError('not_found');
      }
      return { file: picture.bytes, filename: 'picture.webp', etag: `"${picture.hash}"` };
    },
    'PUT /api/organisations/:organisationId/picture': async ({ scope, body }) => {
      const { type, bytes } = await acceptPicture(Buffer.from(body.content, 'base64'));
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
      await writing(deps.db, (store) =>
        putPicture(store, { organisationId: scope.organisationId, type, hash, bytes: Buffer.from(bytes) }),
      );
      return { picture: hash };
    },
    'DELETE /api/organisations/:organisationId/picture': async ({ scope }) => {
      if (!(await writing(deps.db, (store) => removePicture(store, scope.organisationId))))
        throw new AppError('not_found');
      return undefined;
    },
  };
}
