import { useEffect, useRef, type ReactNode } from 'react';
import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import type { CommitteeOfferView } from '@nurt/contracts/evaluation';
import { EXCLUSION_GROUNDS } from '@nurt/domain/statute';
import { Facts, InPolish, MoneyText, Notice, Page, Section, focusField, useLocale, useText } from '@nurt/ui';
import { committee } from '@nurt/wording/evaluation';
import { formatDateTime } from '@nurt/wording/format';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import css from './committee.module.css';
import { DeclarationForm } from './declaration-form';
import { FiledSheet } from './filed-sheet';
import { LateExclusion } from './late-exclusion';
import { NextStep } from './next-step';
import { ScoreSheet, SHEET } from './score-sheet';
import { StageLabel } from './stage';

export interface CommitteeOfferPageProps {
  offerId: string;
  /** Shows what the offer says; the offers' own feature draws it. */
  children: (content: NonNullable<CommitteeOfferView['content']>, offer: CommitteeOfferView) => ReactNode;
}

/** One offer before a committee member: first the declaration, then the offer and the sheet side by side. */
export function CommitteeOfferPage({ offerId, children }: CommitteeOfferPageProps) {
  const query = useApi('GET /api/committee/offers/:offerId', { params: { offerId } });
  return (
    <Loaded query={query}>
      {(offer) => <Record offer={offer}>{offer.content && children(offer.content, offer)}</Record>}
    </Loaded>
  );
}

function Record({ offer, children }: { offer: CommitteeOfferView; children: ReactNode }) {
  const t = useText(committee);
  const { stage } = offer;
  const below = useArrival(stage);
  return (
    <Page
      title={offer.title}
      written
      lead={<InPolish>{`${offer.organisation} · ${offer.number}`}</InPolish>}
      breadcrumb={[{ label: t.title, to: paths.committee.home }]}
      status={<StageLabel stage={stage} />}
    >
      <Facts
        facts={[
          {
            label: t.call,
            value: (
              <Anchor component={Link} to={paths.committee.ranking(offer.call.id)}>
                <InPolish>{offer.call.title}</InPolish> ({offer.call.number})
              </Anchor>
            ),
          },
          { label: t.requested, value: <MoneyText amount={offer.requestedGrosze} strong /> },
        ]}
      />
      <div ref={below} className={css['below']}>
        {stage === 'toDeclare' && <DeclarationForm offer={offer} />}
        {stage === 'excluded' && <Excluded offer={offer} />}
        {stage === 'released' && <Released offer={offer} />}
        {(stage === 'toScore' || stage === 'filed') && (
          <div className={css['beside']}>
            <div className={css['content']}>
              {stage === 'toScore' && (
                <Button
                  variant="default"
                  className={`${css['toSheet']} nurt-no-print`}
                  onClick={() => focusField(SHEET)}
                >
                  {t.toSheet}
                </Button>
              )}
              <Section title={t.offer}>{children}</Section>
              {!offer.released && <LateExclusion offer={offer} />}
            </div>
            {stage === 'toScore' ? <ScoreSheet offer={offer} /> : <FiledSheet offer={offer} />}
          </div>
        )}
      </div>
    </Page>
  );
}

/**
 * After a declaration or a filing the page below its facts is another one. The dialog that was confirmed is gone, so
 * focus goes to where the new part starts.
 */
function useArrival(stage: string) {
  const below = useRef<HTMLDivElement>(null);
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    const find = (selector: string) => below.current?.querySelector<HTMLElement>(selector);
    const start = find('[data-arrival]') ?? find('h2[tabindex]');
    start?.scrollIntoView({ block: 'center' });
    start?.focus({ preventScroll: true });
  }, [stage]);
  return below;
}

/** The member was released before filing a sheet for the offer. */
function Released({ offer: { next } }: { offer: CommitteeOfferView }) {
  const t = useText(committee);
  return (
    <>
      <div data-arrival data-takes-focus tabIndex={-1}>
        <Notice title={t.released}>
          <p>{t.releasedText}</p>
        </Notice>
      </div>
      <NextStep next={next} />
    </>
  );
}

/** The offer is out of the member's hands: why, since when, and what comes next. */
function Excluded({ offer: { declaration, next } }: { offer: CommitteeOfferView }) {
  const t = useText(committee);
  const locale = useLocale();
  const grounds = EXCLUSION_GROUNDS.filter(({ key }) => declaration?.grounds.includes(key));
  return (
    <>
      <div data-arrival data-takes-focus tabIndex={-1}>
        <Notice title={t.declaration.excludedTitle}>
          <p>{t.declaration.excludedText}</p>
          {declaration && <p>{t.declaration.declaredAt(formatDateTime(declaration.declaredAt, locale))}</p>}
        </Notice>
      </div>
      {grounds.length > 0 && (
        <Section title={t.declaration.grounds}>
          <p>{t.declaration.question}</p>
          <ul className={css['grounds']}>
            {grounds.map(({ key, basis, ...texts }) => (
              <li key={key}>
                {texts[locale]} <small>({basis})</small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <NextStep next={next} />
    </>
  );
}
