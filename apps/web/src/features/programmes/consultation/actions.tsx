import type { ConsultationPanelView, ConsultationView } from '@nurt/contracts/programmes';
import { ActionPanel, useLocale, useText, type Action } from '@nurt/ui';
import { consultationOffice } from '@nurt/wording/consultation-office';
import { apiHref, useApi } from '../../../shared/api';
import { paths } from '../../../shared/paths';
import { DocumentLink, useMoves } from '../../../shared/records';
import {
  DeliveryDialog,
  ExtensionDialog,
  OpinionDialog,
  PublicationDialog,
  useDelivery,
  useExtension,
  useOpinion,
  usePublication,
} from './dialogs';
import { EnterRemarkDialog, useEnteredRemark } from './enter-remark';

/** What the officer can do about the consultation now, its public page and its report. */
export function ConsultationActions(props: {
  programmeId: string;
  moves: ConsultationPanelView['moves'];
  consultation: ConsultationView;
}) {
  const { programmeId, moves, consultation } = props;
  const t = useText(consultationOffice);
  const locale = useLocale();
  const move = useMoves(moves);
  const authorities = useApi('GET /api/public/authorities');
  const kind = authorities.data?.find(({ id }) => id === consultation.draft.authority.id)?.kind;
  const [extension, entered, delivery, opinion, publication] = [
    useExtension(programmeId),
    useEnteredRemark(programmeId),
    useDelivery(programmeId),
    useOpinion(programmeId),
    usePublication(programmeId),
  ];
  const action = (
    name: Parameters<typeof move>[0],
    texts: { readonly action: string; readonly hint?: string },
    onClick: () => void,
    primary = false,
  ): Action[] => {
    const { shown, allowed, refused } = move(name);
    if (!shown) return [];
    return [
      { key: name, label: texts.action, hint: texts.hint, primary: primary && allowed, refused, onClick },
    ];
  };
  return (
    <>
      <ActionPanel
        actions={[
          ...action('publishReport', t.publish, publication.open, true),
          ...action('recordOpinion', t.opinion, opinion.open),
          ...action('deliver', t.deliver, delivery.open),
          ...action('enterRemark', t.enter, entered.open),
          ...action('extend', t.extend, extension.open),
          { key: 'public', label: t.publicPage, to: paths.consultation(consultation.id) },
        ]}
      >
        <DocumentLink
          href={apiHref('GET /api/office/programmes/:programmeId/consultation/report.pdf', {
            params: { programmeId },
            query: { locale },
          })}
        >
          {consultation.reportedAt === null ? t.draftPdf : t.pdf}
        </DocumentLink>
      </ActionPanel>
      <PublicationDialog decision={publication} />
      <OpinionDialog decision={opinion} />
      <DeliveryDialog decision={delivery} kind={kind ?? 'municipality'} />
      <EnterRemarkDialog decision={entered} consultation={consultation} />
      <ExtensionDialog decision={extension} consultation={consultation} />
    </>
  );
}
