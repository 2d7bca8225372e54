import type { PublicCallView } from '@nurt/contracts/calls';
import type { PublicGrantView } from '@nurt/contracts/publication';
import { formatPlainAmount, grosze } from '@nurt/domain/money';
import { SPHERES } from '@nurt/domain/statute';
import { LANGUAGE_TAG, type Locale } from '../format/locale';

/** A value of JSON-LD. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Where the records have their pages. */
export interface Site {
  /** Address of the product, without a trailing slash. */
  readonly origin: string;
  readonly locale: Locale;
}

const CONTEXT = 'https://schema.org';

/**
 * A call for offers in the words of schema.org, for search engines: the service by which an authority takes offers
 * (GovernmentService, with its window) and the money that it gives (MonetaryGrant). Both are named by the address of
 * the page, so a program that meets them twice knows that they are one.
 */
export function callLinkedData(call: PublicCallView, { origin, locale }: Site): LinkedData {
  const page = `${origin}/nabory/${call.id}`;
  const authority = governmentOf(call.authority, origin);
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@type': 'GovernmentService',
        '@id': `${page}#service`,
        url: page,
        name: call.title,
        description: call.terms.task,
        identifier: call.number,
        inLanguage: LANGUAGE_TAG.pl,
        serviceType: SPHERES.filter(({ key }) => call.spheres.includes(key)).map((sphere) => sphere[locale]),
        provider: authority,
        audience: { '@type': 'Audience', audienceType: 'NGO' },
        availableChannel: {
          '@type': 'ServiceChannel',
          serviceUrl: page,
          availableLanguage: [LANGUAGE_TAG.pl, LANGUAGE_TAG.en],
        },
        hoursAvailable: {
          '@type': 'OpeningHoursSpecification',
          validFrom: call.announcedAt,
          validThrough: call.closesAt,
        },
        produces: { '@id': `${page}#grant` },
      },
      {
        '@type': 'MonetaryGrant',
        '@id': `${page}#grant`,
        url: page,
        name: call.title,
        funder: authority,
        amount: amountOf(call.poolGrosze),
      },
    ],
  };
}

/** An awarded grant in the words of schema.org: who gave it, how much, to whom, for what. */
export function grantLinkedData(grant: PublicGrantView, { origin }: Site): LinkedData {
  const page = `${origin}/dotacje/${grant.id}`;
  return {
    '@context': CONTEXT,
    '@type': 'MonetaryGrant',
    '@id': `${page}#grant`,
    url: page,
    name: grant.title,
    ...(grant.description.trim() === '' ? {} : { description: grant.description }),
    identifier: grant.id,
    funder: governmentOf(grant.authority, origin),
    amount: amountOf(grant.awardedGrosze),
    fundedItem: [
      ...[grant.organisation, ...grant.partners].map((name) => ({ '@type': 'NGO', name })),
      {
        '@type': 'Project',
        name: grant.title,
        ...(grant.taskFrom === '' ? {} : { foundingDate: grant.taskFrom }),
        ...(grant.taskTo === '' ? {} : { dissolutionDate: grant.taskTo }),
      },
    ],
    // a small grant comes without a call
    ...(grant.call === null ? {} : { isPartOf: { '@id': `${origin}/nabory/${grant.call.id}#grant` } }),
  };
}

function governmentOf(authority: { readonly id: string; readonly name: string }, origin: string): LinkedData {
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${origin}/#authority-${authority.id}`,
    name: authority.name,
  };
}

/** In złote with a decimal point, as machines read it. */
function amountOf(amount: number): LinkedData {
  return {
    '@type': 'MonetaryAmount',
    currency: 'PLN',
    value: formatPlainAmount(grosze(amount)).replace(',', '.'),
  };
}
