package dev.alongside.crash;

import java.util.Optional;
import java.util.UUID;

/**
 * That a service returned, so that the person may rely on what they did.
 *
 * @param kind what the journal calls the act
 * @param subject the record that changed
 * @param version the version that the record got, or the last one it had when the act deleted it
 */
record Acknowledgement(String kind, UUID subject, long version) {

    private static final String BEGIN = "ACKNOWLEDGED";
    private static final String END = ".";

    String line() {
        return String.join(" ", BEGIN, kind, subject.toString(), Long.toString(version), END);
    }

    /** Empty for every other line, and for one that the kill cut off. */
    static Optional<Acknowledgement> parse(String line) {
        var words = line.split(" ");
        if (words.length != 5 || !words[0].equals(BEGIN) || !words[4].equals(END)) return Optional.empty();
        return Optional.of(new Acknowledgement(words[1], UUID.fromString(words[2]), Long.parseLong(words[3])));
    }
}
