import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Language } from '../../utils/model.ts';
import { type DrivenExtension, launchExtension } from './extension.ts';
import { type SampleServer, serveFolders } from './sample-server.ts';
import { SAMPLES } from './samples.ts';

interface Setup {
  /** The folder of the unpacked extension, as soon as the tests run. */
  extension(): string;
  /** What the local server answers with; the sample pages where nothing is said. */
  folders?: string[];
  language?: Language;
}

export interface Stage {
  readonly driven: DrivenExtension;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
}

/** One Chromium with the extension for all tests of a file; every test begins without open pages. */
export function useExtension({ extension, folders = [SAMPLES], language = 'zh-CN' }: Setup): Stage {
  let server: SampleServer;
  let driven: DrivenExtension;
  beforeAll(async () => {
    server = await serveFolders(...folders);
    driven = await launchExtension({ extension: extension(), port: server.port, language });
  });
  beforeEach(() => driven.closePages());
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });
  return {
    get driven() {
      return driven;
    },
    restart: async () => {
      driven = await driven.restart();
    },
  };
}
