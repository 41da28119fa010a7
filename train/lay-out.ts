import type {Role} from '../src/label/role.js'
import {isStory, type PageParts} from './story-parts.js'
import type {TargetBlock} from './targets.js'
import type {Random} from './variants.js'

/**
 * Lay the story of one page out as another page is laid out: in its frame, most often with the lines that it prints
 * around the headline, and with the boxes that it prints between the paragraphs.
 *
 * What tells the story (headline, standfirst, captions, notes, text) is the story's own; menus, boxes, byline and dates
 * are those of the layout.
 *
 * @param story - The page whose story is laid out.
 * @param layout - The page that it is laid out as.
 * @param random - Source of chance.
 * @returns The blocks of the new page.
 */
export function layOut(story: PageParts, layout: PageParts, random: Random): TargetBlock[] {
  const own = random() < bareShare ? story.head.filter(({role}) => role !== 'standfirst') : story.head
  const head = random() < keepShare ? own : layOutHead(own, layout.head)
  const body = random() < keepShare ? story.body : layOutBody(story.body, layout.body)
  return [...layout.before, ...head, ...body, ...layout.after]
}

function layOutHead(own: readonly TargetBlock[], layout: readonly TargetBlock[]): TargetBlock[] {
  const left = own.filter(tellsStory)
  const take = (role: Role | undefined): TargetBlock[] => {
    const place = left.findIndex((block) => block.role === role)
    return place < 0 ? [] : left.splice(place, 1)
  }
  const head = layout.flatMap((block) => (tellsStory(block) ? take(block.role) : [block]))
  // What the layout has no place for stands where most pages print it.
  const headlines = left.filter(({role}) => role === 'headline')
  const others = left.filter(({role}) => role !== 'headline')
  head.unshift(...headlines)
  head.splice(head.findIndex(({role}) => role === 'headline') + 1, 0, ...others)
  return head
}

function layOutBody(own: readonly TargetBlock[], layout: readonly TargetBlock[]): TargetBlock[] {
  const text = own.filter((block) => !isBox(block))
  const length = layout.filter((block) => !isBox(block)).length
  const body: TargetBlock[] = []
  let told = 0
  let taken = 0
  for (const block of layout) {
    if (isBox(block)) {
      const due = Math.round((told / length) * text.length)
      while (taken < due) body.push(...text.slice(taken, ++taken))
      body.push(block)
    } else told++
  }
  return [...body, ...text.slice(taken)]
}

function tellsStory(block: TargetBlock): boolean {
  return isStory(block) && block.role !== 'byline'
}

function isBox({role}: TargetBlock): boolean {
  return role !== undefined && boxRoles.has(role)
}

const boxRoles: ReadonlySet<Role> = new Set<Role>([
  'furniture',
  'teaserHeading',
  'teaserTitle',
  'teaserSummary',
  'teaserMeta'
])

// How often the story loses its standfirst: many sites print none.
const bareShare = 0.2
// How often head and body keep the lines that stand between those of the story.
const keepShare = 0.25
