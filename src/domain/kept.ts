/** Makes something once, and again where that failed. */
export function kept<Value>(make: () => Promise<Value>): () => Promise<Value> {
  const byKey = keptByKey(make);
  return () => byKey(undefined);
}

/** Makes something once for each key, and again where that failed. */
export function keptByKey<Key, Value>(
  make: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      value.catch(() => made.delete(key));
      made.set(key, value);
    }
    return value;
  };
}
