import passport from 'passport';

/** What passport keeps of the applications in this process; it offers no way to take anything back. */
const kept = passport as unknown as Record<'_serializers' | '_deserializers', unknown[]>;

/**
 * Passport is one in a process and would go on asking an application that has stopped who a session belongs to.
 * Runs what registers an application, and answers with how to take that back.
 */
export async function registering<T>(register: () => Promise<T>): Promise<{ value: T; undo: () => void }> {
  const before = new Set([...kept._serializers, ...kept._deserializers]);
  const value = await register();
  const added = new Set([...kept._serializers, ...kept._deserializers].filter((one) => !before.has(one)));
  const undo = () => {
    kept._serializers = kept._serializers.filter((one) => !added.has(one));
    kept._deserializers = kept._deserializers.filter((one) => !added.has(one));
  };
  return { value, undo };
}
