export async function newStory(_args: readonly string[], _today: string): Promise<0 | 1> {
  return 0;
}
