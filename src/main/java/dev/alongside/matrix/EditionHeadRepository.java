package dev.alongside.matrix;

import org.springframework.data.repository.ListCrudRepository;

interface EditionHeadRepository extends ListCrudRepository<EditionHead, EditionId> {}
