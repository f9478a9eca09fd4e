package dev.alongside.access;

import static dev.alongside.access.Rule.ADMINS;
import static dev.alongside.access.Rule.SIGNED_IN;

import dev.alongside.matrix.Grids;
import dev.alongside.matrix.Matrices;
import dev.alongside.matrix.MatrixPublishing;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** The company's matrices, whatever the plan is. */
record MatrixRows(Matrices matrices, MatrixPublishing publishing) {

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        return new MatrixRows(application.getBean(Matrices.class), application.getBean(MatrixPublishing.class)).rows();
    }

    private Stream<AccessRow<?, ?>> rows() {
        return Stream.of(
                new AccessRow<>(
                        "Matrices.current",
                        SIGNED_IN,
                        Scenario::edition,
                        (plan, edition) -> matrices.current(),
                        (plan, edition, current) -> current.contains(edition)),
                new AccessRow<>(
                        "Matrices.read",
                        SIGNED_IN,
                        Scenario::edition,
                        (plan, edition) -> matrices.read(edition.id()),
                        (plan, edition, read) -> read.id().equals(edition.id())
                                && !read.expectations().isEmpty()),
                new AccessRow<>(
                        "Matrices.find",
                        SIGNED_IN,
                        Scenario::edition,
                        (plan, edition) -> matrices.find(edition.key(), edition.number()),
                        (plan, edition, found) -> found.isPresent()),
                new AccessRow<>(
                        "MatrixPublishing.publishFirstEdition",
                        ADMINS,
                        plan -> Grids.small(),
                        (plan, grid) -> publishing.publishFirstEdition(grid),
                        (plan, grid, published) -> plan.has("""
                                        select 1 from edition join matrix on matrix.id = edition.matrix
                                        where edition.id = ? and title = ? and state = 'PUBLISHED' and published_by = ?
                                        """, published.id(), grid.title(), plan.self())));
    }
}
