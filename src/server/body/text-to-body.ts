import { bodyOf, paragraph, text, type Body } from './lexical-nodes.ts';

/** Makes a body of plain text with "\n" between paragraphs, as imported; empty lines are no paragraphs. */
export function textToBody(plain: string): Body {
  return bodyOf(paragraphsOf(plain).map((words) => paragraph([text(words)])));
}

/** The paragraphs of plain text, trimmed. */
export function paragraphsOf(plain: string): string[] {
  return plain
    .split(/[\n\u2028\u2029]/)
    .map((line) => line.replace(CONTROL, ' ').trim())
    .filter((line) => line !== '');
}

// U+0000 and its like cannot be typed, and no database or feed agrees on what they mean.
const CONTROL = /\p{Cc}+/gu;
