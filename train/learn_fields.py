"""Learn the weights of src/field/field-weights.ts.

Usage: python3 train/learn_fields.py FILE OUT

FILE comes from train/collect-fields.ts: for each page the candidates for its byline and for its day of publication, as
networks label them that have not seen the page's publisher. Of the candidates of a page and "none of them", one is right:
a conditional logit. OUT gets, as JSON, the weights and, under "heldOut", those that were learned without the publishers of
each fold, to measure with. How often the right one is chosen on publishers that were not learned from is printed.
"""
import json, sys
import torch
from fit import fit

PENALTY = 1.0
STEPS = 300


class Pages:
    """The candidates of many pages as one matrix."""

    def __init__(self, choices, names):
        rows = [candidate for choice in choices for candidate in choice['candidates']]
        self.count = len(choices)
        self.evidence = torch.tensor([[float(row['evidence'][name]) for name in names] for row in rows], dtype=torch.float64)
        self.page = torch.tensor([at for at, choice in enumerate(choices) for _ in choice['candidates']])
        self.right = torch.tensor([float(row['isRight']) for row in rows], dtype=torch.float64)
        self.none = torch.tensor([float(choice['isNoneRight']) for choice in choices], dtype=torch.float64)
        self.weight = torch.tensor([choice['weight'] for choice in choices], dtype=torch.float64)

    def scores(self, weights):
        return (self.evidence @ weights[1:] + weights[0]).clamp(-30, 30)

    def loss(self, weights):
        odds = torch.exp(self.scores(weights))
        total = torch.ones(self.count, dtype=torch.float64).index_add(0, self.page, odds)
        right = self.none.index_add(0, self.page, odds * self.right)
        return -(self.weight * torch.log(right / total)).sum() + PENALTY / 2 * (weights[1:] ** 2).sum()

    def share_right(self, weights):
        scores = self.scores(weights)
        hits = 0
        for at in range(self.count):
            own = scores[self.page == at]
            best = int(own.argmax())
            hits += float(self.right[self.page == at][best] if own[best] > 0 else self.none[at])
        return hits / self.count


def learn(choices):
    names = list(choices[0]['candidates'][0]['evidence'])
    size = len(names) + 1
    hits, folds = [], []
    for fold in sorted({choice['fold'] for choice in choices}):
        others = Pages([choice for choice in choices if choice['fold'] != fold], names)
        own = [choice for choice in choices if choice['fold'] == fold]
        weights = fit(others.loss, size, STEPS)
        folds.append(rounded(names, weights))
        hits.append((Pages(own, names).share_right(weights), len(own)))
    share = sum(hit * count for hit, count in hits) / sum(count for _, count in hits)
    weights = fit(Pages(choices, names).loss, size, STEPS)
    return rounded(names, weights), share, folds


def rounded(names, weights):
    return {name: round(float(weight), 2) for name, weight in zip(['bias', *names], weights)}


if __name__ == '__main__':
    torch.set_num_threads(1)
    lines = [json.loads(line) for line in open(sys.argv[1])]
    out = {'heldOut': {}}
    for kind in ('byline', 'date'):
        out[kind], share, out['heldOut'][kind] = learn([line for line in lines if line['kind'] == kind])
        print(f'{kind}: right on {share:.3f} of the pages of other publishers')
    with open(sys.argv[2], 'w') as file:
        json.dump(out, file)
