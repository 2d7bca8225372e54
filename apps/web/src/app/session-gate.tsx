import { lazy, Suspense, useEffect, useState } from 'react';
import { keepOnlyFor } from '../shared/offline/leaving';
import { onSessionLost } from '../shared/session/gate';
import { useSession } from '../shared/session';

const SignInAgain = lazy(() => import('../features/identity/sign-in-again'));

/**
 * Holds the dialog that appears over an open page when its session has ended. Who is here also decides what this device
 * may keep for pages without a network.
 */
export default function SessionGate() {
  const { known, session } = useSession();
  const [answer, setAnswer] = useState<((signedIn: boolean) => void) | null>(null);
  const accountId = session?.account.id ?? null;
  const signedIn = session !== null;
  useEffect(() => {
    if (known) void keepOnlyFor(accountId);
  }, [known, accountId]);
  useEffect(() => {
    if (!signedIn) return undefined;
    return onSessionLost(
      () =>
        new Promise((resolve) => {
          setAnswer(() => (result: boolean) => {
            setAnswer(null);
            resolve(result);
          });
        }),
    );
  }, [signedIn]);
  if (!answer || !session) return null;
  return (
    <Suspense>
      <SignInAgain email={session.account.email} onDone={answer} />
    </Suspense>
  );
}
