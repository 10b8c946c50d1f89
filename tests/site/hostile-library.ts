import { appendFileSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { casebook } from '../build.ts';

/** Where a payload leaves its mark, and what it must not get hold of. */
export type Traps = {
  /** The file that a payload writes when it runs. */
  canary: string;
  /** A file outside the library, and the words in it. */
  secretFile: string;
  secret: string;
};

/** Code that leaves a mark where it runs: in a build as a file, in a browser as a global. */
function codeFor({ canary }: Traps): string {
  return `globalThis.hindsightCanary=globalThis.process?.getBuiltinModule('node:fs').writeFileSync('${canary}','')`;
}

/** Every way known to break out of text: of elements, attributes, data, feeds and comments. */
export function breakOut(traps: Traps): string {
  const code = codeFor(traps);
  return `</title></script><script>${code}</script><img src=x onerror="${code}">"'> onload="${code}" ]]> --> {${code}} \${${code}} </style><svg/onload=${code}>`;
}

/**
 * Writes a library in which everything is hostile that can be rendered at all: each field, the text, the settings
 * and the ledger. A reader with its checks on refuses all of it.
 */
export function writeHostileLibrary(folder: string, traps: Traps): void {
  cpSync(casebook.content, folder, { recursive: true });
  const write = (path: string, text: string) => {
    writeFileSync(join(folder, path), text);
  };
  const code = codeFor(traps);
  const words = breakOut(traps);
  // As YAML takes it: JSON is YAML.
  const text = JSON.stringify(words);
  const address = JSON.stringify(`https://example.org/"onclick="${code}`);

  mkdirSync(join(folder, 'stories/nested'));
  write('stories/helper.mjs', `${code};\nexport default '';\n`);
  write('stories/picture.svg', `<svg xmlns="http://www.w3.org/2000/svg" onload="${code}"/>`);
  symlinkSync(traps.secretFile, join(folder, 'stories/linked.mdx'));

  write(
    'stories/a-hostile-story.mdx',
    `---
layout: ./helper.mjs
slug: ../../../escaped
permalink: ../../../escaped
draft: true
components: {a: ./helper.mjs}
setup: ${JSON.stringify(`import './helper.mjs'; ${code}`)}
__proto__: {polluted: ${text}}
constructor: {prototype: {polluted: ${text}}}
title: ${text}
summary: ${text}
people:
  - {name: ${text}, role: ${text}, organisation: ${text}, part: ${text}}
  - {person: ../../../escaped, part: teller}
topics: [${text}, ../../../escaped, feedback]
role: ${text}
scope: ${text}
stage: ${text}
size: ${text}
outcome: ${text}
result: ${text}
after: ${text}
care: [${text}]
happened: unknown
added: 2020-01-01
sources:
  - {id: talk, title: ${text}, publisher: ${text}, kind: ${text}, date: 2019, read: 2020-01-01, licence: ${text}, url: ${address}, archived: 'https://example.org/<script>'}
related:
  - {story: the-form-nobody-read, relation: ${text}, because: ${text}, lesson: ${text}}
  - {story: ../../../escaped, relation: supports, because: ${text}}
furtherReading:
  - {title: ${text}, by: ${text}, url: ${address}}
---

## Problem

\\<script>${code.replaceAll('_', '\\_')}\\</script> &lt;img src=x onerror=1&gt; \`${words.replaceAll('`', '')}\`[^1]

[words \\<script>](https://example.org/"onclick=1 "ti'tle\\"><script>") [ref][a] [story](/stories/the-form-nobody-read/#\\"><script>)

[a]: https://example.org/ "\\"><script>"

\`\`\`"><script> {onload=1}
${words}
\`\`\`

Then import x from './helper.mjs', and export default x, stand in a paragraph.

## Actions

| \\<script> | b |
| - | - |
| \`</script>\` | ]]> |

{/* ${code} */}

## Lessons

### \\<img src=x onerror=1> "quotes' ]]>

<Limits>\\<script> ${'`</aside>`'}</Limits>

### __proto__

Text.

### constructor

Text &#x202E; turned, &#0; and \\</script>.

## What happened next

- 2020-01: \\<script> ${'`<script>`'}

[^1]: talk, 1:20. \\<script> ${'`</small>`'} [x](https://example.org/"onclick=1)
`,
  );
  const layout = JSON.stringify(`data:text/javascript,${code}`);
  write('stories/a-story-with-a-data-layout.mdx', writeStory('Plain text.', `layout: ${layout}`));
  write(
    'topics/a-hostile-topic.mdx',
    `---
layout: ./helper.mjs
name: ${text}
group: growing-people
scope: ${text}
aliases: [${text}]
symptoms:
  - {says: ${text}, leadsTo: [{story: the-form-nobody-read, lesson: ${text}}, {story: ../../../escaped}]}
notThis: [{topic: ../../../escaped, because: ${text}}, {topic: feedback, because: ${text}}]
---

\\<script> ${'`</script>`'}
`,
  );
  write(
    'people/a-hostile-person.mdx',
    `---
name: ${text}
links: [{title: ${text}, url: ${address}}]
---

\\<script> ${'`</script>`'}
`,
  );
  write(
    'paths/a-hostile-path.mdx',
    `---
title: ${text}
audience: ${text}
steps: [{story: the-form-nobody-read, lesson: ${text}, ask: ${text}}, {story: ../../../escaped, ask: ${text}}]
---

\\<script> ${'`</script>`'}
`,
  );
  write(
    'site.yaml',
    `name: ${text}
description: ${text}
language: en
licence: ${text}
mail: ${text}
repository: ${address}
layout: ./helper.mjs
`,
  );
  appendFileSync(
    join(folder, 'permalinks.txt'),
    '\n/stories/the-form-nobody-read/#"><script> /stories/the-form-nobody-read/#a-form-is-no-conversation\n',
  );
}

/** A story that is hostile in nothing but its text and a source that its notes may name. */
export function writeHostileStory(body: string): string {
  return writeStory(
    body,
    'sources: [{id: bad, title: A, publisher: B, kind: talk, url: "javascript:x", date: 2019, read: 2020-01-01}]',
  );
}

function writeStory(body: string, fields: string): string {
  return `---
title: A story for the second wall
summary: It holds one thing that should not be there, and is plain in all else.
people: []
topics: [feedback]
role: manager
scope: one-team
stage: unknown
size: unknown
outcome: unknown
result: Nothing came of it.
happened: 2019
added: 2020-01-02
${fields.startsWith('sources') ? '' : 'sources: []\n'}${fields}
---

## Problem

${body}

## Actions

None.

## Lessons

### Nothing came of it

There was nothing.
`;
}
