package dev.alongside.people;

import dev.alongside.support.Id;
import java.util.UUID;

/** The identity of a reporting line. */
public record ReportingLineId(UUID value) implements Id {

    static ReportingLineId create() {
        return new ReportingLineId(Id.next());
    }
}
