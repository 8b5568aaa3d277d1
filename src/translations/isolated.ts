/**
 * A sentence that is read from right to left, with every name, date and number in it kept in its own order: U+2068
 * and U+2069 isolate what stands between them.
 */
export const isolated = ({ raw }: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw({ raw }, ...values.map((value) => value && `\u2068${value}\u2069`));
