package dev.alongside.bench;

/**
 * What a database was asked.
 *
 * @param statements all, also those that begin and end transactions
 * @param selects those that read
 */
record Asked(long statements, long selects) {

    Asked minus(Asked other) {
        return new Asked(statements - other.statements, selects - other.selects);
    }
}
