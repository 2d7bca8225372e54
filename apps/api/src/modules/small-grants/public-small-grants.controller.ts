import type { PublicSmallGrantRowView, PublicSmallGrantView } from '@nurt/contracts/small-grants';
import { CommentSmallGrantRequest } from '@nurt/contracts/small-grants/requests';
import { Body, Controller, Get, Ip, Param, Post } from '@nestjs/common';
import { AnyCaller, IdPipe, Public, type Caller } from '../../kernel';
import { CommentBrake } from './comment-brake';
import { PublicSmallGrantsQueries } from './public-small-grants.queries';
import { CommentSmallGrant } from './use-cases/comment-small-grant';

/** Published offers for small grants, and comments on them, for everybody. */
@Controller('public/small-grants')
export class PublicSmallGrantsController {
  constructor(
    private readonly queries: PublicSmallGrantsQueries,
    private readonly comment: CommentSmallGrant,
    private readonly brake: CommentBrake,
  ) {}

  @Public()
  @Get()
  list(@AnyCaller() caller: Caller): Promise<PublicSmallGrantRowView[]> {
    return this.queries.list(caller.arrivedAt);
  }

  @Public()
  @Get(':smallGrantId')
  one(@AnyCaller() caller: Caller, @Param('smallGrantId', IdPipe) id: string): Promise<PublicSmallGrantView> {
    return this.queries.one(id, caller.arrivedAt);
  }

  @Public()
  @Post(':smallGrantId/comments')
  async commentOn(
    @AnyCaller() caller: Caller,
    @Param('smallGrantId', IdPipe) id: string,
    @Body() request: CommentSmallGrantRequest,
    @Ip() address: string,
  ): Promise<{ id: string }> {
    await this.brake.count(`${id} ${address}`, address);
    return { id: await this.comment.execute(caller, id, request) };
  }
}
