interface ImportMeta {
  glob<Value>(pattern: string, options: object): Record<string, Value>;
}
