package dev.alongside.support.database;

/** The application can't start without a database; the message is one sentence that says what to do. */
class DatabaseUnavailable extends RuntimeException {

    DatabaseUnavailable(String sentence) {
        super(sentence);
    }
}
