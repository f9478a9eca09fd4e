package dev.alongside.matrix;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The ladder of one job family, over all its editions. */
@Table("matrix")
record Matrix(@Id MatrixId id, @Version long version, String key, String title) {

    static Matrix of(Grid grid) {
        return new Matrix(MatrixId.create(), 0, grid.key(), grid.title());
    }

    Matrix withVersion(long version) {
        return new Matrix(id, version, key, title);
    }
}
