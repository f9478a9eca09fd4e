package dev.alongside.matrix.exchange;

import dev.alongside.matrix.Grid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came out of a file.
 *
 * @param grid as far as it could be read; empty when the file is no matrix at all
 * @param problems by line
 */
public record ReadMatrix(Optional<Grid> grid, List<Problem> problems) {

    public ReadMatrix {
        problems =
                problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }

    static ReadMatrix nothing(Problem problem) {
        return new ReadMatrix(Optional.empty(), List.of(problem));
    }

    public boolean publishable() {
        return grid.isPresent() && problems.stream().noneMatch(Problem::blocking);
    }
}
