import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Brake } from '../../identity';

/**
 * Keeps machines from flooding a consultation, and strangers from flooding a mailbox with confirmations: ten remarks
 * an hour with one e-mail address, thirty from one network address (a library, a school), whose people leave no address.
 */
@Injectable()
export class RemarkBrake extends Brake {
  constructor(dataSource: DataSource) {
    super(dataSource, {
      name: 'remark',
      perAccount: 10,
      perAddress: 30,
      windowSeconds: 60 * 60,
      code: 'remarks_slowed',
    });
  }
}
