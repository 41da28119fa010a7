"""Learn the weights of src/field/name-weights.ts.

Usage: python3 train/learn_names.py FILE OUT [FOLDS]

FILE comes from train/collect-names.ts: names of persons, and other short lines in capitals, each as the runs of letters
of its words. A logit over the mean of the words' sums, balanced. OUT gets the weights in steps of 1/8 as a TypeScript
module, FOLDS, as JSON, those that were learned without the publishers of each fold: to measure with.
"""
import json, sys
import torch
from fit import fit

COUNT = 4093
UNIT = 8
LEAST = 20
MOST = 46
PENALTY = 3.0
STEPS = 80
MODULE = '''// Written by train/learn_names.py: each character is the weight of a run of letters, in steps of 1/8.
export const nameWeights =
  '%s'
'''


class Names:
    """Names as a sparse matrix of the runs of letters of their words."""

    def __init__(self, rows):
        places, values = [[], []], []
        for at, row in enumerate(rows):
            for word in row['words']:
                for gram in word:
                    places[0].append(at)
                    places[1].append(gram)
                    values.append(1 / len(row['words']))
        self.grams = torch.sparse_coo_tensor(torch.tensor(places), torch.tensor(values), (len(rows), COUNT)).coalesce()
        self.is_person = torch.tensor([float(row['isPerson']) for row in rows])
        persons = self.is_person.sum()
        others = len(rows) - persons
        self.weight = torch.where(self.is_person > 0, len(rows) / 2 / persons, len(rows) / 2 / others)

    def scores(self, weights):
        return torch.sparse.mm(self.grams, weights[:, None])[:, 0]

    def loss(self, weights):
        error = torch.nn.functional.binary_cross_entropy_with_logits(
            self.scores(weights), self.is_person, self.weight, reduction='sum'
        )
        return error + PENALTY / 2 * (weights**2).sum()


def learn(rows):
    """The weights in steps, as they are stored."""
    return (fit(Names(rows).loss, COUNT, STEPS, torch.float32) * UNIT).round().clamp(-MOST, MOST)


def area(names, weights):
    """How often a person is told from another line: the area under the curve."""
    scores = names.scores(weights)
    persons, others = scores[names.is_person > 0], scores[names.is_person == 0].sort().values
    return float((torch.searchsorted(others, persons).double() / len(others)).mean())


def encode(weights):
    # Printable characters from "0" on, without the backslash and the quote.
    return ''.join(ALPHABET[int(weight) + MOST] for weight in weights)


ALPHABET = [chr(code) for code in range(32, 127) if chr(code) not in "\\'"]


if __name__ == '__main__':
    torch.set_num_threads(1)
    lines = [json.loads(line) for line in open(sys.argv[1])]
    if len(sys.argv) > 3:
        folds = []
        for fold in range(5):
            weights = learn([row for row in lines if row['folds'] != [fold]])
            folds.append([int(weight) for weight in weights])
            own = Names([row for row in lines if row['folds'] == [fold]])
            print(f'fold {fold}: {area(own, weights):.3f}')
        json.dump(folds, open(sys.argv[3], 'w'))
    open(sys.argv[2], 'w').write(MODULE % encode(learn(lines)))
