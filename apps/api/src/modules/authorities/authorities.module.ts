import { Module } from '@nestjs/common';
import { AuthoritiesController } from './authorities.controller';
import { AuthoritiesFacade } from './authorities.facade';
import { RegisterAuthority } from './register-authority';

@Module({
  controllers: [AuthoritiesController],
  providers: [AuthoritiesFacade, RegisterAuthority],
  exports: [AuthoritiesFacade, RegisterAuthority],
})
export class AuthoritiesModule {}
