const TOKENS = ['src/site/styles/tokens.css'];

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-use-logical'],
  ignoreFiles: ['dist/**', 'node_modules/**', 'cms/.next/**', '.astro/**', 'data/**'],
  rules: {
    // Colours and sizes are named once, in tokens.css; a ministry re-brands by that file.
    'color-no-hex': true,
    'color-hex-length': null,
    'color-named': 'never',
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'oklch', 'oklab', 'lab', 'lch', 'hwb'],
    'declaration-property-unit-disallowed-list': { 'font-size': ['px', 'rem'] },
    'csstools/use-logical': 'always',
    'selector-max-id': 0,
    'selector-max-specificity': '0,3,2',
    'declaration-no-important': true,
    'max-nesting-depth': [1, { ignoreAtRules: ['layer', 'media', 'supports', 'container'] }],
    'selector-class-pattern': '^[a-z][a-z0-9-]*$',
    'custom-property-empty-line-before': null,
    'no-descending-specificity': null,
    'import-notation': null,
    'value-keyword-case': ['lower', { ignoreProperties: ['font-family', '/^--font/'] }],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
  },
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    {
      files: TOKENS,
      rules: {
        'color-no-hex': null,
        'function-disallowed-list': null,
        'declaration-property-unit-disallowed-list': null,
      },
    },
    { files: ['src/site/styles/reset.css'], rules: { 'declaration-no-important': null } },
  ],
};
