// Returns the words, links and times in cards that are broken over two lines although they fit one.
const lines = range => new Set([...range.getClientRects()].map(rect => Math.round(rect.top))).size;
const width = range => [...range.getClientRects()].reduce((sum, rect) => sum + rect.width, 0);
const broken = [];
const check = (range, room) => {
  if (lines(range) > 1 && width(range) < room) {
    broken.push(range.toString());
  }
};
for (const card of document.querySelectorAll('.card')) {
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const room = node.parentElement.closest('p, li, dd, h1, h3, button')?.clientWidth ?? 0;
    const whole = node.parentElement.closest('a, time, .whole');
    const pattern = whole ? /\S.*\S/gs : /[^\s-]+(?:-\d+)*/g;
    for (const match of node.data.matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      check(range, room);
    }
  }
}
return broken;
