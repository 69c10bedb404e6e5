import { createHash, createHmac, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import type { Endpoints } from '@jumelage/contracts/endpoints';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Computes the code of an authenticator app at an instant: RFC 6238 by the address in the QR code. */
export function appCode(uri: string, now: number): string {
  const { searchParams } = new URL(uri);
  const bits = [...(searchParams.get('secret') ?? '')]
    .map((letter) => base32.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 1000 / Number(searchParams.get('period')))));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 10 ** Number(searchParams.get('digits'))).padStart(6, '0');
}

type Item = number | string | Buffer | ReadonlyMap<number | string, Item>;

/** Encodes CBOR (RFC 8949), as much of it as a passkey uses. */
function cbor(item: Item): Buffer {
  const head = (major: number, size: number) => {
    if (size < 24) return Buffer.from([(major << 5) | size]);
    return size < 256
      ? Buffer.from([(major << 5) | 24, size])
      : Buffer.from([(major << 5) | 25, size >> 8, size & 255]);
  };
  if (typeof item === 'number') return item < 0 ? head(1, -1 - item) : head(0, item);
  if (typeof item === 'string') return Buffer.concat([head(3, Buffer.byteLength(item)), Buffer.from(item)]);
  if (Buffer.isBuffer(item)) return Buffer.concat([head(2, item.length), item]);
  const map = item as ReadonlyMap<number | string, Item>;
  return Buffer.concat([head(5, map.size), ...[...map].flatMap(([key, value]) => [cbor(key), cbor(value)])]);
}

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest();

type Creation = Endpoints['POST /api/accounts/me/passkeys/options']['response']['options'];
type Request = Endpoints['POST /api/session/passkey/options']['response']['options'];
type Shown = Endpoints['POST /api/session/passkey']['body']['response'];

/** Differences of a dishonest or modest authenticator from the usual one. */
export type Bent = {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly type?: string;
  /** False for one that did not verify its owner. */
  readonly verifies?: boolean;
  readonly counter?: number;
  readonly userHandle?: string | undefined;
  readonly key?: KeyObject;
};

export type SoftPasskey = { readonly id: string; readonly show: (options: Request, bent?: Bent) => Shown };

/** Makes an authenticator in software: it creates ES256 passkeys and signs as a browser does at this address. */
export function softAuthenticator(origin = 'http://localhost:4100') {
  const clientData = (type: string, challenge: string, bent: Bent) =>
    Buffer.from(
      JSON.stringify({
        type: bent.type ?? type,
        challenge: bent.challenge ?? challenge,
        origin: bent.origin ?? origin,
        crossOrigin: false,
      }),
    );

  const authenticatorData = (rpId: string, counter: number, bent: Bent, attested?: Buffer) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(bent.counter ?? counter);
    const flags = 0x01 | (bent.verifies === false ? 0 : 0x04) | (attested ? 0x40 : 0);
    return Buffer.concat([sha256(bent.rpId ?? rpId), Buffer.from([flags]), count, attested ?? Buffer.alloc(0)]);
  };

  return {
    create(
      options: Creation,
      bent: Bent = {},
    ): { response: Endpoints['POST /api/accounts/me/passkeys']['body']['response']; passkey: SoftPasskey } {
      const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
      const credential = randomBytes(32);
      const id = credential.toString('base64url');
      // The map of a key in COSE: kind EC2, ES256, P-256, both coordinates.
      const cose = cbor(
        new Map<number, Item>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, Buffer.from(x, 'base64url')],
          [-3, Buffer.from(y, 'base64url')],
        ]),
      );
      const length = Buffer.from([credential.length >> 8, credential.length & 255]);
      const authData = authenticatorData(
        options.rp.id,
        0,
        bent,
        Buffer.concat([Buffer.alloc(16), length, credential, cose]),
      );
      const attestation = cbor(
        new Map<string, Item>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      );
      let counter = 0;
      const passkey: SoftPasskey = {
        id,
        show(asked, other = {}) {
          counter++;
          const client = clientData('webauthn.get', asked.challenge, other);
          const data = authenticatorData(asked.rpId, counter, other);
          const signature = createSign('sha256')
            .update(Buffer.concat([data, sha256(client)]))
            .sign(other.key ?? privateKey);
          const userHandle = 'userHandle' in other ? other.userHandle : options.user.id;
          return {
            ...{ id, rawId: id, type: 'public-key' as const },
            response: {
              ...{
                clientDataJSON: client.toString('base64url'),
                authenticatorData: data.toString('base64url'),
                signature: signature.toString('base64url'),
              },
              ...(userHandle === undefined ? {} : { userHandle }),
            },
          };
        },
      };
      const client = clientData('webauthn.create', options.challenge, bent);
      const response = {
        clientDataJSON: client.toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      };
      return { response: { id, rawId: id, type: 'public-key', response }, passkey };
    },
  };
}
