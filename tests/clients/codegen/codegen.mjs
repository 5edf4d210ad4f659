/** @type {import('@graphql-codegen/cli').CodegenConfig} */
export default {
  schema: '../../../schema/schema.graphql',
  documents: ['../../../schema/operations/**/*.graphql', './*.graphql'],
  generates: {
    './.generated/': {
      preset: 'client',
      presetConfig: { persistedDocuments: true, fragmentMasking: false },
      config: {
        strictScalars: true,
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: 'string', LocalDate: 'string', Long: 'number', Decimal: 'number', FilterObject: 'Record<string, unknown>' },
      },
    },
  },
};
