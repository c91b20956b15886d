import js from '@eslint/js';
import vitest from '@vitest/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { houseRules } from './scripts/house-rules.mjs';

/**
 * The room walls: what a room may import besides itself. `packages` are pieces of regular expressions,
 * `types` may only be imported as types. tests/walls/ proves every wall with a bad file.
 */
const WALLS = [
  { room: 'src/contract', rooms: [], packages: ['zod'] },
  { room: 'src/engine', rooms: ['contract'], packages: ['minisearch'] },
  {
    room: 'src/site',
    rooms: ['contract', 'engine'],
    packages: ['astro', 'astro[:/].*', '@fontsource-variable/.*'],
    types: ['payload'],
  },
  { room: 'src/site/model', rooms: ['contract', 'engine'], packages: [] },
  { room: 'src/site/i18n', rooms: ['contract', 'engine'], packages: [] },
  {
    room: 'src/site/data',
    rooms: ['contract', 'engine'],
    packages: [],
    types: ['payload', String.raw`(?:\.\./)+cms/payload-types\.ts`],
  },
  { room: 'src/site/client', rooms: ['contract'], packages: [] },
  { room: 'cms', rooms: ['contract', 'engine'], packages: ['.*'] },
  { room: 'content', rooms: [], packages: ['sharp', 'node:.*'] },
  { room: 'scripts', rooms: [], packages: ['node:.*'] },
];
const SRC_ROOMS = ['contract', 'engine', 'site', 'server'];
const ROOT_ROOMS = ['cms', 'content', 'tests', 'benchmarks', 'scripts'];

const CODE = '**/*.{ts,tsx,mjs,astro}';
const TESTS = ['**/*.test.ts', '**/*.fixture.ts', 'tests/**/*.ts'];
const PURE = ['src/engine', 'src/contract', 'src/site/model', 'src/site/i18n'].map(
  (room) => `${room}/**/*.ts`,
);
const NODE_GLOBALS = {
  ...{ process: false, console: false, URL: false, Buffer: false, fetch: false, performance: false },
  ...{ setTimeout: false, clearTimeout: false, setInterval: false, clearInterval: false },
};
/** Files whose tool asks for a default export. */
const DEFAULT_EXPORTS = ['**/*.d.ts', '*.config.{mjs,ts}', 'cms/*.config.{mjs,ts}', 'cms/app/**'];

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: one spelling per name makes search work.',
};
const NO_HIDDEN_INPUT = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'A pure room is told the time.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'A pure room is told the time.' },
];
/** A page that reads the clock behind the server's back would be kept as if it hung on no time. */
const NO_CLOCK_IN_PAGES = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'A page asks Astro.locals.now(), which the server notes.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'A page asks Astro.locals.now(), which the server notes.',
  },
];
const IMPORTS_AT_THE_TOP = {
  selector: ':matches(ImportExpression, TSImportType)',
  message: 'A room imports at the top of its files, where the walls stand.',
};
const NO_WORDS_IN_MARKUP = [
  { selector: String.raw`JSXText[value=/\p{L}/u]`, message: 'Words for readers live in src/site/i18n/id/.' },
  {
    selector: String.raw`JSXAttribute[name.name=/^(alt|title|placeholder|aria-label)$/] > Literal[value=/\p{L}/u]`,
    message: 'Words for readers live in src/site/i18n/id/.',
  },
  { selector: 'JSXAttribute[name.name="style"]', message: 'Styles stand in <style>, in @layer components.' },
];
const PROPS_IN_MARKUP_OUT = [
  {
    selector: 'MemberExpression[object.name="Astro"][property.name="locals"]',
    message: 'Only a page reads Astro.locals; a component gets props.',
  },
  { selector: 'AwaitExpression', message: 'A component draws what it is given; a page asks src/site/data/.' },
  { selector: 'NewExpression[callee.name="Date"]', message: 'Dates become text in src/site/model/.' },
];

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/.next/',
    '.astro/',
    'dist/',
    'data/',
    '**/next-env.d.ts',
    'cms/migrations/',
    'cms/payload-types.ts',
    '**/importMap.js',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Payload and Astro ask for functions that return promises, also where nothing is awaited.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-misused-spread': 'off', // spreading a string into its code points is meant
      '@typescript-eslint/no-deprecated': 'off', // Payload 3 marks what only its next version can replace
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
    },
  },
  astro.configs['flat/recommended'],
  {
    files: ['**/*.astro', '**/*.astro/*.{ts,js}', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' }, // `astro check` and Node know their globals better
  },
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error', 'astro/no-exports-from-components': 'error' },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: NODE_GLOBALS }, rules: { 'no-undef': 'error' } },
  // Payload hands hooks and conditions less than its types promise.
  { files: ['cms/**'], rules: { '@typescript-eslint/no-unnecessary-condition': 'off' } },
  { files: ['cms/**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },

  // Words: every export says what it gives.
  {
    files: ['src/**/*.{ts,tsx}', 'cms/**/*.{ts,tsx}'],
    ignores: [...TESTS, 'cms/app/**', '**/*.d.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: [
            'ExportNamedDeclaration > VariableDeclaration',
            'ExportNamedDeclaration > TSInterfaceDeclaration',
            // Pick<…> names its own meaning.
            'ExportNamedDeclaration > TSTypeAliasDeclaration:not([typeAnnotation.typeName.name="Pick"])',
          ],
        },
      ],
      'jsdoc/no-blank-blocks': 'error',
      'jsdoc/no-types': 'error',
      'jsdoc/check-param-names': ['error', { checkDestructured: false, disableMissingParamChecks: true }],
    },
  },

  // Walls.
  ...WALLS.flatMap(wallConfigs),
  {
    files: ['src/site/**/*.ts', 'cms/**/*.{ts,tsx}'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, IMPORTS_AT_THE_TOP] },
  },
  {
    files: ['src/site/{answers,data,pages}/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, IMPORTS_AT_THE_TOP, ...NO_CLOCK_IN_PAGES],
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, IMPORTS_AT_THE_TOP, ...NO_HIDDEN_INPUT],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'A pure room is told the time.' },
        { object: 'Math', property: 'random', message: 'A pure room is given its random source.' },
      ],
      'no-restricted-globals': [
        'error',
        ...['process', 'fetch', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'crypto'],
      ],
    },
  },
  {
    files: ['src/site/**/*.astro'],
    rules: {
      'no-restricted-syntax': ['error', IMPORTS_AT_THE_TOP, ...NO_WORDS_IN_MARKUP, ...NO_CLOCK_IN_PAGES],
    },
  },
  {
    files: ['src/site/{components,layouts}/**/*.astro'],
    rules: {
      'no-restricted-syntax': [
        'error',
        IMPORTS_AT_THE_TOP,
        ...NO_WORDS_IN_MARKUP,
        ...NO_CLOCK_IN_PAGES,
        ...PROPS_IN_MARKUP_OUT,
      ],
      'no-restricted-globals': ['error', 'fetch'],
    },
  },
  {
    files: ['cms/{access,collections,globals,jobs}/**/*.{ts,tsx}'],
    ignores: TESTS,
    plugins: { warta: houseRules },
    rules: { 'warta/payload-call-passes-req': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'cms/**/*.{ts,tsx}'],
    ignores: TESTS,
    plugins: { warta: houseRules },
    rules: { 'warta/cast-says-why': 'error' },
  },
  { files: ['src/**', 'cms/**'], rules: { 'no-console': 'error' } }, // src/server/log.ts prints, by streams
  { files: DEFAULT_EXPORTS, rules: { 'no-restricted-syntax': 'off' } },

  {
    files: TESTS,
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      // Matchers and parsed answers are `any`; a test that reads them wrongly fails.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.test.ts'],
    extends: [vitest.configs.recommended],
    rules: {
      'vitest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'assert*', 'fc.assert'] }],
      'vitest/consistent-test-it': ['error', { fn: 'test' }],
      'vitest/no-disabled-tests': 'error',
      'vitest/valid-expect': ['error', { maxArgs: 2 }], // the second says what was expected of what
      'vitest/valid-title': ['error', { allowArguments: true }],
      'vitest/valid-describe-callback': 'off', // a suite may be one call
      'vitest/no-standalone-expect': 'off', // helpers below the tests expect, too
    },
  },
);

function wallConfigs({ room, rooms, packages, types = [] }) {
  const rule = '@typescript-eslint/no-restricted-imports';
  return [
    { files: [`${room}/${CODE}`], rules: { [rule]: wall(room, rooms, packages, types) } },
    {
      files: [`${room}/**/*.{test,fixture}.ts`],
      rules: { [rule]: wall(room, [...rooms, 'tests'], ['.*'], types) },
    },
  ];
}

function wall(room, rooms, packages, types) {
  const inSrc = room.startsWith('src/');
  const others = [...SRC_ROOMS, ...ROOT_ROOMS]
    .filter((other) => !rooms.includes(other) && other !== room.split('/')[inSrc ? 1 : 0])
    .map((other) => (!inSrc && SRC_ROOMS.includes(other) ? `src/${other}` : other));
  const asTypes = types.length === 0 ? '(?!)' : `(?:${types.join('|')})$`;
  const message = `${room} may import ${[...rooms, ...packages, ...types.map((type) => `types of ${type}`)].join(', ') || 'no other room and no package'}.`;
  return [
    'error',
    {
      patterns: [
        { regex: `^(?!${asTypes})(?:\\.\\./)+(?:${others.join('|')})/`, message },
        { regex: `^(?!\\.|${asTypes})(?!(?:${packages.join('|')})$)`, message },
        ...(types.length > 0 ? [{ regex: `^${asTypes}`, allowTypeImports: true, message }] : []),
        {
          regex: String.raw`^\.{1,2}/(?!.*importMap\.js$)(?!.*\.(?:ts|tsx|astro|mjs|css|json|svg)(?:\?[\w&]+)?$)`,
          message: 'A relative import names its file whole, with .ts.',
        },
      ],
    },
  ];
}
