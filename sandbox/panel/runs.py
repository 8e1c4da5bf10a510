"""The runs of a drip-feed that are orders of their own."""

from __future__ import annotations

from dataclasses import replace

from sandbox.panel.orders import OrderStatus, PanelOrder, Plan


def next_child(parent: PanelOrder, number: int, name: str, duration: float) -> PanelOrder:
    """The run that is due. It was paid with its parent, and ends well if that does not stall."""
    quantity = parent.quantity // parent.runs
    return replace(
        parent,
        id=number,
        name=name,
        quantity=quantity,
        remains=quantity,
        charge=parent.charge / parent.runs,
        plan=parent.plan if parent.plan.ending is None else Plan.complete(),
        starts=parent.next_run,
        duration=duration,
        status=OrderStatus.PENDING,
        runs=1,
        splits=False,
        children=[],
        cancels=None,
    )


def end_children(parent: PanelOrder) -> None:
    """Runs end with their order, if it does not end by itself."""
    if parent.cancels is None and parent.plan.ending is OrderStatus.COMPLETED:
        return
    for child in parent.children:
        if child.ends > parent.ends:
            child.cancels = parent.ends
