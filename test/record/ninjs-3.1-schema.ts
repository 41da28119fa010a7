const text = {type: 'string'}
const uri = {type: 'string', format: 'uri'}
const moment = {type: 'string', format: 'date-time'}

function listOf(properties: Record<string, object>, required: string[] = []): object {
  return {type: 'array', items: {type: 'object', additionalProperties: false, required, properties}}
}

/**
 * What IPTC's schema of ninjs 3.1 says about the properties that newst writes, in JSON Schema.
 *
 * The published schema, `http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json`, allows more properties; all that this one
 * takes, that one takes. Where IPTC asks for a URI or a moment, so does this one.
 */
export const ninjsSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['uri'],
  properties: {
    standard: {type: 'object', additionalProperties: false, properties: {name: text, version: text, schema: uri}},
    uri,
    type: {enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning']},
    representationType: {enum: ['full', 'partial']},
    language: text,
    firstCreated: moment,
    versionCreated: moment,
    headlines: listOf({role: text, contentType: text, value: text}, ['value']),
    descriptions: listOf({role: text, contentType: text, value: text}, ['value']),
    bodies: listOf({role: text, contentType: text, value: text}, ['value']),
    by: text,
    located: text,
    infoSources: listOf({name: text, role: text, uri, literal: text}),
    subjects: listOf({name: text, rel: text, uri, literal: text})
  }
}
