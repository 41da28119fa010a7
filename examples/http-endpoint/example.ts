import {Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {parseArticle} from 'newst'

/** `POST /article` with the text of a page gives its record. A page of more than 500 kB is not read. */
export const app = new Hono().post('/article', bodyLimit({maxSize: 500_000}), async (context) =>
  context.json(parseArticle(await context.req.text()))
)
