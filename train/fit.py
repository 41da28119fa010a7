"""The weights of a logit."""
import torch


def fit(loss, size, steps, dtype=torch.float64):
    """The weights with the least loss, from zeros on, in so many steps at most (L-BFGS)."""
    weights = torch.zeros(size, dtype=dtype, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=steps, line_search_fn='strong_wolfe')

    def closure():
        optimizer.zero_grad()
        value = loss(weights)
        value.backward()
        return value

    optimizer.step(closure)
    return weights.detach()
