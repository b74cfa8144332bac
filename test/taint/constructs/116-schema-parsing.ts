// Parsing with a schema keeps the record; pick and omit select.
import { z } from 'zod';
import * as yup from 'yup';
import Joi from 'joi';
import { plainToInstance } from 'class-transformer';

const orderSchema = z.object({
  id: z.string(),
  status: z.string(),
  total: z.number(),
  email: z.string(),
  name: z.string(),
  phone: z.string(),
});

export function parsed(): void {
  const order = orderSchema.parse(sourceRecord());
  sink(order.id);
  sink(order.email); // !
  sink(order); // !
}

export function safeParsed(): void {
  const result = orderSchema.safeParse(sourceRecord());
  sink(result.success);
  if (!result.success) return;
  sink(result.data.status);
  sink(result.data.name); // !
}

export async function parsedAsync(): Promise<void> {
  const order = await orderSchema.parseAsync(await sourceRecordAsync());
  sink(order.total);
  sink(order.phone); // !
}

export function picked(): void {
  const view = orderSchema.pick({ id: true, status: true }).parse(sourceRecord());
  sink(view);
}

export function pickedPersonal(): void {
  const view = orderSchema.pick({ id: true, email: true }).parse(sourceRecord());
  sink(view.id);
  sink(view); // !
}

export function omitted(): void {
  const view = orderSchema.omit({ email: true, name: true, phone: true }).parse(sourceRecord());
  sink(view);
}

export function parsedList(): void {
  const orders = z.array(orderSchema).parse(sourceList());
  sink(orders.length, orders[0].id);
  sink(orders.map((order) => order.email)); // !
}

export function parsedScalar(): void {
  sink(z.string().parse(source())); // !
  sink(z.string().parse('x'));
}

const yupSchema = yup.object({ id: yup.string(), email: yup.string() });

export async function yupValidated(): Promise<void> {
  const order = await yupSchema.validate(await sourceRecordAsync());
  sink(order.id);
  sink(order.email); // !
  sink(await yupSchema.isValid(sourceRecord()));
}

const joiSchema = Joi.object({ id: Joi.string(), email: Joi.string() }).unknown(true);

export function joiValidated(): void {
  const { value } = joiSchema.validate(sourceRecord());
  sink(value.id);
  sink(value.email); // !
}

class BuyerDto {
  id!: string;
  email!: string;
}

export function instanceFromPlain(): void {
  const dto = plainToInstance(BuyerDto, sourceRecord());
  sink(dto.id);
  sink(dto.email); // !
}

class ContactDto {
  readonly id: string;
  readonly digest: string;
  readonly phone: string;

  constructor(order: { id: string; email: string; phone: string }) {
    this.id = order.id;
    this.digest = hash(order.email);
    this.phone = order.phone;
  }
}

export function dtoConstructor(): void {
  const dto = new ContactDto(sourceRecord());
  sink(dto.id, dto.digest);
  sink(dto.phone); // !
}

export function derivedText(): void {
  const order = orderSchema.parse(sourceRecord());
  sink(`mail ${order.email}`); // !
  sink(`order ${order.id}`);
}
