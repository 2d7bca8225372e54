import { bindsPartners, declarationText, type Declared } from './declaration';

const RESIGNATION: Declared = {
  act: 'resignation',
  checksum: 'a'.repeat(64),
  reason: 'Brak wkładu własnego.',
  answering: '',
};

describe('what is declared after the submission', () => {
  it.each<Partial<Declared>>([
    { act: 'withdrawal' },
    { checksum: 'b'.repeat(64) },
    { reason: 'Inny powód.' },
    { answering: 'Dlaczego?' },
  ])('is another declaration with %j, so that confirmations of the first one do not count', (change) => {
    expect(declarationText({ ...RESIGNATION, ...change })).not.toBe(declarationText(RESIGNATION));
    expect(declarationText({ ...RESIGNATION })).toBe(declarationText(RESIGNATION));
  });

  it('binds the partners of a joint offer, except a withdrawal', () => {
    const binding = (['correction', 'update', 'withdrawal', 'resignation'] as const).filter(bindsPartners);
    expect(binding).toEqual(['correction', 'update', 'resignation']);
  });
});
