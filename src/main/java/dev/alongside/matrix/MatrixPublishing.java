package dev.alongside.matrix;

import dev.alongside.people.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What admins do with a matrix. */
@Service
public class MatrixPublishing {

    private final FirstEdition firstEdition;
    private final CurrentPerson person;

    MatrixPublishing(FirstEdition firstEdition, CurrentPerson person) {
        this.firstEdition = firstEdition;
        this.person = person;
    }

    /** Publishes the grid as edition 1 of a new matrix; {@link HasEditionAlready} when there is one with its key. */
    @PreAuthorize("@people.isAdmin()")
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public EditionName publishFirstEdition(Grid grid) {
        return firstEdition.publish(grid, person.id());
    }
}
