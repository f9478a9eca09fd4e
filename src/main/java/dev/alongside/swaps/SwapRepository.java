package dev.alongside.swaps;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SwapRepository extends Repository<Swap, SwapId> {

    Swap save(Swap swap);

    Optional<Swap> findById(SwapId id);
}
