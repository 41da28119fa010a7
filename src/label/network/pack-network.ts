import {makeBitModel} from '../../packing/bit-model.js'
import {makeDecimalModel, writeDecimals} from '../../packing/decimals.js'
import {makeWriter} from '../../packing/writer.js'
import {type StoredNetwork} from './read-network.js'
import {levelsOf} from '../../learned/read-tensor.js'
import {levelBits, type PackedNetwork} from './unpack-network.js'

/**
 * Pack a stored network, in the order in which `unpackNetwork` reads.
 *
 * Most weights are small: a common level takes fewer bits than a rare one.
 *
 * @param network - The network; its numbers have five digits at most.
 * @returns The same network, shorter.
 * @throws {RangeError} When a number has more digits.
 */
export function packNetwork({mean, deviation, tensors, ...rest}: StoredNetwork): PackedNetwork {
  const tables = Object.entries(tensors).map(([name, {scales, weights}]) => ({name, scales, levels: levelsOf(weights)}))
  const level = tables.reduce((most, {levels}) => levels.reduce((high, own) => Math.max(high, Math.abs(own)), most), 0)
  const writer = makeWriter()
  writeDecimals(writer, makeDecimalModel(), [...mean, ...deviation])
  const scaling = makeDecimalModel()
  for (const {scales, levels} of tables) {
    writeDecimals(writer, scaling, scales)
    const model = makeBitModel(levelBits(level))
    for (const own of levels) writer.write(model, own + level)
  }
  return {
    ...rest,
    numbers: mean.length,
    level,
    tables: tables.map(({name, scales, levels}) => [name, levels.length / scales.length, scales.length]),
    packed: writer.finish()
  }
}
