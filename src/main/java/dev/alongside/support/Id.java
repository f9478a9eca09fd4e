package dev.alongside.support;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** The identity of an aggregate: a UUID of version 7, typed by the record that implements this. */
public interface Id {

    TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    UUID value();

    /** A new value; later ones sort after earlier ones. */
    static UUID next() {
        return GENERATOR.generate();
    }
}
