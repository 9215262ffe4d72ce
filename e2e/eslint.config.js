import { machineTime } from '../app/machine-time.js'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['test-results/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // a fixture that needs no other is written `({}, use)`
      'no-empty-pattern': 'off',
      'no-restricted-syntax': ['error', ...machineTime],
    },
  },
  { files: ['house/clock.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
