// Decorated classes are classes; @Exclude and @Transform are honoured.
import 'reflect-metadata';
import { Exclude, Expose, Transform, instanceToPlain, plainToInstance } from 'class-transformer';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IsEmail, IsString } from 'class-validator';
import { Injectable } from '@nestjs/common';

class OrderDto {
  @Expose()
  id!: string;

  @Exclude()
  email!: string;

  name!: string;

  @Transform(({ value }) => redact(value))
  phone!: string;
}

export function excludedField(): void {
  const dto = plainToInstance(OrderDto, sourceRecord());
  sink(dto.id);
  sink(dto.email);
  sink(dto.phone);
  sink(dto.name); // !
}

export function plainOfInstance(): void {
  const dto = plainToInstance(OrderDto, sourceRecord());
  sink(instanceToPlain(dto)); // !
}

class PublicOrder {
  id!: string;
  status!: string;

  @Exclude()
  email!: string;

  @Exclude()
  name!: string;

  @Exclude()
  phone!: string;

  @Exclude()
  address!: object;

  @Exclude()
  items!: object[];
}

export function everythingExcluded(): void {
  const dto = plainToInstance(PublicOrder, sourceRecord());
  sink(dto.status);
  sink(instanceToPlain(dto));
}

class ManualDto {
  @Exclude()
  email = '';

  status = '';
}

export function excludedOnTheWayOut(): void {
  const dto = new ManualDto();
  dto.email = source();
  dto.status = 'open';
  sink(instanceToPlain(dto));
  sink(dto); // !
}

@Entity()
export class BuyerEntity {
  @PrimaryColumn()
  id!: string;

  @Column()
  @IsEmail()
  email!: string;

  @Column({ type: 'varchar' })
  @IsString()
  country!: string;
}

export function entityFields(): void {
  const buyer = new BuyerEntity();
  buyer.id = sourceRecord().id;
  buyer.email = source();
  buyer.country = 'DE';
  sink(buyer.id, buyer.country);
  sink(buyer.email); // !
}

export function entityClean(): void {
  const buyer = new BuyerEntity();
  buyer.country = 'FR';
  sink(buyer);
}

@Injectable()
export class DecoratedService {
  private last = '';

  load(): void {
    this.last = source('name');
  }

  show(): void {
    sink(this.last.length);
    sink(this.last); // !
  }
}
