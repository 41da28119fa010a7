"""Learn by which clues the parts of lists are told, and write the weights.

Usage: python3 train/learn_lists.py DATA WEIGHTS.ts [--hidden N] [--epochs N] [--seed N] [--folds FOLD ...] [--networks DIR]

DATA is what train/train-lists.ts wrote: clues from networks that have not seen the page's host. With --networks,
the weights that were learned without a fold are put into the network that was, DIR/fold-0.json and so on, so that
train/evaluate.ts measures with both.
"""
import argparse, json, os, sys
import numpy as np
import torch

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from descend import descend
from learn import LEVELS, quantize, round_tensor
from sums import keep, rounded, write_sums

NARROWEST = .1      # a clue that is nearly always the same is not blown up further
BATCH = 2048        # blocks a step
RATE = 6e-3
DECAY = 1e-2
ROUNDED_EPOCHS = 4  # the last epochs are learned with the weights that will be stored
EVEN_PAGE = 5       # pages with more parts than this count no more in all than the root of their number
KEPT = .5           # share of the plain furniture that is learned from, with the weight of all of it
PLAIN = -.6         # a title whose score is further behind than this is plain furniture
# Parts of lists are found more often than they are likely: what is missed costs more than what is too much.
BIAS = .5
# So are headings: with one that is missed, all titles under it stand under a wrong one.
HEADING_BIAS = .5
# On a page the lean follows from what can be reached on it, as lean-to-parts.ts has it.
LEAST_REACHED = .45
STEEPNESS = 2.75
TITLE = 1
HEADING = 2


class Data:
    def __init__(self, folder):
        names = json.load(open(f'{folder}/names.json'))
        self.names, self.roles = names['clueNames'], names['listRoles']
        self.clues = np.fromfile(f'{folder}/clues.f32', dtype=np.float32).reshape(-1, len(self.names))
        self.target, self.label, self.choices, self.text = np.fromfile(f'{folder}/blocks.i32', dtype=np.int32).reshape(-1, 4).T
        self.pages = [json.loads(line) for line in open(f'{folder}/pages.jsonl')]
        counts = [page['count'] for page in self.pages]
        self.page = np.repeat(np.arange(len(counts)), counts)
        self.start = np.concatenate([[0], np.cumsum(counts)])
        self.fold = np.array([page['fold'] for page in self.pages])
        self.open = self.choices > 1
        self.mean, self.deviation = self.clues[self.open].mean(0), np.maximum(self.clues[self.open].std(0), NARROWEST)

    def inputs(self, rows):
        return torch.tensor((self.clues[rows] - self.mean) / self.deviation)


def title_f1(data, roles, pages):
    """Mean over pages of the F1 of the titles, as the evaluation has it but for what a list is cut into."""
    found = []
    for page in pages:
        rows = slice(data.start[page], data.start[page + 1])
        mine, gold = (set(data.text[rows][parts[rows] == TITLE]) for parts in (roles, data.target))
        if mine or gold:
            found.append(2 * len(mine & gold) / (len(mine) + len(gold)))
    return float(np.mean(found))


def settle(data, scores):
    """The roles that settle-lists.ts would choose."""
    # A line of the story is a title or stays what it is.
    line = np.where(scores[:, TITLE] > scores[:, 0], TITLE, data.label)
    return np.where(data.open, np.where(data.choices == 2, line, scores.argmax(1)), data.label)


def learn(data, rows, hidden, epochs, seed):
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    parts = np.bincount(data.page, weights=data.target > 0, minlength=len(data.pages))
    near = (data.target[rows] > 0) | (data.label[rows] > 0) | (data.clues[rows, 0] > PLAIN)
    kept = near | (rng.random(len(rows)) < KEPT)
    weight = np.where(near, 1, 1 / KEPT)[kept]
    rows = rows[kept]
    weight = weight / np.sqrt(np.maximum(EVEN_PAGE, parts[data.page[rows]]))
    inputs, targets = data.inputs(rows), torch.tensor(data.target[rows].astype(np.int64))
    weights = torch.tensor((weight / weight.mean()).astype(np.float32))
    net = torch.nn.Sequential(torch.nn.Linear(len(data.names), hidden), torch.nn.ReLU(), torch.nn.Dropout(.15),
                              torch.nn.Linear(hidden, len(data.roles)))
    def loss_of(batch):
        losses = torch.nn.functional.cross_entropy(net(inputs[batch]), targets[batch], reduction='none')
        return (losses * weights[batch]).mean()

    return descend(net, len(rows), loss_of, epochs, BATCH, RATE, DECAY, ROUNDED_EPOCHS, round_weights)


@torch.no_grad()
def round_weights(net):
    """Round the weights in place to what will be stored, and return what they were."""
    return [(weight, round_tensor(weight, LEVELS)) for weight in (net[0].weight, net[3].weight)]


def score(net, data, rows):
    with torch.no_grad():
        return torch.log_softmax(net(data.inputs(rows)), 1).numpy()


def moved(scores):
    """The scores as they are stored."""
    return headed(scores) - BIAS * (np.arange(scores.shape[1]) == 0)


def headed(scores):
    return scores + HEADING_BIAS * (np.arange(scores.shape[1]) == HEADING)


def leaned(data, scores):
    """The scores as lean-to-parts.ts moves them, page by page."""
    shares = np.where(data.open, np.exp(scores[:, TITLE]), 0)
    lean = np.zeros(len(data.pages), np.float32)
    for page in range(len(data.pages)):
        found = np.sort(shares[data.start[page]:data.start[page + 1]])[::-1].cumsum()
        reached = (2 * found / (np.arange(1, len(found) + 1) + found[-1])).max()
        lean[page] = 0 if reached < LEAST_REACHED else STEEPNESS * (1 - reached)
    return scores - np.outer(lean[data.page], np.arange(scores.shape[1]) == 0)


def stored(net, data):
    """As settle-lists.ts reads it: for clues as they are, not as they were made even for the learning."""
    mean, deviation = torch.tensor(data.mean), torch.tensor(data.deviation)
    weight = (net[0].weight / deviation).detach()
    more = torch.tensor(moved(np.zeros((1, len(data.roles)), np.float32))[0])
    return {'hidden': {'bias': rounded(net[0].bias.detach() - weight @ mean), 'weights': quantize(weight)},
            'output': {'bias': rounded(net[3].bias.detach() + more), 'weights': quantize(net[3].weight)}}


def compare(data, scores, folds):
    """Print the figures before and after, on hosts left out."""
    roles = settle(data, leaned(data, headed(scores)))
    for variant in sorted({page['variant'] for page in data.pages}):
        pages = [at for at, page in enumerate(data.pages) if page['fold'] in folds and page['variant'] == variant]
        before, after = (title_f1(data, parts, pages) for parts in (data.label, roles))
        print(f'{variant}: {before:.4f} -> {after:.4f}', flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('data')
    parser.add_argument('weights')
    parser.add_argument('--hidden', type=int, default=32)
    parser.add_argument('--epochs', type=int, default=10)
    parser.add_argument('--seed', type=int, default=0)
    parser.add_argument('--folds', type=int, nargs='*', default=list(range(5)))
    parser.add_argument('--networks')
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    data = Data(arguments.data)
    fit = lambda rows: learn(data, np.flatnonzero(rows), arguments.hidden, arguments.epochs, arguments.seed)
    scores = np.zeros((len(data.page), len(data.roles)), np.float32)
    nets = {}
    for fold in arguments.folds:
        out = data.fold[data.page] == fold
        nets[fold] = fit(data.open & ~out)
        rows = np.flatnonzero(data.open & out)
        scores[rows] = score(nets[fold], data, rows)
    compare(data, scores, arguments.folds)
    for fold, net in nets.items():
        if arguments.networks:
            keep(f'{arguments.networks}/fold-{fold}.json', lists=stored(net, data))
    write_sums(arguments.weights, stored(fit(data.open), data), 'train-lists.ts', 'ListWeights', 'settle-lists.js')


if __name__ == '__main__':
    main()
