import { type MarkdownNode, mdxToMdast } from '../satteri.ts';

/** What Astro's own MDX compiler may find in an accepted file. */
const known = [
  ...['root', 'yaml', 'heading', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'break'],
  ...['thematicBreak', 'list', 'listItem', 'blockquote', 'code', 'inlineCode', 'table', 'tableRow'],
  ...[
    'tableCell',
    'link',
    'linkReference',
    'definition',
    'footnoteReference',
    'footnoteDefinition',
  ],
];

/**
 * What is in a file that was accepted and that is not plain MDX. Another parser looks, the one that would
 * compile the file if it ever came to be compiled: stories must be no code to that one either.
 */
export function findForeignMdx(bytes: Uint8Array): string[] {
  const found: string[] = [];
  const walk = (node: MarkdownNode) => {
    switch (node.type) {
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value ?? '')) found.push(`the expression {${node.value ?? ''}}`);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (!['Limits', 'Aside'].includes(node.name ?? ''))
          found.push(`the element ${node.name ?? ''}`);
        if (node.attributes?.length !== 0) found.push(`an attribute of ${node.name ?? ''}`);
        break;
      default:
        if (!known.includes(node.type))
          found.push(`a node of type ${node.type}: ${node.value ?? ''}`);
    }
    if (node.url !== undefined && !/^(?:https?:\/\/|mailto:|\/(?!\/))/i.test(node.url))
      found.push(`a link to ${node.url}`);
    node.children?.forEach(walk);
  };
  try {
    walk(mdxToMdast(new TextDecoder().decode(bytes), { position: false }));
  } catch (error) {
    found.push(`what can’t be parsed: ${String(error)}`);
  }
  return found;
}

/** Whether there is nothing but comments: what is left without them is blank. */
function isComment(code: string): boolean {
  return code.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '').trim() === '';
}
