import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leaveOutTexts } from './scripts/leave-out-texts.ts';

const ICONS = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

/**
 * Two builds that differ in one thing: in `test` mode the panel's shadow root is open,
 * so that end-to-end tests can reach into it. WXT passes the mode to Vite.
 */
export default defineConfig({
  imports: false,
  // Tests and the demo build into folders of their own.
  outDir: process.env.NIANBAO_OUTPUT ?? '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['*://*/*'],
    icons: ICONS,
    action: { default_title: '__MSG_action_title__', default_icon: ICONS },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-script': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_next_script__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'nianbao-lens@nianbao-lens.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    // The panel's texts come as a script of their own, in the person's language only.
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.name === 'reader') {
        config.plugins = [...(config.plugins ?? []), leaveOutTexts()];
      }
      // Minified, its long strings become templates, which take the engine twice the time to read.
      if (entrypoint?.name.startsWith('converter-')) {
        config.build = { ...config.build, minify: false };
      }
    },
    'build:publicAssets': (_, files) => {
      for (const name of ['LICENSE', 'THIRD_PARTY_NOTICES']) {
        files.push({ absoluteSrc: join(import.meta.dirname, name), relativeDest: `${name}.txt` });
      }
    },
  },
  // What Mozilla's reviewers rebuild from: nothing that a build or a run leaves behind.
  zip: {
    excludeSources: [
      'demo-output/**',
      'test-output/**',
      'reports/**',
      'coverage/**',
      'cli/dist/**',
      'utils/text/generated/**',
      'utils/script/generated/**',
      'public/_locales/**',
      'public/texts/**',
      'test/**',
      'docs/images/**',
    ],
  },
  vite: (env) => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    define: { __OPEN_SHADOW_ROOT__: JSON.stringify(env.mode === 'test') },
    // Both browsers know light-dark() and nesting; without this the styles are rewritten for older ones.
    build: { modulePreload: false, target: ['chrome123', 'firefox140'] },
  }),
});
