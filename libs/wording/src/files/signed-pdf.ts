import type {
  NotChecked,
  SignatureFinding,
  SignatureKind,
  SignatureVerdict,
  SignedPdfProblem,
} from '@nurt/domain/files';
import { catalogue } from '../common/catalogue';

interface Texts {
  title: string;
  unknownSigner: string;
  facts: { kind: string; claimedAt: string; stampedAt: string; issuer: string };
  noTime: string;
  kinds: Record<SignatureKind, string>;
  verdicts: Record<SignatureVerdict, { label: string; text: string }>;
  /** The file goes on behind this signature, and what goes on are further signatures. */
  othersFollow: string;
  findings: Record<SignatureFinding, string>;
  problems: Record<SignedPdfProblem, { title: string; text: string }>;
  notCheckedTitle: string;
  notChecked: Record<NotChecked, string>;
}

const pl: Texts = {
  title: 'Podpisy w pliku',
  unknownSigner: 'Podpisujący nieznany',
  facts: {
    kind: 'Rodzaj podpisu',
    claimedAt: 'Czas według podpisującego',
    stampedAt: 'Czas według znacznika',
    issuer: 'Wystawca certyfikatu',
  },
  noTime: 'nie podano',
  kinds: {
    qualified: 'podpis kwalifikowany',
    qualifiedSeal: 'kwalifikowana pieczęć elektroniczna',
    trusted: 'podpis zaufany',
    personal: 'podpis osobisty (e-dowód)',
    documentTimestamp: 'znacznik czasu całego dokumentu',
    other: 'inny, nierozpoznany',
  },
  verdicts: {
    holds: {
      label: 'Zgodny z plikiem',
      text: 'Podpisanej treści od chwili podpisania nie zmieniono.',
    },
    addedTo: {
      label: 'Po podpisaniu coś dopisano',
      text: 'Podpisana treść jest w pliku cała, ale później dodano do niego coś, czego ten podpis nie obejmuje. To, co widać na stronach, może być inne niż to, co podpisano.',
    },
    unclear: {
      label: 'Nie do ustalenia',
      text: 'Z samego pliku nie da się ustalić, czy podpis jest z nim zgodny. Nie należy na nim polegać.',
    },
    broken: {
      label: 'Niezgodny z plikiem',
      text: 'Treść albo podpis zmieniono po podpisaniu. Nie należy na nim polegać.',
    },
  },
  othersFollow: 'Po tym podpisie do pliku dodano tylko kolejne podpisy.',
  findings: {
    contentChanged: 'Treść pliku jest inna niż ta, którą podpisano.',
    signatureWrong: 'Podpisu nie złożono kluczem z dołączonego certyfikatu.',
    certificateSwapped: 'Dołączono inny certyfikat niż ten, którym się podpisano.',
    certificateUnbound: 'Podpis nie wskazuje, którego certyfikatu użyto; przyjęto dołączony.',
    certificateMissing: 'Brakuje certyfikatu, którym się podpisano.',
    certificateOutOfDate: 'W chwili podpisania certyfikat jeszcze nie był albo już nie był ważny.',
    rangeMalformed: 'Podpis nie obejmuje pliku tak, jak powinien.',
    fileTruncated: 'Plik jest ucięty: brakuje części tego, co podpisano.',
    containerUnreadable: 'Podpisu nie da się odczytać.',
    formatUnknown: 'Podpis ma przestarzały albo nieznany format.',
    algorithmUnknown: 'Podpis złożono algorytmem, którego serwis nie zna.',
    algorithmWeak: 'Podpis złożono przestarzałym algorytmem, który można oszukać (na przykład SHA-1).',
    timestampBroken: 'Znacznik czasu w podpisie jest nieprawidłowy; pominięto go.',
    signerNotTold: 'Plik nie podaje imienia i nazwiska podpisującego.',
  },
  problems: {
    notPdf: {
      title: 'To nie jest plik PDF',
      text: 'Podpisy sprawdzamy tylko w plikach PDF. Dodaj podpisany plik PDF.',
    },
    encrypted: {
      title: 'Plik jest zaszyfrowany',
      text: 'Podpisów w pliku zabezpieczonym hasłem nie da się sprawdzić. Podpisz plik bez hasła i dodaj go ponownie.',
    },
    unsigned: {
      title: 'W pliku nie ma podpisu',
      text: 'Podpisz pobrany plik PDF i dodaj ten, który dał program do podpisywania. Podpis złożony w osobnym pliku albo sam jego obraz tu nie wystarczy.',
    },
    tooManySignatures: {
      title: 'W pliku jest za dużo podpisów',
      text: 'Sprawdzamy najwyżej 30 podpisów w jednym pliku.',
    },
  },
  notCheckedTitle: 'Czego tu nie sprawdzono',
  notChecked: {
    issuer:
      'Czy certyfikat wydał dostawca z europejskiej listy zaufania. Rodzaj podpisu podajemy tak, jak mówi o nim sam certyfikat.',
    revocation: 'Czy certyfikatu nie unieważniono ani nie zawieszono.',
    mandate: 'Czy ta osoba może podpisywać w imieniu organizacji.',
    timestampIssuer: 'Czy znacznik czasu wydał kwalifikowany dostawca.',
    appearance: 'Jak na stronach wyglądają podpisy dodane później i czy czegoś nie zasłaniają.',
  },
};

const en: Texts = {
  title: 'Signatures in the file',
  unknownSigner: 'Signer unknown',
  facts: {
    kind: 'Kind of signature',
    claimedAt: 'Time as the signer’s computer says',
    stampedAt: 'Time as the time stamp says',
    issuer: 'Issuer of the certificate',
  },
  noTime: 'not given',
  kinds: {
    qualified: 'qualified signature',
    qualifiedSeal: 'qualified electronic seal',
    trusted: 'trusted signature (podpis zaufany)',
    personal: 'personal signature (identity card)',
    documentTimestamp: 'time stamp over the whole document',
    other: 'another one, not recognised',
  },
  verdicts: {
    holds: {
      label: 'Agrees with the file',
      text: 'What was signed has not been changed since.',
    },
    addedTo: {
      label: 'Something was added afterwards',
      text: 'What was signed is all there, but something that this signature does not cover was added later. What the pages show may differ from what was signed.',
    },
    unclear: {
      label: 'Cannot be made out',
      text: 'The file alone does not tell whether the signature agrees with it. Do not rely on it.',
    },
    broken: {
      label: 'Disagrees with the file',
      text: 'The content or the signature was changed after signing. Do not rely on it.',
    },
  },
  othersFollow: 'After this signature, only further signatures were added to the file.',
  findings: {
    contentChanged: 'The content of the file is not what was signed.',
    signatureWrong: 'The signature was not made with the key of the certificate that came with it.',
    certificateSwapped: 'Another certificate came with the signature than the one it was made with.',
    certificateUnbound:
      'The signature does not say which certificate was used; the one that came with it was taken.',
    certificateMissing: 'The certificate of the signature is missing.',
    certificateOutOfDate: 'At the time of signing the certificate was not valid yet, or no longer.',
    rangeMalformed: 'The signature does not cover the file as it should.',
    fileTruncated: 'The file is cut off: a part of what was signed is missing.',
    containerUnreadable: 'The signature cannot be read.',
    formatUnknown: 'The format of the signature is outdated or unknown.',
    algorithmUnknown: 'The signature was made with an algorithm that this service does not know.',
    algorithmWeak:
      'The signature was made with an outdated algorithm that can be cheated (SHA-1, for example).',
    timestampBroken: 'The time stamp in the signature is wrong and was left aside.',
    signerNotTold: 'The file does not give the name of who signed.',
  },
  problems: {
    notPdf: {
      title: 'This is not a PDF file',
      text: 'Signatures are examined in PDF files only. Add the signed PDF file.',
    },
    encrypted: {
      title: 'The file is encrypted',
      text: 'Signatures in a file with a password cannot be examined. Sign the file without a password and add it again.',
    },
    unsigned: {
      title: 'There is no signature in the file',
      text: 'Sign the PDF file that you downloaded and add the one that the signing program made. A signature in a file of its own, or a mere picture of one, is not enough here.',
    },
    tooManySignatures: {
      title: 'There are too many signatures in the file',
      text: 'At most 30 signatures are examined in one file.',
    },
  },
  notCheckedTitle: 'What was not checked here',
  notChecked: {
    issuer:
      'Whether a provider on the European trusted list issued the certificate. The kind of signature is what the certificate says of itself.',
    revocation: 'Whether the certificate was revoked or suspended.',
    mandate: 'Whether this person may sign for the organisation.',
    timestampIssuer: 'Whether a qualified provider issued the time stamp.',
    appearance:
      'What signatures that were added later look like on the pages, and whether they cover something.',
  },
};

/** What the examination of a signed PDF says, and what it leaves open. */
export const signedPdf = catalogue({ pl, en });
