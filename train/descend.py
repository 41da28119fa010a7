"""The steps by which small nets are learned."""
import torch
from learn import restore_weights


def descend(net, count, loss_of, epochs, batch, rate, decay, rounded_epochs, round_weights):
    """Learn from so many rows, a batch a step, ever more slowly; in the last epochs with weights as they will be stored.

    loss_of gives the loss of the rows at some places; round_weights rounds the weights in place and gives what they were.
    """
    optimizer = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=decay)
    steps, step = epochs * (count // batch), 0
    for epoch in range(epochs):
        order = torch.randperm(count)
        for at in range(count // batch):
            for group in optimizer.param_groups:
                group['lr'] = rate * (1 - step / steps) + 1e-5
            kept = round_weights(net) if epoch >= epochs - rounded_epochs else []
            loss = loss_of(order[at * batch:(at + 1) * batch])
            optimizer.zero_grad()
            loss.backward()
            restore_weights(kept)
            optimizer.step()
            step += 1
    round_weights(net)
    return net.eval()
