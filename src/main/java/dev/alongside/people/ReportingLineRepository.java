package dev.alongside.people;

import org.springframework.data.repository.ListCrudRepository;

interface ReportingLineRepository extends ListCrudRepository<ReportingLine, ReportingLineId> {}
