// Handlers of web frameworks are run; nothing in a request is a source by itself.
import express, { Router } from 'express';
import fastify from 'fastify';
import KoaRouter from '@koa/router';
import Hapi from '@hapi/hapi';
import { Controller, Get, Injectable, Param } from '@nestjs/common';

const app = express();
const router = Router();

app.get('/orders/:id', async (req, res) => {
  const order = await sourceRecordAsync();
  sink(req.params.id, order.status);
  sink(order.email); // !
  res.json(order);
});

router.post('/orders', (req, res, next) => {
  sink(req.method, req.query.page);
  const order = sourceRecord();
  sink(`shipping to ${order.address.street}`); // !
  res.status(201).json({ id: order.id });
  next();
});

function requireBuyer(req, res, next) {
  res.locals.visits = 1;
  sink(res.locals.visits);
  next();
}

async function showBuyer(req, res) {
  const { name, status } = await sourceRecordAsync();
  sink(status);
  sink(name); // !
  res.send(name);
}

app.use('/buyers', requireBuyer, showBuyer);

app.use((error, req, res, next) => {
  sink(error.message, req.path);
  next(error);
});

const server = fastify();

server.get('/orders', async (request, reply) => {
  const orders = await sourceListAsync();
  sink(request.id, orders.length);
  sink(orders); // !
  return reply.send(orders);
});

server.route({
  method: 'GET',
  url: '/phones',
  handler: async (request) => {
    const { phone } = await sourceRecordAsync();
    sink(request.url);
    sink(phone); // !
    return { phone };
  },
});

const koaRouter = new KoaRouter();

koaRouter.get('/orders', async (ctx, next) => {
  ctx.body = await sourceListAsync();
  sink(ctx.path);
  await next();
});

koaRouter.get('/names', async (ctx) => {
  const order = await sourceRecordAsync();
  sink(ctx.method, order.id);
  sink(order.name); // !
  ctx.body = order.name;
});

const hapi = Hapi.server({ port: 3000 });

hapi.route({
  method: 'GET',
  path: '/orders/{id}',
  handler: async (request, h) => {
    const order = await sourceRecordAsync();
    sink(request.path);
    sink(order.phone); // !
    return h.response(order);
  },
});

@Injectable()
export class OrderService {
  async load() {
    return sourceRecordAsync();
  }

  async loadStatus() {
    const order = await this.load();
    return order.status;
  }
}

@Controller('orders')
export class OrderController {
  constructor(private readonly orders: OrderService) {}

  @Get(':id')
  async show(@Param('id') id: string) {
    const order = await this.orders.load();
    sink(order.id);
    sink(order.email); // !
    return { id, order };
  }

  @Get(':id/status')
  async status(@Param('id') id: string) {
    const status = await this.orders.loadStatus();
    sink(id, status);
    return { status };
  }
}

export default router;
