package dev.alongside.jointtext;

import dev.alongside.support.Id;
import dev.alongside.support.NotFound;

/** Says who may do what with the texts of one kind; implemented by the feature they belong to. */
public interface TextRights {

    /** The {@link TextPlace#kind()} this one answers for. */
    String kind();

    /**
     * Locks what the text belongs to, until the running transaction ends, and only then answers what the current person
     * may do; {@link NotFound} when they may not know of the text. The lock has to be the first statement that this
     * transaction sends: what it reads is what was there at its first reading.
     */
    TextRight begin(TextPlace place);

    /** What the current person may do, without a lock; {@link NotFound} when they may not know of the text. */
    TextRight look(TextPlace place);

    /** Where it is hinted that something changed at what the text belongs to, and with it perhaps these rights. */
    Id topic(TextPlace place);
}
