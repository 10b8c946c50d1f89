import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { findAddressProblem, findMailProblem } from '#domain/address.ts';
import { readLink } from '#domain/links.ts';

suite('an address', () => {
  for (const address of [
    'https://example.org/',
    'HTTPS://EXAMPLE.ORG/',
    'https://example.org:443/',
    'https://münchen.example.org/straße?q=ä#ö',
    'https://example.org./',
    'https://localhost.example.org/',
    'https://a.b.c.example.co.uk/x?y=z&u=https://elsewhere.org/',
    'https://1.example.org/',
    'https://bücher.de/',
    'https://xn--mnchen-3ya.de/',
    'https://straße.de/',
    'https://tiếngviệt.vn/',
    'https://例え.jp/',
    'https://日本go.jp/',
    'https://한국.kr/',
    'https://пример.рф/',
    'https://президент.com/',
    'https://ορθογραφία.ελ/',
    'https://हिन्दी.भारत/',
    'https://موقع.com/',
    'https://example.org/?token=',
    'https://example.org/?sig=nature',
    'https://www.tarım.com.tr/',
    'https://ŧest.no/',
    'https://ışıq.az/',
    'https://əziz.az/',
    'https://νησι.gr/',
    'https://сахар.ru/',
    'https://example.org/?q=token&key=1',
    'https://youtu.be/abc?si=def&t=30',
  ]) {
    test(`may be ${address}`, () => {
      assert.equal(findAddressProblem(address, false), undefined);
    });
  }

  for (const address of [
    '',
    'example.org',
    '/stories/x/',
    '//example.org/',
    'https:example.org',
    'https:/example.org',
    'https:///example.org',
    'https://',
    'https:\\\\example.org',
    'https://example.org/a b',
    ' https://example.org/',
    'https://exa\nmple.org/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript://example.org/%0Aalert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    'mailto:ada@example.org',
    'about:blank',
    'https://ada@example.org/',
    'https://ada:secret@example.org/',
    'https://example.org:8080/',
    'http://example.org:443/',
    'https://localhost/',
    'https://LOCALHOST/',
    'https://localhost./',
    'https://app.localhost/',
    'https://printer.local/',
    'https://wiki.internal/',
    'https://wiki.corp/',
    'https://router.lan/',
    'https://nas.home/',
    'https://nas.home.arpa/',
    'https://site.test/',
    'https://site.example/',
    'https://@example.org/',
    'https://:@example.org/',
    'https://a..example.org/',
    'https://.example.org/',
    'https://-a.example.org/',
    'https://example.org.1/',
    `https://${'a'.repeat(64)}.example.org/`,
    `https://example.org/${'a'.repeat(2_000)}`,
    'https://app.localdomain/',
    'https://1.0.0.127.in-addr.arpa/',
    'https://github.comノlogin.example.org/',
    'https://github.com一login.example.org/',
    'https://git̲hub.com/',
    'https://github.com̸x.org/',
    'https://example.org/#/back?access_token=abcdefgh',
    'https://example.org/?a=b;invite_token=abcdefgh',
    'https://example.org/?user[token]=abcdefgh',
    'https://example.org/?authkey=abcdefgh',
    'https://аpple.com/',
    'https://xn--pple-43d.com/',
    'https://gооgle.com/',
    'https://оре.com/',
    'https://paypal.com.раура1.com/',
    'https://ɡoogle.com/',
    'https://lınkedin.com/',
    'https://ŧwitter.com.tr/',
    'https://əbay.tr/',
    'https://сахар.com/',
    'https://сахар.gr/',
    'https://νησι.gr.com/',
    'https://νησι.ru/',
    'https://аррӏе.constructor/',
    'https://ex∕ample.com/',
    'https://日本аpple.jp/',
    'https://xn--0.com/',
    'https://xn--.com/',
    'https://xn--example-.com/',
    'https://example.org/?access_token=abcdefgh',
    'https://example.org/?a=b&API_KEY=abcdefgh',
    'https://example.org/#id_token=abcdefgh',
    'https://example.org/x?X-Goog-Signature=abcdefgh',
    'https://example.org/?password=abc',
    'https://site.invalid/',
    'https://hidden.onion/',
    'https://intranet/',
    'https://127.0.0.1/',
    'https://10.0.0.1/',
    'https://93.184.216.34/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://2130706433/',
    'https://１２７.0.0.1/',
    'https://127.0.0.1./',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
  ]) {
    test(`may not be ${JSON.stringify(address)}, with http allowed or not`, () => {
      for (const allowHttp of [true, false]) {
        assert.match(findAddressProblem(address, allowHttp) ?? '', /^[`A-Z][^]*\. [A-Z][^]*\.$/);
      }
    });
  }

  test('may begin with http where that is allowed, and nowhere else', () => {
    assert.equal(findAddressProblem('http://example.org/', true), undefined);
    assert.equal(
      findAddressProblem('http://example.org/', false),
      'The address `http://example.org/` is not encrypted. Use `https://`.',
    );
  });
});

suite('a mail address', () => {
  for (const address of [
    'mailto:ada@example.org',
    'MAILTO:ada.l+x@mail.example.org?subject=A%20b',
    "mailto:o'neil@example.org?subject=Story:%20what,%20and%20why?&body=Hello!",
    'mailto:ada@example.org,eve@example.org',
  ])
    test(`may be ${address}`, () => {
      assert.equal(findMailProblem(address), undefined);
    });
  for (const address of [
    'mailto:',
    'mailto:ada',
    'mailto:ada@example',
    'mailto:ada@example.org,',
    'mailto:ada@example.org?cc=eve@example.org',
    'mailto:ada@example.org?subject=A&BCC=eve%40example.org',
    'mailto:ada@example.org?to=eve%40example.org',
    'mailto:ada@example.org?%62cc=eve%40example.org',
    'mailto:ada@example.org?;bcc=eve%40example.org',
    'mailto:ada@example.org?subject=a b',
    'mailto:ada@example.org?body="<script>"',
    'mailto:ada@example.org\nBcc: eve@example.org',
  ])
    test(`may not be ${JSON.stringify(address)}`, () => {
      assert.match(findMailProblem(address) ?? '', /mail address[^]*\. [A-Z][^]*\.$/);
    });
});

suite('a link', () => {
  test('leads to an entry, and perhaps to one of its lessons', () => {
    assert.deepEqual(readLink('/stories/the-alarm/#test-it'), {
      kind: 'entry',
      collection: 'stories',
      slug: 'the-alarm',
      lesson: 'test-it',
    });
    assert.deepEqual(readLink('/people/ada'), { kind: 'entry', collection: 'people', slug: 'ada' });
  });

  test('names a lesson by the letters of its id, encoded or not', () => {
    const lesson = (address: string) => {
      const target = readLink(address);
      return target.kind === 'entry' ? target.lesson : undefined;
    };
    assert.equal(lesson('/stories/x/#%C3%BCben'), 'üben');
    assert.equal(lesson('/stories/x/#üben'), 'üben');
    assert.equal(lesson('/stories/x/#100%'), '100%');
  });

  test('leads to a page of the site, with or without its last slash', () => {
    assert.deepEqual(readLink('/about'), { kind: 'page', path: '/about/' });
    assert.deepEqual(readLink('/'), { kind: 'page', path: '/' });
  });

  test('leads outside by https or mail', () => {
    assert.equal(readLink('https://example.org/').kind, 'outside');
    assert.equal(readLink('mailto:ada@example.org').kind, 'outside');
  });

  for (const address of [
    'http://example.org/',
    'javascript:alert(1)',
    '\tjavascript:alert(1)',
    'java\nscript:alert(1)',
    '//example.org/',
    '/\\example.org/',
    '\\\\example.org/',
    '/stories/../../etc/passwd',
    '/stories/The-Alarm/',
    '/stories/the-alarm/?x=y',
    '/topics/hiring/#stories',
    '/constructor/',
    '/stories/__proto__/',
    '../the-alarm/',
    '#test-it',
    'the-alarm.mdx',
    'www.example.org',
    'ada@example.org',
    '',
  ])
    test(`may not be ${JSON.stringify(address)}`, () => {
      assert.equal(readLink(address).kind, 'refused');
    });

  test('that is refused is told how it was meant', () => {
    const message = (address: string) => {
      const target = readLink(address);
      return target.kind === 'refused' ? target.message : '';
    };
    assert.match(message('www.example.org/x'), /Write it as `https:\/\/www\.example\.org\/x`\.$/);
    assert.match(message('ada@example.org'), /Write it as `mailto:ada@example\.org`\.$/);
    assert.match(message('/storys/the-alarm'), / Did you mean `\/stories\/the-alarm\/`\? /);
    assert.match(
      message('/stories/The Alarm.mdx#x'),
      / Did you mean `\/stories\/the-alarm\/#x`\? /,
    );
  });
});
