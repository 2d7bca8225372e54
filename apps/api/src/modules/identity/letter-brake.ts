import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Brake } from './brake';

/** Keeps strangers from flooding a mailbox with links: five letters an hour to one address, a hundred from one. */
@Injectable()
export class LetterBrake extends Brake {
  constructor(dataSource: DataSource) {
    super(dataSource, {
      name: 'letter',
      perAccount: 5,
      perAddress: 100,
      windowSeconds: 60 * 60,
      code: 'too_many_requests',
    });
  }
}
