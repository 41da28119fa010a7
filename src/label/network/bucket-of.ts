/**
 * Find the bucket that a word falls into.
 *
 * @param hash - The word's hash, a 32-bit number.
 * @param buckets - How many buckets there are.
 * @returns The bucket.
 */
export function bucketOf(hash: number, buckets: number): number {
  return (hash >>> 0) % buckets
}
