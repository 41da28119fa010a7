"""Learn the weights of the choices that are made for a page as a whole: which block is its headline, and whether its
story is an article.

Usage: python3 train/learn_choices.py EXAMPLES.json WEIGHTS.json
"""
import json, sys
import numpy as np
import torch
import torch.nn.functional as F
from fit import fit

FOLDS = range(5)
PENALTY = 2e-3
STEPS = 120
# A page cut short, or without its story, is no page of any site: it counts less.
MADE_UP = {'brief': .3, 'emptied': .3}


def least(loss, size):
    """The weights with the least loss, large ones being dear."""
    return fit(lambda weights: loss(weights) + PENALTY * (weights ** 2).sum(), size, STEPS)


def learn_headline(pages, scale):
    """A multinomial logit over the candidates of each page."""
    rows = torch.from_numpy(np.concatenate([page['rows'] for page in pages]) / scale)
    page_of = torch.from_numpy(np.repeat(np.arange(len(pages)), [len(page['rows']) for page in pages]))
    first = np.cumsum([0] + [len(page['rows']) for page in pages[:-1]])
    right = torch.from_numpy(first + np.array([page['right'] for page in pages]))

    def loss(weights):
        values = rows @ weights
        totals = torch.zeros(len(pages), dtype=torch.float64).scatter_add(0, page_of, values.clamp(-50, 50).exp())
        return (totals.log() - values[right].clamp(-50, 50)).mean()

    return least(loss, rows.shape[1])


def learn_article(pages, scale):
    """A logit over pages, each weighed by what a wrong answer costs it."""
    rows = torch.from_numpy(np.array([page['row'] for page in pages]) / scale)
    holds = torch.tensor([float(page['holds']) for page in pages], dtype=torch.float64)
    cost = torch.tensor([(page['found'] if page['holds'] else 1 - page['found']) * page['weight'] for page in pages], dtype=torch.float64)
    return least(lambda weights: (F.binary_cross_entropy_with_logits(rows @ weights, holds, reduction='none') * cost).sum() / cost.sum(), rows.shape[1])


def right_headlines(pages, weights, scale):
    return np.mean([np.argmax(page['rows'] / scale @ weights) == page['right'] for page in pages])


def main():
    examples, out = sys.argv[1:]
    torch.set_num_threads(1)
    given = json.load(open(examples))
    headlines = [{'fold': page['fold'], 'right': page['headline']['right'], 'rows': np.array(page['headline']['rows'], np.float64)}
                 for page in given['examples'] if 'headline' in page]
    articles = [{'fold': page['fold'], 'variant': page['variant'], 'weight': MADE_UP.get(page['variant'], 1), **page['article']}
                for page in given['examples'] if 'article' in page]
    scale = np.concatenate([page['rows'] for page in headlines]).std(0) + 1e-3
    signs = np.array([page['row'] for page in articles]).std(0)
    signs[given['names']['article'].index('always')] = 1
    chosen, judged = [], []
    for fold in FOLDS:
        seen, unseen = [[page for page in headlines if (page['fold'] == fold) is out] for out in (False, True)]
        chosen.append(right_headlines(unseen, learn_headline(seen, scale).numpy(), scale))
        seen, unseen = [[page for page in articles if (page['fold'] == fold) is out] for out in (False, True)]
        weights = learn_article(seen, signs).numpy()
        judged += [(page, 1 / (1 + np.exp(-(np.array(page['row']) / signs) @ weights))) for page in unseen]
    whole = [(page, likely) for page, likely in judged if page['variant'] == 'full']
    print(f'headlines chosen right on hosts left out: {np.mean(chosen):.4f} of {len(headlines)}')
    print(f'articles given up: {np.mean([likely < .5 for page, likely in whole if page["holds"]]):.4f}, '
          f'stories left on pages without one: {np.mean([likely >= .5 for page, likely in whole if not page["holds"]]):.4f}')
    reliability(whole)
    weights = {'headline': learn_headline(headlines, scale).numpy() / scale, 'article': learn_article(articles, signs).numpy() / signs}
    for name, values in weights.items():
        print(name, {key: round(float(value), 3) for key, value in zip(given['names'][name], values)})
    json.dump({name: [float(f'{value:.4g}') for value in values] for name, values in weights.items()}, open(out, 'w'))


def reliability(judged):
    """How often pages that are said to hold an article do."""
    error = 0
    for low in np.arange(0, 1, .1):
        inside = [(likely, page['holds']) for page, likely in judged if low <= likely < low + .1 or likely == 1 and low > .85]
        if inside:
            said, held = np.mean([likely for likely, _ in inside]), np.mean([holds for _, holds in inside])
            error += abs(said - held) * len(inside) / len(judged)
            print(f'  said {said:.2f}, held {held:.2f}, {len(inside)} pages')
    print(f'  expected error {error:.3f}')


if __name__ == '__main__':
    main()
