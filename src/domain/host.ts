import punycode from 'punycode/punycode.js';

/** Host names that end in one of these are never public: RFC 2606, 6761, 6762, 7686, 8375, 9476. */
const privateEndings =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|lan|home|corp|test|invalid|example|alt|arpa|onion)$/;

/** Whether a host, as `URL` gives it, is a public one: a name with a dot, no number, no name kept for other uses. */
export function isPublicHost(host: string): boolean {
  const name = host.replace(/\.$/, '');
  return (
    name.length <= 253 &&
    name.includes('.') &&
    name.split('.').every((part) => hostPart.test(part)) &&
    /\D/.test(name.split('.').at(-1) ?? '') &&
    !privateEndings.test(name) &&
    ownLetters(name) !== undefined
  );
}

/** What stands between the dots of a host: RFC 1123, and the underscore that some hosts have. */
const hostPart = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/**
 * The first letter of a host by which its name could pass for another one; nothing where there is none. Each
 * part of a name has to be in one script, and not in letters alone that look like Latin ones, as browsers ask
 * before they show a name in its own letters:
 * https://chromium.googlesource.com/chromium/src/+/main/docs/idn.md
 */
export function findLookAlikeLetter(host: string): string | undefined {
  const parts = (ownLetters(host) ?? host).replace(/\.$/, '').split('.');
  const zone = parts.at(-1) ?? '';
  const part = parts.find((name) => {
    if (/^[a-z0-9-]*$/.test(name)) return false;
    return !isInOneScript(name, zone) || isLookAlike(name, zone) || looksPunctuated.test(name);
  });
  return part === undefined ? undefined : (/[^a-z0-9-]/u.exec(part)?.[0] ?? part);
}

/** A host in the letters it is read in: `xn--mnchen-3ya.de` is `münchen.de`. Nothing where no letters make that name. */
function ownLetters(host: string): string | undefined {
  try {
    const letters = punycode.toUnicode(host);
    return punycode.toASCII(letters) === host ? letters : undefined;
  } catch {
    return undefined;
  }
}

/** Latin letters that are none of a to z with marks on them, as European languages have them. */
const otherLatin = 'ßæœøđðþłħŋ';

/** Letters taken for `i`, `e` and `t` elsewhere, in the countries that write them. */
const nationalLatin: Readonly<Record<string, string>> = {
  tr: 'ı',
  az: 'ıə',
  no: 'ŧ',
  se: 'ŧ',
  fi: 'ŧ',
};

/** Scripts, and the three groups of them, that are written together: UTS 39, "highly restrictive". */
const scripts = [
  ...['Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Thaana', 'Ethiopic'],
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada'],
  ...['Malayalam', 'Sinhala', 'Thai', 'Lao', 'Tibetan', 'Myanmar', 'Khmer'],
].map((script) => new RegExp(`^[\\p{Script=${script}}\\p{M}0-9-]+$`, 'u'));
const eastAsian = [
  /^[a-z0-9\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}ー-]+$/u,
  /^[a-z0-9\p{scx=Han}\p{scx=Bopomofo}-]+$/u,
  /^[a-z0-9\p{scx=Han}\p{scx=Hangul}-]+$/u,
];

function isInOneScript(name: string, zone: string): boolean {
  // All marks but those that strike through or underline a letter.
  const withoutMarks = name.normalize('NFD').replace(/[\u0300-\u0330\u0339-\u036F]/g, '');
  const national = Object.hasOwn(nationalLatin, zone) ? nationalLatin[zone] : '';
  return (
    new RegExp(`^[a-z0-9${otherLatin}${national ?? ''}-]+$`).test(withoutMarks) ||
    [...scripts, ...eastAsian].some((script) => script.test(name))
  );
}

/**
 * Names made only of letters that look like Latin ones, and the zones of countries that write that script,
 * where such names are words: as in Chromium, `components/url_formatter/spoof_checks/idn_spoof_checker.cc`.
 */
const looksLatin = [
  { letters: /^[асԁеһіјӏорԛѕԝхуъьҽпгѵѡ0-9-]+$/, zones: ['bg', 'by', 'kz', 'ru', 'su', 'ua', 'uz'] },
  { letters: /^[αγηικνοπρστυωεϲ0-9-]+$/, zones: ['gr'] },
  { letters: /^[օսոհցզ0-9-]+$/, zones: ['am'] },
];

/** East Asian letters beside Latin ones, where they could pass for a slash, a hyphen or a bar. */
const looksPunctuated = /[a-z0-9-][ノ丿〳〵一丶丨ーㅡㅣ]|[ノ丿〳〵一丶丨ーㅡㅣ][a-z0-9-]/;

function isLookAlike(name: string, zone: string): boolean {
  return (
    /^[a-z0-9-]*$/.test(zone) &&
    looksLatin.some(({ letters, zones }) => letters.test(name) && !zones.includes(zone))
  );
}
