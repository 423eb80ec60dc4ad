import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, cover, holds, type Vector } from '../../src/analysis/space/cover.js';

const ORDERS = [
  [0, 1, 2],
  [2, 1, 0],
];

/** A box as the cases that it takes of each condition; a point stands for all cases of one. */
const shown = (boxes: readonly Box[]): string[] =>
  boxes
    .map((box) =>
      box
        .map((cases) => (cases.every(Boolean) ? '.' : cases.flatMap((is, at) => (is ? [at] : [])).join('')))
        .join(' '),
    )
    .sort();

/** Vectors typed one after the other, each as its places. */
const vectors = (text: string): Vector[] =>
  text === '' ? [] : text.split(' ').map((each) => [...each].map(Number));

describe('few boxes that hold every point of one kind and none of another', () => {
  it.each([
    ['nothing to hold', '', '00 01', [2, 2], []],
    ['nothing to keep out', '00 11', '', [2, 2], ['. .']],
    ['one condition', '00 01', '10 11', [2, 2], ['0 .']],
    ['both conditions', '00', '01 10 11', [2, 2], ['0 0']],
    ['either condition', '00 01 10', '11', [2, 2], ['. 0', '0 .']],
    ['neither condition alone', '00 11', '01 10', [2, 2], ['0 0', '1 1']],
    ['some cases of a condition', '00 10', '20', [3, 1], ['01 .']],
    ['a point that cannot occur', '00 11', '01', [2, 2], ['. 0', '1 .']],
    [
      'a box taken out of three conditions',
      '000 001 010 011 100 101 110',
      '111',
      [2, 2, 2],
      ['. . 0', '. 0 .', '0 . .'],
    ],
    ['cases that only some of the others need', '00 01 02 10', '11 12', [2, 3], ['. 0', '0 .']],
  ] as const)('%s', (_name, on, off, sizes, boxes) => {
    const orders = [[...sizes.keys()], [...sizes.keys()].reverse()];
    expect(shown(cover(vectors(on), vectors(off), sizes, orders))).toEqual(boxes);
  });

  it('of two orders the one that needs fewer conditions', () => {
    // cases of the first and of the second condition tell the kinds apart alike; the third needs the second as well
    const [on, off] = [vectors('000 001'), vectors('110 111')];
    expect(shown(cover(on, off, [2, 2, 2], [[0, 1, 2]]))).toEqual(['. 0 .']);
    expect(shown(cover(on, off, [2, 2, 2], [[1, 0, 2]]))).toEqual(['0 . .']);
    const [few, many] = [vectors('0000'), vectors('1001 1010 1100')];
    expect(shown(cover(few, many, [2, 2, 2, 2], [[0, 1, 2, 3]]))).toEqual(['. 0 0 0']);
    expect(
      shown(
        cover(
          few,
          many,
          [2, 2, 2, 2],
          [
            [0, 1, 2, 3],
            [3, 2, 1, 0],
          ],
        ),
      ),
    ).toEqual(['0 . . .']);
  });
});

describe('on any grid', () => {
  const SIZES = [3, 2, 4];
  const every: Vector[] = [0, 1, 2].flatMap((one) =>
    [0, 1].flatMap((two) => [0, 1, 2, 3].map((three) => [one, two, three])),
  );
  /** For each point whether it is of the one kind, of the other, or cannot occur. */
  const anyGrid = fc
    .array(fc.constantFrom('on', 'off', 'neither'), { minLength: every.length, maxLength: every.length })
    .map((kinds) => ({
      on: every.filter((_, at) => kinds[at] === 'on'),
      off: every.filter((_, at) => kinds[at] === 'off'),
    }));
  const check = (property: (on: readonly Vector[], off: readonly Vector[], boxes: readonly Box[]) => void) =>
    fc.assert(
      fc.property(anyGrid, ({ on, off }) => property(on, off, cover(on, off, SIZES, ORDERS))),
      { seed: 5, numRuns: 400 },
    );

  it('every point of the one kind lies in a box, and none of the other', () => {
    check((on, off, boxes) => {
      expect(on.filter((each) => !boxes.some((box) => holds(box, each)))).toEqual([]);
      expect(off.filter((each) => boxes.some((box) => holds(box, each)))).toEqual([]);
    });
  });

  it('no box can be left out', () => {
    check((on, _off, boxes) => {
      const needless = boxes.filter((left) =>
        on.every((each) => boxes.some((box) => box !== left && holds(box, each))),
      );
      expect(needless).toEqual([]);
    });
  });

  it('no box can take one case more', () => {
    check((_on, off, boxes) => {
      const wider = boxes.flatMap((box) =>
        box.flatMap((cases, condition) =>
          cases.flatMap((is, place): Box[] => {
            const more = box.map((each, at) => (at === condition ? cases.with(place, true) : each));
            return is || off.some((each) => holds(more, each)) ? [] : [more];
          }),
        ),
      );
      expect(wider).toEqual([]);
    });
  });
});
