import { Link, useParams } from 'react-router';
import type { JointOfferView } from '@nurt/contracts/offers';
import { Page, Section, useText } from '@nurt/ui';
import { jointOffer, offers } from '@nurt/wording/offers';
import { useApi } from '../../../../shared/api';
import { Loaded } from '../../../../shared/loaded';
import { paths } from '../../../../shared/paths';
import { JointView } from '../../read/joint-view';
import { Confirming } from '../editor/confirming';
import { Parties } from './parties';

/** A joint offer: who makes it, who does what, who bears which costs, and what each has confirmed. */
export function JointPage() {
  const { offerId = '' } = useParams();
  const query = useApi('GET /api/offers/:offerId/partners', { params: { offerId } });
  return <Loaded query={query}>{(view) => <Joint offerId={offerId} view={view} />}</Loaded>;
}

function Joint({ offerId, view }: { offerId: string; view: JointOfferView }) {
  const t = useText(jointOffer);
  const words = useText(offers);
  const { content, mayEdit } = view;
  const { joint } = content;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      breadcrumb={[
        { label: words.title, to: paths.organisation.offers },
        {
          label: content.title.trim() || words.untitled,
          to: paths.organisation.offer(offerId),
          written: content.title.trim() !== '',
        },
      ]}
    >
      <Parties offerId={offerId} view={view} />
      {view.mayEdit || joint !== undefined ? <Confirming offerId={offerId} /> : null}
      {joint === undefined ? (
        <p>{mayEdit ? t.single : t.singleForPartner}</p>
      ) : (
        <Section title={t.work}>
          {mayEdit && (
            <p>
              {t.write} <Link to={`${paths.organisation.offer(offerId)}?czesc=other`}>{t.work}</Link>
              {' · '}
              <Link to={`${paths.organisation.offer(offerId)}?czesc=split`}>{t.split}</Link>
            </p>
          )}
          <JointView content={content} />
        </Section>
      )}
      <p>
        <Link to={paths.organisation.offer(offerId)}>{mayEdit ? t.back : t.read}</Link>
      </p>
    </Page>
  );
}
