import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Brake } from '../identity';

/** Keeps one address from flooding an offer: five comments an hour on one offer, twenty on all together. */
@Injectable()
export class CommentBrake extends Brake {
  constructor(dataSource: DataSource) {
    super(dataSource, {
      name: 'small-grant-comment',
      perAccount: 5,
      perAddress: 20,
      windowSeconds: 60 * 60,
      code: 'too_many_requests',
    });
  }
}
