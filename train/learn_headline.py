"""Learn the weights of src/label/choose-headline.ts and print them.

Usage: python3 train/learn_headline.py DATA NETWORKS

NETWORKS holds fold-K.json for every fold: a network that was learned without the hosts of fold K, so that its scores
are those that a page of an unseen site would get.
"""
import json, sys
import numpy as np
import torch
import learn
import score

NUMBERS = ('echoBelow', 'echoRegion', 'isLaterCopy', 'endsStop', 'commonWords', 'holdsDate')
NAMES = ('odds', 'oddsToHighest', 'place', 'standfirstBelow', 'bylineBelow', *NUMBERS)
TINY, MIN_SHARE, REACH_ABOVE, PENALTY = 1e-6, .0015, 25, 1e-3


def candidates(shares, roles, story):
    """The story's first block and the blocks above it that may be the headline."""
    in_story = np.isin(shares.argmax(1), [roles.index(role) for role in story])
    start = int(in_story.argmax()) if in_story.any() else len(shares)
    above = shares[:start, roles.index('headline')]
    if not len(above):
        return []
    decoded = int(above.argmax())
    low = max(0, decoded - REACH_ABOVE)
    return [block for block in range(low, start) if block == decoded or above[block] > MIN_SHARE]


def features(page, shares, roles, blocks, number_names):
    headline, standfirst, byline = (shares[:, roles.index(role)] for role in ('headline', 'standfirst', 'byline'))
    highest = max(headline[block] for block in blocks)
    below = lambda column, block, reach: column[block + 1:block + 1 + reach].max(initial=0)
    rows = []
    for place, block in enumerate(blocks):
        own = headline[block]
        rows.append([np.log((own + TINY) / (1 - own + TINY)), np.log((own + TINY) / (highest + TINY)), place / len(blocks),
                     below(standfirst, block, 3), below(byline, block, 7)]
                    + [float(page['numbers'][block][number_names.index(name)]) for name in NUMBERS])
    return torch.tensor(np.array(rows), dtype=torch.float64)


def collect(data, folder):
    """For each page with a headline: the candidates' features, and which of them it is."""
    for fold in range(5):
        stored = json.load(open(f'{folder}/fold-{fold}.json'))
        net, roles = score.load(stored, len(data.number_names)), stored['roles']
        pages = [page for variants in data.pages.values() for page in variants
                 if page['fold'] == fold and page['variant'] in ('full', 'clean')]
        for page, scores in zip(pages, learn.predict(net, pages)):
            shares = torch.softmax(torch.from_numpy(scores), -1).numpy()
            gold = np.flatnonzero(page['allowed'].argmax(1) == roles.index('headline'))
            blocks = candidates(shares, roles, learn.BODY)
            if len(gold) and gold[0] in blocks:
                yield features(page, shares, roles, blocks, data.number_names), blocks.index(gold[0])


def fit(pages):
    weights = torch.zeros(len(NAMES), dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=60, line_search_fn='strong_wolfe')

    def closure():
        optimizer.zero_grad()
        loss = sum(-torch.log_softmax(rows @ weights, 0)[gold] for rows, gold in pages) / len(pages)
        loss = loss + PENALTY * (weights ** 2).sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return weights.detach()


if __name__ == '__main__':
    data_folder, networks = sys.argv[1:]
    torch.set_num_threads(1)
    learned = fit(list(collect(learn.Data(data_folder), networks)))
    print({name: round(float(weight), 2) for name, weight in zip(NAMES, learned)})
