package dev.alongside.people;

/** The demo was asked for on a database that is not its own. */
class DemoRefused extends RuntimeException {

    DemoRefused() {
        super("The profile \"demo\" makes people whose password everybody knows, so it only runs with the embedded "
                + "database; start without the profile, or without spring.datasource.url.");
    }
}
