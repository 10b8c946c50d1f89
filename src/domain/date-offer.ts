const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const month = `(?<month>${months.join('|')})[a-z]*\\.?`;
const two = String.raw`\d{1,2}`;

/** How people write dates, a day, a month or a year; what is not sure, such as `3/4/2019`, is not here. */
const forms = [
  `^(?<year>\\d{4})[-/.](?<month>${two})(?:[-/.](?<day>${two}))?(?:[T ].*)?$`,
  `^(?<day>${two})\\.\\s?(?<month>${two})\\.\\s?(?<year>\\d{4})$`,
  `^(?<month>${two})/(?<day>1[3-9]|2\\d|3[01])/(?<year>\\d{4})$`,
  `^(?<day>1[3-9]|2\\d|3[01])/(?<month>${two})/(?<year>\\d{4})$`,
  `^(?:(?<day>${two})(?:st|nd|rd|th|\\.)?(?: of)? )?${month} (?<year>\\d{4})$`,
  `^${month} (?<day>${two})(?:st|nd|rd|th)?,? (?<year>\\d{4})$`,
  String.raw`^(?:ca?\.?|circa|about|around|early|late|~) ?(?<year>\d{4})$`,
].map((form) => new RegExp(form, 'i'));

/** The date, or the range of two, that was surely meant by a text that is written in another way. */
export function offerDate(text: string): string | undefined {
  if (/^(?:n\/?a|none|never|\?+|-+|no date)$/i.test(text)) return 'unknown';
  const decade = /^(\d{3})0s$/.exec(text)?.[1];
  if (decade !== undefined) return `${decade}0..${decade}9`;
  const ends = /^(\S+?)\s*(?:\.{2,3}|[-–—]|\bto\b)\s*(\S+)$/.exec(text)?.slice(1) ?? [];
  if (ends.length === 2 && ends.every((end) => /^\d{4}(?:-\d\d){0,2}$/.test(end))) {
    return ends.join('..');
  }
  const found = forms.map((form) => form.exec(text)?.groups).find((groups) => groups);
  if (found === undefined) return undefined;
  const number = months.indexOf((found['month'] ?? '').slice(0, 3).toLowerCase()) + 1;
  const parts = [found['month'] && (number || found['month']), found['day']];
  return [
    found['year'],
    ...parts.flatMap((part) => (part ? [String(part).padStart(2, '0')] : [])),
  ].join('-');
}
