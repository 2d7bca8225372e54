import {
  integrityOf,
  personOfTrustedSignature,
  shownName,
  signatureKindOf,
  signatureVerdict,
  signerOf,
  type CertificateFacts,
} from './index';

const bare: CertificateFacts = {
  commonName: null,
  givenName: null,
  surname: null,
  organisation: null,
  organisationIdentifier: null,
  country: 'PL',
  issuerName: null,
  qualified: false,
  inDevice: false,
  purposes: [],
};

describe('the kind of a signature', () => {
  it('is qualified when the certificate is, its key lies in a device, and it is meant for signatures', () => {
    const qualified: CertificateFacts = { ...bare, qualified: true, inDevice: true, purposes: ['signature'] };
    expect(signatureKindOf(qualified)).toBe('qualified');
    expect(signatureKindOf({ ...qualified, purposes: [] })).toBe('qualified');
    expect(signatureKindOf({ ...qualified, inDevice: false })).toBe('other');
    expect(signatureKindOf({ ...qualified, qualified: false })).toBe('other');
    expect(signatureKindOf({ ...qualified, purposes: ['website'] })).toBe('other');
  });

  it('is a seal when the certificate belongs to an organisation', () => {
    const seal: CertificateFacts = { ...bare, qualified: true, inDevice: true, purposes: ['seal'] };
    expect(signatureKindOf(seal)).toBe('qualifiedSeal');
    expect(signatureKindOf({ ...seal, purposes: [], organisationIdentifier: 'VATPL-1234563218' })).toBe(
      'qualifiedSeal',
    );
  });

  it('is trusted under the seal of the ministry, whose statements name no purpose', () => {
    const ministry: CertificateFacts = {
      ...bare,
      commonName: 'Minister do spraw informatyzacji - pieczęć podpisu zaufanego',
      organisationIdentifier: 'VATPL-5252955037',
      issuerName: 'Centrum Kwalifikowane EuroCert',
      qualified: true,
    };
    expect(signatureKindOf(ministry)).toBe('trusted');
    expect(signatureKindOf({ ...ministry, qualified: false })).toBe('other');
    expect(signatureKindOf({ ...ministry, country: 'DE' })).toBe('other');
  });

  it('is personal when the authority for signatures of identity cards certified it, not the one for presence', () => {
    expect(signatureKindOf({ ...bare, issuerName: 'pl.ID Authorization CA 2023' })).toBe('personal');
    expect(signatureKindOf({ ...bare, issuerName: 'pl.ID Presence CA' })).toBe('other');
  });
});

describe('the verdict on a signature', () => {
  it.each([
    [[], 'whole'],
    [['certificateOutOfDate', 'signerNotTold', 'certificateUnbound', 'timestampBroken'], 'whole'],
    [['algorithmWeak'], 'unproven'],
    [['algorithmWeak', 'contentChanged'], 'broken'],
    [['fileTruncated'], 'broken'],
  ] as const)('%j is %s', (findings, verdict) => {
    expect(integrityOf(findings)).toBe(verdict);
  });
});

describe('what a reader is told in one word', () => {
  it.each([
    ['whole', 'nothing', 'holds'],
    ['whole', 'signaturesOnly', 'holds'],
    ['whole', 'content', 'addedTo'],
    ['whole', 'notUnderstood', 'unclear'],
    ['unproven', 'nothing', 'unclear'],
    ['unproven', 'content', 'unclear'],
    ['broken', 'nothing', 'broken'],
    ['broken', 'notUnderstood', 'broken'],
  ] as const)('%s, and %s added, is %s', (integrity, addedAfterwards, verdict) => {
    expect(signatureVerdict({ integrity, addedAfterwards })).toBe(verdict);
  });
});

describe('the name of who signed', () => {
  it('is the person of the certificate, else its common name', () => {
    const anna = { ...bare, givenName: 'Anna Maria', surname: 'Żółć-Nowak', commonName: 'A. Nowak (podpis)' };
    expect(signerOf(anna)).toBe('Anna Maria Żółć-Nowak');
    expect(signerOf({ ...anna, surname: null })).toBe('A. Nowak (podpis)');
    expect(signerOf(bare)).toBeNull();
  });

  it('never carries a PESEL number', () => {
    expect(shownName('Jan Kowalski PESEL: 80010112345')).toBe('Jan Kowalski');
    expect(shownName('PNOPL-80010112345')).toBeNull();
    expect(shownName('JAN KOWALSKI, 800101 12345')).toBe('JAN KOWALSKI');
    expect(shownName('Jan Kowalski 2')).toBe('Jan Kowalski 2');
  });

  it('is one line that nobody can turn around', () => {
    expect(shownName('Jan\u202eIKSLAWOK\u0000\nKowalski')).toBe('JanIKSLAWOK Kowalski');
    expect(shownName('x'.repeat(5000))).toHaveLength(200);
  });

  it('stands in the reason of a trusted signature', () => {
    const reason = 'Opatrzono pieczęcią ministra właściwego do spraw informatyzacji w imieniu: ';
    expect(personOfTrustedSignature(`${reason}JAN KOWALSKI, PESEL: 80010112345, PZ ID: jkow`)).toBe(
      'JAN KOWALSKI',
    );
    expect(personOfTrustedSignature(`${reason}80010112345`)).toBeNull();
    expect(personOfTrustedSignature('Akceptuję')).toBeNull();
  });
});
