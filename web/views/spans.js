// spans.js - from the byte offsets of the record to pieces of text, and from any text to what is safe to look at.

// Characters that show nothing themselves and change how others show: controls, and marks of writing direction that
// can turn the order of a sentence around. Tab and the ends of lines are no such; the joiners of emoji neither.
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u180e\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

// A text cut at its hidden characters: [{text}, {hidden: "U+202E"}, ...].
export function visible(text) {
  const parts = [];
  let at = 0;
  for (const found of String(text ?? '').matchAll(HIDDEN)) {
    if (found.index > at) parts.push({ text: text.slice(at, found.index) });
    parts.push({ hidden: 'U+' + found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, '0') });
    at = found.index + 1;
  }
  if (at < String(text ?? '').length) parts.push({ text: String(text).slice(at) });
  return parts;
}

// A text for a name or a title, where no element can stand: without its hidden characters.
export const plain = (text) => String(text ?? '').replace(HIDDEN, '');

// A text cut where marks begin and end: [{text, marks: [index, ...]}, ...], in order, the whole of it, nothing empty.
// marks: [{start, end}], bytes of its UTF-8, half-open; they may overlap; one that lies outside or is empty marks
// nothing. An offset within a character counts as the character's beginning.
export function pieces(text, marks) {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const start = (at) => {
    let from = Math.min(Math.max(Math.trunc(at) || 0, 0), bytes.length);
    while (from > 0 && from < bytes.length && (bytes[from] & 0xc0) === 0x80) from -= 1;
    return from;
  };
  const edges = [];
  marks.forEach((mark, index) => {
    const from = start(mark.start);
    const to = start(mark.end);
    if (from < to) edges.push({ at: from, index, opens: true }, { at: to, index, opens: false });
  });
  edges.sort((a, b) => a.at - b.at);
  const open = new Set();
  const out = [];
  let at = 0;
  const cut = (to) => {
    if (to > at) out.push({ text: decoder.decode(bytes.subarray(at, to)), marks: [...open] });
    at = to;
  };
  for (const edge of edges) {
    cut(edge.at);
    if (edge.opens) open.add(edge.index);
    else open.delete(edge.index);
  }
  cut(bytes.length);
  return out;
}

// The pieces of a text by the parts that it consists of: [{kind, pieces}, ...]. list: of pieces(text, [...marks,
// ...parts]), with as many marks as `count`; its pieces come back with these alone. Line ends between parts are left
// out; any other text that lies in no part, as all of a plain text, has kind null.
export function byPart(list, count, parts) {
  const out = [];
  let last;
  for (const { text, marks } of list) {
    const part = marks.find((index) => index >= count) ?? null;
    if (part === null && parts.length && !text.trim()) continue;
    if (!out.length || part !== last) out.push({ kind: part === null ? null : parts[part - count].kind, pieces: [] });
    out.at(-1).pieces.push({ text, marks: marks.filter((index) => index < count) });
    last = part;
  }
  return out;
}

// Parts as blocks of at most `most` characters and a bit, several parts in one where they fit, one that is longer cut as
// blocks() cuts: [[{kind, pieces, begins}, ...], ...], begins: the part does.
export function sheets(parts, most) {
  const out = [];
  let room = 0;
  for (const { kind, pieces: list } of parts) {
    blocks(list, most).forEach((block, index) => {
      const length = block.reduce((sum, piece) => sum + piece.text.length, 0);
      if (length > room) {
        out.push([]);
        room = most;
      }
      out.at(-1).push({ kind, pieces: block, begins: index === 0 });
      room -= length;
    });
  }
  return out;
}

// Where these words first stand in a text, each once, as pieces: [{text, hit: true|false}, ...]. Words that are null,
// empty or not in it mark nothing; where two overlap, the one that begins first is marked.
export function marked(text, words) {
  const found = words
    .filter(Boolean)
    .map((word) => ({ from: text.indexOf(word), length: word.length }))
    .filter((hit) => hit.from >= 0)
    .sort((a, b) => a.from - b.from || b.length - a.length);
  const out = [];
  let at = 0;
  for (const { from, length } of found) {
    if (from < at) continue;
    if (from > at) out.push({ text: text.slice(at, from), hit: false });
    out.push({ text: text.slice(from, from + length), hit: true });
    at = from + length;
  }
  if (at < text.length) out.push({ text: text.slice(at), hit: false });
  return out;
}

// Pieces as blocks of at most `most` characters and a bit, so that a browser lays out one at a time: cut at the ends
// of lines, and within a line that is longer than that at a space, or else anywhere. Nothing is lost or added.
export function blocks(list, most) {
  const out = [];
  let block = [];
  let length = 0;
  const flush = () => {
    if (block.length) out.push(block);
    block = [];
    length = 0;
  };
  for (const piece of list) {
    let rest = piece.text;
    while (rest.length) {
      if (length >= most) flush();
      const room = most - length;
      const line = rest.slice(0, room).lastIndexOf('\n');
      const ends = line >= room / 2;
      const to = ends ? line + 1 : rest.length > room ? cutWithin(rest, room) : rest.length;
      block.push({ ...piece, text: rest.slice(0, to) });
      length += to;
      if (ends || to < rest.length) flush();
      rest = rest.slice(to);
    }
  }
  flush();
  return out;
}

// At most this far, after a space if there is one near, never between the halves of a surrogate pair.
function cutWithin(text, most) {
  const space = text.lastIndexOf(' ', most - 1);
  if (space > most / 2) return space + 1;
  const code = text.charCodeAt(most - 1);
  return code >= 0xd800 && code <= 0xdbff ? most + 1 : most;
}
