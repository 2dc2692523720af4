import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNodeId, decodeNodeIdOf, encodeNodeId, idFromName, parseId, uuidV7 } from './id.js';
import type { Id } from './id.js';

const UUID = '0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b';
const randomBytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
const ms = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe('ids of different kinds', () => {
  it('do not compile in place of one another', () => {
    const unit: Id<'Unit'> = idFromName('Unit', 'Ba Tri');
    // @ts-expect-error a unit is no cadre
    const cadre: Id<'Cadre'> = unit;
    // @ts-expect-error an unchecked text is no id
    const unchecked: Id<'Unit'> = UUID;
    expect([cadre, unchecked]).toHaveLength(2);
  });
});

describe('reading an id', () => {
  it('accepts a UUID in its one form', () => {
    expect(parseId<'Unit'>(UUID)).toEqual({ ok: true, value: UUID });
  });

  it.each([
    UUID.toUpperCase(),
    UUID.replaceAll('-', ''),
    `${UUID}\n`,
    `{${UUID}}`,
    '00000000-0000-0000-0000-000000000000',
    '0190a1b2-c3d4-9e5f-8a6b-7c8d9e0f1a2b',
    '0190a1b2-c3d4-7e5f-0a6b-7c8d9e0f1a2b',
    '',
  ])('refuses %j', (text) => {
    expect(parseId(text)).toEqual({ ok: false, refusals: [{ code: 'ID_MALFORMED', text }] });
  });
});

describe('a UUID of version 7', () => {
  it('is the example of RFC 9562, appendix A.6', () => {
    const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
    expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('is always a proper id, and sorts by the time it was made', () => {
    fc.assert(
      fc.property(ms, ms, randomBytes, randomBytes, (left, right, leftBytes, rightBytes) => {
        const [one, other] = [uuidV7(left, leftBytes), uuidV7(right, rightBytes)];
        expect([parseId(one).ok, parseId(other).ok]).toEqual([true, true]);
        expect(left === right || one < other === left < right).toBe(true);
      }),
    );
  });

  it('is a bug without its ten random bytes or with an impossible time', () => {
    expect(() => uuidV7(0, new Uint8Array(9))).toThrow('9 random bytes');
    expect(() => uuidV7(-1, new Uint8Array(10))).toThrow('-1');
  });
});

describe('an id made from a name', () => {
  // Seeds written by one release must keep their ids in the next.
  it('is the same on every machine and in every release', () => {
    expect(idFromName('Unit', 'huyen-ba-tri')).toBe('77c42a6b-fbea-890b-bd04-29bb232e80ec');
  });

  it('is a proper id of version 8 that differs by kind and by name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const id = idFromName('Unit', left);
        expect(parseId(id).ok).toBe(true);
        expect(id[14]).toBe('8');
        expect(id === idFromName('Unit', right)).toBe(left === right);
        expect(id).not.toBe(idFromName('Cadre', left));
      }),
    );
  });
});

describe('a node id', () => {
  it('names the kind and comes back as it went', () => {
    const id = idFromName('Unit', 'huyen-ba-tri');
    const node = encodeNodeId('Unit', id);
    expect(decodeNodeId(node)).toEqual({ ok: true, value: { kind: 'Unit', id } });
    expect(decodeNodeIdOf('Unit', node)).toEqual({ ok: true, value: id });
  });

  it('of another kind is refused where one kind is asked for', () => {
    const text = `Cadre:${UUID}`;
    expect(decodeNodeIdOf('Unit', text)).toEqual({ ok: false, refusals: [{ code: 'NODE_ID_OF_OTHER_KIND', text }] });
  });

  it.each([
    '',
    UUID,
    `:${UUID}`,
    `unit:${UUID}`,
    `Unit:${UUID} `,
    `Unit: ${UUID}`,
    `Unit:${UUID.toUpperCase()}`,
    'Unit:1',
  ])('is refused when it is %j', (text) => {
    const refused = { ok: false, refusals: [{ code: 'NODE_ID_MALFORMED', text }] };
    expect([decodeNodeId(text), decodeNodeIdOf('Unit', text)]).toEqual([refused, refused]);
  });
});
