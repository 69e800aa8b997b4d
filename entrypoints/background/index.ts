import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { explainError } from '../../utils/collection/explain-error.ts';
import { answerMessage } from '../../utils/messages.ts';
import { watchScriptSettings } from '../script-settings/script-settings.ts';
import { answerCommand } from './answer-command.ts';
import { handlers } from './handlers.ts';
import { openOwnPage, ownPage } from './own-pages.ts';
import { registerScripts } from './register-scripts.ts';
import { answerClick } from './toolbar-click.ts';

/** Nothing is kept between events: the worker may be stopped after any of them. */
export default defineBackground(() => {
  // The keyboard command `_execute_action` arrives here as well.
  browser.action.onClicked.addListener(answerClick);
  browser.commands.onCommand.addListener(answerCommand);

  browser.permissions.onAdded.addListener(registerScripts);
  browser.permissions.onRemoved.addListener(registerScripts);
  browser.runtime.onStartup.addListener(registerScripts);
  watchScriptSettings(registerScripts);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await openOwnPage(ownPage('welcome'));
    // An update drops what was registered.
    await registerScripts();
  });

  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
    answerMessage(message, sender, self, handlers, explainError).then(sendResponse);
    // Keeps the channel open until the answer is there.
    return true;
  });
});
