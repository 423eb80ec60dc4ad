import { ownCopy } from './own.js';

/** An object that inherits nothing: nothing is read of it that was not given, whatever stands on every other object. */
export class Fields {
  readonly [name: string]: unknown;
}
Object.setPrototypeOf(Fields.prototype, null);
Reflect.deleteProperty(Fields.prototype, 'constructor');

/** What an object holds itself, as one that inherits nothing. */
export const ownFields = <Given extends object>(given: Given): Given => Object.assign(new Fields(), given);

/** The library's own copy of facts, as {@link ownCopy} makes it, of objects that inherit nothing. */
export const bareCopy = <Facts>(facts: Facts): Facts => ownCopy(facts, () => new Fields());
