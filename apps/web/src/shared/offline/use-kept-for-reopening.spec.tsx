import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { OfferView } from '@nurt/contracts/offers';
import { queryKey } from '../api';
import { keepOpened } from './opened-drafts';
import { ReopenedProvider } from './reopened';
import { useKeptForReopening } from './use-kept-for-reopening';
import { keepFilesOfEditors } from './worker';

jest.mock('./opened-drafts', () => ({ keepOpened: jest.fn() }));
jest.mock('./worker', () => ({ keepFilesOfEditors: jest.fn() }));

/** As much of a document as React asks of a page that draws nothing. */
function nowhere(): Element {
  const deaf = { addEventListener: () => undefined, removeEventListener: () => undefined };
  const ownerDocument = { ...deaf, nodeType: 9 };
  return { ...deaf, nodeType: 1, nodeName: 'DIV', tagName: 'DIV', ownerDocument } as unknown as Element;
}

function Editor({ view }: { view: OfferView }) {
  useKeptForReopening({ kind: 'offer', view });
  return null;
}

const answer = (version: number) => ({ id: 'a', version, content: { title: '' } }) as OfferView;
let root: Root;
const shown = (view: OfferView, reopened: string | null) => {
  const queries = new QueryClient();
  queries.setQueryData(queryKey('GET /api/session'), { demo: false, session: { account: { id: 'anna' } } });
  return (next = view, from = reopened) =>
    act(async () => {
      root.render(
        <QueryClientProvider client={queries}>
          <ReopenedProvider value={from}>
            <Editor view={next} />
          </ReopenedProvider>
        </QueryClientProvider>,
      );
      await Promise.resolve();
    });
};

beforeEach(() => {
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    window: globalThis,
    HTMLIFrameElement: Object,
  });
  jest.clearAllMocks();
  root = createRoot(nowhere());
});
afterEach(async () => {
  await act(async () => {
    root.unmount();
    await Promise.resolve();
  });
  for (const name of ['window', 'HTMLIFrameElement']) Reflect.deleteProperty(globalThis, name);
});

it('asks for the files of the editor again whenever the server has answered: the first time may have failed', async () => {
  const show = shown(answer(1), null);
  await show();
  expect(keepFilesOfEditors).toHaveBeenCalledTimes(1);
  await show(answer(2));
  expect(keepFilesOfEditors).toHaveBeenCalledTimes(2);
  expect(keepOpened).toHaveBeenLastCalledWith(
    expect.objectContaining({
      draft: { kind: 'offer', view: expect.objectContaining({ version: 2 }) as object },
    }),
  );
});

it('keeps nothing of a page that opened from the device, until the server answers', async () => {
  const show = shown(answer(1), '2026-03-02T08:00:00.000Z');
  await show();
  expect(keepOpened).not.toHaveBeenCalled();
  expect(keepFilesOfEditors).not.toHaveBeenCalled();
  await show(answer(1), null);
  expect(keepOpened).toHaveBeenCalledTimes(1);
  expect(keepFilesOfEditors).toHaveBeenCalledTimes(1);
});
