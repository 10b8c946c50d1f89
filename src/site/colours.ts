/** The tokens of the style sheet that pictures and the browser's own parts need; a test holds the two together. */
export const light = {
  paper: '#f7f8fa',
  ink: '#12161f',
  ink2: '#4a5363',
  hair: '#cdd3dc',
  rule: '#b3122a',
  lessons: '#17634a',
} as const;

export const dark = { paper: '#10141b' } as const;
