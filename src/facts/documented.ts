import type { Amount, Amounts } from '../types/amount.js';
import type { Choice, Group, Plain, Quantity, Several, YesNo } from './fact.js';

/*
 * Holds declarations to the documented types, both ways: each field of a type is declared, under its own name and as a
 * kind of fact that has its values, and may be left out in both or in neither.
 */

/** A fact of some kinds. */
type Of<Fact extends { readonly kind: string }, Kind extends Fact['kind']> = Fact & { readonly kind: Kind };

/** The facts whose values are of a type. */
type FactOf<Value> = [Value] extends [boolean]
  ? YesNo
  : [Value] extends [number]
    ? Of<Plain, 'year'>
    : Amount extends Value
      ? Of<Quantity, 'amount'>
      : Amounts extends Value
        ? Of<Quantity, 'amounts'>
        : [Value] extends [string]
          ? string extends Value
            ? Of<Plain, 'date' | 'text' | 'place'>
            : Choice<Value>
          : [Value] extends [readonly (infer Each)[]]
            ? Of<Several, 'list'> & { readonly each: FactOf<Each> }
            : string extends keyof Value
              ? Of<Several, 'by-year'> & { readonly each: FactOf<Value[keyof Value]> }
              : Group & { readonly fields: Documented<Value> };

/** The declaration of a field: under its name, and optional where the field is. */
type Declared<Name, Value> = FactOf<Exclude<Value, undefined>> & {
  readonly name: Name;
} & (undefined extends Value ? { readonly optional: true } : { readonly optional?: never });

/** The declarations of all fields of a type but its kind; of a union, of those that all its members have. */
export type Documented<Type> = {
  readonly [Name in Exclude<keyof Type, 'kind'>]-?: Declared<Name, Type[Name]>;
};

/** The declarations that each member of a union adds, by the field that tells them apart. */
export type DocumentedVariants<Union, By extends keyof Union> = {
  readonly [Value in Union[By] & string]: Union extends unknown
    ? Value extends Union[By]
      ? Documented<Omit<Union, By>>
      : never
    : never;
};
