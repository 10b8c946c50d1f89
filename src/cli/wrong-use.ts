/** A command was called in a way it does not know: its message is shown, and the exit code is 2. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}
