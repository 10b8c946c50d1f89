import { AstroError } from 'astro/errors';
import { contentFolder, readContentFiles } from '#content-files';
import { count, type Problem, problemLine } from '#domain/problem.ts';
import { readLibrary } from '#domain/read-library.ts';

/**
 * The error that ends a build over content with problems. Whatever was found first, it reports everything
 * that is wrong in all files, in the words of `npm run check`.
 */
export async function contentError(today: string): Promise<AstroError> {
  const { problems } = readLibrary(await readContentFiles(contentFolder()), { base: '/', today });
  // A problem that was there and is not any more.
  if (problems.length === 0) return contentChanged('Files');
  const error = new AstroError(
    `${count(problems.length, 'problem')} in the content:\n\n${problems.map(problemLine).join('\n')}`,
    'Mend the files and build again; `npm run check` shows the same list. What each rule is for stands on /contribute/rules/.',
  );
  // Where in the code it was found says nothing to whoever mends the content.
  error.stack = '';
  return error;
}

/** The error that ends a build when what it has read is no longer what lies in the content folder. */
export function contentChanged(what: string): AstroError {
  const error = new AstroError(
    `${what} came, went or changed in the content while the site was built.`,
    'Build again when nobody writes there.',
  );
  error.stack = '';
  return error;
}

/** Problems as the dev server logs them, one a line. */
export function problemLog(problems: readonly Problem[]): string {
  return problems.map(problemLine).join('\n');
}
