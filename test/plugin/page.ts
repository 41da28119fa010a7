/** A page that repeats a paragraph and a teaser. */
export const page = `Storm Takes Both Piers of Port Ellery

By Mara Lindqvist

Published: June 19, 2024

A spring storm hit the northern coast on Monday, and the harbour town of Port Ellery lost both of its piers, officials said.

Nobody was hurt, but two hundred people spent the night in the school gym, where the town had put up beds for them.

A spring storm hit the northern coast on Monday, and the harbour town of Port Ellery lost both of its piers, officials said.

Most read

Night Trains Return to the Northern Line After Twenty Years

Beekeepers Count a Mild Winter’s Cost

Latest

Night trains return to the Northern Line after twenty years

© 2025 The Ellery Courier. All rights reserved.`
