package dev.alongside.matrix;

import org.springframework.data.repository.ListCrudRepository;

interface MatrixRepository extends ListCrudRepository<Matrix, MatrixId> {

    boolean existsByKey(String key);
}
