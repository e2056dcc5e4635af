// Finds things again in a changed list. Pure functions.

/**
 * Tells where what stood at a number of the old list stands in the new one: the same key nearest to where it would be,
 * else the place that it had between its neighbors.
 *
 * @param {string[]} old
 * @param {string[]} now
 * @returns {function(number): {index: number, isSame: boolean}}
 */
export function matching(old, now) {
  const places = new Map();
  now.forEach((key, index) => places.set(key, [...(places.get(key) ?? []), index]));
  const seen = new Map();
  // The first of equal keys is the first of them again, and so on.
  const found = old.map(key => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return places.get(key)?.[count];
  });
  return index => {
    if (found[index] !== undefined) return { index: found[index], isSame: true };
    for (let distance = 1; distance <= index; distance += 1) {
      if (found[index - distance] !== undefined) return { index: found[index - distance] + distance, isSame: false };
    }
    return { index, isSame: false };
  };
}
