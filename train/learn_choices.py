"""Learn the weights of the choices that are made for a page as a whole: which block is its headline, which way to read it
is the best, and whether its story is an article.

Usage: python3 train/learn_choices.py EXAMPLES.json WEIGHTS.json READING_WEIGHTS.ts NETWORKS
"""
import json, math, sys
import numpy as np
import torch
import torch.nn.functional as F
from fit import fit
from sums import keep, rounded, write_sums
from learn import quantize

FOLDS = range(5)
PENALTY = 2e-3
STEPS = 120
# A page cut short, or without its story, is no page of any site: it counts less.
MADE_UP = {'brief': .3, 'emptied': .3}


def least(loss, size):
    """The weights with the least loss, large ones being dear."""
    return fit(lambda weights: loss(weights) + PENALTY * (weights ** 2).sum(), size, STEPS)


def learn_headline(pages, scale):
    """A multinomial logit over the candidates of each page, several of which may print the headline."""
    rows = torch.from_numpy(np.concatenate([page['rows'] for page in pages]) / scale)
    page_of = torch.from_numpy(np.repeat(np.arange(len(pages)), [len(page['rows']) for page in pages]))
    right = torch.from_numpy(np.concatenate([[place in page['right'] for place in range(len(page['rows']))] for page in pages]))

    def loss(weights):
        values = (rows @ weights).clamp(-50, 50).exp()
        total = lambda which: torch.zeros(len(pages), dtype=torch.float64).scatter_add(0, page_of, which)
        return (total(values).log() - total(values * right).log()).mean()

    return least(loss, rows.shape[1])


def learn_article(pages, scale):
    """A logit over pages, each weighed by what a wrong answer costs it."""
    rows = torch.from_numpy(np.array([page['row'] for page in pages]) / scale)
    holds = torch.tensor([float(page['holds']) for page in pages], dtype=torch.float64)
    cost = torch.tensor([(page['found'] if page['holds'] else 1 - page['found']) * page['weight'] for page in pages], dtype=torch.float64)
    return least(lambda weights: (F.binary_cross_entropy_with_logits(rows @ weights, holds, reduction='none') * cost).sum() / cost.sum(), rows.shape[1])


# The learned sums by which readings are chosen.
HIDDEN, DROP, DECAY, RATE, EPOCHS, BATCH = 16, .2, .3, 4e-3, 30, 256
# How sharply worth tells readings apart, and what that counts beside the worth that is to be expected.
SHARPNESS, SHARE_OF_BEST = 12, .1
# Levels of a weight on either side of zero.
READING_LEVELS = 41
NEVER = -1e9


def stack(pages):
    """All readings of all pages, filled up with readings that are never chosen."""
    most, size = max(len(page['rows']) for page in pages), len(pages[0]['rows'][0])
    rows, there, worth = np.zeros((len(pages), most, size), np.float32), np.zeros((len(pages), most), bool), np.zeros((len(pages), most), np.float32)
    for at, page in enumerate(pages):
        n = len(page['rows'])
        rows[at, :n], there[at, :n], worth[at, :n] = page['rows'], True, page['worth']
    return tuple(map(torch.from_numpy, (rows, there, worth)))


def learn_readings(rows, there, worth, seed=0):
    """Sums that make the worth of the reading with the highest one as high as can be."""
    torch.manual_seed(seed)
    net = torch.nn.Sequential(torch.nn.Linear(rows.shape[2], HIDDEN), torch.nn.ReLU(), torch.nn.Dropout(DROP), torch.nn.Linear(HIDDEN, 1))
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    steps, step = EPOCHS * (len(rows) // BATCH), 0
    for _ in range(EPOCHS):
        order = torch.randperm(len(rows))
        for at in range(0, len(rows) - BATCH + 1, BATCH):
            batch = order[at:at + BATCH]
            for group in optimizer.param_groups:
                group['lr'] = RATE * .5 * (1 + math.cos(math.pi * step / steps))
            chances = torch.log_softmax(net(rows[batch]).squeeze(-1).masked_fill(~there[batch], NEVER), -1)
            best = torch.softmax((worth[batch] * SHARPNESS).masked_fill(~there[batch], NEVER), -1)
            expected = (chances.exp() * worth[batch]).sum(-1).mean()
            loss = -expected - SHARE_OF_BEST * (best * chances.masked_fill(~there[batch], 0)).sum(-1).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            step += 1
    return net.eval()


def learn_all_readings(pages, out, networks):
    """Learn what tells readings apart, once without each fold, for its network, and once from all pages."""
    rows, there, worth = stack(pages)
    flat = rows[there]
    mean, deviation = flat.mean(0), flat.std(0) + 1e-3
    rows = (rows - mean) / deviation
    fold = torch.tensor([page['fold'] for page in pages])
    got = torch.zeros(len(pages))
    for left_out in FOLDS:
        seen, unseen = fold != left_out, fold == left_out
        net = learn_readings(rows[seen], there[seen], worth[seen])
        with torch.no_grad():
            chosen = net(rows[unseen]).squeeze(-1).masked_fill(~there[unseen], NEVER).argmax(-1, keepdim=True)
        got[unseen] = worth[unseen].gather(1, chosen).squeeze(1)
        keep(f'{networks}/fold-{left_out}.json', readings=stored_readings(net, mean, deviation))
    print(f'worth of readings on hosts left out: {worth[:, 0].mean():.4f} as blocks ask, {got.mean():.4f} chosen, '
          f'{worth.masked_fill(~there, 0).max(1).values.mean():.4f} at best, of 2, {len(pages)} pages')
    sums = stored_readings(learn_readings(rows, there, worth), mean, deviation)
    write_sums(out, sums, 'train-choices.ts', 'ReadingWeights', 'choose-reading.js')


@torch.no_grad()
def stored_readings(net, mean, deviation):
    """As choose-reading.ts reads it: for numbers as they are."""
    weight = net[0].weight / deviation
    return {'hidden': {'bias': rounded(net[0].bias - weight @ mean), 'weights': quantize(weight, READING_LEVELS)},
            'output': {'bias': rounded(net[3].bias), 'weights': quantize(net[3].weight, READING_LEVELS)}}


def right_headlines(pages, weights, scale):
    return np.mean([np.argmax(page['rows'] / scale @ weights) in page['right'] for page in pages])


def main():
    examples, out, reading_weights, networks = sys.argv[1:]
    torch.set_num_threads(1)
    given = json.load(open(examples))
    headlines = [{'fold': page['fold'], 'right': page['headline']['right'], 'rows': np.array(page['headline']['rows'], np.float64)}
                 for page in given['examples'] if 'headline' in page]
    articles = [{'fold': page['fold'], 'variant': page['variant'], 'weight': MADE_UP.get(page['variant'], 1), **page['article']}
                for page in given['examples'] if 'article' in page]
    learn_all_readings([{'fold': page['fold'], **page['readings']} for page in given['examples'] if 'readings' in page],
                       reading_weights, networks)
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
