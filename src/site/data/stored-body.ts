/** One node of the editor's tree as it is stored (Lexical). Unknown types are dropped by the model, never trusted. */
export interface LexicalNode {
  readonly type: string;
  readonly children?: readonly LexicalNode[];
  readonly text?: string;
  /** Bits of a text node: 1 bold, 2 italic, 4 strikethrough, 8 underline, 16 code, 32 subscript, 64 superscript. */
  readonly format?: number | string;
  /** Of a heading: h2, h3 or h4. Of a list: ul or ol. */
  readonly tag?: string;
  readonly listType?: string;
  readonly headerState?: number;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Of a link, an upload or a block. */
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly value?: unknown;
}
