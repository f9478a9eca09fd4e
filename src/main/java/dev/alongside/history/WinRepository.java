package dev.alongside.history;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WinRepository extends Repository<Win, WinId> {

    Win save(Win win);

    Optional<Win> findById(WinId id);
}
