package dev.alongside.swaps;

import dev.alongside.plan.View;
import java.util.List;

/** The open and the declined swaps of the partnership of now, newest first. */
public record SwapsPage(View view, List<Swap> swaps) {}
