import type { SigningKeyView, VerificationView } from '@nurt/contracts/offers';
import { VerifyReceiptRequest } from '@nurt/contracts/offers/requests';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Public, Signing } from '../../../kernel';
import { VerifyReceipt } from './verify-receipt';

/** What anybody needs to tell a genuine receipt from another. */
@Controller('public')
export class PublicReceiptsController {
  constructor(
    private readonly signing: Signing,
    private readonly verifyReceipt: VerifyReceipt,
  ) {}

  @Public()
  @Get('signing-keys')
  async keys(): Promise<SigningKeyView[]> {
    const keys = await this.signing.keys();
    return keys.map(({ fingerprint, publicKey, usedFrom, usedUntil }) => ({
      algorithm: 'Ed25519',
      fingerprint,
      publicKey,
      usedFrom: usedFrom.toISOString(),
      usedUntil: usedUntil?.toISOString() ?? null,
    }));
  }

  /** A question, though it is sent: a receipt does not fit in an address. */
  @Public()
  @Post('receipt-verification')
  @HttpCode(200)
  verify(@Body() request: VerifyReceiptRequest): Promise<VerificationView> {
    return this.verifyReceipt.answer(request);
  }
}
