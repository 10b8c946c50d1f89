import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { build, createServer, type InlineConfig, type Plugin, type ViteDevServer } from 'vite';
import { importGuard } from '../../src/site/import-guard.ts';

const refused = /Nothing in the content folder may be imported/;

/** A project with a library in it, and with links into the library and out of it. */
const root = mkdtempSync(join(tmpdir(), 'hindsight-guard-'));
const content = join(root, 'content');
const stories = join(content, 'stories');
const foreign = 'what a stranger wrote';
const write = (path: string, text: string) => {
  writeFileSync(join(root, path), text);
};
mkdirSync(stories, { recursive: true });
write('content/stories/a-story.mdx', foreign);
write('content/stories/script.js', `console.log('${foreign}');`);
write('content/stories/style.css', `p::after { content: '${foreign}'; }`);
write(
  'content/stories/picture.svg',
  `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${foreign} --></svg>`,
);
write('outside.js', `console.log('${foreign}');`);
write('words.txt', 'words');
write('picture.css', 'p { background: url(./content/stories/picture.svg); }');
write('import.css', '@import "./content/stories/style.css";');
write('import-of-import.css', '@import "./import.css";');
write('plugin.css', '@plugin "/content/stories/script.js";');
write('a-worker.js', "import './content/stories/script.js';");
symlinkSync(join(root, 'outside.js'), join(stories, 'link-out.js'));
symlinkSync(join(stories, 'script.js'), join(root, 'link-in.js'));
symlinkSync(content, join(root, 'linked-content'));

const config: InlineConfig = { root, configFile: false, logLevel: 'silent' };
process.env['HINDSIGHT_CONTENT'] = content;
after(() => {
  delete process.env['HINDSIGHT_CONTENT'];
  rmSync(root, { recursive: true });
});

/** Bundles a module of one line, with the guard. */
async function bundle(line: string, ...before: Plugin[]): Promise<unknown> {
  write('entry.js', line);
  return build({
    ...config,
    plugins: [...before, importGuard()],
    build: { write: false, assetsInlineLimit: 0, rollupOptions: { input: join(root, 'entry.js') } },
  });
}

suite('the import guard in a build', () => {
  test('lets other files through', async () => {
    assert.ok(
      await bundle(
        "import words from './words.txt?raw'; import './outside.js'; console.log(words, new URL('./words.txt', import.meta.url).href);",
      ),
    );
  });

  for (const [what, line] of [
    ['a module', "import './content/stories/script.js';"],
    ['a module from the root', "import '/content/stories/script.js';"],
    ['a module by its path', `import '${stories}/script.js';`],
    ['a module by its path for the dev server', `import '/@fs${stories}/script.js';`],
    ['a module by a file address', `import 'file://${stories}/script.js';`],
    [
      'a module by a file address in disguise',
      `import 'file://${root}/%63ontent/stories/script.js';`,
    ],
    ['a module by a way round', "import './nowhere/../content/stories/script.js';"],
    ['a module in capitals', "import './CONTENT/stories/script.js';"],
    ['a module under the mark of plug-ins', `import '\\0${stories}/script.js';`],
    ['a module when it is needed', "import('./content/stories/script.js');"],
    ['one of several modules', 'import(`./content/stories/${location.hash}.js`);'],
    ['a link into the folder', "import './link-in.js';"],
    ['a link to the folder', "import './linked-content/stories/script.js';"],
    ['a link out of the folder', "import './content/stories/link-out.js';"],
    ['raw text', "import text from './content/stories/a-story.mdx?raw'; console.log(text);"],
    ['an address', "import text from './content/stories/a-story.mdx?url'; console.log(text);"],
    [
      'a data address',
      "import text from './content/stories/picture.svg?inline'; console.log(text);",
    ],
    ['an asset', "import picture from './content/stories/picture.svg'; console.log(picture);"],
    [
      'an asset by its address',
      "console.log(new URL('./content/stories/picture.svg', import.meta.url));",
    ],
    ['a worker', "import Script from './content/stories/script.js?worker'; new Script();"],
    [
      'a worker by its address',
      "new Worker(new URL('./content/stories/script.js', import.meta.url));",
    ],
    [
      'an import of a worker',
      "new Worker(new URL('./a-worker.js', import.meta.url), { type: 'module' });",
    ],
    ['whatever matches', "console.log(import.meta.glob('./content/**'));"],
    [
      'the text of whatever matches',
      "console.log(import.meta.glob('./content/**', { query: '?raw' }));",
    ],
    ['a style', "import './content/stories/style.css';"],
    ['a picture of a style', "import './picture.css';"],
    ['an import of a style', "import './import.css';"],
    ['an import of a style that a style imports', "import './import-of-import.css';"],
    ['a plug-in of a style', "import './plugin.css';"],
  ] as const) {
    test(`refuses ${what}`, async () => {
      await assert.rejects(bundle(line), refused);
    });
  }

  test('refuses what another plug-in has resolved under a name of its own', async () => {
    const other: Plugin = {
      name: 'other',
      enforce: 'pre',
      resolveId: (source) => (source === 'virtual:story' ? join(stories, 'script.js') : null),
    };
    await assert.rejects(bundle("import 'virtual:story';", other), refused);
  });

  test('sees through a content folder that is a link itself', async () => {
    process.env['HINDSIGHT_CONTENT'] = join(root, 'linked-content');
    try {
      await assert.rejects(bundle("import './content/stories/script.js';"), refused);
    } finally {
      process.env['HINDSIGHT_CONTENT'] = content;
    }
  });
});

suite('the import guard in dev', () => {
  let vite: ViteDevServer;
  const http = createHttpServer((request, response) => vite.middlewares(request, response));

  before(async () => {
    write('entry.js', "import './content/stories/script.js';");
    vite = await createServer({
      ...config,
      base: '/casebook/',
      appType: 'custom',
      plugins: [importGuard()],
      server: { middlewareMode: true, ws: false },
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  });

  after(async () => {
    http.close();
    await vite.close();
  });

  /** Asks for a path as it is written: a browser would tidy it up first. */
  function get(path: string): Promise<{ status: number | undefined; text: string }> {
    const { port } = http.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => {
          resolve({ status: response.statusCode, text });
        });
      })
        .on('error', reject)
        .end();
    });
  }

  test('lets other files through', async () => {
    assert.deepEqual(await get('/casebook/words.txt'), { status: 200, text: 'words' });
  });

  for (const path of [
    '/casebook/content/stories/a-story.mdx',
    '/casebook/content/stories/a-story.mdx?raw',
    '/casebook/content/stories/a-story.mdx?import&raw',
    '/casebook/content/stories/script.js',
    '/casebook/content/stories/picture.svg?url',
    '/casebook/content/stories/link-out.js',
    '/casebook/%63ontent/stories/script.js',
    '/casebook/x/../content/stories/script.js',
    '/casebook//content/stories/script.js',
    '/casebook/linked-content/stories/script.js',
    '/casebook/link-in.js',
    `/casebook/@fs${stories}/a-story.mdx?raw`,
    `/casebook/@fs/${stories}/script.js`,
    `/casebook/@id/${stories}/script.js`,
    '/content/stories/a-story.mdx',
  ]) {
    test(`shows nothing for ${path.replace(root, '')}`, async () => {
      const { status, text } = await get(path);
      assert.notEqual(status, 200, text);
      assert.doesNotMatch(text, new RegExp(foreign));
    });
  }

  test('refuses to run what imports from the folder', async () => {
    await assert.rejects(vite.ssrLoadModule('/entry.js'), refused);
    await assert.rejects(vite.ssrLoadModule('/content/stories/script.js'), refused);
  });
});
