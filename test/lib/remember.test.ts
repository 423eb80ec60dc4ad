import { describe, expect, it } from 'vitest';
import { remember, YES_NO } from '../../src/lib/remember.js';

const COLOURS = ['red', 'green', 'blue'] as const;

interface Case {
  readonly colour: (typeof COLOURS)[number];
  readonly bright: boolean;
  readonly large: boolean;
}

const LISTS = { colour: COLOURS, bright: YES_NO, large: YES_NO };

const everyCase: Case[] = COLOURS.flatMap((colour) =>
  YES_NO.flatMap((bright) => YES_NO.map((large) => ({ colour, bright, large }))),
);

describe('remembering', () => {
  const counted = () => {
    const asked: Case[] = [];
    const decide = remember(LISTS, (facts: Case, policy: { readonly name: string }) => {
      asked.push(facts);
      return { said: `${policy.name}: ${facts.colour} ${facts.bright} ${facts.large}` };
    });
    return { asked, decide };
  };

  it('asks once for each case of a policy, whatever object the facts come in', () => {
    const { asked, decide } = counted();
    const policy = { name: 'a' };
    const first = decide({ colour: 'red', bright: true, large: false }, policy);
    expect(first).toEqual({ said: 'a: red true false' });
    expect(decide({ large: false, bright: true, colour: 'red' }, policy)).toBe(first);
    expect(asked.length).toBe(1);
  });

  it('no two cases share an answer', () => {
    const { decide } = counted();
    const policy = { name: 'a' };
    const answers = everyCase.map((facts) => decide(facts, policy));
    expect(new Set(answers).size).toBe(12);
    for (const [at, { colour, bright, large }] of everyCase.entries()) {
      expect(decide({ colour, bright, large }, policy)).toBe(answers[at]);
      expect(answers[at]).toEqual({ said: `a: ${colour} ${bright} ${large}` });
    }
  });

  it('two policies that take turns keep their own answers', () => {
    const { asked, decide } = counted();
    const facts: Case = { colour: 'blue', bright: false, large: true };
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect([a, b, a, b].map((policy) => decide(facts, policy).said)).toEqual([
      'a: blue false true',
      'b: blue false true',
      'a: blue false true',
      'b: blue false true',
    ]);
    expect(asked.length).toBe(2);
  });

  it('a fact outside its list gets no other case’s answer, and is decided afresh', () => {
    const { asked, decide } = counted();
    const policy = { name: 'a' };
    for (const facts of everyCase) decide(facts, policy);
    const outside = { colour: 'violet', bright: false, large: false } as unknown as Case;
    expect(decide(outside, policy)).toEqual({ said: 'a: violet false false' });
    expect(decide(outside, policy)).toEqual({ said: 'a: violet false false' });
    expect(asked.length).toBe(14);
  });

  it('refuses more cases than can be told apart', () => {
    const many = Array.from({ length: 53 }, (_, at) => [`fact${at}`, YES_NO]);
    expect(() => remember(Object.fromEntries(many), () => 0)).toThrow(RangeError);
    expect(() => remember(Object.fromEntries(many.slice(1)), () => 0)).not.toThrow();
  });
});
