import type { TSESTree } from '@typescript-eslint/utils';

import { PUBLIC_ACL } from '../../catalog/conditions.ts';
import type { Sink } from '../../pii/sinks.ts';
import { propertiesOf } from './literals.ts';
import { sinkNodes, suggestion, type Suggester } from './suggester.ts';

/** Packages that put objects into buckets of S3. */
const S3 = /^(?:@aws-sdk\/(?:client-s3|lib-storage)|aws-sdk(?:\/clients\/s3)?)$/;

/** `{ ACL: 'public-read', Body }` → `{ ACL: 'private', ServerSideEncryption: 'aws:kms', Body }` */
export const privateObject: Suggester = {
  messages: { makePrivate: 'Make the object private and encrypt it with a managed key.' },
  suggest(flow, context) {
    // A bucket is opened elsewhere than where the data is put in.
    if (flow.marks.length === 0) return [];
    const nodes = S3.test((flow.sink as Sink).destination.module ?? '') ? sinkNodes(flow, context) : undefined;
    const acl = nodes?.call.arguments.flatMap((argument) => publicAcl(argument) ?? [])[0];
    if (acl === undefined) return [];
    const { property, isEncrypted } = acl;
    const text = `'private'${isEncrypted ? '' : ", ServerSideEncryption: 'aws:kms'"}`;
    return [suggestion('makePrivate', (fixer) => fixer.replaceText(property.value, text))];
  },
};

interface PublicAcl {
  readonly property: TSESTree.Property;
  readonly isEncrypted: boolean;
}

/** The property of the literal, or of its `params`, that makes the object public. */
function publicAcl(node: TSESTree.Node): PublicAcl | undefined {
  const properties = node.type === 'ObjectExpression' ? propertiesOf(node) : undefined;
  if (properties === undefined) return undefined;
  const acl = properties.get('ACL');
  const isPublic = acl?.value.type === 'Literal' && new RegExp(PUBLIC_ACL, 'i').test(String(acl.value.value));
  if (acl !== undefined && isPublic) return { property: acl, isEncrypted: properties.has('ServerSideEncryption') };
  const params = properties.get('params');
  return params && publicAcl(params.value);
}
