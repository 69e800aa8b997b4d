import { beforeEach, expect, test, vi } from 'vitest';
import { sendMessage } from '../../utils/send-message.ts';

const { runtime } = vi.hoisted(() => ({
  runtime: { id: 'us' as string | undefined, sendMessage: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

beforeEach(() => {
  runtime.id = 'us';
  runtime.sendMessage.mockReset();
});
const spot = () => sendMessage('spotted', { isReport: true });

test('sends name and request, and gives the answer back', async () => {
  runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
  expect(await spot()).toEqual({ ok: true, value: null });
  expect(runtime.sendMessage).toHaveBeenCalledWith({
    name: 'spotted',
    request: { isReport: true },
  });
});

test.each([
  ['no answer at all', undefined, 'errors.no_answer'],
  ['nobody there', new Error('Could not establish connection.'), 'errors.no_answer'],
  [
    'a page too large',
    new Error('Message length exceeded maximum allowed length.'),
    'errors.page_too_large',
  ],
])('says %s in words', async (_what, outcome, key) => {
  if (outcome) runtime.sendMessage.mockRejectedValue(outcome);
  else runtime.sendMessage.mockResolvedValue(undefined);
  expect(await spot()).toEqual({ ok: false, error: { key } });
});

test('tells an orphaned page to reload', async () => {
  runtime.id = undefined;
  runtime.sendMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(await spot()).toEqual({ ok: false, error: { key: 'errors.orphaned' } });
});
