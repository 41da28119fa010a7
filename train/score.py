"""Score pages with a stored network, for the library to be held against.

Usage: python3 train/score.py NETWORK.json DATA OUT.json
"""
import json, sys
import numpy as np
import torch
import learn


@torch.no_grad()
def load(stored, n_numbers):
    """The network that was stored."""
    net = learn.Net(n_numbers, len(stored['roles']), drop=0, word_drop=0)
    net.mean, net.deviation = torch.tensor(stored['mean']), torch.tensor(stored['deviation'])
    for name, tensor in learn.tensors(net):
        tensor.copy_(learn.dequantize(stored['tensors'][name], tensor))
    return net.eval()


@torch.no_grad()
def score(net, page):
    """A row of scores for each block; from all digits of the evidence, which the learning rounds to 16 bits."""
    numbers = np.array(page['numbers'])
    learn.prepare(page)
    scores = net(*learn.batch([{**page, 'numbers': numbers}])).numpy()[0]
    return [[round(float(value), 6) for value in row] for row in scores]


if __name__ == '__main__':
    network, folder, out = sys.argv[1:]
    data = learn.Data(folder)
    net = load(json.load(open(network)), len(data.number_names))
    json.dump({id: score(net, variants[0]) for id, variants in data.pages.items()}, open(out, 'w'))
