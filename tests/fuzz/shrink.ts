/** How often a file is judged at most while it is made smaller. */
const mostTries = 3_000;

/**
 * Makes a file smaller as long as it stays what it is: takes out runs of lines, then runs of bytes, each time
 * half as long.
 */
export function shrink(bytes: Uint8Array, isStill: (smaller: Uint8Array) => boolean): Uint8Array {
  let tries = 0;
  // As bytes: one character for each, so that broken text stays as broken as it was.
  const judge = (text: string) => {
    tries += 1;
    return tries <= mostTries && isStill(Uint8Array.from(Buffer.from(text, 'latin1')));
  };
  const takeOut = (parts: string[]): string => {
    let left = parts;
    for (
      let size = Math.ceil(left.length / 2);
      size >= 1;
      size = size === 1 ? 0 : Math.ceil(size / 2)
    ) {
      for (let at = 0; at < left.length;) {
        const fewer = [...left.slice(0, at), ...left.slice(at + size)];
        if (judge(fewer.join(''))) left = fewer;
        else at += size;
      }
    }
    return left.join('');
  };
  const text = Buffer.from(bytes).toString('latin1');
  const fewerLines = takeOut(text.split(/(?<=\n)/));
  return Uint8Array.from(Buffer.from(takeOut(fewerLines.split('')), 'latin1'));
}
