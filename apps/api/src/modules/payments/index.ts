export * from './payment.events';
export * from './payments.facade';
export * from './payments.module';
export { ApprovePayment } from './use-cases/approve-payment';
export { ExecutePayment } from './use-cases/execute-payment';
export { OrderPayment } from './use-cases/order-payment';
export { RejectPayment } from './use-cases/reject-payment';
