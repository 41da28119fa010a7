"""Learn what tells that a sentence goes on over the end of a line, on pages that were broken at their links.

Usage: python3 train/learn_seams.py SEAMS.jsonl WEIGHTS.ts [--networks DIR]

SEAMS.jsonl is what train/collect-seams.ts collected. With --networks, the weights that were learned without a fold are put
into the network that was, DIR/fold-0.json and so on, so that train/evaluate.ts measures with both.
"""
import argparse, json
import numpy as np
import torch
import torch.nn.functional as F
from descend import descend
from learn import LEVELS, quantize, round_tensor
from sums import keep, rounded, write_sums

HIDDEN, DROP, DECAY, RATE, EPOCHS, BATCH = 16, .2, .05, 5e-3, 20, 512
ROUNDED_EPOCHS = 6  # the last epochs are learned with the weights that will be stored
# All weights have one scale, which the few largest do not reach.
WITHIN_SCALE = .995
# A headline that is joined with what stands above or below it is lost: that costs more than a paragraph in two pieces.
HEADLINE_WEIGHT = 10
FOLDS = range(5)


class Data:
    def __init__(self, file):
        pages = [json.loads(line) for line in open(file)]
        counts = [len(page['goesOn']) for page in pages]
        self.clues = np.concatenate([np.array(page['clues'], np.float32).reshape(-1, page['columns']) for page in pages])
        self.target = np.concatenate([page['goesOn'] for page in pages]).astype(np.float32)
        self.fold = np.repeat([page['fold'] for page in pages], counts)
        self.weight = np.ones(len(self.target), np.float32)
        for start, page in zip(np.cumsum([0, *counts]), pages):
            for line in page['headlines']:
                beside = [start + at for at in (line, line + 1) if at < len(page['goesOn'])]
                self.weight[beside] = np.where(self.target[beside] == 0, HEADLINE_WEIGHT, 1)

    def rows(self, is_wanted):
        return np.flatnonzero(is_wanted & (self.target >= 0))


def learn(data, rows):
    torch.manual_seed(0)
    clues, target, weight = (torch.from_numpy(column[rows]) for column in (data.clues, data.target, data.weight))
    net = torch.nn.Sequential(torch.nn.Linear(clues.shape[1], HIDDEN), torch.nn.ReLU(), torch.nn.Dropout(DROP), torch.nn.Linear(HIDDEN, 1))
    def loss_of(batch):
        losses = F.binary_cross_entropy_with_logits(net(clues[batch]).squeeze(-1), target[batch], reduction='none')
        return (losses * weight[batch]).mean()

    return descend(net, len(rows), loss_of, EPOCHS, BATCH, RATE, DECAY, ROUNDED_EPOCHS, round_weights)


@torch.no_grad()
def round_weights(net):
    """Round the weights in place to what will be stored, and return what they were."""
    kept = []
    for weight in (net[0].weight, net[3].weight):
        kept.append((weight, weight.clone()))
        limit = weight.abs().quantile(WITHIN_SCALE)
        round_tensor(weight.clamp_(-limit, limit).view(-1, 1), LEVELS)
    return kept


@torch.no_grad()
def tell(net, clues):
    return net(torch.from_numpy(clues)).squeeze(-1).numpy() > 0


def stored(net):
    """As weigh-seams.ts reads it."""
    return {'hidden': stored_layer(net[0]), 'output': stored_layer(net[3])}


def stored_layer(layer):
    table = quantize(layer.weight.view(-1, 1))
    return {'bias': rounded(layer.bias.detach()), 'weights': {**table, 'scales': table['scales'] * layer.weight.shape[1]}}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('seams')
    parser.add_argument('weights')
    parser.add_argument('--networks')
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    data = Data(arguments.seams)
    told = np.zeros(len(data.target), bool)
    for fold in FOLDS:
        net = learn(data, data.rows(data.fold != fold))
        unseen = data.rows(data.fold == fold)
        told[unseen] = tell(net, data.clues[unseen])
        if arguments.networks:
            keep(f'{arguments.networks}/fold-{fold}.json', seams=stored(net))
    goes_on = data.target == 1
    print(f'seams of broken pages, hosts left out: {(told & goes_on).sum()} of {goes_on.sum()} found, '
          f'{(told & (data.target == 0)).sum()} of {(data.target == 0).sum()} line ends taken for one')
    sums = stored(learn(data, data.rows(data.fold >= 0)))
    write_sums(arguments.weights, sums, 'train-seams.ts', 'SeamWeights', 'weigh-seams.js')


if __name__ == '__main__':
    main()
