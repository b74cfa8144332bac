import type { VendorEntry } from '../../schema.ts';

/** Job queues, message brokers and workflow engines. */
export default [
  {
    vendor: 'BullMQ',
    packages: ['bullmq'],
    sinks: [
      { calls: ['new Queue().add'], kind: 'database', data: [{ argument: 1 }] },
      { calls: ['new Queue().addBulk', 'new FlowProducer().{add,addBulk}'], kind: 'database', data: [{ argument: 0 }] },
      { calls: ['new Job().{updateData,updateProgress}'], kind: 'database', data: [{ argument: 0 }] },
      // Lines that the board of the queue shows.
      { calls: ['new Job().log'], kind: 'log', data: [{ argument: 0 }] },
      { calls: ['new Queue().addJobLog'], kind: 'log', data: [{ argument: 1 }] },
    ],
    aliases: [{ path: 'Worker.$1.$0', sameAs: 'new Job()' }],
    verified: 'typings',
  },
  {
    vendor: 'Bull',
    packages: ['bull'],
    sinks: [
      { calls: ['new default().{add,addBulk}'], kind: 'database', data: 'all' },
      { calls: ['new Job().update'], kind: 'database', data: [{ argument: 0 }] },
      { calls: ['new Job().log'], kind: 'log', data: [{ argument: 0 }] },
    ],
    aliases: [
      { path: 'new Queue()', sameAs: 'new default()' },
      { path: 'new default().process.{$0,$1,$2}.$0', sameAs: 'new Job()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Agenda',
    packages: ['agenda'],
    sinks: [
      { calls: ['new Agenda().now'], kind: 'database', data: [{ argument: 1 }] },
      { calls: ['new Agenda().{schedule,every}'], kind: 'database', data: [{ argument: 2 }] },
      { calls: ['new Agenda().create'], kind: 'database', data: [{ argument: 1 }] },
    ],
    aliases: [{ path: 'new default()', sameAs: 'new Agenda()' }],
    verified: 'typings',
  },
  {
    vendor: 'pg-boss',
    packages: ['pg-boss'],
    sinks: [
      {
        calls: ['new default().{send,sendAfter,insert,publish}'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1 }],
      },
    ],
    aliases: [{ path: 'new PgBoss()', sameAs: 'new default()' }],
    verified: 'typings',
  },
  {
    vendor: 'Kafka',
    packages: ['kafkajs'],
    sinks: [
      { calls: ['new Kafka().producer().send'], kind: 'database', data: [{ argument: 0, path: 'messages' }] },
      { calls: ['new Kafka().producer().sendBatch'], kind: 'database', data: [{ argument: 0, path: 'topicMessages' }] },
    ],
    aliases: [{ path: '{new Producer(),new Kafka().producer().transaction()}', sameAs: 'new Kafka().producer()' }],
    verified: 'typings',
  },
  {
    vendor: 'RabbitMQ',
    packages: ['amqplib', 'amqplib/callback_api'],
    sinks: [
      { calls: ['connect().createChannel().sendToQueue'], kind: 'database', data: [{ argument: 1 }] },
      { calls: ['connect().createChannel().publish'], kind: 'database', data: [{ argument: 2 }] },
    ],
    aliases: [
      { path: '{connect.$1.$1,connect.$2.$1}', sameAs: 'connect()' },
      {
        path: '{connect().createConfirmChannel(),connect().createChannel.$0.$1,new Channel()}',
        sameAs: 'connect().createChannel()',
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'MQTT',
    packages: ['mqtt'],
    sinks: [{ calls: ['connect().{publish,publishAsync}'], kind: 'database', data: [{ argument: 1 }] }],
    aliases: [{ path: '{connectAsync(),new MqttClient()}', sameAs: 'connect()' }],
    verified: 'typings',
  },
  {
    vendor: 'NATS',
    packages: ['nats', '@nats-io/transport-node'],
    sinks: [{ calls: ['connect().{publish,request}'], kind: 'database', data: [{ argument: 1 }] }],
    aliases: [{ path: '{connect().jetstream(),new NatsConnection()}', sameAs: 'connect()' }],
    verified: 'typings',
  },
  {
    vendor: 'Temporal',
    packages: ['@temporalio/client'],
    sinks: [
      {
        calls: ['{new WorkflowClient(),new Client().workflow}.{start,execute,signalWithStart}'],
        kind: 'database',
        data: [
          { argument: 1, path: 'args' },
          { argument: 1, path: 'signalArgs' },
        ],
        // A codec encrypts payloads before they become history.
        unless: [
          { at: 'new Client', argument: 0, path: 'dataConverter' },
          { at: 'new WorkflowClient', argument: 0, path: 'dataConverter' },
        ],
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Inngest',
    packages: ['inngest'],
    sinks: [
      {
        calls: ['new Inngest().send'],
        kind: 'database',
        data: [
          { argument: 0, path: 'data' },
          { argument: 0, path: '[].data' },
          { argument: 0, path: 'user' },
        ],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'NestJS',
    packages: ['@nestjs/microservices'],
    sinks: [{ calls: ['new ClientProxy().{send,emit}'], kind: 'database', data: [{ argument: 1 }] }],
    aliases: [{ path: 'new {ClientKafka,ClientRMQ,ClientRedis,ClientNats}()', sameAs: 'new ClientProxy()' }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
