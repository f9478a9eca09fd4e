package dev.alongside.board.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One change of the board in words.
 *
 * @param number its number in the journal, which is not shown
 * @param actor name of who did it, empty when Alongside or both did
 * @param who did it, as one would say it
 * @param byOwner whether that was the owner
 * @param place where it is, empty when it isn't on the board any more
 */
record ActivityLine(
        long number,
        Instant at,
        Optional<String> actor,
        String who,
        boolean byOwner,
        String what,
        List<FieldChange> changes,
        Optional<Place> place) {}
