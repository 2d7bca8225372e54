import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Brake } from '../identity';

/** Slows whoever floods the questions of a call: ten an hour from one network address, two hundred about one call. */
@Injectable()
export class QuestionBrake extends Brake {
  constructor(dataSource: DataSource) {
    super(dataSource, {
      name: 'question',
      perAccount: 200,
      perAddress: 10,
      windowSeconds: 60 * 60,
      code: 'call_questions_slowed',
    });
  }
}
