import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { SignInRequest } from '@nurt/contracts/identity/requests';
import { RequestPipe } from '../../kernel/validation.pipe';

/** Checks the form first (guards run before pipes), then the password. */
@Injectable()
export class SignInGuard extends AuthGuard('local') {
  private readonly pipe = new RequestPipe();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<{ body: unknown }>();
    this.pipe.transform(request.body, { type: 'body', metatype: SignInRequest });
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<User>(error: unknown, user: User): User {
    if (error) throw error;
    return user;
  }
}
