import type { StandingRequest } from '@nurt/contracts/organisations/requests';
import type { OrganisationRole } from '@nurt/domain/access';
import { isLocalDate, type LocalDate } from '@nurt/domain/calendar';
import type { Standing } from '@nurt/domain/organisations';

/** What a request asks for, as the rules read it. The request's own checks have seen that the days exist. */
export function standingAsked(request: StandingRequest): Standing {
  const { role, position, chair, mandateFrom, mandateTo } = request;
  return {
    role: role as OrganisationRole,
    position,
    chair,
    mandate: { from: day(mandateFrom), to: day(mandateTo) },
  };
}

const day = (text: string | null): LocalDate | null => (isLocalDate(text) ? text : null);
