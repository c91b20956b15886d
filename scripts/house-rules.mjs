/** Lint rules of this house that no plugin has; tests/walls/ proves each with a bad file. */
export const houseRules = {
  rules: {
    /** A cast overrules the compiler, so its reason stands on the line, or on the one above it. */
    'cast-says-why': {
      meta: { schema: [], messages: { why: 'A cast says why on its line (as const apart).' } },
      create: (context) => ({
        TSAsExpression(node) {
          if (node.typeAnnotation.typeName?.name === 'const') return;
          const { start, end } = node.loc;
          const isNear = ({ loc }) => loc.end.line >= start.line - 1 && loc.start.line <= end.line;
          if (!context.sourceCode.getAllComments().some(isNear)) context.report({ node, messageId: 'why' });
        },
      }),
    },

    /** A call without req runs outside the editor's transaction; on SQLite it waits for itself. */
    'payload-call-passes-req': {
      meta: { schema: [], messages: { req: 'This call leaves the transaction of its request: pass req.' } },
      create: (context) => ({
        CallExpression(node) {
          if (!isPayloadCall(node.callee)) return;
          const [options] = node.arguments;
          if (options?.type === 'ObjectExpression' && !options.properties.some(mayPassReq)) {
            context.report({ node, messageId: 'req' });
          }
        },
      }),
    },
  },
};

const OPERATIONS = new Set([
  ...[
    'create',
    'find',
    'findByID',
    'findOne',
    'count',
    'update',
    'updateByID',
    'updateOne',
    'updateMany',
    'upsert',
  ],
  ...[
    'delete',
    'deleteOne',
    'deleteMany',
    'findGlobal',
    'updateGlobal',
    'findVersions',
    'restoreVersion',
    'queue',
  ],
]);

function isPayloadCall(callee) {
  if (callee.type !== 'MemberExpression' || !OPERATIONS.has(callee.property.name)) return false;
  const holder = callee.object.type === 'MemberExpression' ? callee.object.property.name : callee.object.name;
  return ['payload', 'db', 'jobs'].includes(holder);
}

function mayPassReq(property) {
  return property.type === 'SpreadElement' || property.key.name === 'req';
}
