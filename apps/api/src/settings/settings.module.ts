import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Settings } from './settings';

/** Token under which the settings are injected. */
export const SETTINGS = Symbol('settings');

@Global()
@Module({})
export class SettingsModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: SettingsModule,
      providers: [{ provide: SETTINGS, useValue: settings }],
      exports: [SETTINGS],
    };
  }
}
