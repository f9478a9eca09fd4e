package dev.alongside.matrix;

import dev.alongside.support.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The published editions, for everyone who is signed in. */
@Service
public class Matrices {

    private final EditionQuery query;

    /** Never emptied: what is published never changes, and a company has a handful of editions. */
    private final Map<EditionId, Edition> published = new ConcurrentHashMap<>();

    Matrices(EditionQuery query) {
        this.query = query;
    }

    /** The current edition of each matrix, by the matrix's title. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<EditionName> current() {
        return query.current();
    }

    /** The published edition with this id; {@link NotFound} for a draft too. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Edition read(EditionId id) {
        var known = published.get(id);
        return known != null ? known : load(query.find(id).orElseThrow(NotFound::new));
    }

    /** Edition {@code number} of the matrix with this key, when it is published. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Edition> find(String matrixKey, int number) {
        return query.find(matrixKey, number).map(this::load);
    }

    private Edition load(EditionName name) {
        return published.computeIfAbsent(name.id(), id -> query.read(name));
    }
}
