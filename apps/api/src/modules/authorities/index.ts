export * from './authorities.facade';
export * from './authorities.module';
export * from './register-authority';
