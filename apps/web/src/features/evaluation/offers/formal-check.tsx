import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { OfficeOfferView } from '@nurt/contracts/evaluation';
import { InPolish, Section, StatusLabel, useLocale, useText } from '@nurt/ui';
import { officeOffers } from '@nurt/wording/evaluation';
import { formatDateTime } from '@nurt/wording/format';
import { Telling } from '../../../shared/records';
import css from '../evaluation.module.css';
import { FormalCheckForm } from './formal-check-form';

/** Where the formal check begins on the page. */
export const FORMAL_CHECK = 'ocena-formalna';

/** The formal check of an offer: the form where it can be made, and what was decided. */
export function FormalCheck({ offer }: { offer: OfficeOfferView }) {
  const t = useText(officeOffers).check;
  const [changing, setChanging] = useState(false);
  const allowed = offer.moves.some(({ move, allowed: may }) => move === 'formalCheck' && may);
  const decided = offer.formalCheck !== null;
  const writing = allowed && (changing || !decided);
  return (
    <Section id={FORMAL_CHECK} title={t.title} lead={writing ? t.lead : undefined}>
      {writing ? (
        <FormalCheckForm offer={offer} onDone={() => setChanging(false)} />
      ) : decided ? (
        <>
          <Decided offer={offer} />
          {allowed && (
            <div>
              <Button variant="default" onClick={() => setChanging(true)}>
                {t.again}
              </Button>
            </div>
          )}
        </>
      ) : (
        <p>{t.none}</p>
      )}
    </Section>
  );
}

function Decided({ offer }: { offer: OfficeOfferView }) {
  const t = useText(officeOffers).check;
  const locale = useLocale();
  const check = offer.formalCheck;
  if (!check) return null;
  const { outcome, answers, decidedBy, decidedAt } = check;
  return (
    <>
      <p>
        <StatusLabel tone={outcome === 'admitted' ? 'success' : 'danger'}>{t.outcomeOf[outcome]}</StatusLabel>{' '}
        <span className={css['muted']}>
          <Telling sentence={t.decided(decidedBy, formatDateTime(decidedAt, locale))} written={[decidedBy]} />
        </span>
      </p>
      <ol className={css['answers']}>
        {offer.call.terms.checklist.map(({ id, text }) => {
          const answer = answers.find(({ itemId }) => itemId === id);
          if (!answer) return null;
          const Icon = answer.met ? IconCircleCheck : IconCircleX;
          return (
            <li key={id} data-met={answer.met}>
              <Icon size={20} aria-hidden />
              <div>
                <InPolish>{text}</InPolish>
                <small>
                  {answer.met ? t.met : t.notMet}
                  {answer.reason && (
                    <>
                      : <InPolish>{answer.reason}</InPolish>
                    </>
                  )}
                </small>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
