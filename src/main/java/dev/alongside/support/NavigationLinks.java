package dev.alongside.support;

import java.util.List;

/** What a feature adds to the drawer for the signed-in person, below "Boards shared with me". */
public interface NavigationLinks {

    List<Link> links();

    /** Leads to the address {@code path}, under a person's name. */
    record Link(String personName, String path) {}
}
