/** What the public and the forms need to know of an authority. */
export interface AuthorityView {
  readonly id: string;
  readonly name: string;
  readonly kind: 'municipality' | 'county' | 'voivodeship';
  readonly terc: string;
  readonly address: string;
  readonly bulletinUrl: string;
  /** For example „Burmistrz Miasta Bochnia”. */
  readonly executiveTitle: string;
}

export interface StaffView {
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly import('@nurt/domain/access').AuthorityRole[];
}

export interface AuthoritiesApi {
  'GET /api/public/authorities': { view: readonly AuthorityView[] };
  /** Staff of the own authority, to appoint committees from. */
  'GET /api/office/staff': { view: readonly StaffView[] };
}
