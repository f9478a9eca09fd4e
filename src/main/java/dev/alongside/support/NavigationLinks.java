package dev.alongside.support;

import java.util.List;

/** What a feature adds to the drawer for the signed-in person, below "Boards shared with me". */
public interface NavigationLinks {

    List<Link> links();

    /**
     * Leads to the address {@code path}, under a person's name.
     *
     * @param remark a word that tells it from others of that person, may be empty
     */
    record Link(String personName, String path, String remark) {}
}
