import svelte from 'eslint-plugin-svelte'
import tseslint from 'typescript-eslint'
import { machineTime } from './machine-time.js'
import svelteConfig from './svelte.config.js'

/** The arrows of the app: core ← features ← routes; ui and messages know nobody; features do not know each other. */
const forbid = (files, ...group) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message: 'This import runs against the arrows of the app.' }] }] },
})

export default tseslint.config(
  { ignores: ['dist/', 'dev-dist/'] },
  ...tseslint.configs.recommended,
  ...svelte.configs.recommended,
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-undef': 'off',
      'prefer-const': 'off',
      // what depends on the day or the zone of the machine passes today and fails tomorrow
      'no-restricted-syntax': ['error', ...machineTime],
      'svelte/no-navigation-without-resolve': 'off',
      // the book holds tens of thousands of rows in plain maps; one revision number tells screens to look again
      'svelte/prefer-svelte-reactivity': 'off',
      // white space at the edge of a block is trimmed; {' · '} keeps it
      'svelte/no-useless-mustaches': 'off',
    },
  },
  { files: ['src/core/clock.ts', 'vitest.days.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  forbid(['src/core/**'], '$ui/*', '$messages/*', '$features/*', '**/routes/**'),
  forbid(['src/ui/**'], '$core/*', '$messages/*', '$features/*', '**/routes/**'),
  forbid(['src/messages/**'], '$core/*', '$ui/*', '$features/*', '**/routes/**'),
  forbid(['src/features/**'], '$features/*', '**/features/**', '../*/*', '!../*', '**/routes/**'),
)
