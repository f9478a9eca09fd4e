package dev.alongside.support;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody changed the record after it was seen; nothing was saved. */
public class ChangedMeanwhile extends OptimisticLockingFailureException {

    private final transient Object newest;

    public ChangedMeanwhile(Object newest) {
        super("The record was changed after it was seen");
        this.newest = newest;
    }

    /** The record as it is now, of the type that was to be saved. */
    public Object newest() {
        return newest;
    }
}
