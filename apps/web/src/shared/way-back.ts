import { useSearchParams } from 'react-router';

/** The address the person came from; only one of our own, never another site. */
export function useWayBack(): string | null {
  const [search] = useSearchParams();
  const back = search.get('powrot');
  return back && /^\/(?![/\\])/.test(back) ? back : null;
}
