package dev.alongside.crash;

import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plan that is written to, and the two people who do. */
public record Board(PlanId plan, PersonId owner, PersonId partner) {

    private static final String BEGIN = "READY";

    String line() {
        return String.join(" ", BEGIN, String.join(" ", arguments()));
    }

    List<String> arguments() {
        return List.of(
                plan.value().toString(),
                owner.value().toString(),
                partner.value().toString());
    }

    static Optional<Board> parse(String line) {
        return line.startsWith(BEGIN + " ")
                ? Optional.of(of(List.of(line.split(" ")).subList(1, 4)))
                : Optional.empty();
    }

    static Board of(List<String> arguments) {
        var ids = arguments.stream().map(UUID::fromString).toList();
        return new Board(new PlanId(ids.get(0)), new PersonId(ids.get(1)), new PersonId(ids.get(2)));
    }
}
