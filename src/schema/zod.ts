import * as zod from 'zod';

/** zod, with objects that are read step by step; nothing else imports it. */
export * from 'zod';

/**
 * Makes a schema that reads an object step by step. By default zod compiles a function for each, and first tries whether
 * it may, which a strict content security policy reports as a violation. The setting is the host's as well as ours: it is
 * put back as it was.
 */
function interpreted<Args extends readonly unknown[], Schema>(
  make: (...args: Args) => Schema,
): (...args: Args) => Schema {
  return (...args) => {
    const { jitless } = zod.config();
    zod.config({ jitless: true });
    try {
      return make(...args);
    } finally {
      zod.config({ jitless });
    }
  };
}

/** An object with these fields and no other. */
export const strictObject = /* @__PURE__ */ interpreted(zod.strictObject);
/** An object with these fields, and any other. */
export const looseObject = /* @__PURE__ */ interpreted(zod.looseObject);
