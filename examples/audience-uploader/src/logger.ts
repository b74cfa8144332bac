import { createLogger, format, transports } from 'winston';

const root = createLogger({
  level: process.env.LOG_LEVEL ?? 'info',
  format: format.combine(format.timestamp(), format.json()),
  transports: [new transports.Console(), new transports.File({ filename: 'audience.log' })],
});

export interface AppLogger {
  info(message: string, details?: Record<string, unknown>): void;
  error(message: string, error: unknown): void;
}

export function loggerFor(component: string): AppLogger {
  const log = root.child({ component });
  return {
    info: (message, details = {}) => {
      log.info(message, details);
    },
    error: (message, error) => {
      log.error(message, { reason: error instanceof Error ? error.message : String(error) });
    },
  };
}
