import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// Rules that need types would need the file on disk; the walls do not.
const eslint = new ESLint({
  cwd: new URL('../..', import.meta.url).pathname,
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/** Lints a text as if it stood at this path of the repository, and gives the rules it breaks. */
export async function brokenRules(path: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: path });
  if (result === undefined) throw new Error(`eslint ignores ${path}`);
  return result.messages.map((message) => message.ruleId ?? message.message);
}
