import { limits } from './limits.ts';

/** A rule that content is checked against. */
export type Rule = {
  /** What is wanted, as a heading. */
  title: string;
  why: string;
  fix: string;
};

/**
 * Every rule the checks know, by its permanent name. `/contribute/rules/` is made from this list, and
 * each rule has a folder in `tests/fixtures/rules/` with files that break it and the report they get.
 */
export const rules = {
  'file-name': {
    title: 'A file name that can be an address',
    why: 'The file name, without `.mdx`, is the entry’s address for good. It has to work in every browser, on every system and in every shell.',
    fix: 'Use lower-case letters a to z, digits and single hyphens, at most 60 characters, and end it in `.mdx`: `the-quiet-outage.mdx`. Some names are taken by pages of the site or by devices.',
  },
  'unexpected-file': {
    title: 'Only entries in the content folders',
    why: 'A file that is silently left out looks published to whoever wrote it.',
    fix: 'Move the file out of `content/`, or give it the name of an entry. Folders, links and files with other endings have no place there.',
  },
  'missing-file': {
    title: 'The library’s own settings',
    why: 'A library without a name can’t be published.',
    fix: 'Add `content/site.yaml` with `name`, `description` and `language`.',
  },
  'file-encoding': {
    title: 'Text in UTF-8',
    why: 'Bytes that are not UTF-8 turn into other letters on somebody’s screen.',
    fix: 'Save the file as UTF-8. Most editors show the encoding at the bottom of the window.',
  },
  'file-size': {
    title: 'A file one person can read',
    why: 'A very large file can hold up everybody else’s build. Real stories have 4 to 20 kB.',
    fix: `Keep a file within ${(limits.bytes / 1000).toString()} kB and ${limits.lines.toLocaleString('en-GB')} lines; tell a longer story as two that continue each other.`,
  },
  'block-length': {
    title: 'Paragraphs with air between them',
    why: 'The time to parse a paragraph grows with the square of its length, and so does the time to read it.',
    fix: `Put a blank line into any run of text longer than ${limits.blockLength.toLocaleString('en-GB')} characters, and cut a long table in two. Code between fences does not count.`,
  },
  'too-deep': {
    title: 'Lists and quotations that are not nested deeply',
    why: 'Deep nesting takes parsers down, and nobody can follow it on a phone.',
    fix: `Nest at most ${limits.containerMarks.toString()} levels; flatten the rest. Marks in code between fences do not count.`,
  },
  'reading-limit': {
    title: 'A file that is read in a moment',
    why: 'Should a file be found that keeps the reader busy or takes it down, it must not hold up the others. Each is read with a limit of three seconds and 512 megabytes; real stories take some thousandths of a second.',
    fix: 'Shorten the text and take lists, tables and quotations apart. Report the file: within the other limits none should take this long.',
  },
  'too-many': {
    title: 'No more of one thing than a reader can take in',
    why: 'Limits keep pages light and builds quick, and they keep a slip in a script from publishing a thousand links.',
    fix: 'The message says how many there are and how many there may be. Leave out what matters least.',
  },
  'hidden-characters': {
    title: 'Characters that can be seen',
    why: 'Invisible and direction-changing characters can make a line read differently from what it says.',
    fix: 'Delete the character at the place named and type the text again. Joiners are fine where a script or an emoji needs them.',
  },
  'frontmatter-fence': {
    title: 'Frontmatter between two lines of `---`',
    why: 'The fields at the top are found by these two lines and nothing else, so that every tool finds the same ones.',
    fix: 'Make `---` the very first line, alone, and close the fields with another `---` alone on its line.',
  },
  'frontmatter-yaml': {
    title: 'Frontmatter in valid YAML',
    why: 'A slip in YAML can change what a field says without a word.',
    fix: 'Indent with spaces, never tabs; put text that holds `: ` or begins with a special character between quotes.',
  },
  'frontmatter-plain': {
    title: 'Plain YAML',
    why: 'Anchors, aliases, tags and merges can make nine lines grow to gigabytes, and readers of the file can’t see what a field holds.',
    fix: 'Write each value out where it belongs; put text that begins with `&`, `*` or `!` between quotes.',
  },
  'duplicate-field': {
    title: 'Each field once',
    why: 'Of two fields with the same name, one would be lost.',
    fix: 'Keep the one you mean and delete the other.',
  },
  'missing-field': {
    title: 'Every field that is needed',
    why: 'Readers filter and judge by these fields, so each story has all of them.',
    fix: 'Add the field. Where the source does not say, write `unknown`: that is a statement too.',
  },
  'unknown-field': {
    title: 'Only the fields that exist',
    why: 'A misspelt field would be ignored, and its content lost.',
    fix: 'Correct the name, or delete the line. The guide lists every field.',
  },
  'field-type': {
    title: 'The kind of value a field wants',
    why: 'A list where text is wanted, or a number where text is wanted, can’t be shown.',
    fix: 'The message says what the field wants. Quotes turn a number or `true` into text; `[a, b]` makes a list.',
  },
  'field-length': {
    title: 'Text of a fitting length',
    why: 'Titles and summaries stand in lists, search results and shared links, where there is little room.',
    fix: 'The message says how long the text is and how long it may be.',
  },
  'field-choice': {
    title: 'A value from the list',
    why: 'Filters work because everybody uses the same few words.',
    fix: 'Take one of the values that the message names.',
  },
  'field-date': {
    title: 'A date that exists',
    why: 'Lists and feeds are ordered by date. A date that does not exist would be moved silently to another day.',
    fix: 'Write `YYYY-MM-DD`. Fields that may be vague also take `YYYY-MM`, `YYYY` or `unknown`, and `happened` takes two of them with `..` between. No date lies in the future.',
  },
  'field-address': {
    title: 'A full web address',
    why: 'A source that can’t be opened can’t be checked. Other kinds of address can run code in a reader’s browser.',
    fix: 'Write the whole address with `https://`; sources and further reading may also use `http://`. Leave out users, ports and tokens, and type the name of the website in the letters of one alphabet.',
  },
  'field-form': {
    title: 'Text in the form a field wants',
    why: 'Some fields hold names that others refer to.',
    fix: 'The message gives an example to follow.',
  },
  'duplicate-value': {
    title: 'Nothing twice in a list',
    why: 'One of the two has no effect, and usually another one was meant.',
    fix: 'Delete one of the two or correct it.',
  },
  'unknown-reference': {
    title: 'References to things that exist',
    why: 'A reference to nothing is a dead link or an empty list on the site.',
    fix: 'Check the spelling; the message offers the nearest name. A person without a file can be given by `name` instead.',
  },
  'relation-once': {
    title: 'Each relation once, between two stories',
    why: 'A relation is written in one of the two stories and shown on both.',
    fix: 'Keep it in the story where the reason reads best, and delete it in the other.',
  },
  'story-start': {
    title: 'Nothing before the problem',
    why: 'A story starts with `## Problem`, so that readers know where they are.',
    fix: 'Move the text below `## Problem`, or into the summary.',
  },
  'story-sections': {
    title: 'Problem, Actions, Lessons, in that order',
    why: 'Every story has the same three parts, so that two stories can be compared.',
    fix: 'Use `## Problem`, `## Actions` and `## Lessons` once each, in this order, and `## What happened next` after them if there is more to tell.',
  },
  'section-text': {
    title: 'Text in every section',
    why: 'An empty section promises something that is not there.',
    fix: 'Write at least a sentence; where a source says little, say that.',
  },
  'heading-level': {
    title: 'No other headings',
    why: 'The page’s title comes from the frontmatter, and only lessons are listed below a section.',
    fix: 'Turn the heading into a sentence, or, under `## Lessons`, into `###`.',
  },
  'lesson-heading': {
    title: 'Each lesson under a heading of its own',
    why: 'A lesson has its own address, its own place in search and its own line at the head of the story: its heading.',
    fix: 'Put `###` and the lesson in a few plain words above the text.',
  },
  'lesson-text': {
    title: 'Text in every lesson',
    why: 'A heading alone is a slogan; the text says what happened that shows it.',
    fix: 'Write a sentence or more below the heading.',
  },
  'lesson-id': {
    title: 'Lesson headings that differ',
    why: 'A lesson’s address is made from its heading, so two alike would share one address.',
    fix: 'Say the lesson in other words.',
  },
  'dated-entries': {
    title: 'What happened next as a dated list',
    why: 'Follow-ups are shown in the order of time.',
    fix: 'Write a list whose entries read `- 2019-03: what happened`, oldest first.',
  },
  'mdx-syntax': {
    title: 'Text that MDX can read',
    why: 'Stories stay valid MDX, where `<` and `{` begin something special.',
    fix: 'Put a backslash before the character, or put code between backticks. Links are `[words](https://…)`.',
  },
  'no-code': {
    title: 'No code that would run',
    why: 'Stories come from strangers and are built by machines with rights. A story is data.',
    fix: 'Remove the import, export or expression. Code to read goes between backticks; a literal brace is written `\\{`.',
  },
  'no-html': {
    title: 'No HTML',
    why: 'Markdown says everything a story needs; HTML can do much more than say.',
    fix: 'Use Markdown: `**strong**`, `*emphasis*`, lists, tables. To show a tag, put it between backticks.',
  },
  'unknown-component': {
    title: 'Only the components that exist',
    why: 'A component nobody has made shows nothing.',
    fix: 'Stories may use `<Limits>` and `<Aside>`. To show a tag as text, put it between backticks.',
  },
  'unknown-attribute': {
    title: 'Only the attributes a component has',
    why: 'An attribute can carry code into the page.',
    fix: 'Remove the attribute; what it says belongs in the text.',
  },
  'component-place': {
    title: 'Components between paragraphs',
    why: 'A component is a block of its own; inside a sentence or a table it would break the page.',
    fix: 'Put the component on lines of its own, between two paragraphs.',
  },
  'no-picture': {
    title: 'No pictures',
    why: 'What a picture shows can’t be searched, read aloud or translated, and a picture’s address can run code at build time.',
    fix: 'Say in words or in a table what the picture shows.',
  },
  'safe-link': {
    title: 'Links that lead somewhere safe',
    why: 'A link can run code, leak what stands in its address, or look like another one.',
    fix: 'Link to `https://…`, `mailto:…`, or a page of this site: `/stories/slug/#lesson`. Where the words of a link name a website, it leads there.',
  },
  'citation-form': {
    title: 'Citations that name source and place',
    why: 'A reader should be able to check a claim in a minute.',
    fix: 'Write `[^1]: source-id, paragraph 3` or `[^2]: source-id, 43:04`; a remark may follow after a full stop.',
  },
  'citation-pair': {
    title: 'A mark for each note and a note for each mark',
    why: 'A mark without a note is an empty promise; a note without a mark is never seen.',
    fix: 'Put `[^1]` into the text where the claim stands and `[^1]: source-id, paragraph 3` at the end of the file.',
  },
  'citation-missing': {
    title: 'A citation in every section',
    why: 'A story told from a source shows where each part of it comes from.',
    fix: 'Add a mark such as `[^1]` and its note. Only a story that somebody tells first-hand (`sources: []`) needs none.',
  },
  'question-line': {
    title: 'A question that can be read',
    why: '`content/questions.txt` teaches the search what people type, and which lessons answer it.',
    fix: 'One question a line: what people type, `|`, and the lessons as `story#lesson`, the best first, at most ten.',
  },
  'permalink-line': {
    title: 'A ledger that can be read',
    why: '`content/permalinks.txt` keeps every published address alive.',
    fix: 'One address a line, as `/stories/slug/` or `/stories/slug/#lesson`; a second word says where it leads since: another address, or `gone`.',
  },
  'lost-address': {
    title: 'No address lost',
    why: 'People have linked to it, printed it and cited it.',
    fix: 'Bring the entry or the lesson’s heading back, or write the line that the message shows into `content/permalinks.txt`. Lessons go where their story goes, as far as the new story has a lesson of the same id.',
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
