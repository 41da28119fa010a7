"""Learn the labelling network from the collected pages, and store it.

Usage: python3 train/learn.py DATA OUT.json [--leave-out FOLD] [--epochs N] [--seed N]
"""
import argparse, json, math, random, time
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

# What the network is; read-network.ts reads it back.
BAG_BUCKETS, BAG_WIDTH, BAG_DIM = 2048, 16, 8
KEYS = [(0, 1024, 6), (3, 512, 6), (4, 512, 6)]  # place among the keys, buckets, width
DISTANCES = [1, 2, 4, 8, 16, 1, 2]
POOL_AFTER = 4
# After which convolutions something is carried along the page, by so many cells in each direction; how much a cell takes
# over stays between the two shares.
CARRY_AFTER = [4, 5]
CELLS = 24
SHARES = .02, .98
WIDTH = 96
ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'
# A weight is one of 15 levels at most, and its step to the next one so many standard deviations of its column at least, so
# that most are one of five: more cost bytes and buy nothing, once the network has learned to live with them. The few that
# meet the numbers of the evidence, or make the scores, are finer: with 31 levels a headline in a hundred is lost.
LEVELS = 7
COARSE = 1.2
FINE_LEVELS = 41
FINE = ('enter.weight', 'leave.weight')
ZERO = (len(ALPHABET) - 1) // 2
# So many of the last epochs are learned with weights rounded to their levels.
ROUNDED_EPOCHS = 10
# How often a page is learned from as it is, and how often with nothing but what stands in a field.
SHARE_FULL, SHARE_CLEAN = .35, .15
# Among its other variants, how often the story laid out as on another site comes for each of the others.
LAID_OUT = 2
# A page has one headline, which counts for more than one line.
HEADLINE_WEIGHT = 2
# What scores are divided by before roles are chosen by their shares: found on pages of hosts that were left out.
TEMPERATURE = 1.25
# Roles that no annotation knows are not scored.
NOT_LEARNED = ('kicker', 'keywords')
BODY = ('paragraph', 'crosshead', 'listItem', 'quote')


class Data:
    """The pages and their variants."""

    def __init__(self, folder):
        names = json.load(open(f'{folder}/names.json'))
        self.all_roles, self.number_names = names['roles'], names['numberNames']
        self.roles = [role for role in self.all_roles if role not in NOT_LEARNED]
        columns = [self.all_roles.index(role) for role in self.roles]
        n_numbers, n_keys = len(self.number_names), len(names['keyNames'])
        numbers = np.memmap(f'{folder}/numbers.f32', np.float32, 'r').reshape(-1, n_numbers)
        keys = np.memmap(f'{folder}/keys.i32', np.int32, 'r').reshape(-1, n_keys)
        bags = np.memmap(f'{folder}/bags.i32', np.int32, 'r')
        masks = np.memmap(f'{folder}/masks.i32', np.int32, 'r')
        self.pages, at, bag = {}, 0, 0
        for line in open(f'{folder}/index.jsonl'):
            page = json.loads(line)
            n = page['count']
            if n > 0:
                page['numbers'] = numbers[at:at + n]
                page['keys'] = keys[at:at + n]
                page['allowed'] = (np.asarray(masks[at:at + n])[:, None] >> np.array(columns) & 1).astype(bool)
                page['raw_bags'] = bags[bag:bag + page['bagLength']]
                self.pages.setdefault(page['id'], []).append(page)
            at += n
            bag += page['bagLength']


def prepare(page):
    """Buckets of words and keys, made once."""
    if 'bag' in page:
        return
    raw, at = np.asarray(page['raw_bags']), 0
    bag = np.full((page['count'], BAG_WIDTH), BAG_BUCKETS, np.int16)
    for block in range(page['count']):
        n = raw[at]
        bag[block, :n] = (raw[at + 1:at + 1 + n].astype(np.int64) & 0xffffffff) % BAG_BUCKETS
        at += 1 + n
    page['bag'] = bag
    hashes = np.asarray(page['keys']).astype(np.int64) & 0xffffffff
    page['buckets'] = np.stack([hashes[:, key] % buckets for key, buckets, _ in KEYS], 1).astype(np.int16)
    page['numbers'] = np.asarray(page['numbers']).astype(np.float16)


class Drop(nn.Module):
    """Dropout with a byte of chance for each number: several times as fast as nn.Dropout."""

    def __init__(self, share):
        super().__init__()
        self.below = round(share * 256)

    def forward(self, state):
        if not self.training:
            return state
        chances = torch.empty(state.numel() // 8 + 1, dtype=torch.int64).random_(-2 ** 63, None).view(torch.uint8)
        keep = (chances[:state.numel()] >= self.below).view(state.shape)
        return state * keep * (256 / (256 - self.below))


class Convolution(nn.Module):
    """A convolution over three blocks as one product."""

    def __init__(self, distance):
        super().__init__()
        self.distance, self.sums = distance, nn.Linear(3 * WIDTH, WIDTH)

    def forward(self, state):
        far = F.pad(state, (0, 0, self.distance, self.distance))
        return self.sums(torch.cat([far[:, :-2 * self.distance], state, far[:, 2 * self.distance:]], -1))


class Carry(nn.Module):
    """Cells that are carried along the page, as carry.ts does."""

    def __init__(self, drop):
        super().__init__()
        self.read, self.write, self.drop = nn.Linear(WIDTH, 4 * CELLS), nn.Linear(2 * CELLS, WIDTH), Drop(drop)
        # Cells forget at different rates from the start.
        self.read.bias.data[:2 * CELLS].uniform_(-1.9, .5)

    def forward(self, state, mask):
        read = self.read(state).transpose(1, 2)
        share = (read[:, :2 * CELLS] / 4 + .5).clamp(*SHARES) * mask.transpose(1, 2)
        keep, news = 1 - share, share * F.relu(read[:, 2 * CELLS:])
        held = from_both_ends(Carrying.apply(from_both_ends(keep), from_both_ends(news)))
        return (state + self.drop(F.relu(self.write(held.transpose(1, 2))))) * mask


def from_both_ends(cells):
    """Turn round the cells that go from the end of the page up; and back again."""
    return torch.cat([cells[:, :CELLS], cells[:, CELLS:].flip(-1)], 1)


class Carrying(torch.autograd.Function):
    """held[t] = keep[t] * held[t - 1] + news[t] along the last axis; what is learned goes back in the same way."""

    @staticmethod
    def forward(ctx, keep, news):
        held = carry_all(keep, news)
        ctx.save_for_backward(keep, held)
        return held

    @staticmethod
    def backward(ctx, grad):
        keep, held = ctx.saved_tensors
        later = F.pad(keep[..., 1:], (0, 1))
        back = carry_all(later.flip(-1), grad.flip(-1)).flip(-1)
        return back * F.pad(held[..., :-1], (1, 0)), back


def carry_all(keep, news):
    """All of it at once (W. D. Hillis and G. L. Steele, 1986, "Data parallel algorithms")."""
    keep, held, step = keep.clone(), news.clone(), 1
    while step < keep.shape[-1]:
        held[..., step:] += keep[..., step:] * held[..., :-step]
        keep[..., step:] = keep[..., step:] * keep[..., :-step]
        step *= 2
    return held


class Net(nn.Module):
    """The network that network.ts computes."""

    def __init__(self, n_numbers, n_roles, drop, word_drop):
        super().__init__()
        self.word_drop, self.drop = word_drop, Drop(drop)
        self.register_buffer('mean', torch.zeros(n_numbers))
        self.register_buffer('deviation', torch.ones(n_numbers))
        self.bag = nn.EmbeddingBag(BAG_BUCKETS + 1, BAG_DIM, mode='sum', padding_idx=BAG_BUCKETS)
        self.tables = nn.ModuleList([nn.Embedding(buckets, width) for _, buckets, width in KEYS])
        for table in [self.bag, *self.tables]:
            nn.init.normal_(table.weight, 0, .1)
        self.bag.weight.data[BAG_BUCKETS] = 0
        self.enter = nn.Linear(n_numbers + BAG_DIM + sum(width for _, _, width in KEYS), WIDTH)
        self.convolutions = nn.ModuleList([Convolution(distance) for distance in DISTANCES])
        self.pool = nn.Linear(2 * WIDTH, WIDTH)
        self.carries = nn.ModuleList([Carry(drop) for _ in CARRY_AFTER])
        self.leave = nn.Linear(WIDTH, n_roles)

    def forward(self, numbers, bag, buckets, valid):
        pages, blocks, _ = numbers.shape
        count = (bag != BAG_BUCKETS).sum(-1, keepdim=True).clamp(min=1).float()
        if self.training:
            bag = torch.where(torch.rand(bag.shape) < self.word_drop, torch.full_like(bag, BAG_BUCKETS), bag)
        parts = [(numbers - self.mean) / self.deviation, self.bag(bag.reshape(pages * blocks, -1)).reshape(pages, blocks, -1) / count]
        for place, table in enumerate(self.tables):
            row = table(buckets[..., place])
            if self.training:
                row = row * (torch.rand(pages, blocks, 1) >= self.word_drop).float()
            parts.append(row)
        mask = valid.unsqueeze(-1).float()
        state = self.drop(F.relu(self.enter(torch.cat(parts, -1)))) * mask
        for place, convolution in enumerate(self.convolutions):
            state = (state + self.drop(F.relu(convolution(state)))) * mask
            if place == POOL_AFTER:
                mean = state.sum(1) / mask.sum(1).clamp(min=1)
                state = (state + F.relu(self.pool(torch.cat([mean, state.max(1).values], -1))).unsqueeze(1)) * mask
            for after, carry_along in zip(CARRY_AFTER, self.carries):
                if place == after:
                    state = carry_along(state, mask)
        return self.leave(state)


def batch(pages):
    longest = max(page['count'] for page in pages)
    numbers = np.zeros((len(pages), longest, pages[0]['numbers'].shape[1]), np.float32)
    bag = np.full((len(pages), longest, BAG_WIDTH), BAG_BUCKETS, np.int64)
    buckets = np.zeros((len(pages), longest, len(KEYS)), np.int64)
    valid = np.zeros((len(pages), longest), bool)
    for at, page in enumerate(pages):
        prepare(page)
        n = page['count']
        numbers[at, :n], bag[at, :n], buckets[at, :n], valid[at, :n] = page['numbers'], page['bag'], page['buckets'], True
    return tuple(map(torch.from_numpy, (numbers, bag, buckets, valid)))


def targets(pages, longest, roles):
    n_roles, headline = len(roles), roles.index('headline')
    soft = np.zeros((len(pages), longest, n_roles), np.float32)
    weight = np.zeros((len(pages), longest), np.float32)
    for at, page in enumerate(pages):
        n, allowed = page['count'], page['allowed']
        known = allowed.any(1)
        share = allowed / np.maximum(allowed.sum(1, keepdims=True), 1)
        soft[at, :n] = share
        # Every page weighs about the same, a long one somewhat more.
        weight[at, :n] = known * (1 + (HEADLINE_WEIGHT - 1) * share[:, headline]) / math.sqrt(n)
    return torch.from_numpy(soft), torch.from_numpy(weight)


def make_batches(pages, blocks, rng=None):
    pages = sorted(pages, key=lambda page: page['count'] * (rng.uniform(.8, 1.25) if rng else 1))
    groups, group = [], []
    for page in pages:
        if group and page['count'] * 1.3 * (len(group) + 1) > blocks:
            groups.append(group)
            group = []
        group.append(page)
    groups.append(group)
    if rng:
        rng.shuffle(groups)
    return groups


def choose(variants, rng):
    """One of a page's variants, the page itself first."""
    share = rng.random()
    if share < SHARE_FULL or len(variants) == 1:
        return variants[0]
    # The clean variant is the last.
    if share < SHARE_FULL + SHARE_CLEAN:
        return variants[-1]
    return rng.choices(variants[1:], [LAID_OUT if page['variant'].startswith('moved') else 1 for page in variants[1:]])[0]


@torch.no_grad()
def round_weights(net):
    """Round the weights in place to what will be stored, and return what they were: the step is taken from there
    (M. Courbariaux et al., 2015, "BinaryConnect")."""
    kept = []
    for name, tensor in tensors(net):
        kept.append((tensor, round_tensor(tensor, *levels_of(name))))
    return kept


def round_tensor(tensor, levels, coarse=0):
    """Round a table in place to so many levels on either side of zero, a scale for each column; return what it was."""
    values = tensor.clone()
    rows = rows_of(tensor)
    scales = scales_of(rows, levels, coarse)
    tensor.copy_(((rows / scales).round() * scales).reshape(tensor.shape))
    return values


def rows_of(tensor):
    """A table as it is, a bias as one row of it."""
    return tensor.reshape(-1, tensor.shape[-1]) if tensor.dim() > 1 else tensor.reshape(1, -1)


def scales_of(rows, levels, coarse):
    """How far it is from one level of each column to the next: so many of its deviations at least."""
    scales = rows.abs().max(0).values / levels
    return torch.maximum(scales, coarse * rows.square().mean(0).sqrt()).clamp(min=1e-6)


@torch.no_grad()
def restore_weights(kept):
    for tensor, values in kept:
        tensor.copy_(values)


def train(pages, roles, epochs, seed, rate=2e-3, decay=.1, drop=.15, word_drop=.4, blocks=2400, report=None):
    """Train on a list of pages, each a list of its variants with the page itself first."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    net = Net(pages[0][0]['numbers'].shape[1], len(roles), drop, word_drop)
    sample = np.concatenate([np.asarray(variants[0]['numbers'], np.float32) for variants in pages])
    net.mean, net.deviation = torch.from_numpy(sample.mean(0)), torch.from_numpy(np.maximum(sample.std(0), .05))
    learned = dict(net.named_parameters())
    optimizer = torch.optim.AdamW(learned.values(), lr=rate, betas=(.9, .98), weight_decay=decay)
    step, steps = 0, None
    mean = {name: value.detach().clone() for name, value in learned.items()}
    for epoch in range(epochs):
        net.train()
        start, total = time.time(), 0.
        chosen = [choose(variants, rng) for variants in pages]
        groups = make_batches(chosen, blocks, rng)
        steps = steps or epochs * len(groups)
        for group in groups:
            optimizer.param_groups[0]['lr'] = rate * min(1, (step + 1) / 100) * .5 * (1 + math.cos(math.pi * min(1, step / steps)))
            inputs = batch(group)
            soft, weight = targets(group, inputs[0].shape[1], roles)
            kept = round_weights(net) if epoch >= epochs - ROUNDED_EPOCHS else []
            losses = -(soft * F.log_softmax(net(*inputs), -1)).sum(-1)
            loss = (losses * weight).sum() / weight.sum().clamp(min=1e-6)
            optimizer.zero_grad()
            loss.backward()
            restore_weights(kept)
            nn.utils.clip_grad_norm_(net.parameters(), 1.)
            optimizer.step()
            step += 1
            total += loss.item()
            keep = min(.998, (1 + step) / (10 + step))
            for name, value in learned.items():
                mean[name].mul_(keep).add_(value.detach(), alpha=1 - keep)
        if report:
            report(epoch, total / len(groups), time.time() - start, net)
    # The mean of the last steps reads unseen pages better than the last step.
    net.load_state_dict(mean, strict=False)
    return net.eval()


def levels_of(name):
    """How many levels a weight has on either side of zero, and how many deviations are between two of them at least."""
    # A bias has a scale of its own for each weight, and so is stored to four digits.
    return FINE_LEVELS if name in FINE else LEVELS, 0 if name in FINE or name.endswith('bias') else COARSE


def quantize(tensor, levels=LEVELS, coarse=0):
    """Weights as characters, a scale for each column."""
    rows = rows_of(tensor.detach().double())
    scales = np.array([float(f'{scale:.4g}') for scale in scales_of(rows, levels, coarse).tolist()])
    weights = np.clip(np.rint(rows.numpy() / scales), -levels, levels).astype(int)
    return {'scales': scales.tolist(), 'weights': ''.join(ALPHABET[weight + ZERO] for weight in weights.ravel())}


def dequantize(stored, like):
    levels = np.array([ALPHABET.index(character) for character in stored['weights']]) - ZERO
    return torch.from_numpy((levels.reshape(-1, len(stored['scales'])) * np.array(stored['scales'])).reshape(like.shape).astype(np.float32))


def tensors(net):
    """Every table of the network in the form that it is stored in: a row for each input."""
    yield from tables(net)
    yield from layers(net)


def tables(net):
    yield 'bag', net.bag.weight[:BAG_BUCKETS]
    for (key, _, _), table in zip(KEYS, net.tables):
        yield f'key{key}', table.weight


def layers(net):
    for name, layer in (('enter', net.enter), ('pool', net.pool), ('leave', net.leave)):
        yield f'{name}.weight', layer.weight.T
        yield f'{name}.bias', layer.bias
    for at, layer in enumerate(net.convolutions):
        # A row for each input, those of the block before first.
        yield f'convolution{at}.weight', layer.sums.weight.T
        yield f'convolution{at}.bias', layer.sums.bias
    for at, layer in enumerate(net.carries):
        for name, part in (('read', layer.read), ('write', layer.write)):
            yield f'carry{at}.{name}.weight', part.weight.T
            yield f'carry{at}.{name}.bias', part.bias


def digits(values):
    return [float(f'{value:.5g}') for value in values.tolist()]


def store(net, roles, temperature=TEMPERATURE):
    """A net as read-network.ts reads it."""
    return {'roles': roles, 'mean': digits(net.mean), 'deviation': digits(net.deviation), 'keys': [key for key, _, _ in KEYS],
            'distances': DISTANCES, 'poolAfter': POOL_AFTER, 'carryAfter': CARRY_AFTER, 'temperature': temperature,
            'tensors': {name: quantize(tensor.contiguous(), *levels_of(name)) for name, tensor in tensors(net)}}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('data')
    parser.add_argument('out')
    parser.add_argument('--leave-out', type=int, help='a fold of hosts to leave out')
    parser.add_argument('--epochs', type=int, default=30)
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args()
    # One thread adds in one order, so that the same pages give the same bits.
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    data = Data(options.data)
    is_left_out = lambda fold: fold is not None and fold == options.leave_out
    pages = [[page for page in variants if not is_left_out(page.get('borrowedFold'))]
             for variants in data.pages.values() if not is_left_out(variants[0]['fold'])]
    report = lambda epoch, loss, seconds, _: print(f'epoch {epoch + 1} of {options.epochs}: loss {loss:.4f}, {seconds:.0f} s', flush=True)
    net = train(pages, data.roles, options.epochs, options.seed, report=report)
    with open(options.out, 'w') as file:
        json.dump(store(net, data.roles), file)


if __name__ == '__main__':
    main()
