import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Brake } from '../../identity';

/** Registers allow few questions a day; nobody needs many: sixty an hour for a person, three hundred from one address. */
@Injectable()
export class RegisterBrake extends Brake {
  constructor(dataSource: DataSource) {
    super(dataSource, {
      name: 'register',
      perAccount: 60,
      perAddress: 300,
      windowSeconds: 60 * 60,
      code: 'too_many_requests',
    });
  }
}
