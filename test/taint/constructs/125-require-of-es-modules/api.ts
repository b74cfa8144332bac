import { loadEmail, region } from './orders.mjs';

export = { loadEmail, region };
