import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Page, PlainButton, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { NetworkError } from '../shared/api';
import { FailedPage, NotFoundPage } from '../shared/state-pages';

/** What stands where a page broke: the reason as far as it is known, and the way on. */
export function CrashPage() {
  const t = useText(common);
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  if (isMissingPart(error)) {
    if (!navigator.onLine) return <FailedPage error={new NetworkError()} retry={() => location.reload()} />;
    return (
      <Page title={t.newVersionTitle} width="narrow">
        <p>{t.newVersionText}</p>
        <div>
          <PlainButton onClick={() => location.reload()}>{t.reload}</PlainButton>
        </div>
      </Page>
    );
  }
  return <FailedPage error={error} retry={() => location.reload()} />;
}

/** After an update the files of the previous version are gone; browsers say it in their own words. */
function isMissingPart(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    /dynamically imported module|module script failed|error loading dynamically/i.test(error.message)
  );
}
