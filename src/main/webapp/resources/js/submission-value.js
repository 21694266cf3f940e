/** A value with operations applied to it, as the server will apply them. */
export function applied(value, operations) {
  const result = structuredClone(value ?? {});
  for (const { type, payload } of operations) {
    if (type === 'text') {
      result.text = payload.text;
      continue;
    }
    result.items ??= {};
    if (type === 'remove') {
      delete result.items[payload.item];
    } else {
      const item = (result.items[payload.item] ??= {});
      for (const [name, given] of Object.entries(payload.values)) {
        given === null ? delete item[name] : (item[name] = given);
      }
    }
  }
  return result;
}
