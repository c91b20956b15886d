import type { SnippetPiece } from '../../contract/search-door.ts';
import { words } from '../text/words.ts';
import { SNIPPET_LENGTH } from './search-weights.ts';

/**
 * The passage of a text that holds most of the words looked for, its matches marked; the beginning when there are
 * none. The pieces joined are the passage, with "…" where the text goes on.
 * @param isMatch whether a lower-cased word was looked for
 */
export function snippet(text: string, isMatch: (word: string) => boolean): SnippetPiece[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const tokens = [...flat.matchAll(TOKEN)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    word: words(found[0]).find(isMatch),
  }));
  const start = bestStart(tokens);
  const last = tokens.findLast((token) => token.end <= start + SNIPPET_LENGTH && token.end > start);
  const end = last?.end ?? Math.min(flat.length, start + SNIPPET_LENGTH);
  const pieces = marked(flat, tokens, start, end);
  if (start > 0) pieces.unshift({ text: '… ', marked: false });
  if (end < flat.length) pieces.push({ text: ' …', marked: false });
  return joined(pieces);
}

/** A word with the marks that stand against it. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string | undefined;
}

const TOKEN = /\S+/g;

/** Where to begin: the window with most different words wins, then the earliest. */
function bestStart(tokens: readonly Token[]): number {
  let [best, most] = [0, 0];
  for (const [place, token] of tokens.entries()) {
    if (token.word === undefined) continue;
    const begin = tokens[Math.max(0, place - WORDS_BEFORE)]?.start ?? 0;
    const seen = new Set<string>();
    for (let next = place; next < tokens.length; next += 1) {
      const { end, word } = tokens[next] ?? token;
      if (end > begin + SNIPPET_LENGTH) break;
      if (word !== undefined) seen.add(word);
    }
    if (seen.size > most) [best, most] = [begin, seen.size];
  }
  return best;
}

const WORDS_BEFORE = 4;

function marked(text: string, tokens: readonly Token[], start: number, end: number): SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let place = start;
  for (const token of tokens) {
    if (token.word === undefined || token.start < start || token.end > end) continue;
    pieces.push({ text: text.slice(place, token.start), marked: false });
    pieces.push({ text: text.slice(token.start, token.end), marked: true });
    place = token.end;
  }
  pieces.push({ text: text.slice(place, end), marked: false });
  return pieces;
}

/** Without empty pieces, and neighbours of one kind as one. */
function joined(pieces: readonly SnippetPiece[]): SnippetPiece[] {
  const result: SnippetPiece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    if (piece.text === '') continue;
    if (before?.marked === piece.marked)
      result[result.length - 1] = { text: before.text + piece.text, marked: piece.marked };
    else result.push(piece);
  }
  return result;
}
