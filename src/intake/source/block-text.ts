/** Elements that stand apart from what is around them. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TR UL BODY HTML'.split(
    ' ',
  ),
);
/** Elements whose text nobody sees. */
const HIDDEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV HEAD IFRAME OBJECT SVG BUTTON SELECT FORM'.split(' '),
);

/** The text of an element as a person sees it: an empty line between blocks, one blank for any white space. */
export function blockText(root: Node): string {
  const blocks: string[] = [];
  let line = '';
  const end = () => {
    const text = line
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text !== '') blocks.push(text);
    line = '';
  };
  // A stack of its own: pages nest deeper than calls may.
  const todo: (Node | null)[] = [root];
  while (todo.length > 0) {
    const node = todo.pop()!;
    if (node === null) {
      end();
      continue;
    }
    if (node.nodeType === 3) line += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) continue;
    const name = node.nodeName.toUpperCase();
    if (HIDDEN.has(name)) continue;
    if (name === 'BR') line += '\n';
    if (name === 'TD' || name === 'TH') line += ' ';
    if (BLOCKS.has(name)) {
      end();
      todo.push(null);
    }
    const children = [...(node.childNodes as unknown as Iterable<Node>)];
    for (let i = children.length - 1; i >= 0; i--) todo.push(children[i]!);
  }
  end();
  return blocks.join('\n\n');
}
