/**
 * Writes English-like text: each word follows the two before it as somewhere in the given prose. Now and then
 * a long word gives way to a coined one, so often that the vocabulary grows with the text as it does in
 * English (Heaps' law; the repository's twenty stories have 1,024 distinct words in the first 3,488 and 2,140
 * in the first 12,592). Coined words that were used often are used again. Always the same, from the same prose.
 */
export function textWriter(prose: readonly { text: string }[]) {
  const random = seededRandom(20_261_121);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  /** Like `pick`, but earlier ones far more often: of 36, the first is picked nine times in a hundred. */
  const pickEarly = <T>(list: readonly T[]): T =>
    list[Math.floor(list.length * random() ** 1.5)] as T;

  const beginnings: [string, string][] = [];
  const followers = new Map<string, string[]>();
  for (const sentence of prose.flatMap(({ text }) => text.split(/(?<=[.?!]) /))) {
    // Words alone, so that nothing in them means something in Markdown.
    if (!/^\p{Lu}[\p{L}\d ,.;:?!'’–-]+[.?!]$/u.test(sentence)) continue;
    const words = [...sentence.split(' '), ''];
    beginnings.push([words[0] ?? '', words[1] ?? '']);
    for (const [index, word] of words.slice(2).entries()) {
      const key = `${words[index] ?? ''} ${words[index + 1] ?? ''}`;
      followers.set(key, [...(followers.get(key) ?? []), word]);
    }
  }
  const longWords = [...followers.values()].flat().filter((word) => /^[a-z]{6,}$/.test(word));

  const distinct = new Set<string>();
  const coined: string[] = [];
  let words = 0;

  function coin(): string {
    const [head, tail] = [pick(longWords), pick(longWords)];
    return `${head.slice(0, 2 + below(4))}${tail.slice(-3 - below(3))}`;
  }

  function spoken(word: string): string {
    words += 1;
    let said = word;
    // One word in six that could give way does, which is about one in twenty of all.
    if (/^[a-z]{5,}$/.test(word) && below(6) === 0) {
      const isNew = coined.length === 0 || random() < (6.5 * words ** -0.45) / 0.05;
      said = isNew ? coin() : pick(coined);
      coined.push(said);
    }
    distinct.add(said.toLowerCase().replace(/[,.;:?!]+$/, ''));
    return said;
  }

  function sentence(): string {
    const said = [...pick(beginnings)];
    for (let next: string | undefined = ' '; said.length < 40; said.push(next)) {
      next = pick(followers.get(said.slice(-2).join(' ')) ?? ['']);
      if (next === '') break;
    }
    return said
      .map(spoken)
      .join(' ')
      .replace(/[^.?!]$/, '$&.');
  }

  /** Sentences of about so many words together. */
  function paragraph(length: number): string {
    const from = words;
    let text = sentence();
    while (words - from < length) text += ` ${sentence()}`;
    return text;
  }

  /** A line between two lengths in characters, without a full stop. */
  function line(least: number, most: number): string {
    let text = sentence();
    while (text.length < least + 10) text += ` ${sentence()}`;
    const cut = text.length <= most ? text : text.slice(0, text.lastIndexOf(' ', most));
    return cut.replace(/[^\p{L}\d]+$/u, '');
  }

  function name(): string {
    const word = coin();
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  }

  const counts = () => ({ words, distinctWords: distinct.size });
  return { below, pick, pickEarly, paragraph, line, name, counts };
}

/** The generator mulberry32: numbers from 0 to 1 that look random and are always the same. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
