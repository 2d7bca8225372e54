import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useLocale, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { useSpeak } from '../../shared/language';
import css from './shell.module.css';

/** Language, and light or dark. */
export function Switches() {
  const t = useText(common);
  const locale = useLocale();
  const speak = useSpeak();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = locale === 'pl' ? 'en' : 'pl';
  const Icon = scheme === 'dark' ? IconSun : IconMoon;
  const scheming = scheme === 'dark' ? t.toLight : t.toDark;
  return (
    <>
      <button type="button" className={css['tool']} lang={other} onClick={() => speak(other)}>
        <span className={css['wideOnly']}>{t.switchToOther}</span>
        <abbr className={css['narrowOnly']} title={t.switchToOther}>
          {other.toUpperCase()}
        </abbr>
      </button>
      <button
        type="button"
        className={css['tool']}
        aria-label={scheming}
        title={scheming}
        onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
      >
        <Icon size={20} aria-hidden />
      </button>
    </>
  );
}
