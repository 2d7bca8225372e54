import fc from 'fast-check';
import {
  formatNip,
  formatNrb,
  ibanOf,
  isKrs,
  isNip,
  isNrb,
  isPostalCode,
  isRegon,
  isTerc,
  nipFromDigits,
  nrbFromDigits,
  parseKrs,
  parseNip,
  parseNrb,
  parsePostalCode,
  parseRegon,
  parseTerc,
  regon14FromDigits,
  regonFromDigits,
} from './index';

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((a) => a.join(''));

/** Every number that differs from the given one in a single digit. */
function oneDigitOff(value: string): string[] {
  return [...value].flatMap((digit, index) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => value.slice(0, index) + other + value.slice(index + 1)),
  );
}

describe('NIP', () => {
  it.each(['5260250274', '526-025-02-74', '526 025 02 74', 'PL5260250274', 'pl 526-025-02-74'])(
    'accepts %p',
    (text) => {
      expect(parseNip(text)).toEqual({ ok: true, value: '5260250274' });
    },
  );

  it.each([
    '',
    '526025027',
    '52602502744',
    '526025027A',
    '0000000000',
    'DE5260250274',
    '５２６０２５０２７４',
  ])('refuses %p as malformed', (text) => {
    expect(parseNip(text)).toEqual({ ok: false, code: 'nip_malformed' });
  });

  it('refuses every last digit where the remainder is 10', () => {
    // 3 × 7 = 21, which leaves 10.
    for (const last of '0123456789') {
      expect(parseNip(`000000003${last}`)).toEqual({ ok: false, code: 'nip_check_digit' });
    }
  });

  it('refuses every number that is one digit off', () => {
    for (const wrong of oneDigitOff('5260250274')) {
      expect(parseNip(wrong)).toEqual({ ok: false, code: 'nip_check_digit' });
    }
  });

  it('knows its normal form only', () => {
    expect(isNip('5260250274')).toBe(true);
    expect(isNip('526-025-02-74')).toBe(false);
    expect(isNip(5260250274)).toBe(false);
    expect(isNip('5260250275')).toBe(false);
  });

  it('is printed in groups', () => {
    expect(formatNip('5260250274')).toBe('526-025-02-74');
    expect(formatNip('junk')).toBe('junk');
  });

  it('can be made, except where no number begins so', () => {
    expect(nipFromDigits('526025027')).toBe('5260250274');
    expect(() => nipFromDigits('52602502')).toThrow(RangeError);
    expect(() => nipFromDigits('000000000')).toThrow(RangeError);
    fc.assert(
      fc.property(digits(9), (first9) => {
        let made: string;
        try {
          made = nipFromDigits(first9);
        } catch {
          // Remainder 10: then indeed no last digit fits.
          for (let last = 0; last <= 9; last += 1) expect(isNip(`${first9}${last}`)).toBe(false);
          return;
        }
        expect(parseNip(formatNip(made))).toEqual({ ok: true, value: made });
      }),
    );
  });
});

describe('REGON', () => {
  it.each(['123456785', '123-456-785', '12345678512347'])('accepts %p', (text) => {
    expect(parseRegon(text).ok).toBe(true);
  });

  it.each(['', '12345678', '1234567851', '1234567851234', '000000000', 'ABCDEFGHI'])(
    'refuses %p as malformed',
    (text) => {
      expect(parseRegon(text)).toEqual({ ok: false, code: 'regon_malformed' });
    },
  );

  it('refuses every nine-digit number that is one digit off, unless two digits make the same remainder', () => {
    const accepted = oneDigitOff('123456785').filter((wrong) => parseRegon(wrong).ok);
    expect(accepted).toEqual([]);
  });

  it('counts a remainder of 10 as 0, in both lengths', () => {
    // 2 × 5 = 10; 2 × 9 + 1 × 1 + 1 × 2 = 21, which leaves 10.
    for (const [number, last] of [
      ['00000200', '0'],
      ['0000020001100', '0'],
    ] as const) {
      expect(parseRegon(number + last)).toEqual({ ok: true, value: number + last });
      expect(parseRegon(`${number}1`)).toEqual({ ok: false, code: 'regon_check_digit' });
    }
  });

  it('refuses a local unit of a wrong nine-digit number', () => {
    expect(parseRegon('12345678612347')).toEqual({ ok: false, code: 'regon_check_digit' });
    expect(parseRegon('12345678512348')).toEqual({ ok: false, code: 'regon_check_digit' });
  });

  it('can be made', () => {
    expect(regonFromDigits('12345678')).toBe('123456785');
    expect(regon14FromDigits('123456785', '1234')).toBe('12345678512347');
    expect(() => regonFromDigits('1234567')).toThrow(RangeError);
    expect(() => regonFromDigits('00000000')).toThrow(RangeError);
    expect(() => regon14FromDigits('123456786', '1234')).toThrow(RangeError);
    fc.assert(
      fc.property(digits(8), digits(4), (first8, unit) => {
        fc.pre(!/^0+$/.test(first8));
        const made = regonFromDigits(first8);
        expect(isRegon(made)).toBe(true);
        expect(isRegon(regon14FromDigits(made, unit))).toBe(true);
      }),
    );
  });
});

describe('KRS', () => {
  it.each([
    ['0000012345', '0000012345'],
    ['12345', '0000012345'],
    ['KRS 0000012345', '0000012345'],
    ['KRS: 12345', '0000012345'],
    [' 00000 12345 ', '0000012345'],
  ])('reads %p as %p', (text, value) => {
    expect(parseKrs(text)).toEqual({ ok: true, value });
    expect(isKrs(value)).toBe(true);
  });

  it.each(['', '0', '0000000000', '00000123456', '12A45', 'KRS'])('refuses %p', (text) => {
    expect(parseKrs(text)).toEqual({ ok: false, code: 'krs_malformed' });
  });

  it('has ten digits in its normal form', () => {
    expect(isKrs('12345')).toBe(false);
    expect(isKrs('0000000000')).toBe(false);
  });
});

describe('NRB', () => {
  it.each([
    '61109010140000071219812874',
    '61 1090 1014 0000 0712 1981 2874',
    'PL61109010140000071219812874',
    'PL 61 1090 1014 0000 0712 1981 2874',
  ])('accepts %p', (text) => {
    expect(parseNrb(text)).toEqual({ ok: true, value: '61109010140000071219812874' });
  });

  it.each(['', '6110901014000007121981287', 'DE61109010140000071219812874', '6110901014000007121981287X'])(
    'refuses %p as malformed',
    (text) => {
      expect(parseNrb(text)).toEqual({ ok: false, code: 'nrb_malformed' });
    },
  );

  it('refuses every number that is one digit off', () => {
    for (const wrong of oneDigitOff('61109010140000071219812874')) {
      expect(parseNrb(wrong)).toEqual({ ok: false, code: 'nrb_check_digit' });
    }
  });

  it.each([
    ['98', '01', '109000000000000000099934'],
    ['97', '00', '109000000000000000099952'],
    ['02', '99', '109000000000000000099916'],
  ])('takes the check digits %s, and not %s, which leave the same', (right, wrong, rest) => {
    expect(parseNrb(right + rest)).toEqual({ ok: true, value: right + rest });
    expect(parseNrb(wrong + rest)).toEqual({ ok: false, code: 'nrb_check_digit' });
  });

  it('refuses 26 zeros', () => {
    expect(parseNrb('0'.repeat(26)).ok).toBe(false);
  });

  it('is printed in groups and as an IBAN', () => {
    expect(formatNrb('61109010140000071219812874')).toBe('61 1090 1014 0000 0712 1981 2874');
    expect(formatNrb('61')).toBe('61');
    expect(ibanOf('61109010140000071219812874')).toBe('PL61109010140000071219812874');
  });

  it('can be made', () => {
    expect(nrbFromDigits('109010140000071219812874')).toBe('61109010140000071219812874');
    expect(() => nrbFromDigits('123')).toThrow(RangeError);
    fc.assert(
      fc.property(digits(24), (rest) => {
        const made = nrbFromDigits(rest);
        expect(isNrb(made)).toBe(true);
        expect(parseNrb(formatNrb(made))).toEqual({ ok: true, value: made });
      }),
    );
  });
});

describe('places', () => {
  it.each(['32-700', '32700', '32 700', ' 32–700 ', '32\u00a0700', '32\u202f-\u202f700\u00a0'])(
    'reads the postal code %p',
    (text) => {
      expect(parsePostalCode(text)).toEqual({ ok: true, value: '32-700' });
    },
  );

  it.each(['', '3-2700', '327-00', '32-70', '32-7000', 'AB-CDE'])('refuses the postal code %p', (text) => {
    expect(parsePostalCode(text)).toEqual({ ok: false, code: 'postal_code_malformed' });
  });

  it('knows the normal form of a postal code', () => {
    expect(isPostalCode('32-700')).toBe(true);
    expect(isPostalCode('32700')).toBe(false);
  });

  it.each(['1201011', '1261011', '1465011', '1201022', '3063011', '0201011', '1465028'])(
    'accepts the TERC code %p',
    (text) => {
      expect(parseTerc(text)).toEqual({ ok: true, value: text });
      expect(isTerc(text)).toBe(true);
    },
  );

  it.each([
    '',
    '120101',
    '12010111',
    '1301011',
    '3401011',
    '0001011',
    '1200011',
    '1201001',
    '1201016',
    '120101A',
  ])('refuses the TERC code %p', (text) => {
    expect(parseTerc(text)).toEqual({ ok: false, code: 'terc_malformed' });
    expect(isTerc(text)).toBe(false);
  });
});
