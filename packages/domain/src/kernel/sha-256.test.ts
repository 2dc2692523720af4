import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha-256.js';

describe('SHA-256', () => {
  it('gives the digest that the standard prints for "abc"', () => {
    const digest = Buffer.from(sha256(new TextEncoder().encode('abc'))).toString('hex');
    expect(digest).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('agrees with the runtime for messages of any length, block edges included', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (message) => {
        expect(Buffer.from(sha256(message))).toEqual(createHash('sha256').update(message).digest());
      }),
    );
    for (const length of [0, 55, 56, 63, 64, 65, 119, 120, 128]) {
      const message = new Uint8Array(length).fill(0xa5);
      expect(Buffer.from(sha256(message))).toEqual(createHash('sha256').update(message).digest());
    }
  });
});
