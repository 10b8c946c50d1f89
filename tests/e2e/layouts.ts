/** Pages whose looks depend on what the library holds. */
export const inAnyLibrary = [
  '',
  'stories/',
  'topics/one-on-ones/',
  'contribute/wanted/',
  'lessons/one-on-ones/',
  'search/?q=one-on-one',
];

/** The other layouts, which look the same in any library. */
export const everywhere = [
  'stories/outcome/worked/',
  'topics/',
  'lessons/',
  'people/',
  'paths/',
  'follow/',
  'about/',
  'policy/',
  'contribute/',
  'contribute/rules/',
  '404.html',
  'components/',
  'components/everything-at-once/',
  'components/as-little-as-can-be/',
];

/** Pages that only the tiny library is sure to have. */
export const inTheCasebook = [
  'stories/the-weekly-talk-that-came-back/',
  'stories/the-form-nobody-read/',
  'stories/the-warning-that-came-too-late/',
  'stories/the-outage-that-taught-us-little/',
  'topics/silence/',
  'stories/size/201-1000/',
  'people/example-person/',
  'people/someone-without-stories/',
  'paths/a-first-example/',
  'stories/a-story-that-was-withdrawn/',
  'stories/the-form/#forty-forms',
];
