package dev.alongside.crossref;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface LinkRepository extends Repository<Link, LinkId> {

    Link save(Link link);

    Optional<Link> findById(LinkId id);

    void delete(Link link);
}
