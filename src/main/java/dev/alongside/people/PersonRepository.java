package dev.alongside.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface PersonRepository extends ListCrudRepository<Person, PersonId> {

    Optional<Person> findBySignInName(String signInName);

    List<Person> findAllByOrderByName();
}
