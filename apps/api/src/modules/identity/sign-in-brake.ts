import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Brake } from './brake';

/** Slows guessing of passwords (OWASP ASVS 2.2.1): ten failures of an account, a hundred of a network address. */
@Injectable()
export class SignInBrake extends Brake {
  constructor(dataSource: DataSource) {
    super(dataSource, {
      name: 'sign-in',
      perAccount: 10,
      perAddress: 100,
      windowSeconds: 15 * 60,
      code: 'sign_in_slowed',
    });
  }
}
